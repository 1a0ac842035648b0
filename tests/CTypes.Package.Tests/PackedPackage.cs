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

    private string Feed => Path.Combine(_folder, "feed");

    /// <summary>A new project with nothing but the package; <paramref name="properties"/> is what its author wrote by hand.</summary>
    internal CommandResult Build(string command, string source, string properties = "", string targetFramework = "net10.0")
    {
        string project = Path.Combine(_folder, $"project{Interlocked.Increment(ref _projects)}");
        Directory.CreateDirectory(project);
        System.IO.File.WriteAllText(Path.Combine(project, "Program.cs"), source);
        System.IO.File.WriteAllText(Path.Combine(project, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="feed" value="{Feed}" /></packageSources>
            </configuration>
            """);
        System.IO.File.WriteAllText(Path.Combine(project, "Stranger.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>{targetFramework}</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RestorePackagesPath>{Path.Combine(_folder, "packages")}</RestorePackagesPath>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CTypes" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        return Command.Dotnet(project, command);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
