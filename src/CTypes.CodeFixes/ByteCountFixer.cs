using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>For options of an attribute that are a number of bytes: offers the nearest values that C compilers know, or to leave the option out.</summary>
public abstract class ByteCountFixer : RuleFixer
{
    private readonly string _option;

    private protected ByteCountFixer(DiagnosticDescriptor rule, string option) : base(rule) => _option = option;

    private protected sealed override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { Parent.Parent: AttributeSyntax attribute } argument) yield break;
        string values = diagnostic.Property(FindingProperties.Suggestion) ?? "";
        foreach (string value in values.Split([", "], StringSplitOptions.RemoveEmptyEntries))
        {
            yield return new Fix(
                $"Write {_option} = {value}",
                GetType().Name + value,
                editor => editor.ReplaceNode(argument, (node, _) => ((AttributeArgumentSyntax)node).WithValue(value)));
        }

        yield return new Fix(
            $"Leave {_option} out: C's natural alignment",
            GetType().Name,
            editor => editor.ReplaceNode(attribute, (node, _) => ((AttributeSyntax)node).Without(_option)));
    }
}
