using CTypes.Package.Tests.Building;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace CTypes.Package.Tests.Building;

/// <summary>The package, packed once from the source tree, and a place outside the tree for projects that use it.</summary>
public sealed class PackedPackage : IDisposable
{
    /// <summary>A version that was never published. It may stay the same, because its cache goes with the tests.</summary>
    public const string Version = "0.1.0-test";

    private readonly string _folder = Directory.CreateTempSubdirectory("ctypes-package-").FullName;
    private int _folders;

    public PackedPackage() => Pack(Command.Metadata("RepositoryRoot"), Feed);

    public string File => Path.Combine(Feed, $"CTypes.{Version}.nupkg");

    public string SymbolsFile => Path.ChangeExtension(File, "snupkg");

    // What was downloaded for other projects need not be downloaded again; this package never goes there.
    internal static string OtherPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    internal string Feed => Path.Combine(_folder, "feed");

    internal string Cache => Path.Combine(_folder, "packages");

    internal static void Pack(string root, string feed)
    {
        CommandResult pack = Command.Dotnet(root, "pack", "src/CTypes.Runtime", "-c", "Release", "-o", feed, $"-p:Version={Version}");
        Assert.True(pack.ExitCode == 0, pack.Output);
    }

    /// <summary>A folder whose projects find the package, what was downloaded for other projects, and nothing else.</summary>
    /// <param name="canDownload">Whether they find the machine's own sources as well.</param>
    internal string NewFolder(bool canDownload = false)
    {
        string folder = Path.Combine(_folder, $"folder{Interlocked.Increment(ref _folders)}");
        Directory.CreateDirectory(folder);
        System.IO.File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <packageSources>{(canDownload ? "" : "<clear />")}<add key="feed" value="{Feed}" /></packageSources>
            </configuration>
            """);
        return folder;
    }

    /// <summary>The folder of a new project that uses the package.</summary>
    internal string NewProject(ProjectSource project)
    {
        string folder = Path.Combine(NewFolder(project.NeedsDownloads), project.Name);
        project.Write(folder, this);
        return folder;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
