using System.Composition;
using CTypes.Generator.Parser.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Writes the computed size and offsets of a record as assertions, so that a change of one of its types cannot move a member unseen.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(AssertLayoutRefactoring)), Shared]
public sealed class AssertLayoutRefactoring : CodeRefactoringProvider
{
    private static readonly string[] s_records = ["CStruct", "CUnion"];

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || RecordAttribute(type) is not { } attribute) return;
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model?.GetDeclaredSymbol(type, context.CancellationToken) is not { } record || CommonLayout.Of(record, model.Compilation) is not { IsEmpty: false } layout) return;
        context.RegisterRefactoring(CodeAction.Create(
            Title(layout),
            c => WhiteSpace.AsIn(context.Document, context.Document.WithSyntaxRoot(root.ReplaceNode(type, Asserted(type, attribute, layout))), c),
            nameof(AssertLayoutRefactoring)));
    }

    private static AttributeSyntax? RecordAttribute(TypeDeclarationSyntax type) => s_records.Select(name => AttributeRemoval.Find(type, name)).FirstOrDefault(a => a is not null);

    private static string Title(CommonLayout layout)
    {
        string what = layout.SizeBytes is null ? "offsets" : layout.Offsets.IsEmpty ? "size" : "size and offsets";
        string without = layout.Disputed.IsEmpty ? "" : $", without {string.Join(", ", layout.Disputed)}, on which the targets disagree";
        return $"Assert the computed {what}{without}";
    }

    private static TypeDeclarationSyntax Asserted(TypeDeclarationSyntax type, AttributeSyntax attribute, CommonLayout layout)
    {
        string prefix = attribute.Name is QualifiedNameSyntax or AliasQualifiedNameSyntax ? attribute.Name.ToString().Substring(0, attribute.Name.ToString().LastIndexOfAny(['.', ':']) + 1) : "";
        TypeDeclarationSyntax asserted = layout.SizeBytes is { } size ? type.ReplaceNode(attribute, attribute.With("Size", $"{size}")) : type;
        return asserted.WithMembers([.. asserted.Members.SelectMany(member => Asserted(member, layout, prefix))]);
    }

    private static IEnumerable<MemberDeclarationSyntax> Asserted(MemberDeclarationSyntax member, CommonLayout layout, string prefix)
    {
        switch (member)
        {
            case PropertyDeclarationSyntax property:
                return [Asserted(property, property.Identifier, layout, prefix)];
            case MethodDeclarationSyntax method:
                return [Asserted(method, method.Identifier, layout, prefix)];
            case FieldDeclarationSyntax { Declaration.Variables: { } variables } field when !AttributeRemoval.IsConditional(field) && variables.Any(variable => layout.Offsets.ContainsKey(variable.Identifier.ValueText)):
                return variables.Select((variable, i) => Asserted(Alone(field, variable, i), variable.Identifier, layout, prefix));
            default:
                return [member];
        }
    }

    // Each has an offset of its own.
    private static FieldDeclarationSyntax Alone(FieldDeclarationSyntax field, VariableDeclaratorSyntax variable, int index)
    {
        if (field.Declaration.Variables.Count == 1) return field;
        FieldDeclarationSyntax alone = field.WithDeclaration(field.Declaration.WithVariables(SyntaxFactory.SingletonSeparatedList(variable.WithoutTrivia())));
        return alone.WithLeadingTrivia(SharedDeclaration.Before(field, index)).WithTrailingTrivia(SharedDeclaration.Behind(field, index));
    }

    private static MemberDeclarationSyntax Asserted(MemberDeclarationSyntax member, SyntaxToken name, CommonLayout layout, string prefix)
    {
        if (!layout.Offsets.TryGetValue(name.ValueText, out int offset)) return member;
        if (AttributeRemoval.Find(member, "CField") is { } stated) return member.ReplaceNode(stated, stated.With("Offset", $"{offset}", "Type", "Count", "Anonymous", "Align"));
        AttributeListSyntax list = SyntaxFactory.ParseSyntaxTree($"[{prefix}CField(Offset = {offset})] class C;").GetRoot().DescendantNodes().OfType<AttributeListSyntax>().First();
        if (member.AttributeLists.LastOrDefault() is { } last)
        {
            SyntaxTrivia indentation = last.GetLastToken().GetNextToken().LeadingTrivia.LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
            return member.ReplaceNode(last, [last, list.WithLeadingTrivia(indentation).WithTrailingTrivia(last.GetTrailingTrivia())]);
        }

        SyntaxTriviaList leading = member.GetLeadingTrivia();
        return member.WithoutLeadingTrivia().WithAttributeLists([list.WithTrailingTrivia(SyntaxFactory.Space)]).WithLeadingTrivia(leading);
    }
}
