using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>Removes the function; its calls become <c>Dispose</c>. Where a call's result is used, only a person can tell.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class HandleFreedTwiceFixer() : SolutionFixer(Rules.HandleFreedTwice)
{
    private protected override async Task<SolutionFix?> FixFor(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } declared || model?.GetDeclaredSymbol(declared, cancellation) is not { } method) return null;
        if (await CallsOf.Method(method, document.Project.Solution, cancellation).ConfigureAwait(false) is not { } calls || !calls.All(IsStatement) || calls.Any(IsNull)) return null;
        return new SolutionFix($"Remove '{method.Name}', and dispose the handle", async (editor, c) =>
        {
            foreach (Call call in calls)
            {
                ExpressionSyntax handle = call.Syntax.ArgumentList.Arguments[0].Expression;
                string text = handle is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ThisExpressionSyntax ? $"{handle.WithoutTrivia()}" : $"({handle.WithoutTrivia()})";
                DocumentEditor calling = await editor.GetDocumentEditorAsync(call.Document.Id, c).ConfigureAwait(false);
                string access = call.Model.GetTypeInfo(handle, c).Nullability.FlowState == NullableFlowState.MaybeNull ? "?." : ".";
                calling.ReplaceNode(call.Syntax, SyntaxFactory.ParseExpression($"{text}{access}Dispose()").WithTriviaFrom(call.Syntax));
            }

            MemberRemoval.Remove(declared, await editor.GetDocumentEditorAsync(document.Id, c).ConfigureAwait(false));
        });
    }

    private static bool IsNull(Call call) => call.Syntax.ArgumentList.Arguments[0].Expression is { } handle && (handle.IsKind(SyntaxKind.NullLiteralExpression) || handle.IsKind(SyntaxKind.DefaultLiteralExpression));

    private static bool IsStatement(Call call) => call.Syntax.Parent is ExpressionStatementSyntax;
}
