using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the half of a library class.</summary>
internal static class LibraryEmitter
{
    public static string Emit(LibraryModel library)
    {
        SourceWriter writer = ContainerEmitter.Open(library.Container);
        if (!library.ModuleIsTaken) Module(library, writer);
        foreach (FunctionModel function in library.Functions)
        {
            writer.Line();
            if (function.ErrorCheck?.Arguments is { } arguments) ArgumentsEmitter.Emit(arguments, function.Method, writer);
            FunctionEmitter.Emit(function, writer);
        }

        HasEmitter.Emit(library, writer);
        if (library.ErrorClasses is { } errors) ErrorClassesEmitter.Emit(errors, writer);
        foreach ((string symbol, string slot) in FreeSlots(library))
        {
            writer.Line().Line($"private static nint {slot};    // {symbol}");
        }

        return ContainerEmitter.Close(writer, library.Container);
    }

    private static void Module(LibraryModel library, SourceWriter writer)
    {
        string names = string.Concat(library.Names.Select(name => $", {Text.Literal(name)}"));
        writer.Line($"/// <summary>The C library {Text.Xml(library.Name)}, loaded when it is first needed.</summary>");
        writer.Line(Text.GeneratedCode);
        writer.Line($"public static global::CTypes.NativeModule Module => {library.ModuleSlot} ?? global::CTypes.NativeModule.Declare(ref {library.ModuleSlot}, typeof(global::{library.Container.FullName}), {library.Verifier ?? "null"}, {Text.Literal(library.Name)}{names});").Line();
        writer.Line($"private static global::CTypes.NativeModule? {library.ModuleSlot};");

        if (library.Verifier is not null)
        {
            writer.Line().Open($"private static void {library.Verifier}()");
            foreach (string record in library.Records) writer.Line($"global::CTypes.LayoutVerification.Verify<{record}>();");
            writer.Close();
        }
    }

    private static IEnumerable<(string Symbol, string Slot)> FreeSlots(LibraryModel library) =>
        library.Functions.Where(f => f.BrokenRule is null)
            .SelectMany(f => f.Arguments.OfType<OutArgument>().Select(a => (a.FreeSymbol, a.FreeSlot)).Append((f.Result.FreeSymbol, f.Result.FreeSlot)))
            .Where(free => free.FreeSymbol is not null)
            .Select(free => (free.FreeSymbol!, free.FreeSlot!))
            .Distinct();
}
