namespace CTypes.Package.Tests.Building;

/// <summary>One binding library under the settings that are not the usual ones, and the programs in three languages that use it.</summary>
public sealed class LanguageTests(LanguageTests.Builds builds) : IClassFixture<LanguageTests.Builds>
{
    private const string AsErrors = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><RollForward>Major</RollForward><UseAppHost>false</UseAppHost>";

    private static readonly SourceFile s_bindings = new("Bindings.cs", """
        using System.Runtime.CompilerServices;
        using CTypes;

        [assembly: DisableRuntimeMarshalling]

        namespace Bindings
        {
            [CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
            public static partial class LibC
            {
                [CFunction("strlen", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))]
                public static partial int StringLength(string text);

                [CFunction("div", ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(Division))]
                public static partial Division Divide(int dividend, int divisor);

                [CFunction("qsort", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_size_t), typeof(Compare)], RestType = typeof(void))]
                [ParamLength(1, nameof(items)), ParamDefault(2, sizeof(int))]
                public static partial void Sort(int[] items, [Lifetime(CallbackLifetime.Call)] Compare.Handler compare);
            }

            [CStruct]
            public partial struct Division
            {
                public partial c_int quot { get; set; }
                public partial c_int rem { get; set; }
            }

            [Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), OnError = 0)]
            public sealed partial class Compare { public delegate int Handler(ref int a, ref int b); }
        }
        """);

    private static readonly SourceFile s_csharp = new("Program.cs", """
        using Bindings;
        using CTypes;

        int[] numbers = [5, 3, 8, 1];
        LibC.Sort(numbers, (ref int a, ref int b) => a.CompareTo(b));
        Division division = LibC.Divide(17, 5);
        Console.WriteLine($"{LibC.StringLength("naïve")} {division.quot} {division.rem} {string.Join(' ', numbers)} on .NET {AppContext.TargetFrameworkName}, {Own.Abs(-9)}");

        [CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
        internal static partial class Own
        {
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Abs(int value);
        }
        """);

    private static readonly SourceFile s_fsharp = new("Program.fs", """
        open Bindings

        let numbers = [| 5; 3; 8; 1 |]
        LibC.Sort(numbers, Compare.Handler(fun a b -> compare a b))
        let division = LibC.Divide(17, 5)
        printfn "%d %d %d %s" (LibC.StringLength "naïve") (int division.quot) (int division.rem) (String.concat " " (Array.map string numbers))
        """);

    private static readonly SourceFile s_visualBasic = new("Program.vb", """
        Imports Bindings

        Module Program
            Sub Main()
                Dim numbers = {5, 3, 8, 1}
                LibC.Sort(numbers, Function(ByRef a As Integer, ByRef b As Integer) a.CompareTo(b))
                Dim division = LibC.Divide(17, 5)
                Console.WriteLine("{0} {1} {2} {3}", LibC.StringLength("naïve"), division.quot, division.[rem], String.Join(" ", numbers))
            End Sub
        End Module
        """);

    // PrivateAssets="compile": its users do not see the runtime's types.
    private static readonly SourceFile s_reticent = new("Number.cs", """
        using CTypes;

        namespace Reticent
        {
            public static class Number
            {
                public static int Positive(int value) => LibC.Abs(value);
            }

            [CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
            internal static partial class LibC
            {
                [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
                public static partial int Abs(int value);
            }
        }
        """);

    public sealed class Builds(PackedPackage package) : SolutionBuild(
        package,
        new ProjectSource("Bindings", s_bindings)
        {
            TargetFrameworks = "net9.0;net10.0",
            Properties = AsErrors + "<OutputType>Library</OutputType><LangVersion>13</LangVersion><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>",
        },
        Consumer("CSharp", "csproj", s_csharp) with { TargetFrameworks = "net9.0;net10.0" },
        Consumer("FSharp", "fsproj", s_fsharp),
        Consumer("VisualBasic", "vbproj", s_visualBasic),
        new ProjectSource("Reticent", s_reticent)
        {
            ReferencesPackage = false,
            Properties = AsErrors + "<OutputType>Library</OutputType>",
            Items = $"""<PackageReference Include="CTypes" Version="{PackedPackage.Version}" PrivateAssets="compile" />""",
        },
        Consumer("Unaware", "csproj", new("Program.cs", "Console.WriteLine(Reticent.Number.Positive(-4));")) with { Items = """<ProjectReference Include="../Reticent/Reticent.csproj" />""" },
        new ProjectSource("Names", NamedC.Files) { Properties = AsErrors + "<LangVersion>14</LangVersion>" })
    {
        // What a binding library's users have: a platform of their own, the package only through the library.
        private static ProjectSource Consumer(string name, string extension, SourceFile program) => new(name, program)
        {
            Extension = extension,
            ReferencesPackage = false,
            Properties = AsErrors + "<RuntimeIdentifier>linux-x64</RuntimeIdentifier><SelfContained>false</SelfContained>",
            Items = $"""<ProjectReference Include="../Bindings/Bindings.csproj" />{(extension == "fsproj" ? """<Compile Include="Program.fs" />""" : "")}""",
        };
    }

    [Theory]
    [InlineData("net9.0")]
    [InlineData("net10.0")]
    public void A_library_in_CSharp_13_without_nullable_implicit_usings_and_marshalling_builds_for_both_targets(string targetFramework) =>
        builds.AssertClean("Bindings", targetFramework);

    [Theory]
    [InlineData("net9.0", "v9.0")]
    [InlineData("net10.0", "v10.0")]
    public void A_program_for_two_targets_gets_the_package_through_the_library_declares_its_own_functions_and_runs_as_each_of_them(string targetFramework, string version) =>
        Assert.Equal($"6 3 2 1 3 5 8 on .NET .NETCoreApp,Version={version}, 9\n", builds.Run("CSharp", targetFramework).Output);

    [Theory]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public void A_program_in_another_language_calls_C_through_the_library(string project) => Assert.Equal("6 3 2 1 3 5 8\n", builds.Run(project).Output);

    [Fact]
    public void A_program_for_one_platform_uses_a_library_that_keeps_the_runtime_to_itself() => Assert.Equal("4\n", builds.Run("Unaware").Output);

    [Fact]
    public void Whatever_is_named_C_is_not_taken_for_the_class_C() => Assert.Equal("1 2 3 4 5 6 7 8\n", builds.Run("Names").Output);
}
