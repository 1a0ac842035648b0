using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace CTypes.CodeFixes;

/// <summary>Gives the types that a fix writes their namespaces, where the file does not know them by their names alone.</summary>
internal static class WrittenNames
{
    private static readonly string[] s_namespaces = ["CTypes", "System"];

    /// <param name="written">What the fix writes.</param>
    /// <param name="place">Where it goes.</param>
    public static T In<T>(T written, SyntaxNode place, SemanticModel model) where T : SyntaxNode => written.ReplaceNodes(
        written.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Where(name => IsType(name) && !IsKnown(name, place, model)),
        (name, current) => FullName(name, model.Compilation) is { } space ? Qualified(space, current) : current);

    private static bool IsType(SimpleNameSyntax name) => name.Parent switch
    {
        TypeOfExpressionSyntax or TypeArgumentListSyntax or AttributeSyntax or PointerTypeSyntax or RefTypeSyntax or null => true,
        PropertyDeclarationSyntax property => property.Type == name,
        _ => false,
    };

    private static bool IsKnown(SimpleNameSyntax name, SyntaxNode place, SemanticModel model) =>
        !model.LookupNamespacesAndTypes(place.SpanStart, name: name.Identifier.ValueText + Suffix(name)).IsEmpty;

    private static string Suffix(SimpleNameSyntax name) => name.Parent is AttributeSyntax ? "Attribute" : "";

    private static string? FullName(SimpleNameSyntax name, Compilation compilation)
    {
        string text = name.Identifier.ValueText;
        string metadataName = text + Suffix(name) + (name.Arity == 0 ? "" : "`" + name.Arity);
        if (s_namespaces.FirstOrDefault(space => compilation.GetTypeByMetadataName($"{space}.{metadataName}") is not null) is { } known) return "global::" + known;
        ISymbol[] own = [.. compilation.GetSymbolsWithName(text, SymbolFilter.Type).Take(2)];
        return own is [{ ContainingSymbol: INamespaceOrTypeSymbol around }] ? around.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : null;
    }

    private static NameSyntax Qualified(string space, SimpleNameSyntax name) =>
        SyntaxFactory.QualifiedName(SyntaxFactory.ParseName(space), name.WithoutTrivia()).WithTriviaFrom(name).WithAdditionalAnnotations(Simplifier.Annotation);
}
