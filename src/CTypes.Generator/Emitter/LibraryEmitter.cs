using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the half of a library class.</summary>
internal static class LibraryEmitter
{
    public static string Emit(LibraryModel library)
    {
        SourceWriter writer = ContainerEmitter.Open(library.Container, SymbolEmitter.AboveImports(library.Functions.Any(function => function.Call.Import is not null)), library.Object is { HasBase: false, DisposeIsTaken: false } ? "global::System.IDisposable" : null);
        bool hasModule = library is { ModuleIsTaken: false, Object: null or { HasBase: false } };
        if (hasModule) Module(library, writer);
        if (hasModule && library.Object is { } part) LibraryObjectEmitter.Constructors(library, part, writer);
        foreach (FunctionModel function in library.Functions)
        {
            writer.Line();
            FunctionEmitter.Emit(function, writer);
        }

        SharedWorkEmitter.Emit(library.Functions, writer);
        foreach (VariableModel variable in library.Variables)
        {
            writer.Line();
            VariableEmitter.Emit(variable, writer);
        }

        foreach (string head in library.Declarations) writer.Line().Line($"{head};");
        HasEmitter.Emit(library, writer);
        if (library.ErrorClasses is { } errors) ErrorClassesEmitter.Emit(errors, writer);
        FreeSlots(library.Functions, writer, library.Object is null ? "static " : "");
        if (hasModule && library.Object is { } ending) LibraryObjectEmitter.Dispose(ending, Slots(library), writer);

        return ContainerEmitter.Close(writer, library.Container);
    }

    private static void Module(LibraryModel library, SourceWriter writer)
    {
        string names = string.Concat(library.Names.Select(name => $", {Text.Literal(name)}"));
        string options = library is { Object: null, Flags: null, SearchPath.Count: 0 }
            ? ""
            : $"{library.Flags ?? "global::CTypes.LoadFlags.Default"}, [{string.Join(", ", library.SearchPath.Select(Text.Literal))}], ";
        (string mark, string declare, string lifetime) = library.Object is null
            ? ("static ", "Declare", ", loaded when it is first needed")
            : ("", "DeclareForObject", " of this object");
        writer.Documented($"The C library {Text.Xml(library.Name)}{lifetime}.");
        writer.Line($"public {mark}global::CTypes.NativeModule Module => {library.ModuleSlot} ?? global::CTypes.NativeModule.{declare}(ref {library.ModuleSlot}, typeof(global::{library.Container.FullName}), {library.Verifier ?? "null"}, {options}{Text.Literal(library.Name)}{names});").Line();
        writer.Line($"private {mark}global::CTypes.NativeModule? {library.ModuleSlot};");

        if (library.Verifier is not null)
        {
            writer.Line().Open($"private static void {library.Verifier}()");
            foreach (string record in library.Records) writer.Line($"global::CTypes.LayoutVerification.Verify<{record}>();");
            writer.Close();
        }
    }

    /// <summary>The fields for the functions that free.</summary>
    public static void FreeSlots(IEnumerable<FunctionModel> functions, SourceWriter writer, string modifier = "static ")
    {
        foreach (FreeModel free in Frees(functions)) writer.Line().Line($"private {modifier}nint {free.Slot};    // {Text.OnOneLine(free.Symbol)}");
    }

    private static IEnumerable<string> Slots(LibraryModel library) =>
        library.Functions.Where(f => f.BrokenRule is null).Select(f => f.Binding.Slot).Concat(Frees(library.Functions).Select(free => free.Slot));

    private static IEnumerable<FreeModel> Frees(IEnumerable<FunctionModel> functions) =>
        functions.Where(f => f.BrokenRule is null)
            .SelectMany(f => f.Arguments.OfType<OutArgument>().Select(a => a.Free).Append(f.Result.Free))
            .OfType<FreeModel>()
            .Distinct();
}
