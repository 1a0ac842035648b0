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
            CForm.Address => IsPointer(c.Type) || IsSafeHandle(c.Type),
            CForm.Pointer => IsA(c.Type, "SafeBuffer"),
            _ => false,
        };
        return fits ? new HandleArgument(c.Name, c.NullAllowedExplicitly, HandleTypes.Stored(c.Type)) : null;
    }

    /// <summary>Whether a type is a SafeHandle of another than our making, which is a pointer.</summary>
    public static bool IsSafeHandle(ITypeSymbol type) => IsA(type, "SafeHandle");

    private static bool IsPointer(ITypeSymbol type) =>
        HandleTypes.AttributeOf(type) is not null && HandleTypes.Stored(type).NativeType == "nint";

    private static bool IsA(ITypeSymbol type, string name)
    {
        if (HandleTypes.AttributeOf(type) is not null) return false;    // what it is in C is stated
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (t.Name == name && t is { ContainingNamespace: { Name: "InteropServices", ContainingNamespace.Name: "Runtime" } }) return true;
        }

        return false;
    }
}
