using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CTypes.Package.Tests.Workspaces;

/// <summary>The package in an editor's hands: what it brings is found in its own folder, and a fix reaches the file.</summary>
public sealed class EditorTests(PackedPackage package)
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

    [Fact]
    public async Task The_analyzers_come_from_the_folder_of_the_package()
    {
        using Editor editor = await Editor.OpenProject(Restored(package.NewProject(Project("Stranger"))));

        Assert.Equal(
            ["CTypes.Analyzers.dll", "CTypes.CodeFixes.dll", "CTypes.Generator.dll"],
            editor.Solution.Projects.Single().AnalyzerReferences.Where(r => r.FullPath!.Contains($"{PackedPackage.Version}/analyzers/dotnet/cs/", StringComparison.Ordinal)).Select(r => Path.GetFileName(r.FullPath!)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_finding_is_mended_on_disk_by_its_fix_and_gone_from_the_editor()
    {
        string folder = Restored(package.NewProject(Project("Stranger")));
        using Editor editor = await Editor.OpenProject(folder);

        ImmutableArray<Diagnostic> before = await editor.Diagnostics();
        Assert.Equal([Untyped, Untyped], before.Select(d => d.Id));
        await editor.Fix(before[0]);
        Diagnostic left = Assert.Single(await editor.Diagnostics());
        Assert.Contains("labs", left.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase);
        await editor.Fix(left);
        Assert.Empty(await editor.Diagnostics());

        string saved = await File.ReadAllTextAsync(Path.Combine(folder, "LibC.cs"), TestContext.Current.CancellationToken);
        Assert.Contains("""[CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]""", saved, StringComparison.Ordinal);
        CommandResult run = Command.Dotnet(folder, "run");
        Assert.Equal("1\n1\n", run.Output);
    }

    [Fact]
    public async Task One_fix_mends_all_files_of_all_projects_of_a_solution()
    {
        string one = package.NewProject(Project("One", new SourceFile("LibM.cs", Library.Replace("LibC", "LibM", StringComparison.Ordinal))));
        string two = package.NewProject(Project("Two"));
        string folder = Path.GetDirectoryName(one)!;
        Run(folder, "new", "sln", "--format", "sln", "--name", "Both");
        Run(folder, "sln", "add", one, two);
        Run(folder, "restore", "-p:RestoreSources=" + package.Feed);
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

    private static string Restored(string folder)
    {
        Run(folder, "restore");
        return folder;
    }

    private static void Run(string folder, params string[] arguments)
    {
        CommandResult result = Command.Dotnet(folder, arguments);
        Assert.True(result.ExitCode == 0, result.Output);
    }
}
