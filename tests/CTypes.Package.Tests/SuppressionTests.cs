namespace CTypes.Package.Tests;

/// <summary>The ways in which a project can say that a rule does not apply, in a real build.</summary>
public sealed class SuppressionTests(PackedPackage package)
{
    private const string Library = """
        using CTypes;

        [CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
        public static partial class LibC
        {
            [CFunction("abs", RestType = typeof(c_int))]
            public static partial int Abs(int value);
        }

        """;

    private static readonly SourceFile s_program = new("Program.cs", "Console.WriteLine(LibC.Abs(-1));\n");
    private static readonly SourceFile s_library = new("LibC.cs", Library);

    [Fact]
    public void Without_a_word_the_rule_is_a_warning() => Assert.Equal("warning", Reported(""));

    [Fact]
    public void NoWarn_in_the_project_hides_it() => Assert.Null(Reported("<NoWarn>$(NoWarn);CTYP0001</NoWarn>"));

    [Fact]
    public void WarningsAsErrors_in_the_project_makes_it_an_error() => Assert.Equal("error", Reported("<WarningsAsErrors>CTYP0001</WarningsAsErrors>"));

    [Fact]
    public void A_pragma_hides_it() => Assert.Null(Reported("", library: new("LibC.cs", "#pragma warning disable CTYP0001 // as the header says\n" + Library)));

    [Fact]
    public void SuppressMessage_on_the_function_hides_it() => Assert.Null(Reported(
        "",
        library: new("LibC.cs", Library.Replace(
            "    [CFunction", "    [System.Diagnostics.CodeAnalysis.SuppressMessage(\"CTypes\", \"CTYP0001:ArgTypes is missing\", Justification = \"int only\")]\n    [CFunction", StringComparison.Ordinal))));

    [Fact]
    public void A_file_of_global_suppressions_hides_it_for_the_function_that_it_names() => Assert.Null(Reported("", more: Suppressions("~M:LibC.Abs(System.Int32)~System.Int32")));

    [Fact]
    public void A_file_of_global_suppressions_does_not_hide_it_for_another_function() => Assert.Equal("warning", Reported("", more: Suppressions("~M:LibC.Labs(System.Int64)~System.Int64")));

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", null)]
    [InlineData("error", "error")]
    public void An_editorconfig_says_how_severe_it_is(string severity, string? reported) =>
        Assert.Equal(reported, Reported("", more: new(".editorconfig", $"root = true\n\n[*.cs]\ndotnet_diagnostic.CTYP0001.severity = {severity}\n")));

    [Theory]
    [InlineData("none", null)]
    [InlineData("error", "error")]
    public void An_editorconfig_says_how_severe_the_category_is(string severity, string? reported) =>
        Assert.Equal(reported, Reported("", more: new(".editorconfig", $"root = true\n\n[*.cs]\ndotnet_analyzer_diagnostic.category-CTypes.severity = {severity}\n")));

    [Fact]
    public void A_global_analyzer_config_says_how_severe_it_is() =>
        Assert.Equal("error", Reported("", more: new(".globalconfig", "is_global = true\ndotnet_diagnostic.CTYP0001.severity = error\n")));

    private static SourceFile Suppressions(string target) => new("GlobalSuppressions.cs", $"""
        using System.Diagnostics.CodeAnalysis;

        [assembly: SuppressMessage("CTypes", "CTYP0001:ArgTypes is missing", Justification = "int only", Scope = "member", Target = "{target}")]

        """);

    /// <summary>As what a build reports the one finding of the program; null when it does not.</summary>
    private string? Reported(string properties, SourceFile? library = null, SourceFile? more = null)
    {
        SourceFile[] files = [s_program, library ?? s_library, .. more is null ? Array.Empty<SourceFile>() : [more]];
        CommandResult build = Command.Dotnet(package.NewProject(files, properties), "build");
        string[] said = [.. build.Output.Split('\n').Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal)).Distinct()];
        Assert.Equal(said.Any(line => line.Contains(": error ", StringComparison.Ordinal)), build.ExitCode != 0);
        if (said.Length == 0) return null;
        string finding = Assert.Single(said);
        Assert.Contains(" CTYP0001: ", finding, StringComparison.Ordinal);
        return finding.Contains(": error ", StringComparison.Ordinal) ? "error" : "warning";
    }
}
