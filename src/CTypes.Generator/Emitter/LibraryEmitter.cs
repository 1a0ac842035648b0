using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the half of a library class.</summary>
internal static class LibraryEmitter
{
    public static string Emit(LibraryModel library)
    {
        bool hasModule = library is { Module.IsTaken: false, Object: null or { HasBase: false } };
        SourceWriter writer = ContainerEmitter.Open(library.Container, SymbolEmitter.AboveImports(library.Functions.Any(function => function.Call.Import is not null)), hasModule && library.Object is { DisposeIsTaken: false } ? "global::System.IDisposable" : null);
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
        ModuleModel module = library.Module;
        string names = string.Concat(module.Names.Select(name => $", {Text.Literal(name)}"));
        string options = library.Object is null && module is { Flags: null, SearchPath.Count: 0, Resolver: null }
            ? ""
            : $"{Flags(module)}, [{string.Join(", ", module.SearchPath.Select(Text.Literal))}], {(module.Resolver is null ? "" : $"{module.Resolver}, ")}";
        (string mark, string declare, string lifetime) = library.Object is null
            ? ("static ", "Declare", ", loaded when it is first needed")
            : ("", "DeclareForObject", " of this object");
        writer.Documented($"The C library {Text.Xml(library.Name)}{lifetime}.");
        writer.Line($"public {mark}global::CTypes.NativeModule Module => {module.Slot} ?? global::CTypes.NativeModule.{declare}(ref {module.Slot}, typeof(global::{library.Container.FullName}), {library.Layouts?.Verifier ?? "null"}, {options}{Text.Literal(library.Name)}{names});").Line();
        writer.Line($"private {mark}global::CTypes.NativeModule? {module.Slot};");
        if (library.Layouts is { } layouts) Verifier(layouts, writer);
    }

    /// <summary>How a library is loaded where nobody says it at run time.</summary>
    public static string Flags(ModuleModel module) => module.Flags ?? "global::CTypes.LoadFlags.Default";

    private static void Verifier(LayoutsModel layouts, SourceWriter writer)
    {
        writer.Line().Open($"private static void {layouts.Verifier}()");
        foreach (string record in layouts.Records) writer.Line($"global::CTypes.LayoutVerification.Verify<{record}>();");
        writer.Close();
    }

    /// <summary>The fields for the functions that free.</summary>
    public static void FreeSlots(IEnumerable<FunctionModel> functions, SourceWriter writer, string modifier = "static ")
    {
        foreach (FreeModel free in Frees(functions)) writer.Line().Line($"private {modifier}nint {free.Slot};");
    }

    private static IEnumerable<string> Slots(LibraryModel library) =>
        library.Functions.Where(f => f.BrokenRule is null).Select(f => f.Binding.Slot)
            .Concat(Frees(library.Functions).Select(free => free.Slot))
            .Concat(library.Variables.Where(v => v.BrokenRule is null).Select(v => v.Slot).OfType<string>());

    private static IEnumerable<FreeModel> Frees(IEnumerable<FunctionModel> functions) =>
        functions.Where(f => f.BrokenRule is null)
            .SelectMany(f => f.Arguments.OfType<OutArgument>().Select(a => a.Free).Append(f.Result.Free))
            .OfType<FreeModel>()
            .Distinct();
}
