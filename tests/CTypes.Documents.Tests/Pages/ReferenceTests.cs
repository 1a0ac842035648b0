using System.Text.RegularExpressions;

namespace CTypes.Documents.Tests.Pages;

/// <summary>What the documents name of the repository is there.</summary>
public partial class ReferenceTests
{
    private static readonly string s_repository = Path.GetFullPath(Path.Combine(Folders.Documents, ".."));

    private static readonly HashSet<string> s_testClasses = [.. Directory.EnumerateFiles(Path.Combine(s_repository, "tests"), "*Tests.cs", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path))];

    public static TheoryData<string> Pages => [.. Page.Paths(), "../README.md", "../CONTRIBUTING.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_leads_to_a_file_and_a_heading_of_it(string page)
    {
        string path = Path.GetFullPath(Path.Combine(Folders.Documents, page));
        foreach (Match link in Link().Matches(WithoutBlocks(File.ReadAllText(path))))
        {
            string file = link.Groups["file"].Value, heading = link.Groups["heading"].Value;
            string target = file.Length == 0 ? path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, file));
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{page}: {link.Value}");
            Assert.True(heading.Length == 0 || Headings(File.ReadAllText(target)).Contains(heading), $"{page}: {link.Value}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_path_of_the_repository_exists(string page) =>
        Assert.DoesNotContain(InRepository().Matches(File.ReadAllText(Path.Combine(Folders.Documents, page))).Select(match => match.Value), name => !Path.Exists(Path.Combine(s_repository, name)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_class_of_tests_exists(string page) =>
        Assert.Empty(TestClass().Matches(File.ReadAllText(Path.Combine(Folders.Documents, page))).Select(match => match.Value).Except(s_testClasses));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_reference_to_the_package_has_the_version_that_is_built(string page)
    {
        string version = Version().Match(File.ReadAllText(Path.Combine(s_repository, "Directory.Build.props"))).Groups["version"].Value;
        Assert.All(PackageReference().Matches(File.ReadAllText(Path.Combine(Folders.Documents, page))), reference => Assert.Equal(version, reference.Groups["version"].Value));
    }

    private static string WithoutBlocks(string text) => Block().Replace(text, "");

    // As those who show the pages make anchors of headings: lower case, no punctuation, hyphens for spaces.
    private static IEnumerable<string> Headings(string text) =>
        Heading().Matches(WithoutBlocks(text)).Select(match => string.Concat(match.Groups["text"].Value.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?!https?:)(?<file>[^)#\s]*)(#(?<heading>[^)\s]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w./-])(?!docs/rules/CTYPnnnn)(eng|samples|tests|src|benchmarks|docs)/[A-Za-z0-9_./-]*[A-Za-z0-9_]")]
    private static partial Regex InRepository();

    [GeneratedRegex(@"(?<![\w.<>])[A-Z]\w+Tests\b")]
    private static partial Regex TestClass();

    [GeneratedRegex(@"<PackageReference Include=""CTypes"" Version=""(?<version>[^""]+)""")]
    private static partial Regex PackageReference();

    [GeneratedRegex("<Version>(?<version>[^<]+)</Version>")]
    private static partial Regex Version();

    [GeneratedRegex(@"^ *```.*?^ *```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
