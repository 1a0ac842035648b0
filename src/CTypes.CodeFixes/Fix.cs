namespace CTypes.CodeFixes;

/// <summary>One way to mend a finding.</summary>
/// <param name="Title">As the editor's menu shows it.</param>
/// <param name="Key">Equal for the fixes that "fix all" applies together.</param>
/// <param name="Apply">Edits the document; when all are fixed, one object collects the edits of all of them.</param>
internal sealed record Fix(string Title, string Key, Action<DocumentEdits> Apply);
