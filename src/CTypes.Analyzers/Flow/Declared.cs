using CTypes.Generator;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Flow;

/// <summary>What the declarations say that a path meets.</summary>
internal static class Declared
{
    public static bool IsCallback(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } && AttributeReading.Find(type, KnownNames.CallbackAttribute) is not null;

    /// <summary>Whether a type's objects lie in C's memory until they are disposed.</summary>
    public static bool IsData(ITypeSymbol? type) => type is { TypeKind: TypeKind.Class } && KeptData.IsData(type);

    public static bool IsFunction(IMethodSymbol method) => AttributeReading.FindFunction(method) is not null;

    public static bool IsHandle(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name is "SafeHandle" or "NativeHandle" || AttributeReading.Find(type, KnownNames.CHandleAttribute) is not null) return true;
        }

        return false;
    }

    /// <summary>Whether a handle's class has <c>KeepAlive</c>: its generated half derives it from ours.</summary>
    public static bool Keeps(ITypeSymbol handle) => AttributeReading.Find(handle, KnownNames.CHandleAttribute) is not null;

    /// <summary>The C function's name in the library.</summary>
    public static string? SymbolOf(IMethodSymbol method) =>
        AttributeReading.FindFunction(method) is { } function ? function.FirstText() ?? method.Name : null;

    /// <summary>Whether two methods call one function of one library.</summary>
    public static bool AreSame(IMethodSymbol one, IMethodSymbol other) =>
        SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition)
        || (SymbolOf(one) is { } symbol && symbol == SymbolOf(other) && SymbolEqualityComparer.Default.Equals(one.ContainingType, other.ContainingType));
}
