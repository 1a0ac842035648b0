using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>A callback's <c>Handler</c> delegate with a stated lifetime.</summary>
internal sealed class HandlerStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c)
    {
        if (c.CType.Form != CForm.Callback || c.Parameter.RefKind != RefKind.None) return null;
        if (!SymbolEqualityComparer.Default.Equals(TypeNames.CallbackOfHandler(c.Type), c.CType.Symbol)) return null;
        return new HandlerArgument(c.Name, TypeNames.FullNotNull(c.CType.Symbol!), CallbackLifetimes.Of(c.Parameter) ?? Lifetime.Call, c.NullAllowed);
    }
}
