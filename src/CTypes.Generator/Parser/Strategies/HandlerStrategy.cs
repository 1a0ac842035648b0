using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>A callback's <c>Handler</c> delegate with a stated lifetime.</summary>
internal sealed class HandlerStrategy : IArgumentStrategy
{
    public const int Call = 1;
    public const int Forever = 3;

    public ArgumentModel? Match(ArgumentContext c)
    {
        if (c.CType.Form != CForm.Callback || c.Parameter.RefKind != RefKind.None) return null;
        if (!SymbolEqualityComparer.Default.Equals(TypeNames.CallbackOfHandler(c.Type), c.CType.Symbol)) return null;
        return new HandlerArgument(c.Name, TypeNames.FullNotNull(c.CType.Symbol!), LifetimeOf(c.Parameter) == Forever, c.NullAllowed);
    }

    /// <summary>The stated lifetime; null when there is none.</summary>
    public static int? LifetimeOf(IParameterSymbol parameter) =>
        AttributeReading.Find(parameter, KnownNames.LifetimeAttribute) is { ConstructorArguments: [{ Value: int lifetime }] } ? lifetime : null;
}
