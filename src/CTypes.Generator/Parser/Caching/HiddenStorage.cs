using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser.Caching;

/// <summary>
/// The names in a body by which it may give its type storage that no declaration shows: <c>field</c> in a property, and a parameter of the
/// type itself. Such storage is part of a struct's layout, and of each record that the struct lies in.
/// </summary>
internal static class HiddenStorage
{
    private const string OfProperty = "field";

    public static HashSet<string> Of(SyntaxNode body)
    {
        Func<string, bool> isParameter = ParametersAround(body.FirstAncestorOrSelf<TypeDeclarationSyntax>());
        bool isOfProperty = body.FirstAncestorOrSelf<BasePropertyDeclarationSyntax>() is not null;
        return [.. body.DescendantTokens().Where(IsName).Select(token => token.ValueText).Where(name => isParameter(name) || (isOfProperty && name == OfProperty))];
    }

    // The parameters of a struct in several parts may stand in another file.
    private static Func<string, bool> ParametersAround(TypeDeclarationSyntax? type)
    {
        if (type?.ParameterList is { } list) return name => list.Parameters.Any(parameter => parameter.Identifier.ValueText == name);
        bool mayHaveParameters = type is not (null or ClassDeclarationSyntax or InterfaceDeclarationSyntax) && type.Modifiers.Any(SyntaxKind.PartialKeyword);
        return _ => mayHaveParameters;
    }

    private static bool IsName(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken) || token.ValueText == OfProperty;
}
