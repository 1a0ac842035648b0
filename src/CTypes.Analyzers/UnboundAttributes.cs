using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CTypes.Analyzers;

/// <summary>
/// Attributes whose constructor the compiler did not find, as while a name in them is typed: it tells nothing of their arguments,
/// so what a parser says of the declaration would be that it lacks what stands there.
/// </summary>
internal static class UnboundAttributes
{
    /// <summary>Whether a place lies in a declaration of which the compiler already says that its attribute is wrong.</summary>
    public static bool SpeakFor(INamedTypeSymbol type, Location? place) => place is not null && type.GetMembers().Prepend(type).SelectMany(AttributesOf)
        .Any(attribute => attribute is { AttributeConstructor: null, AttributeClass: { } own } && AttributeReading.IsOurs(own)
            && attribute.ApplicationSyntaxReference is { } written && written.SyntaxTree == place.SourceTree && DeclarationOf(written.GetSyntax()).Contains(place.SourceSpan));

    private static IEnumerable<AttributeData> AttributesOf(ISymbol symbol) => symbol is IMethodSymbol method
        ? [.. method.GetAttributes(), .. method.GetReturnTypeAttributes(), .. method.Parameters.SelectMany(parameter => parameter.GetAttributes())]
        : symbol.GetAttributes();

    // Of a type what stands before its members.
    private static TextSpan DeclarationOf(SyntaxNode attribute) => attribute.Parent?.Parent switch
    {
        TypeDeclarationSyntax { Identifier: { } name } type => TextSpan.FromBounds(type.SpanStart, name.Span.End),
        { } declaration => declaration.Span,
        null => attribute.Span,
    };
}
