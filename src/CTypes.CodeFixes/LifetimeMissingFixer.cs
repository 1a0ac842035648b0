using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>States a lifetime that a delegate can have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LifetimeMissingFixer() : RuleFixer(Rules.LifetimeMissing)
{
    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<ParameterSyntax>() is not { } parameter) yield break;
        foreach ((string lifetime, string meaning) in new[] { ("Call", "C calls back only during the call"), ("Forever", "C may call back as long as the process lives") })
        {
            yield return new Fix(
                $"Write [Lifetime(CallbackLifetime.{lifetime})]: {meaning}",
                nameof(LifetimeMissingFixer) + lifetime,
                edits => LifetimeStatement.Write(parameter, lifetime, edits));
        }
    }
}
