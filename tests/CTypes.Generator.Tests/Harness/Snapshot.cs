using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Tests.Harness;

/// <summary>
/// Compares generated files with the accepted ones beside the test, <c>Class.Test#Hint.verified.cs</c>; on a difference the new text is
/// left as <c>.received.cs</c>. With the environment variable <see cref="Accept"/> set to 1 the accepted files are rewritten.
/// </summary>
internal static class Snapshot
{
    public const string Accept = "CTYPES_ACCEPT_SNAPSHOTS";

    private const string Folder = "Snapshots";

    private static bool IsAccepting => Environment.GetEnvironmentVariable(Accept) == "1";

    /// <summary>Generates from a source that must compile, and compares the files of the named types; of all types when none is named.</summary>
    public static void Verify(string source, string[]? types = null, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        GeneratorRun run = GeneratorRun.Of(source);
        Expect.None(run.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        VerifyFiles(run, types, Prefix(testFile, test));
    }

    /// <summary>Generates from a source that breaks a rule, and compares all files.</summary>
    public static void VerifyBroken(string source, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "") =>
        VerifyFiles(GeneratorRun.Of(source), null, Prefix(testFile, test));

    private static string Prefix(string testFile, string test) => $"{Path.GetFileNameWithoutExtension(testFile)}.{test}#";

    private static void VerifyFiles(GeneratorRun run, string[]? types, string prefix)
    {
        Dictionary<string, string> received = run.Files
            .Select(file => (Type: file.HintName[..^".g.cs".Length], Text: file.SourceText.ToString()))
            .Where(file => types?.Contains(file.Type) != false)
            .ToDictionary(file => PathOf(prefix + file.Type, "verified"), file => file.Text);
        Assert.NotEmpty(received);

        string[] accepted = Directory.GetFiles(Path.Combine(Folders.Project, Folder), prefix + "*.verified.cs");
        string[] problems = [.. accepted.Except(received.Keys).Select(Stale).OfType<string>(), .. received.Select(file => Compare(file.Key, file.Value)).OfType<string>()];
        Assert.True(problems.Length == 0, string.Join("\n", problems));
    }

    private static string PathOf(string name, string state) => Path.Combine(Folders.Project, Folder, $"{name}.{state}.cs");

    private static string? Compare(string verifiedPath, string text)
    {
        string receivedPath = verifiedPath.Replace(".verified.", ".received.");
        string? accepted = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : null;
        File.Delete(receivedPath);
        if (accepted == text) return null;
        if (IsAccepting)
        {
            File.WriteAllText(verifiedPath, text);
            return null;
        }

        File.WriteAllText(receivedPath, text);
        return $"{Path.GetFileName(verifiedPath)} differs (set {Accept}=1 to accept):\n{TextDifference.Show(accepted ?? "", text)}";
    }

    private static string? Stale(string verifiedPath)
    {
        if (!IsAccepting) return $"{Path.GetFileName(verifiedPath)} is accepted, but no such file is generated.";
        File.Delete(verifiedPath);
        return null;
    }
}
