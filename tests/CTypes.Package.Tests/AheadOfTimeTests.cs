using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace CTypes.Package.Tests;

/// <summary>Programs that are compiled ahead of time: the Tour with nothing but the package.</summary>
public sealed class AheadOfTimeTests(PackedPackage package)
{
    [Fact]
    public void The_Tour_compiled_ahead_of_time_gives_no_warning_and_prints_the_same_lines()
    {
        string sources = Path.Combine(Command.Metadata("RepositoryRoot"), "samples", "Tour");
        string project = package.NewProject(new("Tour", [.. Directory.GetFiles(sources, "*.cs").Select(file => new SourceFile(Path.GetFileName(file), File.ReadAllText(file)))])
        {
            Properties = "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization><TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>$(NoWarn);NETSDK1206</NoWarn>",
            TargetFrameworks = "net9.0",
            NeedsDownloads = true,
            Items = $"<PackageReference Include=\"SQLitePCLRaw.lib.e_sqlite3\" Version=\"{SqliteVersion(sources)}\" />",
        });

        CommandResult publish = Command.Dotnet(project, "publish", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "published");
        Assert.True(publish.ExitCode == 0, publish.Output);
        Assert.DoesNotContain("warning", publish.Output);
        Assert.False(File.Exists(Path.Combine(project, "published", "CTypes.dll")));

        CommandResult ahead = Command.Run(Path.Combine(project, "published", "Tour"), project);
        CommandResult justInTime = Command.Dotnet(project, Command.Metadata("Tour"));
        Assert.Equal(justInTime.Output, ahead.Output);
        Assert.Contains("steps are right.", ahead.Output);
        Assert.Equal(0, ahead.ExitCode);
    }

    private static string SqliteVersion(string sources) =>
        Regex.Match(File.ReadAllText(Path.Combine(sources, "..", "..", "Directory.Packages.props")), "Include=\"SQLitePCLRaw.lib.e_sqlite3\" Version=\"(.+?)\"").Groups[1].Value;
}
