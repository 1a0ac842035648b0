using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter;

/// <summary>Prints the attributes of a generated half, but for those that the user's half has.</summary>
internal static class AttributeLines
{
    public static SourceWriter GeneratedCode(this SourceWriter writer, MemberHead head) => writer.Unless(head, OwnAttributes.GeneratedCode, Text.GeneratedCode);

    public static SourceWriter Inline(this SourceWriter writer, MemberHead head) => writer.Unless(head, OwnAttributes.MethodImpl, Text.Inline);

    public static SourceWriter SkipLocalsInit(this SourceWriter writer, MemberHead head) => writer.Unless(head, OwnAttributes.SkipLocalsInit, Text.SkipLocalsInit);

    private static SourceWriter Unless(this SourceWriter writer, MemberHead head, OwnAttributes attribute, string line) => (head.Own & attribute) == 0 ? writer.Line(line) : writer;
}
