using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>For rules with one way out, which is to write something else in the marked attribute.</summary>
public abstract class AttributeFixer : RuleFixer
{
    private protected AttributeFixer(DiagnosticDescriptor rule) : base(rule)
    {
    }

    /// <summary>The way to mend a finding; null where only a person can tell.</summary>
    private protected abstract AttributeFix? FixFor(Diagnostic diagnostic);

    private protected sealed override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute || FixFor(diagnostic) is not { } fix) yield break;
        yield return new Fix(fix.Title, GetType().Name, editor => editor.ReplaceNode(attribute, (node, _) => fix.Write((AttributeSyntax)node)));
    }
}
