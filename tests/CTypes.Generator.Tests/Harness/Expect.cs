using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Tests.Harness;

/// <summary>Assertions whose failures can be read.</summary>
internal static class Expect
{
    /// <summary>No diagnostics; a failure lists them all with their lines.</summary>
    public static void None(IEnumerable<Diagnostic> diagnostics, string context = "") =>
        Assert.True(!diagnostics.Any(), context + string.Join("\n", diagnostics.Select(Show)));

    private static string Show(Diagnostic diagnostic)
    {
        string line = diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim() ?? "";
        return $"{diagnostic}\n    {line}";
    }
}
