using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The C# types whose values are addresses.</summary>
internal static class PointerTypes
{
    /// <summary>Whether a type is one of our structs that hold a pointer.</summary>
    public static bool IsStruct(ITypeSymbol? type) =>
        type is { Name: "POINTER" or "c_char_p" or "c_wchar_p" or "c_void_p" } && AttributeReading.IsOurs(type);

    /// <summary>Whether a type is an address that is handed over as it is.</summary>
    public static bool IsAddress(ITypeSymbol? type) =>
        type is IPointerTypeSymbol or { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } || IsStruct(type);
}
