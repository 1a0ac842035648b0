using CTypes.Abi;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The rows of the type table for text that is passed as a pointer or comes from C.</summary>
internal static class TextMatcher
{
    /// <summary>The conversion between text in C and a C# type; null when the table has no such pair.</summary>
    public static ValueModel? Match(CTypeReference c, ITypeSymbol managed, Direction direction)
    {
        if (managed.SpecialType == SpecialType.System_String) return FromC(c, managed, direction);
        if (managed.SpecialType == SpecialType.System_IntPtr) return new(ValueForm.Same, c.Name, "nint", "nint");
        if (SymbolEqualityComparer.Default.Equals(c.Symbol, managed)) return new(ValueForm.Cast, c.Name, c.NativeType, TypeNames.Full(managed));
        if (c.Form == CForm.WideText) return null;
        if (managed is IPointerTypeSymbol { PointedAtType.SpecialType: SpecialType.System_Byte }) return new(ValueForm.Same, c.Name, "byte*", "byte*");
        return direction == Direction.FromC && IsSpanOfBytes(managed) ? new(ValueForm.View, c.Name, "byte*", TypeNames.Full(managed)) : null;
    }

    /// <summary>A copy of text that C hands over; null for what is no text.</summary>
    public static ValueModel? FromC(CTypeReference c, ITypeSymbol managed, Direction direction) =>
        direction == Direction.FromC && IsText(c) && managed.SpecialType == SpecialType.System_String ? Copy(c, managed) : null;

    /// <summary>Whether a string can stand for a C type: <c>char*</c>, <c>wchar_t*</c>, <c>char16_t*</c>.</summary>
    public static bool IsText(CTypeReference c) => c.Form is CForm.Text or CForm.WideText || IsUtf16(c);

    /// <summary>Whether a C type is <c>char16_t*</c>.</summary>
    public static bool IsUtf16(CTypeReference c) => c is { Form: CForm.Pointer, IsTypedef: false, Pointee: { Scalar: Scalar.Char16, IsTypedef: false } };

    /// <summary>The coding of text that goes one way: what is not stated depends on it.</summary>
    public static TextCoding CodingOf(CTypeReference c, Direction direction)
    {
        TextErrors errors = c.Coding.Errors != TextErrors.Default ? c.Coding.Errors : direction == Direction.ToC ? TextErrors.Strict : TextErrors.Replace;
        return new(c.Form == CForm.WideText ? TextEncoding.Wide : IsUtf16(c) ? TextEncoding.Utf16 : c.Coding.Encoding, errors);
    }

    private static ValueModel Copy(CTypeReference c, ITypeSymbol managed) =>
        new(ValueForm.Text, c.Name, c.NativeType, "string", NullAllowed: managed.NullableAnnotation != NullableAnnotation.NotAnnotated, IsOblivious: managed.NullableAnnotation == NullableAnnotation.None)
        {
            Coding = CodingOf(c, Direction.FromC),
        };

    private static bool IsSpanOfBytes(ITypeSymbol managed) =>
        managed.Name == "ReadOnlySpan" && Strategies.BufferType.Read(managed) is { Element.SpecialType: SpecialType.System_Byte };
}
