namespace CTypes.Package.Tests.Contents;

/// <summary>The sources in another folder of the machine, packed there, and their generator built once more as another version.</summary>
public sealed class SourceCopy : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ctypes-copy-").FullName;

    public SourceCopy()
    {
        string original = Command.Metadata("RepositoryRoot");
        foreach (string file in Directory.GetFiles(original).Where(file => Path.GetFileName(file) != ".git")) File.Copy(file, Path.Combine(_root, Path.GetFileName(file)));
        CopySources(Path.Combine(original, "src"), Path.Combine(_root, "src"));
        if (GitFolder(Path.Combine(original, ".git")) is { } git) File.WriteAllText(Path.Combine(_root, ".git"), $"gitdir: {git}\n");

        PackedPackage.Pack(_root, _root);
        CommandResult build = Command.Dotnet(_root, "build", "src/CTypes.Generator", "-o", Path.GetDirectoryName(NewerGenerator)!, "-p:Version=9.9.9", "-p:RunAnalyzersDuringBuild=false");
        Assert.True(build.ExitCode == 0, build.Output);
    }

    /// <summary>The package, packed in this folder.</summary>
    public string Package => Path.Combine(_root, $"CTypes.{PackedPackage.Version}.nupkg");

    public string Symbols => Path.ChangeExtension(Package, "snupkg");

    /// <summary>The generator of a newer version.</summary>
    public string NewerGenerator => Path.Combine(_root, "newer", "CTypes.Generator.dll");

    /// <summary>The generator of this version, outside any package.</summary>
    public string SameGenerator => Path.Combine(_root, "src", "CTypes.Generator", "bin", "Release", "netstandard2.0", "CTypes.Generator.dll");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static void CopySources(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (string folder in Directory.GetDirectories(from).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))) CopySources(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    // The copy is the same commit. Null for an archive of sources, which has none.
    private static string? GitFolder(string git) =>
        Directory.Exists(git) ? git
        : File.Exists(git) ? Path.Combine(Path.GetDirectoryName(git)!, File.ReadAllText(git).Trim()["gitdir: ".Length..])
        : null;
}
