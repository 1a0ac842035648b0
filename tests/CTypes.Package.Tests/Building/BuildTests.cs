namespace CTypes.Package.Tests.Building;

/// <summary>What a build with the package says and gives.</summary>
public sealed class BuildTests(BuildTests.Builds builds) : IClassFixture<BuildTests.Builds>
{
    private const string AsErrors = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    // The reference assemblies of an older framework are not on every machine, and the error comes before they are missed.
    private const string NothingToDownload =
        "<DisableImplicitFrameworkReferences Condition=\"'$(TargetFramework)' != 'net10.0'\">true</DisableImplicitFrameworkReferences><UseAppHost>false</UseAppHost>";

    private const string RecordWithLong = """
        using System;
        using CTypes;

        Console.WriteLine(Entry.Layout);

        [CStruct]
        public partial struct Entry
        {
            public partial c_long length { get; set; }
            [CField(Bits = 3)] public partial c_uint kind { get; set; }
        }
        """;

    // A declaration of each kind, whose author heeds what analyzers say of what stands here.
    private const string EachKind = """
        using System;
        using System.Runtime.InteropServices;
        using CTypes;

        [assembly: CLSCompliant(false), ComVisible(false)]

        namespace Bindings.Kinds;

        [CTypedef(typeof(c_ulong))] public partial struct Resource;

        [CTypedef(typeof(c_double))] public partial struct Seconds;

        [CTypedef(typeof(c_int), True = 1)] public partial struct Truth;

        [CTypedef(typeof(c_void_p))] public partial struct Window;

        [CArray(typeof(c_ubyte), 16)] public partial struct Digest;

        [CArray(typeof(c_char), 8)] public partial struct Label;

        [CStruct(Pack = 1)] public partial struct Header { public partial byte Kind { get; set; } public partial int Length { get; set; } }

        [CStruct] public partial class Person { public partial int Age { get; set; } public partial string? Name { get; set; } }

        [COpaque] public partial struct Hidden;

        [Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)] internal sealed partial class Compare;

        [Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], UserData = 0)] internal sealed partial class Progress;

        [CHandle(Free = "free", Library = typeof(Functions))] internal sealed partial class Memory;

        [CLibrary("c", Names = ["libc.so.6"])]
        internal static partial class Functions
        {
            [CFunction("malloc", ArgTypes = [typeof(c_size_t)], RestType = typeof(Memory))]
            public static partial Memory Allocate(nuint size);

            [CFunction("call", ArgTypes = [typeof(Compare), typeof(Progress), typeof(c_void_p)], RestType = typeof(void))]
            public static partial void Call([Lifetime(CallbackLifetime.Call)] Compare.Handler compare, [Lifetime(CallbackLifetime.Call, UserData = 2)] Progress.Handler progress);

            [CVariable("environ", Type = typeof(c_void_p))]
            public static partial nint Environment { get; }
        }

        [CLibrary("plugin")]
        public sealed partial class Plugin
        {
            [CFunction("run", ArgTypes = [typeof(POINTER<Hidden>), typeof(Resource), typeof(POINTER<Header>), typeof(POINTER<Person>)], RestType = typeof(c_int))]
            public partial int Run(POINTER<Hidden> hidden, Resource resource, in Header header, Person person);
        }
        """;

