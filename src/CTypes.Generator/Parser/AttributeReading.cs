using System.Collections.Immutable;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser;

/// <summary>Reads our attributes from symbols, and the places of their parts from syntax.</summary>
internal static class AttributeReading
{
    public static AttributeData? Find(ISymbol symbol, string attributeName) => Find(symbol.GetAttributes(), attributeName);

    /// <summary>A function's attribute: in an assembly, where it is not written, what its stub has in its place.</summary>
    public static AttributeData? FindFunction(IMethodSymbol method)
    {
        IMethodSymbol declared = method.PartialDefinitionPart ?? method;
        return Find(declared, KnownNames.CFunctionAttribute) ?? (declared.DeclaringSyntaxReferences.IsEmpty ? Find(declared, KnownNames.CFunctionStubAttribute) : null);
    }

    public static AttributeData? Find(ImmutableArray<AttributeData> attributes, string attributeName)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (attribute.AttributeClass is { } type && type.Name == attributeName && IsOurs(type)) return attribute;
        }

        return null;
    }

    /// <summary>An attribute of any namespace.</summary>
    public static AttributeData? FindAny(ISymbol symbol, string attributeName) =>
        symbol.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == attributeName && !GeneratedHalf.Is(a.ApplicationSyntaxReference));

    /// <summary>The attributes of a member's user half that the generated half would have as well.</summary>
    public static OwnAttributes OwnOf(ISymbol member)
    {
        OwnAttributes own = OwnAttributes.None;
        foreach (AttributeData attribute in member.GetAttributes())
        {
            if (GeneratedHalf.Is(attribute.ApplicationSyntaxReference)) continue;
            own |= attribute.AttributeClass?.Name switch
            {
                "GeneratedCodeAttribute" => OwnAttributes.GeneratedCode,
                "MethodImplAttribute" => OwnAttributes.MethodImpl,
                "SkipLocalsInitAttribute" => OwnAttributes.SkipLocalsInit,
                _ => OwnAttributes.None,
            };
        }

        return own;
    }

    /// <summary>Whether the runtime declares it. A user's own types may stand in a namespace of the same name.</summary>
    public static bool IsOurs(ISymbol symbol) =>
        symbol.ContainingNamespace is { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } && symbol.ContainingAssembly?.Name == KnownNames.Assembly;

    public static TypedConstant? Named(this AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name) return argument.Value;
        }

        return null;
    }

    /// <summary>All values that are written, those of the constructor first.</summary>
    public static List<TypedConstant> Values(this AttributeData attribute)
    {
        List<TypedConstant> values = [.. attribute.ConstructorArguments];
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments) values.Add(argument.Value);
        return values;
    }

    /// <summary>Whether the compiler does not know what an argument is, or whether it is written at all: it says what is wrong itself.</summary>
    public static bool IsNotUnderstood(this AttributeData attribute, string name) => attribute.AttributeConstructor is null || attribute.Named(name) is { Kind: TypedConstantKind.Error };

    /// <summary>The text that an attribute begins with: a symbol, a library's or a parameter's name; null where it has none.</summary>
    public static string? FirstText(this AttributeData attribute) => attribute.ConstructorArguments is [{ Value: string text }, ..] ? text : null;

    public static string? NamedText(this AttributeData attribute, string name) => attribute.Named(name) is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    public static int NamedInt(this AttributeData attribute, string name, int otherwise) => attribute.Named(name) is { Value: int number } ? number : otherwise;

    public static IEnumerable<string> NamedTexts(this AttributeData attribute, string name) => attribute.Named(name).Items().Select(item => item.Value as string).OfType<string>();

    public static bool NamedFlag(this AttributeData attribute, string name) => attribute.Named(name) is { Value: true };

    public static ITypeSymbol? NamedType(this AttributeData attribute, string name) => attribute.Named(name) is { Kind: TypedConstantKind.Type, Value: ITypeSymbol type } ? type : null;

    /// <summary>The items of an array argument; empty when it is absent or was not understood.</summary>
    public static ImmutableArray<TypedConstant> Items(this TypedConstant? argument) =>
        argument is { Kind: TypedConstantKind.Array, IsNull: false } array ? array.Values : [];

    public static Location? Location(this AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference ? reference.GetSyntax().GetLocation() : null;

    /// <summary>The place of a named argument, or of one item in its list.</summary>
    public static Location? Location(this AttributeData attribute, string name, int? item = null)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax syntax) return null;
        AttributeArgumentSyntax? argument = syntax.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == name);
        if (argument is null) return syntax.GetLocation();
        return (item is int index ? Item(argument.Expression, index) : argument)?.GetLocation() ?? argument.GetLocation();
    }

    /// <summary>The place of a positional argument.</summary>
    public static Location? Location(this AttributeData attribute, int position) =>
        attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: { } arguments } && position < arguments.Count
            ? arguments[position].GetLocation()
            : attribute.Location();

    private static SyntaxNode? Item(ExpressionSyntax list, int index)
    {
        SyntaxNode[] items = list switch
        {
            CollectionExpressionSyntax collection => [.. collection.Elements],
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
            ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
            _ => [],
        };
        return index < items.Length ? items[index] : null;
    }
}
