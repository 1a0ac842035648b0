using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.CodeFixes;

/// <summary>Declares what C writes to as writable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ReadOnlyMemoryIsWrittenFixer() : RuleFixer(Rules.ReadOnlyMemoryIsWritten)
{
    private const string ReadOnly = "ReadOnly";

    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<ParameterSyntax>() is not { } parameter || Writable(parameter) is not { } writable) yield break;
        yield return new Fix($"Write {writable.Modifiers.ToFullString()}{writable.Type}", nameof(ReadOnlyMemoryIsWrittenFixer), editor => editor.ReplaceNode(parameter, (node, _) => Writable((ParameterSyntax)node) ?? node));
    }

    private static ParameterSyntax? Writable(ParameterSyntax parameter)
    {
        if (parameter.Modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.InKeyword)) is { RawKind: not 0 } passed)
            return parameter.WithModifiers(parameter.Modifiers.Replace(passed, SyntaxFactory.Token(SyntaxKind.RefKeyword).WithTriviaFrom(passed)));
        if (parameter.Modifiers.FirstOrDefault(modifier => modifier.IsKind(SyntaxKind.ReadOnlyKeyword)) is { RawKind: not 0 } readOnly)
            return parameter.WithModifiers(parameter.Modifiers.Remove(readOnly));
        return parameter.Type?.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault() is { Identifier: var name } && name.ValueText.StartsWith(ReadOnly, StringComparison.Ordinal)
            ? parameter.ReplaceToken(name, SyntaxFactory.Identifier(name.ValueText.Substring(ReadOnly.Length)).WithTriviaFrom(name))
            : null;
    }
}
