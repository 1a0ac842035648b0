using System.Composition;
using System.Runtime.CompilerServices;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace CTypes.CodeFixes;

/// <summary>Makes the local a <c>using</c> one, or gives a new object in an argument a <c>using</c> variable of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CallbackMayBeCollectedFixer() : RuleFixer(Rules.CallbackMayBeCollected)
{
    private const string Title = "Keep it in a 'using' variable";

    private static readonly ConditionalWeakTable<SyntaxEditor, HashSet<string>> s_given = new();

    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic)
    {
        if (place.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation) yield break;
        StatementSyntax? statement = creation.FirstAncestorOrSelf<StatementSyntax>();
        if (statement is not { Parent: BlockSyntax or GlobalStatementSyntax } || creation.FirstAncestorOrSelf<LambdaExpressionSyntax>()?.Span.Start > statement.SpanStart) yield break;

        if (statement is LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } local && local.Declaration.Variables.Any(v => v.Initializer?.Value == creation))
            yield return new Fix(Title, nameof(CallbackMayBeCollectedFixer), editor => editor.ReplaceNode(local, (node, _) => Using((LocalDeclarationStatementSyntax)node)));
        else if (creation.Parent is ArgumentSyntax)
            yield return new Fix(Title, nameof(CallbackMayBeCollectedFixer), editor => Extract(creation, statement, editor));
    }

    private static LocalDeclarationStatementSyntax Using(LocalDeclarationStatementSyntax local)
    {
        SyntaxTriviaList leading = local.GetLeadingTrivia();
        return local.WithoutLeadingTrivia().WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword).WithTrailingTrivia(SyntaxFactory.Space)).WithLeadingTrivia(leading);
    }

    private static void Extract(BaseObjectCreationExpressionSyntax creation, StatementSyntax statement, DocumentEditor editor)
    {
        if (editor.SemanticModel.GetTypeInfo(creation).Type is not { } type) return;
        string name = FreeName(type, statement, editor);
        ExpressionSyntax value = creation is ImplicitObjectCreationExpressionSyntax ? creation.WithoutTrivia() : SyntaxFactory.ImplicitObjectCreationExpression(creation.ArgumentList ?? SyntaxFactory.ArgumentList(), creation.Initializer).WithoutTrivia();
        LocalDeclarationStatementSyntax declaration = (LocalDeclarationStatementSyntax)editor.Generator.LocalDeclarationStatement(editor.Generator.TypeExpression(type, addImport: true), name, value);
        editor.ReplaceNode(creation, SyntaxFactory.IdentifierName(name).WithTriviaFrom(creation));
        SyntaxNode inserted = declaration.WithUsingKeyword(SyntaxFactory.Token(SyntaxKind.UsingKeyword)).WithAdditionalAnnotations(Formatter.Annotation);
        if (statement.Parent is GlobalStatementSyntax global) editor.InsertBefore(global, SyntaxFactory.GlobalStatement((StatementSyntax)inserted));
        else editor.InsertBefore(statement, inserted);
    }

    // Named after its type; nothing in the method has the name, nor has an edit of the same "fix all" given it away.
    private static string FreeName(ITypeSymbol type, SyntaxNode statement, SyntaxEditor editor)
    {
        string wish = char.ToLowerInvariant(type.Name[0]) + type.Name.Substring(1);
        if (SyntaxFacts.GetKeywordKind(wish) != SyntaxKind.None) wish += "Callback";
        SyntaxNode scope = statement.Parent is GlobalStatementSyntax ? editor.OriginalRoot : statement.FirstAncestorOrSelf<MemberDeclarationSyntax>() ?? editor.OriginalRoot;
        HashSet<string> taken = s_given.GetOrCreateValue(editor);
        taken.UnionWith(scope.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText));
        string name = wish;
        for (int n = 2; !taken.Add(name); n++) name = wish + n;
        return name;
    }
}
