namespace CTypes.Package.Tests.Building;

/// <summary>A page of docs/guide, whose blocks are the files of a project.</summary>
internal sealed class Guide(string page)
{
    private readonly string _text = File.ReadAllText(Path.Combine(Command.Metadata("RepositoryRoot"), "docs", "guide", page));

    /// <summary>The text of one of the page's blocks of a language.</summary>
    public string Block(string language, int index = 0) => _text.Split($"```{language}\n")[index + 1].Split("```")[0];
}
