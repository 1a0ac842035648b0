namespace CTypes.Generator.Tests.Harness;

/// <summary>Valid programs that together use every feature: embedded text, not part of this project's own build.</summary>
internal static class CorpusFiles
{
    public static string[] Names { get; } = [.. typeof(CorpusFiles).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".cs", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static string[] All { get; } = [.. Names.Select(Read)];

    public static string Read(string name)
    {
        using StreamReader reader = new(typeof(CorpusFiles).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
