using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The rows of the type table for text that is passed as a pointer or comes from C.</summary>
internal static class TextMatcher
{
    /// <summary>The conversion between text in C and a C# type; null when the table has no such pair.</summary>
    public static ValueModel? Match(CTypeReference c, ITypeSymbol managed, Direction direction)
    {
        if (managed.SpecialType == SpecialType.System_String) return direction == Direction.FromC ? Copy(c, managed) : null;
        if (managed.SpecialType == SpecialType.System_IntPtr) return new(ValueForm.Same, c.Name, "nint", "nint");
        if (SymbolEqualityComparer.Default.Equals(c.Symbol, managed)) return new(ValueForm.Cast, c.Name, c.NativeType, TypeNames.Full(managed));
        if (c.Form == CForm.WideText) return null;
        if (managed is IPointerTypeSymbol { PointedAtType.SpecialType: SpecialType.System_Byte }) return new(ValueForm.Same, c.Name, "byte*", "byte*");
        return direction == Direction.FromC && IsSpanOfBytes(managed) ? new(ValueForm.View, c.Name, "byte*", TypeNames.Full(managed)) : null;
    }

    /// <summary>The coding of text that goes one way: what is not stated depends on it.</summary>
    public static TextCoding CodingOf(CTypeReference c, Direction direction)
    {
        TextErrors errors = c.Coding.Errors != TextErrors.Default ? c.Coding.Errors : direction == Direction.ToC ? TextErrors.Strict : TextErrors.Replace;
        return new(c.Form == CForm.WideText ? TextEncoding.Wide : c.Coding.Encoding, errors);
    }

    private static ValueModel Copy(CTypeReference c, ITypeSymbol managed) =>
        new(ValueForm.Text, c.Name, c.NativeType, "string", NullAllowed: managed.NullableAnnotation != NullableAnnotation.NotAnnotated, IsOblivious: managed.NullableAnnotation == NullableAnnotation.None)
        {
            Coding = CodingOf(c, Direction.FromC),
        };

    private static bool IsSpanOfBytes(ITypeSymbol managed) =>
        managed.Name == "ReadOnlySpan" && Strategies.BufferType.Read(managed) is { Element.SpecialType: SpecialType.System_Byte };
}
