using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace CTypes.CodeFixes;

/// <summary>Rewrites the plain fields of a record as partial properties: nested records by reference, fixed buffers as spans.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RecordNeedsPropertiesFixer() : RuleFixer(Rules.RecordNeedsProperties)
{
    private static readonly string[] s_records = ["CStructAttribute", "CUnionAttribute"];

    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || !Fields(type).Any() || Fields(type).Any(HasValue) || Fields(type).Any(AttributeRemoval.IsConditional)) yield break;
        yield return new Fix(
            "Declare the members as partial properties",
            nameof(RecordNeedsPropertiesFixer),
            editor =>
            {
                HashSet<string> records = [.. Fields(type).Select(field => field.Declaration).Where(d => IsRecord(editor.SemanticModel.GetTypeInfo(d.Type).Type)).SelectMany(d => d.Variables).Select(v => v.Identifier.ValueText)];
                editor.ReplaceNode(type, (node, _) => Rewrite((TypeDeclarationSyntax)node, records, member => WrittenNames.In(member, type, editor.SemanticModel)));
            });
    }

    // Of a type whose fields were rewritten for another finding nothing is left to do.
    private static TypeDeclarationSyntax Rewrite(TypeDeclarationSyntax type, HashSet<string> records, Func<MemberDeclarationSyntax, MemberDeclarationSyntax> named) =>
        type.WithMembers([.. type.Members.SelectMany(member => member is FieldDeclarationSyntax field && IsMember(field) ? Properties(AttributeRemoval.Remove(field, "FieldOffset"), records).Select(named) : [member])]);

    private static IEnumerable<FieldDeclarationSyntax> Fields(TypeDeclarationSyntax type) => type.Members.OfType<FieldDeclarationSyntax>().Where(IsMember);

    private static bool IsMember(FieldDeclarationSyntax field) => !field.Modifiers.Any(m => m.Kind() is SyntaxKind.StaticKeyword or SyntaxKind.ConstKeyword);

    // A partial property has no place for it; it belongs into a constructor, of which the record may have several.
    private static bool HasValue(FieldDeclarationSyntax field) => field.Declaration.Variables.Any(variable => variable.Initializer is not null);

    private static bool IsRecord(ITypeSymbol? type) => type is { TypeKind: TypeKind.Struct } && type.GetAttributes().Any(a => s_records.Contains(a.AttributeClass?.Name));

    private static IEnumerable<MemberDeclarationSyntax> Properties(FieldDeclarationSyntax field, HashSet<string> records)
    {
        bool isFixed = field.Modifiers.Any(SyntaxKind.FixedKeyword);
        string attributes = string.Concat(field.AttributeLists.Select(list => AttributeRemoval.SaysSomething(list.GetTrailingTrivia()) ? list.WithoutLeadingTrivia().ToFullString() : list.WithoutTrivia() + " "));
        string modifiers = string.Concat(field.Modifiers.Where(m => m.Kind() is not (SyntaxKind.FixedKeyword or SyntaxKind.ReadOnlyKeyword or SyntaxKind.VolatileKeyword)).Where(m => !isFixed || !m.IsKind(SyntaxKind.UnsafeKeyword)).Select(m => m.ValueText + " "));
        TypeSyntax type = field.Declaration.Type.WithoutTrivia();
        foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
        {
            bool isRecord = records.Contains(variable.Identifier.ValueText);
            string text = variable.ArgumentList is { Arguments: [{ } length] } && isFixed
                ? $"{attributes}[CField(Count = {length})] {modifiers}partial Span<{type}> {variable.Identifier} {{ get; }}"
                : $"{attributes}{modifiers}partial {(isRecord ? "ref " : "")}{type} {variable.Identifier} {{ get; {(isRecord ? "" : "set; ")}}}";
            MemberDeclarationSyntax property = SyntaxFactory.ParseMemberDeclaration(text)!;
            int index = field.Declaration.Variables.IndexOf(variable);
            yield return property.WithLeadingTrivia(SharedDeclaration.Before(field, index)).WithTrailingTrivia(SharedDeclaration.Behind(field, index)).WithAdditionalAnnotations(Formatter.Annotation);
        }
    }
}
