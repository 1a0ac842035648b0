using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CTypes.Package.Tests.Workspaces;

/// <summary>The package in an editor's hands: what it brings is found in its own folder, and a fix reaches the file.</summary>
public sealed class EditorTests(PackedPackage package, EditorTests.Restored restored) : IClassFixture<EditorTests.Restored>
{
    private const string Untyped = "CTYP0001";

    private const string Caller = """
        Console.WriteLine(LibC.Abs(-1));
        Console.WriteLine(LibC.Labs(-1));

        """;

    private const string Library = """
        using CTypes;

        [CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
        public static partial class LibC
        {
            [CFunction("abs", RestType = typeof(c_int))]
            public static partial int Abs(int value);

            [CFunction("labs", RestType = typeof(c_longlong))]
            public static partial long Labs(long value);
        }

        """;

    // The workspace does not read the newer format.
    private const string Both = """
        Microsoft Visual Studio Solution File, Format Version 12.00
        Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "One", "One\One.csproj", "{11111111-1111-1111-1111-111111111111}"
        EndProject
        Project("{FAE04EC0-301F-11D3-BF4B-00C04F79EFBC}") = "Two", "Two\Two.csproj", "{22222222-2222-2222-2222-222222222222}"
        EndProject
        Global
            GlobalSection(SolutionConfigurationPlatforms) = preSolution
                Debug|Any CPU = Debug|Any CPU
            EndGlobalSection
            GlobalSection(ProjectConfigurationPlatforms) = postSolution
                {11111111-1111-1111-1111-111111111111}.Debug|Any CPU.ActiveCfg = Debug|Any CPU
                {11111111-1111-1111-1111-111111111111}.Debug|Any CPU.Build.0 = Debug|Any CPU
                {22222222-2222-2222-2222-222222222222}.Debug|Any CPU.ActiveCfg = Debug|Any CPU
                {22222222-2222-2222-2222-222222222222}.Debug|Any CPU.Build.0 = Debug|Any CPU
            EndGlobalSection
        EndGlobal

        """;

    /// <summary>A project whose package is there, not yet built.</summary>
    public sealed class Restored
    {
        public Restored(PackedPackage package)
        {
            Folder = package.NewProject(Project("Stranger"));
            Run(Folder, "restore");
        }

        public string Folder { get; }
    }

    [Fact]
    public async Task The_analyzers_come_from_the_folder_of_the_package()
    {
        using Editor editor = await Editor.OpenProject(restored.Folder);

        Assert.Equal(
            ["CTypes.Analyzers.dll", "CTypes.CodeFixes.dll", "CTypes.Generator.dll"],
            editor.Solution.Projects.Single().AnalyzerReferences.Where(r => r.FullPath!.Contains($"{PackedPackage.Version}/analyzers/dotnet/cs/", StringComparison.Ordinal)).Select(r => Path.GetFileName(r.FullPath!)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_finding_is_mended_on_disk_by_its_fix_and_gone_from_the_editor()
    {
        using Editor editor = await Editor.OpenProject(restored.Folder);

        ImmutableArray<Diagnostic> before = await editor.Diagnostics();
        Assert.Equal([Untyped, Untyped], before.Select(d => d.Id));
        await editor.Fix(before[0]);
        Diagnostic left = Assert.Single(await editor.Diagnostics());
        Assert.Contains("labs", left.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase);
        await editor.Fix(left);
        Assert.Empty(await editor.Diagnostics());

        string saved = await File.ReadAllTextAsync(Path.Combine(restored.Folder, "LibC.cs"), TestContext.Current.CancellationToken);
        Assert.Contains("""[CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]""", saved, StringComparison.Ordinal);
        CommandResult run = Command.Dotnet(restored.Folder, "run", "--no-restore");
        Assert.Equal("1\n1\n", run.Output);
    }

    [Fact]
    public async Task One_fix_mends_all_files_of_all_projects_of_a_solution()
    {
        string folder = package.NewFolder(), one = Path.Combine(folder, "One"), two = Path.Combine(folder, "Two");
        Project("One", new SourceFile("LibM.cs", Library.Replace("LibC", "LibM", StringComparison.Ordinal))).Write(one, package);
        Project("Two").Write(two, package);
        File.WriteAllText(Path.Combine(folder, "Both.sln"), Both);
        Run(folder, "restore");
        using Editor editor = await Editor.OpenSolution(Path.Combine(folder, "Both.sln"));

        ImmutableArray<Diagnostic> before = await editor.Diagnostics();
        Assert.Equal(Enumerable.Repeat(Untyped, 6), before.Select(d => d.Id));
        await editor.FixAllInSolution(before[0]);
        Assert.Empty(await editor.Diagnostics());

        string[] files = [Path.Combine(one, "LibC.cs"), Path.Combine(one, "LibM.cs"), Path.Combine(two, "LibC.cs")];
        Assert.All(files, file => Assert.Equal(2, File.ReadAllText(file).Split("ArgTypes = [typeof(").Length - 1));
        Run(folder, "build", "--no-restore", "-warnaserror");
    }

    private static ProjectSource Project(string name, params SourceFile[] more) => new(name, [new("Program.cs", Caller), new("LibC.cs", Library), .. more]);

    private static void Run(string folder, params string[] arguments)
    {
        CommandResult result = Command.Dotnet(folder, arguments);
        Assert.True(result.ExitCode == 0, result.Output);
    }
}
