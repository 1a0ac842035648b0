using System.Text.RegularExpressions;

namespace CTypes.Package.Tests.Building;

/// <summary>Projects that are restored and built by one command, and asked one by one what the build said of them.</summary>
public abstract class SolutionBuild
{
    private static readonly Regex s_finding = new(@"(?:^|: )(?<said>(?:warning|error) \w*: .*) \[(?<project>[^\[\]]+?)(?:::TargetFramework=.*)?\]$", RegexOptions.Multiline);

    private readonly string _folder;
    private readonly ILookup<string, string> _findings;

    private protected SolutionBuild(PackedPackage package, params ProjectSource[] projects)
    {
        _folder = package.NewFolder();
        foreach (ProjectSource project in projects) project.Write(Path.Combine(_folder, project.Name), package);
        File.WriteAllText(Path.Combine(_folder, "Strangers.slnx"), $"<Solution>{string.Concat(projects.Select(p => $"<Project Path=\"{p.Name}/{p.FileName}\" />"))}</Solution>");
        Output = Command.Dotnet(_folder, "build", "Strangers.slnx").Output;
        _findings = s_finding.Matches(Output).ToLookup(m => Path.GetFileNameWithoutExtension(m.Groups["project"].Value), m => m.Groups["said"].Value);
    }

    /// <summary>All that the build printed.</summary>
    internal string Output { get; }

    /// <summary>The warnings and errors of a project, as in <c>error CTYP0002: …</c>, each once.</summary>
    internal string[] Findings(string project) => [.. _findings[project].Distinct()];

    /// <summary>The numbers of a project's errors.</summary>
    internal string[] Errors(string project) =>
        [.. Findings(project).Where(said => said.StartsWith("error ", StringComparison.Ordinal)).Select(said => said.Split(' ', ':')[1]).Distinct()];

    internal bool IsBuilt(string project, string targetFramework = "net10.0") => File.Exists(Assembly(project, targetFramework));

    /// <summary>The project gave a program or library, and not one warning.</summary>
    internal void AssertClean(string project, string targetFramework = "net10.0")
    {
        Assert.Empty(Findings(project));
        Assert.True(IsBuilt(project, targetFramework), Output);
    }

    internal CommandResult Run(string project, string targetFramework = "net10.0")
    {
        AssertClean(project, targetFramework);
        return Command.Dotnet(_folder, Assembly(project, targetFramework));
    }

    // With a runtime identifier the output has a folder of that name.
    private string Assembly(string project, string targetFramework)
    {
        string folder = Path.Combine(_folder, project, "bin", "Debug", targetFramework);
        return Directory.Exists(folder) ? Directory.GetFiles(folder, $"{project}.dll", SearchOption.AllDirectories).FirstOrDefault("") : "";
    }
}
