using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary><c>char*</c> from a string, or from bytes that are copied with a NUL.</summary>
internal sealed class TextStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c)
    {
        if (c.CType.Form != CForm.Text || c.Parameter.RefKind != RefKind.None) return null;
        if (c.Type.SpecialType == SpecialType.System_String) return new TextArgument(c.Name, c.NullAllowed);
        if (BufferType.Read(c.Type) is not { Element.SpecialType: SpecialType.System_Byte } buffer) return null;
        return new TextArgument(c.Name, !buffer.IsArray || c.NullAllowed);
    }
}
