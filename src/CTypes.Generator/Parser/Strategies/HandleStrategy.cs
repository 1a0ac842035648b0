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
            CForm.Address => IsPointer(c.Type) || IsSafeHandle(c.Type),
            _ => false,
        };
        return fits ? new HandleArgument(c.Name, c.NullAllowedExplicitly, HandleTypes.Stored(c.Type)) : null;
    }

    private static bool IsPointer(ITypeSymbol type) =>
        AttributeReading.Find(type, KnownNames.CHandleAttribute) is not null && HandleTypes.Stored(type).NativeType == "nint";

    public static bool IsSafeHandle(ITypeSymbol type)
    {
        if (AttributeReading.Find(type, KnownNames.CHandleAttribute) is not null) return false;    // what it is in C is stated
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (t is { Name: "SafeHandle", ContainingNamespace: { Name: "InteropServices", ContainingNamespace.Name: "Runtime" } }) return true;
        }

        return false;
    }
}
