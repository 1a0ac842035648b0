using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Options;

namespace CTypes.CodeFixes;

/// <summary>Ends the lines of what a fix writes as those of the file end.</summary>
internal static class LineEnds
{
    /// <summary>The changed document, formatted where it was changed.</summary>
    public static async Task<Document> AsIn(Document original, Document changed, CancellationToken cancellation)
    {
        SyntaxNode? before = await original.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        if (before is null || EndsIn(before).FirstOrDefault().ToString() is not { Length: > 0 } end) return changed;
        OptionSet options = (await changed.GetOptionsAsync(cancellation).ConfigureAwait(false)).WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, end);
        Document formatted = await Formatter.FormatAsync(changed, Formatter.Annotation, options, cancellation).ConfigureAwait(false);
        SyntaxNode after = (await formatted.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        SyntaxTrivia[] others = EndsIn(before).Any(t => t.ToString() != end) ? [] : [.. EndsIn(after).Where(t => t.ToString() != end)];
        return others.Length == 0 ? formatted : formatted.WithSyntaxRoot(after.ReplaceTrivia(others, (_, _) => SyntaxFactory.EndOfLine(end)));
    }

    private static IEnumerable<SyntaxTrivia> EndsIn(SyntaxNode root) => root.DescendantTrivia().Where(t => t.IsKind(SyntaxKind.EndOfLineTrivia));
}
