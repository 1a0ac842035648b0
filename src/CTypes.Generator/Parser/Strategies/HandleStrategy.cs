using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>A handle class; any SafeHandle where C has <c>void*</c>, a SafeBuffer also where C has a typed pointer: its handle is the address.</summary>
internal sealed class HandleStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c)
    {
        if (c.Parameter.RefKind != RefKind.None) return null;
        bool fits = c.CType.Form switch
        {
            CForm.Handle => SymbolEqualityComparer.Default.Equals(c.CType.Symbol, c.Type),
            CForm.Address => IsA(c.Type, "SafeHandle") || AttributeReading.Find(c.Type, KnownNames.CHandleAttribute) is not null,
            CForm.Pointer => IsA(c.Type, "SafeBuffer"),
            _ => false,
        };
        return fits ? new HandleArgument(c.Name, c.NullAllowedExplicitly) : null;
    }

    private static bool IsA(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (t.Name == name && t is { ContainingNamespace: { Name: "InteropServices", ContainingNamespace.Name: "Runtime" } }) return true;
        }

        return false;
    }
}
