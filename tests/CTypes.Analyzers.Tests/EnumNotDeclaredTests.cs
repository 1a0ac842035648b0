using CTypes.Analyzers.Tests.Verification;
using CTypes.CodeFixes;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.Analyzers.Tests;

public class EnumNotDeclaredTests
{
    private const string Open = """
        [CFunction("store_open", ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
        public static partial int Open(int size, int mode);
        """;

    private const string Modes = """
        public static class Modes
        {
            public const int MODE_READ_ONLY = 1;
            public const int MODE_CREATE = 0x10, MODE_BOTH = MODE_READ_ONLY | MODE_CREATE;
            public const int OK = 0;
        }


        """;

    private static readonly RuleVerifier s_rule = new(Rules.EnumNotDeclared);

    private static string Run(string body) => $"public static class Program\n{{\n    public static int Run(int other) => {body};\n}}";

    [Fact]
    public Task The_constant_is_marked_where_it_is_passed() => s_rule.Reports(
        Source.Library(Open, Modes + Run("Case.Open(3, [|Modes.MODE_CREATE|])")),
        message: "'mode' of 'Case.Open' takes any int, and is given MODE_CREATE; write an enum of the constants MODE_… as its type",
        severity: DiagnosticSeverity.Info);

    [Theory]
    [InlineData("Case.Open(1, 3)")]
    [InlineData("Case.Open(1, other)")]
    [InlineData("Case.Open(Modes.OK, 0)")]
    [InlineData("Case.Open(1, (int)DayOfWeek.Monday)")]
    [InlineData("Math.Abs(Modes.MODE_CREATE)")]
    [InlineData("Case.Open(int.MaxValue, 3)")]
    public Task What_is_no_name_of_several_is_accepted(string body) => s_rule.Accepts(Source.Library(Open, Modes + Run(body)));

    [Fact]
    public Task A_type_whose_size_differs_between_targets_is_accepted() => s_rule.Accepts(Source.Library(
        "[CFunction(\"f\", ArgTypes = [typeof(c_long)], RestType = typeof(c_int))]\npublic static partial int F(int mode);", Modes + Run("Case.F(Modes.MODE_CREATE)")));

    [Fact]
    public Task The_fix_declares_the_enum_and_keeps_the_constants_for_other_code() => s_rule.Fixes(
        Source.Library(Open, Modes + Run("Case.Open(3, [|Modes.MODE_CREATE|]) + Case.Open(mode: [|Modes.MODE_READ_ONLY|], size: other) + Modes.MODE_BOTH + Case.Open(1, 0)")),
        Source.Library(Open.Replace("int mode", "Mode mode", StringComparison.Ordinal), """
            public enum Mode
            {
                ReadOnly = 1,
                Create = 0x10,
                Both = 17,
            }

            public static class Modes
            {
                public const int MODE_READ_ONLY = (int)Mode.ReadOnly;
                public const int MODE_CREATE = (int)Mode.Create, MODE_BOTH = (int)Mode.Both;
                public const int OK = 0;
            }


            """ + Run("Case.Open(3, Mode.Create) + Case.Open(mode: Mode.ReadOnly, size: other) + Modes.MODE_BOTH + Case.Open(1, 0)")));

    [Fact]
    public Task Constants_that_are_combined_are_flags() => s_rule.Fixes(
        Source.Library("[CFunction(\"f\", ArgTypes = [typeof(c_uint)], RestType = typeof(void))]\npublic static partial void F(uint flags);", "internal static class Flags\n{\n    internal const uint F_A = 1;\n    internal const uint F_B = 2;\n}\n\npublic static class Program\n{\n    public static void Run() => Case.F([|Flags.F_A | (Flags.F_B)|]);\n}"),
        Source.Library("[CFunction(\"f\", ArgTypes = [typeof(c_uint)], RestType = typeof(void))]\npublic static partial void F(F flags);", "[System.Flags]\npublic enum F : uint\n{\n    A = 1,\n    B = 2,\n}\n\ninternal static class Flags\n{\n    internal const uint F_A = (uint)F.A;\n    internal const uint F_B = (uint)F.B;\n}\n\npublic static class Program\n{\n    public static void Run() => Case.F(F.A | (F.B));\n}"));

    [Theory]
    [InlineData("Case.Open(1, [|Modes.MODE_CREATE|]) + Case.Open(1, other)")]
    [InlineData("Case.Open(1, [|Modes.MODE_CREATE|]) + Case.Open(1, 7)")]
    [InlineData("Case.Open(1, [|Modes.MODE_CREATE|]) + new Func<int, int, int>(Case.Open)(1, 2)")]
    public async Task Where_another_number_is_passed_only_a_person_can_tell(string body) => Assert.Empty(await s_rule.Titles(Source.Library(Open, Modes + Run(body))));

    [Theory]
    [InlineData("Case.Open(3, 0)", true)]
    [InlineData("Case.Open(3, 7)", false)]
    public async Task What_only_another_target_framework_compiles_is_left_to_a_person(string elsewhere, bool isCompiledByBoth)
    {
        (string, string) shared = ("Test.cs", Source.Library(Open, Modes + Run("Case.Open(3, Modes.MODE_CREATE)")));
        (string, string) more = ("More.cs", $"public static class More\n{{\n    public static int Run() => {elsewhere};\n}}");
        Project one = await TestProject.Add(new AdhocWorkspace().CurrentSolution, "One", TestOptions.Default, isCompiledByBoth ? [shared, more] : [shared]);
        Project other = await TestProject.Add(one.Solution, "Other", TestOptions.Default, shared, more);
        Document document = other.Solution.GetProject(one.Id)!.Documents.Single(file => file.Name == "Test.cs");
        Assert.Equal(isCompiledByBoth, await new FixAllScopes(new EnumNotDeclaredFixer(), Rules.EnumNotDeclared.Id, nameof(EnumNotDeclaredFixer)).Action(document, FixAllScope.Document) is not null);
    }

    [Fact]
    public Task All_parameters_of_a_file_that_get_the_constants_are_changed_at_once() => s_rule.FixesAll(
        Source.Library(Open + "\n\n[CFunction(\"store_set\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\npublic static partial int Set(int mode);", Modes + Run("Case.Open(3, Modes.MODE_CREATE) + Case.Set(Modes.MODE_READ_ONLY)")),
        Source.Library(Open.Replace("int mode", "Mode mode", StringComparison.Ordinal) + "\n\n[CFunction(\"store_set\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]\npublic static partial int Set(Mode mode);", """
            public enum Mode
            {
                ReadOnly = 1,
                Create = 0x10,
                Both = 17,
            }

            public static class Modes
            {
                public const int MODE_READ_ONLY = (int)Mode.ReadOnly;
                public const int MODE_CREATE = (int)Mode.Create, MODE_BOTH = (int)Mode.Both;
                public const int OK = 0;
            }


            """ + Run("Case.Open(3, Mode.Create) + Case.Set(Mode.ReadOnly)")));
}
