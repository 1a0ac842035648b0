using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>What the user's own adapter makes of the parameter.</summary>
internal sealed class AdapterStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c)
    {
        if (c.CType is not { Form: CForm.Adapter, Symbol: { } adapter } || c.Parameter.RefKind != RefKind.None) return null;
        if (AdapterType.Read(adapter) is not { } type || !SymbolEqualityComparer.Default.Equals(type.Managed, c.Type)) return null;
        if (c.NullAllowedExplicitly && type.Managed is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated }) return null;    // the adapter does not expect null
        bool isNeverNull = c.Type.IsReferenceType && !c.NullAllowed;
        return DefaultCTypes.Of(type.Native) is { } native && ValueMatcher.Match(native, type.Native, Direction.ToC) is { } value
            ? new AdapterArgument(c.Name, TypeNames.Full(adapter), TypeNames.Full(type.Managed), isNeverNull, value)
            : null;
    }
}
