using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds memory that the caller may pass although nothing may write to it, where the function is known to write.</summary>
internal static class ReadOnlyArguments
{
    public static void Check(ArgumentPlan plan, ArgumentModel?[] arguments, string symbol, Findings findings, string name)
    {
        foreach (FromParameter source in plan.Sources.OfType<FromParameter>())
        {
            if (PointerUseTable.Find(symbol, source.Index) != PointerUse.Writes || Instead(source.Parameter, arguments[source.Index]) is not { } instead) continue;
            if (AttributeReading.Find(source.Parameter, KnownNames.BufferAttribute)?.NamedFlag("Writable") == true) continue;    // BufferNotWritable says it
            findings.Add(Rules.ReadOnlyMemoryIsWritten, () => source.Parameter.Locations.FirstOrDefault(), source.Parameter.Name, name, symbol, instead);
        }
    }

    /// <summary>What may be written to; null for a parameter of which that is true already, or whose copy C gets.</summary>
    private static string? Instead(IParameterSymbol parameter, ArgumentModel? argument) => argument switch
    {
        ReferenceArgument or OutArgument { IsInput: true } when parameter.RefKind is RefKind.In or RefKind.RefReadOnlyParameter => $"ref {TypeNames.Short(parameter.Type)}",
        BufferArgument when MemoryType.Read(parameter.Type) is { IsReadOnly: true } memory => $"{parameter.Type.Name.Replace("ReadOnly", "")}<{TypeNames.Short(memory.Element)}>",
        _ => null,
    };
}
