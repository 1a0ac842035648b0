using System.Diagnostics;
using System.Reflection;

namespace CTypes.Runtime.Tests;

/// <summary>A project in a folder of its own with nothing in it but C.</summary>
internal sealed class CProject : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("csource").FullName;

    /// <param name="items">The CSource items.</param>
    public CProject(string items) => Write("c.proj", $"""
        <Project DefaultTargets="CopyFilesToOutputDirectory">
          <PropertyGroup>
            <OutDir>out/</OutDir>
            <IntermediateOutputPath>obj/</IntermediateOutputPath>
          </PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
          <Target Name="CopyFilesToOutputDirectory" />
          <Import Project="{Targets}" />
        </Project>
        """);

    private static string Targets =>
        typeof(CProject).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "CSourceTargets").Value!;

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    /// <summary>The library that was built.</summary>
    public FileInfo Library(string name) => new(Path.Combine(_folder, "out", Path.GetFileName(LibraryFile.Of(name))));

    public (int ExitCode, string Output) Build(string arguments = "")
    {
        ProcessStartInfo start = new("dotnet", $"msbuild c.proj -nologo -nodeReuse:false {arguments}") { WorkingDirectory = _folder, RedirectStandardOutput = true };
        start.Environment.Remove("MSBuildSDKsPath");
        using Process build = Process.Start(start)!;
        string output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        return (build.ExitCode, output);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
