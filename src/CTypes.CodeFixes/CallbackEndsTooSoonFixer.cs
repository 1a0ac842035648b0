using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Moves the callback to a field, or says that C does not keep it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CallbackEndsTooSoonFixer() : RuleFixer(Rules.CallbackEndsTooSoon)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<IdentifierNameSyntax>() is { } name
            && CallbackKeeping.DeclarationOf(name) is { UsingKeyword.RawKind: not 0 } local
            && local.Declaration.Variables[0].Initializer?.Value is BaseObjectCreationExpressionSyntax creation
            && CallbackKeeping.HasField(creation))
        {
            yield return new Fix("Keep it in a field", nameof(CallbackEndsTooSoonFixer), edits => CallbackKeeping.MoveToField(creation, edits.Editor));
        }

        SyntaxNode root = place.SyntaxTree.GetRoot();
        foreach (Location declared in diagnostic.AdditionalLocations)
        {
            if (root.FindNode(declared.SourceSpan).FirstAncestorOrSelf<ParameterSyntax>() is { } parameter && IsOfFunction(parameter))
                yield return new Fix("Write [Lifetime(CallbackLifetime.Call)]: C calls back only during the call", nameof(CallbackEndsTooSoonFixer) + "Call", edits => LifetimeStatement.Write(parameter, "Call", edits));
        }
    }

    // A helper's parameter says nothing to C.
    private static bool IsOfFunction(ParameterSyntax parameter) =>
        parameter.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { Body: null, ExpressionBody: null };
}
