using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Options;

namespace CTypes.CodeFixes;

/// <summary>Ends the lines of what a fix writes as those of the file end, and indents them by tabs where the file does.</summary>
internal static class WhiteSpace
{
    /// <summary>The changed document, formatted where it was changed.</summary>
    public static async Task<Document> AsIn(Document original, Document changed, CancellationToken cancellation)
    {
        SyntaxNode? before = await original.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (before is null || EndsIn(before).FirstOrDefault().ToString() is not { Length: > 0 } end) return changed;
        OptionSet options = (await changed.GetOptionsAsync(cancellation).ConfigureAwait(false)).WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, end);
        bool isByTabs = BeginWith('\t', before) > BeginWith(' ', before);
        if (isByTabs) options = options.WithChangedOption(FormattingOptions.UseTabs, LanguageNames.CSharp, true);
        Document formatted = await Formatter.FormatAsync(changed, Formatter.Annotation, options, cancellation).ConfigureAwait(false);
        if (isByTabs) formatted = await Formatter.FormatAsync(formatted, SyntaxAnnotation.ElasticAnnotation, options, cancellation).ConfigureAwait(false);
        SyntaxNode after = (await formatted.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        if (isByTabs) after = Done(after);
        SyntaxTrivia[] others = EndsIn(before).Any(t => t.ToString() != end) ? [] : [.. EndsIn(after).Where(t => t.ToString() != end)];
        return others.Length == 0 ? formatted.WithSyntaxRoot(after) : formatted.WithSyntaxRoot(after.ReplaceTrivia(others, (_, _) => SyntaxFactory.EndOfLine(end)));
    }

    private static int BeginWith(char space, SyntaxNode root) => root.DescendantTrivia().Count(t => t.IsKind(SyntaxKind.WhitespaceTrivia) && t.ToString()[0] == space && IsFirst(t));

    private static bool IsFirst(SyntaxTrivia trivia) => trivia.GetLocation().GetLineSpan().StartLinePosition.Character == 0;

    // The editor would format it again, by its own options.
    private static SyntaxNode Done(SyntaxNode root)
    {
        SyntaxNode plain = root.ReplaceNodes(root.GetAnnotatedNodes(Formatter.Annotation), (_, node) => node.WithoutAnnotations(Formatter.Annotation));
        return plain.ReplaceTrivia(plain.GetAnnotatedTrivia(SyntaxAnnotation.ElasticAnnotation), (_, trivia) => trivia.WithoutAnnotations(SyntaxAnnotation.ElasticAnnotation));
    }

    private static IEnumerable<SyntaxTrivia> EndsIn(SyntaxNode root) => root.DescendantTrivia().Where(t => t.IsKind(SyntaxKind.EndOfLineTrivia));
}
