using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Generator.Parser.Caching;

/// <summary>
/// Whether an edit of a file can be seen from another file. It cannot where it is inside a body that gives its type no storage, or in those
/// attributes of a function that only the class reads that it stands in.
/// </summary>
internal static class EditedFile
{
    private static readonly string[] s_readInItsClass =
    [
        KnownNames.CFunctionAttribute, KnownNames.ParamFlagsAttribute, KnownNames.ParamDefaultAttribute, KnownNames.ParamLengthAttribute, KnownNames.ParamNamesAttribute,
        KnownNames.FreeAttribute, KnownNames.BufferAttribute, KnownNames.BorrowedAttribute, KnownNames.OwnedAttribute, KnownNames.DependsOnAttribute, KnownNames.EncodingAttribute,
    ];

    public static bool LooksTheSame(SyntaxTree before, SyntaxTree after)
    {
        if (before.FilePath != after.FilePath || !before.Options.Equals(after.Options)) return false;

        // The comment that says that a file is generated is no token.
        SyntaxNode former = before.GetRoot(), present = after.GetRoot();
        return former.GetLeadingTrivia().ToFullString() == present.GetLeadingTrivia().ToFullString()
            && !HasErrorInDeclarations(former) && !HasErrorInDeclarations(present)
            && AreAlike(former, present);
    }

    // A constant with a word too many has no value, and the word is no token of it.
    private static bool HasErrorInDeclarations(SyntaxNode file) =>
        file.ContainsDiagnostics && file.GetDiagnostics().Any(error => !file.FindNode(error.Location.SourceSpan).AncestorsAndSelf().Any(IsBody));

    private static bool IsBody(SyntaxNode node) => node is BlockSyntax or ArrowExpressionClauseSyntax;

    private static bool AreAlike(SyntaxNode before, SyntaxNode after)
    {
        if (before.RawKind != after.RawKind) return false;
        if (before.IsIncrementallyIdenticalTo(after)) return true;
        if (IsBody(before)) return !Nullability(before).Concat(Nullability(after)).Any() && HiddenStorage.Of(before).SetEquals(HiddenStorage.Of(after));

        bool areFunctions = IsFunction(before) && IsFunction(after);
        if (areFunctions && !Nullability(before).SequenceEqual(Nullability(after))) return false;
        return Seen(before, areFunctions).SequenceEqual(Seen(after, areFunctions), Pairs.Alike);
    }

    // Of all directives only #nullable changes what the same tokens say, of all that follow it.
    private static IEnumerable<string> Nullability(SyntaxNodeOrToken part)
    {
        if (!part.ContainsDirectives) return [];
        IEnumerable<SyntaxTrivia> trivia = part.IsToken ? part.GetLeadingTrivia() : part.AsNode()!.DescendantTrivia();
        return trivia.Where(t => t.IsKind(SyntaxKind.NullableDirectiveTrivia)).Select(t => t.ToString());
    }

    private static IEnumerable<SyntaxNodeOrToken> Seen(SyntaxNode node, bool isFunction) =>
        isFunction ? node.ChildNodesAndTokens().Where(child => child.AsNode() is not AttributeListSyntax list || MayBeReadElsewhere(list)) : node.ChildNodesAndTokens();

    private static bool IsFunction(SyntaxNode node) => node is MethodDeclarationSyntax method && WrittenAttribute.IsOn(method, KnownNames.CFunctionAttribute);

    // Whoever names what is obsolete or experimental is told so.
    private static bool MayBeReadElsewhere(AttributeListSyntax list) => !list.Attributes.All(attribute => s_readInItsClass.Any(name => WrittenAttribute.Is(attribute, name)) && !StatesConvention(attribute));

    // Which whatever is freed by the function is freed with.
    private static bool StatesConvention(AttributeSyntax attribute) => attribute.ArgumentList?.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText == CallConvParser.Named) == true;

    private sealed class Pairs : IEqualityComparer<SyntaxNodeOrToken>
    {
        public static Pairs Alike { get; } = new();

        public bool Equals(SyntaxNodeOrToken before, SyntaxNodeOrToken after) =>
            before.IsToken || after.IsToken
                ? before.RawKind == after.RawKind && before.AsToken().Text == after.AsToken().Text && Nullability(before).SequenceEqual(Nullability(after))
                : AreAlike(before.AsNode()!, after.AsNode()!);

        public int GetHashCode(SyntaxNodeOrToken child) => child.RawKind;
    }
}
