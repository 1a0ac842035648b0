using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>Ties the object to the handle that C keeps it with, keeps it in a <c>using</c> variable while the method goes on, or moves it to a field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CallbackMayBeCollectedFixer() : RuleFixer(Rules.CallbackMayBeCollected)
{
    private const string ToUsing = "Keep it in a 'using' variable";
    private const string ToField = "Keep it in a field";

    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation || creation.Span != diagnostic.Location.SourceSpan) yield break;
        StatementSyntax? statement = creation.FirstAncestorOrSelf<StatementSyntax>();
        bool hasPlace = statement is { Parent: BlockSyntax or GlobalStatementSyntax } && !(creation.FirstAncestorOrSelf<LambdaExpressionSyntax>()?.SpanStart > statement.SpanStart);
        LocalDeclarationStatementSyntax? local = CallbackKeeping.DeclarationOf(creation);
        bool isSimple = local is { UsingKeyword.RawKind: 0 } || creation.Parent is ArgumentSyntax;
        if (hasPlace && isSimple && diagnostic.Property(FindingProperties.Owner) is { } owner)
        {
            Fix ToOwner(Action<DocumentEditor> apply) => new($"Let '{owner}' keep it", nameof(CallbackMayBeCollectedFixer) + "Owner", edits => apply(edits.Editor));
            if (local is null) yield return ToOwner(editor => GiveToOwner(creation, statement!, owner, editor));
            else if (CallbackKeeping.CallOf(local, owner) is { } call) yield return ToOwner(editor => editor.InsertAfter(call, CallbackKeeping.KeepAlive(owner, local.Declaration.Variables[0].Identifier.ValueText)));
        }
        else if (hasPlace && isSimple && GoesOn(local ?? statement!) && (local is null || CallbackKeeping.CanBeUsing(local, model)))
        {
            yield return new Fix(ToUsing, nameof(CallbackMayBeCollectedFixer), edits => KeepInUsing(creation, local, statement!, edits.Editor));
        }

        if (CallbackKeeping.HasField(creation) && !IsUsedInside(local))
            yield return new Fix(ToField, nameof(CallbackMayBeCollectedFixer) + "Field", edits => CallbackKeeping.MoveToField(creation, edits.Editor));
    }

    private static void KeepInUsing(BaseObjectCreationExpressionSyntax creation, LocalDeclarationStatementSyntax? local, StatementSyntax statement, DocumentEditor editor)
    {
        if (local is null) CallbackKeeping.Extract(creation, statement, editor, isUsing: true);
        else editor.ReplaceNode(local, (node, _) => CallbackKeeping.WithUsing((LocalDeclarationStatementSyntax)node));
    }

    private static void GiveToOwner(BaseObjectCreationExpressionSyntax creation, StatementSyntax statement, string owner, DocumentEditor editor)
    {
        if (CallbackKeeping.Extract(creation, statement, editor, isUsing: false) is not { } name) return;
        StatementSyntax keep = CallbackKeeping.KeepAlive(owner, name);
        if (statement.Parent is GlobalStatementSyntax global) editor.InsertAfter(global, SyntaxFactory.GlobalStatement(keep));
        else editor.InsertAfter(statement, keep);
    }

    // A variable that ends with the method helps only where the method does more than hand it over.
    private static bool GoesOn(StatementSyntax statement)
    {
        IEnumerable<SyntaxNode> all = statement.Parent is GlobalStatementSyntax global ? ((CompilationUnitSyntax)global.Parent!).Members : ((BlockSyntax)statement.Parent!).Statements;
        int calls = all.Where(other => other.SpanStart > statement.SpanStart).Count(other => other.DescendantNodes().Any(node => node is InvocationExpressionSyntax or AwaitExpressionSyntax));
        return calls > (statement is LocalDeclarationStatementSyntax ? 1 : 0);
    }

    // In a lambda, a field is not known to hold anything.
    private static bool IsUsedInside(LocalDeclarationStatementSyntax? local) =>
        local?.Parent?.DescendantNodes().OfType<AnonymousFunctionExpressionSyntax>().Any(function =>
            function.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == local.Declaration.Variables[0].Identifier.ValueText)) == true;
}
