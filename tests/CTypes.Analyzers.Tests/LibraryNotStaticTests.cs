using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class LibraryNotStaticTests
{
    private const string Abs = "[CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]";

    private static readonly RuleVerifier s_rule = new(Rules.LibraryNotStatic);

    [Fact]
    public Task A_static_function_of_a_class_with_objects_is_marked_and_nothing_is_said_of_missing_bodies() => s_rule.Reports(
        Source.InFile($$"""
            [CLibrary("c")]
            public sealed partial class LibC
            {
                {{Abs}}
                public static partial int [|Abs|](int value);
            }
            """),
        message: "'LibC.Abs' is static, but each object of 'LibC' has a library of its own; write 'static partial class LibC', or a method without 'static'");

    [Fact]
    public Task A_static_variable_of_a_class_with_objects_is_marked() => s_rule.Reports(
        Source.InFile("[CLibrary(\"plugin\")]\npublic sealed partial class Plugin\n{\n    [CVariable(\"level\")]\n    public static partial ref int [|Level|] { get; }\n}"),
        message: "'Plugin.Level' is static, but each object of 'Plugin' has a library of its own; write 'static partial class Plugin', or a property without 'static'");

    [Fact]
    public Task A_variable_of_the_object_is_accepted() => s_rule.Accepts(
        Source.InFile("[CLibrary(\"plugin\")]\npublic sealed partial class Plugin\n{\n    [CVariable(\"level\")]\n    public partial ref int Level { get; }\n}"));

    [Fact]
    public Task The_other_fix_makes_a_variable_one_of_the_objects() => s_rule.Fixes(
        Source.InFile("[CLibrary(\"plugin\")]\npublic sealed partial class Plugin\n{\n    [CVariable(\"level\")]\n    public static partial ref int [|Level|] { get; }\n}"),
        Source.InFile("[CLibrary(\"plugin\")]\npublic sealed partial class Plugin\n{\n    [CVariable(\"level\")]\n    public partial ref int Level { get; }\n}"),
        title: "Make 'Level' a property of the object");

    [Fact]
    public Task A_record_is_marked() => s_rule.Reports(
        Source.InFile("[CLibrary(\"c\")]\npublic sealed partial record [|LibC|];"),
        message: "'LibC' is a record, whose copies would go on with a library that another one closed; write 'partial class LibC'");

    [Fact]
    public Task A_library_with_a_base_class_is_marked() => s_rule.Reports(
        Source.InFile("[CLibrary(\"c\")]\npublic partial class LibC;\n\n[CLibrary(\"m\")]\npublic partial class [|LibM|] : LibC;"),
        message: "'LibM' derives from 'LibC', and a library object has no base class; give it a field of that type, or an interface");

    [Fact]
    public Task A_static_class_is_accepted() => s_rule.Accepts(Source.InFile("[CLibrary(\"c\")]\npublic static partial class LibC;"));

    [Fact]
    public Task A_class_whose_functions_are_methods_of_its_objects_is_accepted() => s_rule.Accepts(Source.InFile($$"""
        [CLibrary("c")]
        public sealed partial class LibC
        {
            {{Abs}}
            public partial int Abs(int value);

            public static int Twice(int value) => 2 * value;
        }
        """));

    [Fact]
    public Task The_fix_makes_the_class_static_and_removes_what_contradicts_it() => s_rule.Fixes(
        Source.InFile($"[CLibrary(\"c\")]\npublic sealed partial class LibC\n{{\n    {Abs}\n    public static partial int [|Abs|](int value);\n}}"),
        Source.InFile($"[CLibrary(\"c\")]\npublic static partial class LibC\n{{\n    {Abs}\n    public static partial int Abs(int value);\n}}"));

    [Fact]
    public async Task The_other_fix_makes_the_function_one_of_the_objects() => Assert.Equal(
        ["Make 'LibC' static", "Make 'Abs' a method of the object"],
        await s_rule.Titles(Source.InFile($"[CLibrary(\"c\")]\npublic partial class LibC\n{{\n    {Abs}\n    public static partial int [|Abs|](int value);\n}}")));

    [Fact]
    public Task Fix_all_makes_every_such_class_static() => s_rule.FixesAll(
        Source.InFile($"[CLibrary(\"c\")]\npartial class LibC\n{{\n    {Abs}\n    public static partial int [|Abs|](int value);\n\n    {Abs}\n    public static partial int [|Same|](int value);\n}}"),
        Source.InFile($"[CLibrary(\"c\")]\nstatic partial class LibC\n{{\n    {Abs}\n    public static partial int Abs(int value);\n\n    {Abs}\n    public static partial int Same(int value);\n}}"));

    [Fact]
    public async Task A_class_with_a_function_of_its_objects_is_not_made_static() => Assert.Equal(
        ["Make 'Abs' a method of the object"],
        await s_rule.Titles(Source.InFile($"[CLibrary(\"c\")]\npublic partial class LibC\n{{\n    {Abs}\n    public static partial int [|Abs|](int value);\n\n    {Abs}\n    public partial int Own(int value);\n}}")));

    [Fact]
    public async Task A_class_whose_other_part_has_something_of_its_objects_is_not_made_static() => Assert.Equal(["Make 'Abs' a method of the object"], await s_rule.Titles(
        Source.InFile($"[CLibrary(\"c\")]\npublic sealed partial class LibC\n{{\n    {Abs}\n    public static partial int [|Abs|](int value);\n}}\n\npublic partial class LibC\n{{\n    public int Number {{ get; set; }}\n}}")));
}
