using Microsoft.CodeAnalysis.Editing;

namespace CTypes.CodeFixes;

/// <summary>A way to mend a finding that also changes the code that uses what is declared.</summary>
/// <param name="Title">As the editor's menu shows it.</param>
/// <param name="Apply">Edits the documents; when all are fixed, one editor goes through all of them.</param>
internal sealed record SolutionFix(string Title, Func<SolutionEditor, CancellationToken, Task> Apply)
{
    /// <summary>Equal for the fixes of several findings that do the same; one that begins with another's is part of it.</summary>
    public string? Subject { get; init; }
}
