using System.Composition;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;

namespace CTypes.CodeFixes;

/// <summary>Turns an import into a <c>[CFunction]</c>, and its class into the library's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ImportCanBeFunctionFixer() : RuleFixer(Rules.ImportCanBeFunction)
{
    private static readonly string[] s_imports = ["DllImport", "LibraryImport"];
    private static readonly string[] s_replaced = ["PreserveSig", "SuppressGCTransition", "UnmanagedCallConv", "MarshalAs"];

    private protected override IEnumerable<Fix> FixesFor(SyntaxNode place, Diagnostic diagnostic, SemanticModel model)
    {
        if (place.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { Parent: ClassDeclarationSyntax type } method
            || diagnostic.Property(FindingProperties.Attribute) is not { } attribute
            || diagnostic.Property(FindingProperties.Library) is not { } library
            || AttributeRemoval.IsConditional(method.ParameterList) || method.AttributeLists.Any(AttributeRemoval.IsConditional)) yield break;
        yield return new Fix("Make it a [CFunction]", nameof(ImportCanBeFunctionFixer), editor =>
        {
            editor.ReplaceNode(method, (node, _) => Function((MethodDeclarationSyntax)node, attribute));
            bool isMarked = !Marks(type, diagnostic.AdditionalLocations, editor.All);
            editor.ReplaceNode(type, (node, generator) => LibraryClass((ClassDeclarationSyntax)node, library, isMarked, generator));
            editor.ReplaceNode(editor.OriginalRoot, (root, _) => Usings.Add(root, "CTypes"));
        });
    }

    // The parts of a class have one attribute together: where several parts are mended at once, the first of them gets it.
    private static bool Marks(ClassDeclarationSyntax part, IReadOnlyList<Location> imports, FixAllScope? all)
    {
        IEnumerable<Location> mended = imports.Where(import => all is not null && (all != FixAllScope.Document || import.SourceTree == part.SyntaxTree));
        return imports.Count > 0 && (mended.FirstOrDefault() is not { } first || (first.SourceTree == part.SyntaxTree && part.Span.Contains(first.SourceSpan)));
    }

    // In the place of the import, so that all else stays as it is written.
    private static MethodDeclarationSyntax Function(MethodDeclarationSyntax method, string attribute)
    {
        AttributeSyntax import = method.AttributeLists.SelectMany(list => list.Attributes).First(a => s_imports.Any(name => AttributeRemoval.Is(a, name)));
        MethodDeclarationSyntax function = method.ReplaceNode(import, Parse(attribute).WithTriviaFrom(import));
        foreach (string name in s_replaced)
        {
            while (AttributeRemoval.Has(function, name)) function = AttributeRemoval.Remove(function, name);
        }

        return PartialMethod.Of(function.WithParameterList(Unmarshalled(function.ParameterList)), isStatic: true);
    }

    private static ParameterListSyntax Unmarshalled(ParameterListSyntax parameters) =>
        parameters.ReplaceNodes(parameters.Parameters, (_, parameter) =>
        {
            SyntaxList<AttributeListSyntax> kept = Kept(parameter.AttributeLists, ["MarshalAs", "In", "Out"]);
            return kept.Count == parameter.AttributeLists.Count ? parameter : parameter.WithAttributeLists(kept).WithLeadingTrivia(parameter.GetLeadingTrivia());
        });

    private static SyntaxList<AttributeListSyntax> Kept(SyntaxList<AttributeListSyntax> lists, string[] without)
    {
        List<AttributeListSyntax> kept = [];
        foreach (AttributeListSyntax list in lists)
        {
            AttributeSyntax[] left = [.. list.Attributes.Where(a => !without.Any(name => AttributeRemoval.Is(a, name)))];
            if (left.Length == list.Attributes.Count) kept.Add(list);
            else if (left.Length > 0) kept.Add(list.WithAttributes(SyntaxFactory.SeparatedList(left)));
        }

        return [.. kept];
    }

    private static ClassDeclarationSyntax LibraryClass(ClassDeclarationSyntax type, string library, bool isMarked, SyntaxGenerator generator)
    {
        isMarked |= type.AttributeLists.SelectMany(list => list.Attributes).Any(a => AttributeRemoval.Is(a, "CLibrary"));
        if (isMarked && type.Modifiers.Any(SyntaxKind.PartialKeyword)) return type;
        ClassDeclarationSyntax changed = (ClassDeclarationSyntax)generator.WithModifiers(type, generator.GetModifiers(type).WithPartial(true));
        if (isMarked) return changed;
        SyntaxTriviaList leading = changed.GetLeadingTrivia();
        AttributeListSyntax list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(Parse($"CLibrary({SymbolDisplay.FormatLiteral(library, quote: true)})"))).WithTrailingTrivia(SyntaxFactory.LineFeed);
        changed = changed.WithLeadingTrivia(leading.LastOrDefault(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
        return changed.WithAttributeLists(changed.AttributeLists.Insert(0, list.WithLeadingTrivia(leading)));
    }

    private static AttributeSyntax Parse(string attribute) =>
        ((CompilationUnitSyntax)SyntaxFactory.ParseSyntaxTree($"[{attribute}] class C;").GetRoot()).DescendantNodes().OfType<AttributeSyntax>().First();
}
