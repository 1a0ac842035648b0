using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>What methods that check results have in common.</summary>
internal static class CheckShapes
{
    /// <summary>Whether a parameter takes what says which function was called.</summary>
    public static bool TakesFunction(IParameterSymbol parameter) =>
        parameter is { RefKind: RefKind.None or RefKind.In, Type.Name: KnownNames.CFunctionInfo } && AttributeReading.IsOurs(parameter.Type);
}
