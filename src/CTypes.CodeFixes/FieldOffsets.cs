using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Finds the FieldOffset of a field.</summary>
internal static class FieldOffsets
{
    public static AttributeSyntax? Of(FieldDeclarationSyntax field) => field.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(Is);

    private static bool Is(AttributeSyntax attribute) => attribute.Name.ToString().Split('.').Last() is "FieldOffset" or "FieldOffsetAttribute";
}
