using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints <c>Has</c>, which tells which optional functions and variables the library exports.</summary>
internal static class HasEmitter
{
    public static void Emit(LibraryModel library, SourceWriter writer)
    {
        FunctionModel[] functions = [.. library.Functions.Where(f => f.Call.HasName is not null)];
        VariableModel[] variables = [.. library.Variables.Where(v => v.HasName is not null)];
        if (library.HasIsTaken || functions.Length + variables.Length == 0) return;
        string kinds = variables.Length == 0 ? "functions" : functions.Length == 0 ? "variables" : "functions and variables";
        writer.Line().Documented($"Tells which optional {kinds} {Text.Xml(library.Name)} exports.");
        writer.Line(library.Object is null ? "public static HasSymbols Has => default;" : "public HasSymbols Has => new(this);").Line();
        writer.Documented($"One property for each optional {(functions.Length == 0 ? "variable" : variables.Length == 0 ? "function" : "function and variable")}.");
        IEnumerable<string> names = functions.Select(f => f.Call.HasName!).Concat(variables.Select(v => v.HasName!));
        string owner = new LocalNames(names.Select(name => name.TrimStart('@'))).Take("library");    // the library object that is asked
        writer.Open("public readonly struct HasSymbols" + (library.Object is { } part ? $"({part.TypeName} {owner})" : ""));
        foreach (FunctionModel function in functions) SymbolEmitter.Has(function, function.Call.HasName!, owner, writer);
        foreach (VariableModel variable in variables) Variable(variable, variable.IsOfObject ? $"{owner}.Module" : $"global::{library.Container.FullName}.Module", writer);
        writer.Close();
    }

    private static void Variable(VariableModel variable, string module, SourceWriter writer)
    {
        writer.Line($"/// <summary>Whether the library has {Text.Xml(variable.Symbol)}, which {Text.Xml(variable.Property)} is.</summary>");
        string isThere = variable.BrokenRule is { } rule ? Text.WrongDeclaration(variable.Property, rule) : $"{module}.TryGetSymbol({Text.Literal(variable.Symbol)}, out _)";
        writer.Line($"public {Text.Hiding(variable.HasName!)}bool {variable.HasName} => {isThere};");
    }
}
