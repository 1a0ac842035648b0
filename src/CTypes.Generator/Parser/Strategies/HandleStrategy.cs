using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>A handle class; any SafeHandle where C has <c>void*</c>, a SafeBuffer also where C has a typed pointer: its handle is the address.</summary>
internal sealed class HandleStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c) =>
        c.Parameter.RefKind == RefKind.None && Fits(c.CType, c.Type) ? new HandleArgument(c.Name, c.NullAllowedExplicitly, HandleTypes.Stored(c.Type)) : null;

    /// <summary>Whether an object of a type is C's value.</summary>
    public static bool Fits(CTypeReference c, ITypeSymbol type) => c.Form switch
    {
        CForm.Handle => SymbolEqualityComparer.Default.Equals(c.Symbol, type),
        CForm.Address => IsPointer(type) || IsSafeHandle(type),
        CForm.Pointer => IsA(type, "SafeBuffer"),
        _ => false,
    };

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
