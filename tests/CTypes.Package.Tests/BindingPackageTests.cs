using System.Runtime.InteropServices;

namespace CTypes.Package.Tests;

/// <summary>The package of docs/guide/packages.md, and programs that reference nothing else.</summary>
public sealed class BindingPackageTests(BindingPackageTests.Packed packed) : IClassFixture<BindingPackageTests.Packed>
{
    private const string C = """
        typedef void report(double degrees, void *data);
        static report *watcher;
        static void *watcher_data;
        void meter_watch(report *r, void *data) { watcher = r; watcher_data = data; }
        void meter_read(double degrees) { watcher(degrees, watcher_data); }
        """;

    private static readonly Guide s_page = new("packages.md");

    private static readonly string s_program = s_page.Block("csharp", 1);

    [Fact]
    public void A_program_gets_the_bindings_and_C_s_file_by_one_reference()
    {
        string program = packed.NewProgram(s_program);
        CommandResult run = Command.Dotnet(program, "run");
        Assert.Equal("21 degrees\n", run.Output);
    }

    [Fact]
    public void C_s_file_is_inside_a_program_of_one_file()
    {
        string program = packed.NewProgram(s_program);
        CommandResult publish = Command.Dotnet(program, "publish", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "false", "-p:PublishSingleFile=true", "-p:IncludeNativeLibrariesForSelfExtract=true", "-o", "published");
        Assert.True(publish.ExitCode == 0, publish.Output);
        string published = Path.Combine(program, "published");
        Assert.Empty(Directory.GetFiles(published, "*meter.so"));
        Assert.Equal("21 degrees\n", Command.Run(Path.Combine(published, "Thermometer"), published).Output);
    }

    [Fact]
    public void The_rules_about_use_come_with_the_package()
    {
        string program = packed.NewProgram(s_program.Replace("using Report", "Report"));
        CommandResult build = Command.Dotnet(program, "build");
        Assert.Contains("Program.cs(3,17): warning CTYP0004: ", build.Output);
    }

    [Fact]
    public void A_program_may_declare_functions_of_its_own()
    {
        string program = packed.NewProgram(s_program + """
            Console.WriteLine(Own.Abs(-3));

            [CTypes.CLibrary("c", Names = ["libc.so.6"])]
            internal static partial class Own
            {
                [CTypes.CFunction("abs", ArgTypes = [typeof(CTypes.c_int)], RestType = typeof(CTypes.c_int))]
                public static partial int Abs(int value);
            }
            """);
        Assert.Equal("21 degrees\n3\n", Command.Dotnet(program, "run").Output);
    }

    /// <summary>The page's project, packed once beside the package that it references.</summary>
    public sealed class Packed
    {
        private readonly PackedPackage _package;

        public Packed(PackedPackage package)
        {
            Assert.SkipWhen(!OperatingSystem.IsLinux(), "The page's C file is one for Linux.");
            _package = package;
            string project = package.NewProject(new("Meters", new SourceFile("Meters.cs", s_page.Block("csharp")), new SourceFile("meter.c", C))
            {
                TargetFrameworks = "net9.0;net10.0",
                Properties = s_page.Block("xml") + "<OutputType>Library</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
                Items = s_page.Block("xml", 1).Replace("0.1.0", PackedPackage.Version),
                ReferencesPackage = false,
            });
            CommandResult compile = Command.Run("sh", project, "-ec", "mkdir -p native/linux-x64 && cc -shared -fPIC -o native/linux-x64/libmeter.so meter.c");
            Assert.True(compile.ExitCode == 0, compile.Output);
            CommandResult pack = Command.Dotnet(project, "pack", $"-p:Version={PackedPackage.Version}", "-o", package.Feed);
            Assert.True(pack.ExitCode == 0, pack.Output);
            Assert.DoesNotContain("warning", pack.Output);
        }

        internal string NewProgram(string text) => _package.NewProject(new("Thermometer", new SourceFile("Program.cs", text))
        {
            Items = $"""<PackageReference Include="Meters" Version="{PackedPackage.Version}" />""",
            ReferencesPackage = false,
            NeedsDownloads = true,
        });
    }
}
