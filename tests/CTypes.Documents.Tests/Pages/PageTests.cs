using System.Text.RegularExpressions;

namespace CTypes.Documents.Tests.Pages;

public partial class PageTests
{
    /// <summary>Set to 1, the blocks are rewritten.</summary>
    private const string Accept = "CTYPES_ACCEPT_SNAPSHOTS";

    public static TheoryData<string> Paths => [.. Page.Paths()];

    /// <summary>The pages whose blocks of C# are the files of a project, how many they are, and the tests that build and run it.</summary>
    private static readonly Dictionary<string, (int Blocks, string Tests)> s_projects = new(StringComparer.Ordinal)
    {
        ["../README.md"] = (1, "BuildTests of CTypes.Package.Tests; the README of the package is the same file"),
        ["guide/packages.md"] = (2, "BindingPackageTests of CTypes.Package.Tests"),
        ["guide/ahead-of-time.md"] = (1, "StaticLibraryTests of CTypes.Package.Tests"),
    };

    public static TheoryData<string> PagesWithoutRules => [.. Paths.Select(path => path.Data).Where(path => Path.GetDirectoryName(path) != "rules"), "../README.md", "../CONTRIBUTING.md"];

    /// <summary>The pages of the rules have sections that their own tests compile; a program that is wrong on purpose is compiled by GuideTests of the analyzers.</summary>
    [Theory]
    [MemberData(nameof(PagesWithoutRules))]
    public void Every_block_of_CSharp_is_compiled(string path)
    {
        string text = new Page(Path.Combine(Folders.Documents, path)).Text;
        string[] blocks = [.. Uncompiled().Matches(text).Select(match => match.Value)];
        if (s_projects.TryGetValue(path, out (int Blocks, string Tests) project)) Assert.Equal(project.Blocks, blocks.Length);
        else Assert.Empty(blocks);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_page_shows_the_examples_that_were_compiled_and_run(string path)
    {
        Page page = new(Path.Combine(Folders.Documents, path));
        string refreshed = page.Refreshed();
        if (Environment.GetEnvironmentVariable(Accept) == "1" && refreshed != page.Text) page.Write(refreshed);
        Assert.Empty(page.ExampleNames.Except(Examples.ByName.Keys));
        Assert.Equal(refreshed, page.Text);
    }

    [Fact]
    public void Every_example_stands_in_a_page() =>
        Assert.Empty(Examples.ByName.Keys.Except(Page.Paths().SelectMany(path => new Page(Path.Combine(Folders.Documents, path)).ExampleNames)));

    // A block without the comment above it that names its test, under whatever name of the language.
    [GeneratedRegex(@"(?<!<!-- (example: [^>]+|wrong) -->\n *)^ *(```|~~~) *(csharp|cs|c#)\b.*$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Uncompiled();
}
