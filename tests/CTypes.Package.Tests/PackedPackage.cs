using CTypes.Package.Tests;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace CTypes.Package.Tests;

/// <summary>The package, packed once from the source tree under a version that no cache knows, and projects outside the tree that use it.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ctypes-package-").FullName;
    private int _projects;

    public PackedPackage()
    {
        string root = Command.Metadata("RepositoryRoot");
        CommandResult pack = Command.Dotnet(root, "pack", "src/CTypes.Runtime", "-c", "Release", "-o", Feed, $"-p:Version={Version}");
        Assert.True(pack.ExitCode == 0, pack.Output);
    }

    public string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";

    public string File => Path.Combine(Feed, $"CTypes.{Version}.nupkg");

    // What was downloaded for other projects need not be downloaded again; this package never goes there.
    private static string OtherPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    internal string Feed => Path.Combine(_folder, "feed");

    /// <summary>Runs a command of the SDK on a new project with nothing but the package; <paramref name="properties"/> is what its author wrote by hand.</summary>
    internal CommandResult Build(string command, string source, string properties = "", string targetFramework = "net10.0") =>
        Command.Dotnet(NewProject([new SourceFile("Program.cs", source)], properties, targetFramework), command);

    /// <summary>The folder of a new project that uses the package.</summary>
    internal string NewProject(IEnumerable<SourceFile> files, string properties = "", string targetFramework = "net10.0", string name = "Stranger", string items = "")
    {
        string project = Path.Combine(_folder, $"project{Interlocked.Increment(ref _projects)}", name);
        Directory.CreateDirectory(project);
        foreach (SourceFile file in files) System.IO.File.WriteAllText(Path.Combine(project, file.Name), file.Text);
        System.IO.File.WriteAllText(Path.Combine(project, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="feed" value="{Feed}" /></packageSources>
            </configuration>
            """);
        System.IO.File.WriteAllText(Path.Combine(project, $"{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{targetFramework}</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RestorePackagesPath>{Path.Combine(_folder, "packages")}</RestorePackagesPath>
                <RestoreFallbackFolders>{OtherPackages}</RestoreFallbackFolders>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CTypes" Version="{Version}" />
                {items}
              </ItemGroup>
            </Project>
            """);
        return project;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>A file that a user wrote.</summary>
internal sealed record SourceFile(string Name, string Text);
