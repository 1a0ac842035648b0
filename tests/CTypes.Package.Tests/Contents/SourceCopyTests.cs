namespace CTypes.Package.Tests.Contents;

/// <summary>The same sources give the same package wherever they lie, and two generators never work on one project.</summary>
public sealed class SourceCopyTests(PackedPackage package, SourceCopy copy) : IClassFixture<SourceCopy>
{
    private static readonly SourceFile s_program = new("Program.cs", """
        using CTypes;

        Console.WriteLine(LibC.Abs(-1));

        [CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
        public static partial class LibC
        {
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Abs(int value);
        }
        """);

    [Fact]
    public void Packed_in_another_folder_every_file_has_the_same_bytes()
    {
        AssertSame(Archive.Files(package.File), Archive.Files(copy.Package));
        AssertSame(Archive.Files(package.SymbolsFile), Archive.Files(copy.Symbols));
    }

    [Fact]
    public void Where_two_generators_meet_the_one_that_fits_the_runtime_is_used_and_the_other_named()
    {
        (string Project, string Generator)[] others = [("Newer", copy.NewerGenerator), ("Same", copy.SameGenerator)];
        Builds builds = new(package, [.. others.Select(other => Project(other.Project, $"""<Analyzer Include="{other.Generator}" />"""))]);

        foreach ((string project, string generator) in others)
        {
            Assert.Equal("1\n", builds.Run(project).Output);
            Assert.Contains($"CTypes: left out {generator}: the runtime goes with {package.Cache}", builds.Output);
        }
    }

    private static ProjectSource Project(string name, string items) => new(name, s_program) { Items = items, Properties = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>" };

    // Each pack gives the relations of its files new names.
    private static void AssertSame(SortedDictionary<string, byte[]> one, SortedDictionary<string, byte[]> other)
    {
        KeyValuePair<string, byte[]>[] files = [.. one.Where(file => file.Key != "_rels/.rels" && !file.Key.EndsWith(".psmdcp", StringComparison.Ordinal))];
        Assert.All(files, file => Assert.True(file.Value.AsSpan().SequenceEqual(other[file.Key]), file.Key));
    }

    private sealed class Builds(PackedPackage package, params ProjectSource[] projects) : SolutionBuild(package, projects);
}
