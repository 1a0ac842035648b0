using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary><c>char*</c>, <c>wchar_t*</c> or <c>char16_t*</c> from a string, or from bytes or characters that C only reads, copied with a NUL.</summary>
internal sealed class TextStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c)
    {
        if (!TextMatcher.IsText(c.CType) || c.Parameter.RefKind != RefKind.None) return null;
        string native = c.CType.Form == CForm.Text ? "byte*" : "nint";
        TextCoding coding = TextMatcher.CodingOf(c.CType, Direction.ToC);
        if (c.Type.SpecialType == SpecialType.System_String) return new TextArgument(c.Name, c.NullAllowed, coding, native);
        return MemoryType.Read(c.Type) switch
        {
            { Kind: BufferKind.Array, Element.SpecialType: SpecialType.System_Byte } when c.CType.Form == CForm.Text => new TextArgument(c.Name, c.NullAllowed, null, native),
            { Kind: BufferKind.Span, IsReadOnly: true, Element.SpecialType: SpecialType.System_Byte } when c.CType.Form == CForm.Text => new TextArgument(c.Name, NullAllowed: true, null, native),
            { Kind: BufferKind.Span, IsReadOnly: true, Element.SpecialType: SpecialType.System_Char } when c.CType.Form == CForm.WideText => new TextArgument(c.Name, NullAllowed: true, coding, native),
            _ => null,    // C would write to a copy of a Span, and nobody would see it
        };
    }
}
