using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary><c>char**</c> or <c>wchar_t**</c> from an array or span of strings.</summary>
internal sealed class TextArrayStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c)
    {
        if (c.CType is not { Form: CForm.Pointer, Pointee: { Form: CForm.Text or CForm.WideText } text } || c.Parameter.RefKind != RefKind.None) return null;
        return BufferType.Read(c.Type) is { Element.SpecialType: SpecialType.System_String } texts
            ? new TextArrayArgument(c.Name, !texts.IsArray || c.NullAllowed, TextMatcher.CodingOf(text, Direction.ToC))
            : null;
    }
}
