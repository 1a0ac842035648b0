using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>A handle class, or any SafeHandle where C has <c>void*</c>.</summary>
internal sealed class HandleStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c)
    {
        if (c.Parameter.RefKind != RefKind.None) return null;
        bool fits = c.CType.Form switch
        {
            CForm.Handle => SymbolEqualityComparer.Default.Equals(c.CType.Symbol, c.Type),
            CForm.Address => IsSafeHandle(c.Type) || AttributeReading.Find(c.Type, KnownNames.CHandleAttribute) is not null,
            _ => false,
        };
        return fits ? new HandleArgument(c.Name, c.NullAllowedExplicitly) : null;
    }

    private static bool IsSafeHandle(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (t is { Name: "SafeHandle", ContainingNamespace: { Name: "InteropServices", ContainingNamespace.Name: "Runtime" } }) return true;
        }

        return false;
    }
}
