using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints <c>Has</c>, which tells which optional functions the library exports.</summary>
internal static class HasEmitter
{
    public static void Emit(LibraryModel library, SourceWriter writer)
    {
        FunctionModel[] optional = [.. library.Functions.Where(f => f.Call.HasName is not null)];
        if (optional.Length == 0 || library.HasIsTaken) return;
        writer.Line().Documented($"Tells which optional functions {Text.Xml(library.Name)} exports.");
        writer.Line(library.Object is null ? "public static HasSymbols Has => default;" : "public HasSymbols Has => new(this);").Line();
        writer.Documented("One property for each optional function.");
        string owner = new LocalNames(optional.Select(f => f.Call.HasName!.TrimStart('@'))).Take("library");    // the library object whose functions are asked for
        writer.Open("public readonly struct HasSymbols" + (library.Object is { } part ? $"({part.TypeName} {owner})" : ""));
        foreach (FunctionModel function in optional) SymbolEmitter.Has(function, function.Call.HasName!, owner, writer);
        writer.Close();
    }
}
