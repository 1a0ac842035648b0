using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Removes a registration that repeats another one; where each is to have a callback of its own, only a person can tell which.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CallbackRegisteredTwiceFixer() : RuleFixer(Rules.CallbackRegisteredTwice)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (diagnostic.Property(FindingProperties.IsRepeated) is null || place.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { } statement) yield break;
        yield return new Fix("Remove the second registration", nameof(CallbackRegisteredTwiceFixer), edits => StatementRemoval.Remove(statement, edits.Editor));
    }
}
