namespace CTypes.Analyzers.Tests.Verification;

/// <summary>Frames for test sources, so that a test shows only what it is about.</summary>
internal static class Source
{
    /// <summary>Members of a library class <c>Case</c>.</summary>
    public static string Library(string members) => InFile($"[CLibrary(\"case\")]\npublic static partial class Case\n{{\n{Indent(members)}\n}}");

    /// <summary>A library class <c>Case</c>, then other types.</summary>
    public static string Library(string members, string types) => Library(members) + "\n" + types + "\n";

    /// <summary>Declarations in a file with the usual usings.</summary>
    public static string InFile(string declarations) => "using CTypes;\nusing static CTypes.ParamFlag;\n\n" + declarations + "\n";

    private static string Indent(string text) => string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? line : "    " + line));
}