    public sealed class Builds(PackedPackage package) : SolutionBuild(
        package,
        Project("Readme13", ReadmeExample(), AsErrors + "<LangVersion>13</LangVersion>"),
        Project("Readme14", ReadmeExample(), AsErrors + "<LangVersion>14</LangVersion>"),
        Project("Wrong", Program("[typeof(c_double)]")),
        Project("Safe", Program("[typeof(c_int)]"), "<AllowUnsafeBlocks>false</AllowUnsafeBlocks>"),
        Project("AllTargets", RecordWithLong),
        Project("NamedTargets", RecordWithLong, AsErrors + "<CTypesTargets>linux-x64;linux-arm64;osx-x64;osx-arm64</CTypesTargets>"),
        Project("OnePlatform", RecordWithLong, AsErrors + "<RuntimeIdentifier>linux-x64</RuntimeIdentifier><SelfContained>false</SelfContained>"),
        Project("NoTarget", RecordWithLong, "<CTypesTargets>linux-x64;linux-arm46</CTypesTargets>"),
        Project("EachKind", EachKind, AsErrors + "<OutputType>Library</OutputType><AnalysisMode>All</AnalysisMode>"),
        Project("Net8", Program("[typeof(c_int)]"), NothingToDownload) with { TargetFrameworks = "net8.0" },
        Project("Standard", Program("[typeof(c_int)]"), NothingToDownload) with { TargetFrameworks = "netstandard2.0" },
        Project("Net8AndNet10", Program("[typeof(c_int)]"), NothingToDownload) with { TargetFrameworks = "net8.0;net10.0" })
    {
        private static ProjectSource Project(string name, string program, string properties = "") => new(name, new SourceFile("Program.cs", program)) { Properties = properties };

        private static string Program(string argTypes) => $$"""
            using System;
            using CTypes;

            Console.WriteLine(LibC.Abs(-1));

            [CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
            public static partial class LibC
            {
                [CFunction("abs", ArgTypes = {{argTypes}}, RestType = typeof(c_int))]
                public static partial int Abs(int value);
            }
            """;

        private static string ReadmeExample()
        {
            string readme = File.ReadAllText(Path.Combine(Command.Metadata("RepositoryRoot"), "README.md"));
            return readme.Split("```csharp\n")[1].Split("```")[0];
        }
    }

    [Theory]
    [InlineData("Readme13")]
    [InlineData("Readme14")]
    public void The_README_example_builds_without_a_warning_and_runs(string project)
    {
        CommandResult run = builds.Run(project);

        Assert.Equal("6\n1 3 5 8\nENOENT: /no/such/file\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void A_wrong_declaration_is_one_error_of_ours_and_none_of_the_compilers() => Assert.Equal(["CTYP0002"], builds.Errors("Wrong"));

    [Fact]
    public void A_project_that_forbids_unsafe_code_is_told_so_and_sees_no_error_of_the_compilers() => Assert.Equal(["CTYP0019"], builds.Errors("Safe"));

    [Fact]
    public void A_record_that_differs_per_target_is_an_error_that_shows_the_targets_side_by_side()
    {
        Assert.Equal(["CTYP0029"], builds.Errors("AllTargets"));
        Assert.Contains("[a] linux-x64, linux-arm64, osx-x64, osx-arm64 [b] win-x64, win-arm64 | size: a 16, b 8 | align: a 8, b 4 | length: a 0 (8), b 0 (4)", builds.Findings("AllTargets")[0]);
    }

    [Theory]
    [InlineData("NamedTargets")]
    [InlineData("OnePlatform")]
    public void Narrower_targets_make_it_right(string project) => builds.AssertClean(project);

    [Fact]
    public void No_analyzer_of_NET_finds_fault_with_a_declaration_for_what_is_generated() => builds.AssertClean("EachKind");

    [Theory]
    [InlineData("Net8", "net8.0")]
    [InlineData("Standard", "netstandard2.0")]
    [InlineData("Net8AndNet10", "net8.0")]
    public void A_project_for_an_older_NET_is_told_so_in_one_error(string project, string targetFramework) =>
        Assert.Contains($"CTypes needs .NET 9 or later, and this project is built for {targetFramework}.", Assert.Single(builds.Findings(project)), StringComparison.Ordinal);

    [Fact]
    public void Of_a_project_for_an_older_NET_too_the_part_for_the_newer_one_is_built() => Assert.True(builds.IsBuilt("Net8AndNet10"), builds.Output);

    [Fact]
    public void A_target_in_the_project_that_does_not_exist_is_reported()
    {
        Assert.Contains("warning CTYP0057: 'linux-arm46' in CTypesTargets is no target", Assert.Single(builds.Findings("NoTarget")));
        Assert.True(builds.IsBuilt("NoTarget"), builds.Output);
    }
}
