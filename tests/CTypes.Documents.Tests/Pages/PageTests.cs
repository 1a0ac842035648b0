namespace CTypes.Documents.Tests.Pages;

public class PageTests
{
    /// <summary>Set to 1, the blocks are rewritten.</summary>
    private const string Accept = "CTYPES_ACCEPT_SNAPSHOTS";

    public static TheoryData<string> Paths => [.. Page.Paths()];

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
}
