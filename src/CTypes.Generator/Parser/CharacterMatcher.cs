using CTypes.Abi;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The rows of the type table for single characters: <c>char</c> and <c>Rune</c> for C's character types, and the code units of a <c>wchar_t</c>.</summary>
internal static class CharacterMatcher
{
    private const string CodeUnit = "Code";

    /// <summary>A <c>wchar_t</c> as the number that native signatures have, or in a type of its own.</summary>
    public static CharacterKind WideCode(bool isWrapped) => new(CodeUnit, "Wide", isWrapped);

    /// <summary>Whether a conversion takes the code unit itself.</summary>
    public static bool IsCode(ValueModel value) => value.Character?.Managed == CodeUnit;

    /// <summary>The conversion; null when the pair is none of characters.</summary>
    public static ValueModel? Match(CTypeReference c, ITypeSymbol managed, string native)
    {
        bool isWrapped = SymbolEqualityComparer.Default.Equals(c.Symbol, managed);
        if (c.Scalar == Scalar.WChar && (isWrapped || managed.SpecialType == SpecialType.System_UInt32))
            return new(ValueForm.Character, c.Name, native, TypeNames.Full(managed)) { Character = WideCode(isWrapped) };

        string? unit = c.Scalar switch
        {
            Scalar.Char => c.Coding.Encoding == TextEncoding.Latin1 ? "Latin1" : "Utf8",
            Scalar.Char16 => "Utf16",
            Scalar.Char32 => "Utf32",
            Scalar.WChar => "Wide",
            _ => null,
        };
        string? type = managed.SpecialType == SpecialType.System_Char ? "Char" : IsRune(managed) && c.Scalar != Scalar.Char ? "Rune" : null;
        if (unit is null || type is null) return null;
        return new(ValueForm.Character, c.Name, native, TypeNames.Full(managed)) { Character = new(type, unit) };
    }

    private static bool IsRune(ITypeSymbol type) => TypeNames.Is(type, "global::System.Text.Rune");
}
