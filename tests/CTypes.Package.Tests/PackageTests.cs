using System.IO.Compression;

namespace CTypes.Package.Tests;

public sealed class PackageTests(PackedPackage package)
{
    private static readonly string s_readmeExample = ReadmeExample();

    [Theory]
    [InlineData("lib/net9.0/CTypes.dll")]
    [InlineData("lib/net9.0/CTypes.xml")]
    [InlineData("lib/net10.0/CTypes.dll")]
    [InlineData("lib/net10.0/CTypes.xml")]
    [InlineData("analyzers/dotnet/cs/CTypes.Generator.dll")]
    [InlineData("analyzers/dotnet/cs/CTypes.Analyzers.dll")]
    [InlineData("analyzers/dotnet/cs/CTypes.CodeFixes.dll")]
    [InlineData("buildTransitive/CTypes.props")]
    [InlineData("README.md")]
    public void The_package_holds(string file)
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        Assert.Contains(archive.Entries, entry => entry.FullName == file && entry.Length > 0);
    }

    [Theory]
    [InlineData("13")]
    [InlineData("14")]
    public void The_README_example_builds_without_a_warning_and_runs(string languageVersion)
    {
        CommandResult run = package.Build("run", s_readmeExample, $"<LangVersion>{languageVersion}</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        Assert.Equal("6\n1 3 5 8\nENOENT: /no/such/file\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("<Nullable>disable</Nullable>")]
    [InlineData("<ImplicitUsings>disable</ImplicitUsings>")]
    public void A_library_builds_without_a_warning_under_other_settings(string properties)
    {
        CommandResult build = package.Build("build", Program("[typeof(c_int)]"), properties + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        Assert.True(build.ExitCode == 0, build.Output);
    }

    [Fact]
    public void A_project_for_net9_builds_without_a_warning()
    {
        CommandResult build = package.Build("build", Program("[typeof(c_int)]"), "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", targetFramework: "net9.0");

        Assert.True(build.ExitCode == 0, build.Output);
    }

    [Fact]
    public void A_wrong_declaration_is_one_error_of_ours_and_none_of_the_compilers()
    {
        CommandResult build = package.Build("build", Program("[typeof(c_double)]"));

        Assert.Equal(["CTYP0002"], ErrorCodes(build.Output));
    }

    [Fact]
    public void A_project_that_forbids_unsafe_code_is_told_so_and_sees_no_error_of_the_compilers()
    {
        CommandResult build = package.Build("build", Program("[typeof(c_int)]"), "<AllowUnsafeBlocks>false</AllowUnsafeBlocks>");

        Assert.Equal(["CTYP0019"], ErrorCodes(build.Output));
    }

    [Fact]
    public void A_record_that_differs_per_target_is_an_error_that_shows_the_targets_side_by_side()
    {
        CommandResult build = package.Build("build", RecordWithLong);

        Assert.Equal(["CTYP0029"], ErrorCodes(build.Output));
        Assert.Contains("[a] linux-x64, linux-arm64, osx-x64, osx-arm64 [b] win-x64, win-arm64 | size: a 16, b 8 | align: a 8, b 4 | length: a 0 (8), b 0 (4)", build.Output);
    }

    [Theory]
    [InlineData("<CTypesTargets>linux-x64;linux-arm64;osx-x64;osx-arm64</CTypesTargets>")]
    [InlineData("<RuntimeIdentifier>linux-x64</RuntimeIdentifier><SelfContained>false</SelfContained>")]
    public void Narrower_targets_make_it_right(string properties)
    {
        CommandResult build = package.Build("build", RecordWithLong, properties + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        Assert.True(build.ExitCode == 0, build.Output);
    }

    [Fact]
    public void A_target_in_the_project_that_does_not_exist_is_reported()
    {
        CommandResult build = package.Build("build", RecordWithLong, "<CTypesTargets>linux-x64;linux-arm46</CTypesTargets>");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("warning CTYP0057: 'linux-arm46' in CTypesTargets is no target", build.Output);
    }

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

    private static string[] ErrorCodes(string output) =>
        [.. output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Split(": error ")[1].Split(':')[0]).Distinct()];

    private static string ReadmeExample()
    {
        string readme = File.ReadAllText(Path.Combine(Command.Metadata("RepositoryRoot"), "README.md"));
        return readme.Split("```csharp\n")[1].Split("```")[0];
    }
}
