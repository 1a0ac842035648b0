using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>A pattern that asks for a type, or for anything but null, and may give what it finds a name.</summary>
/// <param name="Value">What is asked about.</param>
/// <param name="Type">The type that is asked for.</param>
/// <param name="Variable">The name; null for none.</param>
/// <param name="TrueMeansMatch">What the condition being true says.</param>
internal readonly record struct PatternTest(IOperation Value, ITypeSymbol Type, ISymbol? Variable, bool TrueMeansMatch)
{
    public static PatternTest? Of(IOperation condition) => condition is IIsPatternOperation test ? Of(test.Value, test.Pattern) : null;

    private static PatternTest? Of(IOperation value, IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation { MatchedType: { } type } declaration => new(value, type, declaration.DeclaredSymbol, true),
        ITypePatternOperation { MatchedType: { } type } => new(value, type, null, true),
        IRecursivePatternOperation { MatchedType: { } type, DeconstructionSubpatterns.IsEmpty: true, PropertySubpatterns.IsEmpty: true } any => new(value, type, any.DeclaredSymbol, true),
        INegatedPatternOperation not when Of(value, not.Pattern) is { } inner => inner with { TrueMeansMatch = !inner.TrueMeansMatch },
        _ => null,
    };

    /// <summary>Whether a callback object matches.</summary>
    /// <param name="callback">The object's class; null when it is not known.</param>
    public bool Matches(ITypeSymbol? callback) => callback is null || !Declared.IsCallback(Type) || SymbolEqualityComparer.Default.Equals(Type, callback);
}
