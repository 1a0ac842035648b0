using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CTypes.Analyzers;

/// <summary>
/// A type's attributes whose constructor the compiler did not find, as while a name in them is typed: it tells nothing of their arguments,
/// so what a parser says of the declaration would be that it lacks what stands there.
/// </summary>
internal sealed class UnboundAttributes(INamedTypeSymbol type)
{
    // Asked for only with a finding, and then by each one: a class may have thousands of functions.
    private readonly Lazy<Location[]> _declarations = new(() => [.. type.GetMembers().Prepend(type).SelectMany(AttributesOf)
        .Where(attribute => attribute is { AttributeConstructor: null, AttributeClass: { } own } && AttributeReading.IsOurs(own))
        .Select(attribute => attribute.ApplicationSyntaxReference).OfType<SyntaxReference>()
        .Select(written => Location.Create(written.SyntaxTree, DeclarationOf(written.GetSyntax())))]);

    /// <summary>Whether a place lies in a declaration of which the compiler already says that its attribute is wrong.</summary>
    public bool SpeakFor(Location? place) => place is not null
        && _declarations.Value.Any(declaration => declaration.SourceTree == place.SourceTree && declaration.SourceSpan.Contains(place.SourceSpan));

    private static IEnumerable<AttributeData> AttributesOf(ISymbol symbol) => symbol is IMethodSymbol method
        ? [.. method.GetAttributes(), .. method.GetReturnTypeAttributes(), .. method.Parameters.SelectMany(parameter => parameter.GetAttributes())]
        : symbol.GetAttributes();

    // Of a type what stands before its members.
    private static TextSpan DeclarationOf(SyntaxNode attribute) => attribute.Parent?.Parent switch
    {
        TypeDeclarationSyntax { Identifier: { } name } declared => TextSpan.FromBounds(declared.SpanStart, name.Span.End),
        { } declaration => declaration.Span,
        null => attribute.Span,
    };
}
