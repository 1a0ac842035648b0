namespace CTypes.Package.Tests.Building;

/// <summary>The ways in which a project can say that a rule does not apply, in a real build.</summary>
public sealed class SuppressionTests(SuppressionTests.Builds builds) : IClassFixture<SuppressionTests.Builds>
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

    public sealed class Builds(PackedPackage package) : SolutionBuild(
        package,
        Project("Plain"),
        Project("NoWarn", "<NoWarn>$(NoWarn);CTYP0001</NoWarn>"),
        Project("AsErrors", "<WarningsAsErrors>CTYP0001</WarningsAsErrors>"),
        Project("Pragma", library: "#pragma warning disable CTYP0001 // as the header says\n" + Library),
        Project("Attribute", library: Library.Replace(
            "    [CFunction", "    [System.Diagnostics.CodeAnalysis.SuppressMessage(\"CTypes\", \"CTYP0001:ArgTypes is missing\", Justification = \"int only\")]\n    [CFunction", StringComparison.Ordinal)),
        Project("Global", more: Suppressions("~M:LibC.Abs(System.Int32)~System.Int32")),
        Project("GlobalOfAnother", more: Suppressions("~M:LibC.Labs(System.Int64)~System.Int64")),
        Project("RuleNone", more: EditorConfig("dotnet_diagnostic.CTYP0001.severity = none")),
        Project("RuleSilent", more: EditorConfig("dotnet_diagnostic.CTYP0001.severity = silent")),
        Project("RuleError", more: EditorConfig("dotnet_diagnostic.CTYP0001.severity = error")),
        Project("CategoryNone", more: EditorConfig("dotnet_analyzer_diagnostic.category-CTypes.severity = none")),
        Project("CategoryError", more: EditorConfig("dotnet_analyzer_diagnostic.category-CTypes.severity = error")),
        Project("GlobalConfig", more: new(".globalconfig", "is_global = true\ndotnet_diagnostic.CTYP0001.severity = error\n")))
    {
        private static ProjectSource Project(string name, string properties = "", string library = Library, SourceFile? more = null) =>
            new(name, [new("Program.cs", "Console.WriteLine(LibC.Abs(-1));\n"), new("LibC.cs", library), .. more is null ? Array.Empty<SourceFile>() : [more]]) { Properties = properties };

        private static SourceFile EditorConfig(string line) => new(".editorconfig", $"root = true\n\n[*.cs]\n{line}\n");

        private static SourceFile Suppressions(string target) => new("GlobalSuppressions.cs", $"""
            using System.Diagnostics.CodeAnalysis;

            [assembly: SuppressMessage("CTypes", "CTYP0001:ArgTypes is missing", Justification = "int only", Scope = "member", Target = "{target}")]

            """);
    }

    [Fact]
    public void Without_a_word_the_rule_is_a_warning() => Assert.Equal("warning", Reported("Plain"));

    [Fact]
    public void NoWarn_in_the_project_hides_it() => Assert.Null(Reported("NoWarn"));

    [Fact]
    public void WarningsAsErrors_in_the_project_makes_it_an_error() => Assert.Equal("error", Reported("AsErrors"));

    [Fact]
    public void A_pragma_hides_it() => Assert.Null(Reported("Pragma"));

    [Fact]
    public void SuppressMessage_on_the_function_hides_it() => Assert.Null(Reported("Attribute"));

    [Fact]
    public void A_file_of_global_suppressions_hides_it_for_the_function_that_it_names() => Assert.Null(Reported("Global"));

    [Fact]
    public void A_file_of_global_suppressions_does_not_hide_it_for_another_function() => Assert.Equal("warning", Reported("GlobalOfAnother"));

    [Theory]
    [InlineData("RuleNone", null)]
    [InlineData("RuleSilent", null)]
    [InlineData("RuleError", "error")]
    public void An_editorconfig_says_how_severe_it_is(string project, string? reported) => Assert.Equal(reported, Reported(project));

    [Theory]
    [InlineData("CategoryNone", null)]
    [InlineData("CategoryError", "error")]
    public void An_editorconfig_says_how_severe_the_category_is(string project, string? reported) => Assert.Equal(reported, Reported(project));

    [Fact]
    public void A_global_analyzer_config_says_how_severe_it_is() => Assert.Equal("error", Reported("GlobalConfig"));

    /// <summary>As what the build reports the one finding of the program; null when it does not.</summary>
    private string? Reported(string project)
    {
        string[] said = builds.Findings(project);
        string? severity = said.Length == 0 ? null : Assert.Single(said).Split(' ')[0];
        Assert.All(said, finding => Assert.StartsWith($"{severity} CTYP0001: ", finding, StringComparison.Ordinal));
        Assert.Equal(severity != "error", builds.IsBuilt(project));
        return severity;
    }
}
