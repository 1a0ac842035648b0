using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser;

/// <summary>Attributes as the text writes them, where a symbol for each would cost an editor time.</summary>
internal static class WrittenAttribute
{
    private const string Ending = "Attribute";

    /// <summary>Whether a member carries an attribute of this name, with or without its ending.</summary>
    public static bool IsOn(MemberDeclarationSyntax member, string name) =>
        member.AttributeLists.Any(list => list.Attributes.Any(attribute => Is(attribute, name)));

    /// <summary>Whether an attribute has this name, with or without its ending.</summary>
    public static bool Is(AttributeSyntax attribute, string name) => NameOf(attribute) is var written && (written == name || written + Ending == name);

    private static string NameOf(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
