using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class TypedefDoesNotFitTests
{
    private static readonly RuleVerifier s_rule = new(Rules.TypedefDoesNotFit);

    [Theory]
    [InlineData("string")]
    [InlineData("int")]
    [InlineData("c_char_p")]
    [InlineData("Point")]
    public Task What_C_cannot_have_under_another_name_is_marked(string type) => s_rule.Reports(
        Source.InFile($"[CTypedef([|typeof({type})|])]\npublic partial struct Title;\n\n[CStruct]\npublic partial struct Point\n{{\n    public int x;\n}}"),
        message: $"'Title' cannot stand for a C type as it is written: '{type}' cannot have another name; write a c_ type, c_void_p, a POINTER<T> or another [CTypedef]");

    [Theory]
    [InlineData("Window")]
    [InlineData("POINTER<Window>")]
    [InlineData("POINTER<POINTER<Window>>")]
    public Task A_typedef_that_names_itself_is_marked(string type) => s_rule.Reports(
        Source.Library("[CFunction(\"f\", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(void))]\npublic static partial void F(ref int value);", $"[CTypedef([|typeof({type})|])]\npublic partial struct Window;"),
        message: $"'Window' cannot stand for a C type as it is written: '{type}' leads back to 'Window' itself; write c_void_p, or a POINTER<T> of a [COpaque] struct with another name");

    [Theory]
    [InlineData("Front", "Back")]
    [InlineData("POINTER<Front>", "Back")]
    [InlineData("POINTER<Front>", "POINTER<Back>")]
    public Task Typedefs_that_name_each_other_are_marked_and_not_what_points_to_them(string front, string back) => s_rule.Reports(
        Source.InFile($"[CTypedef([|typeof({back})|])]\npublic partial struct Front;\n\n[CTypedef([|typeof({front})|])]\npublic partial struct Back;\n\n[CTypedef(typeof(POINTER<Back>))]\npublic partial struct List;"),
        message: $"'Front' cannot stand for a C type as it is written: '{back}' leads back to 'Front' itself; write c_void_p, or a POINTER<T> of a [COpaque] struct with another name");

    [Fact]
    public Task A_typedef_of_a_pointer_to_the_record_it_is_a_member_of_is_accepted() => s_rule.Accepts(
        Source.InFile("[CTypedef(typeof(POINTER<Node>))]\npublic partial struct NodePointer;\n\n[CStruct]\npublic partial struct Node\n{\n    public NodePointer Next;\n}"));

    [Fact]
    public Task A_long_double_has_no_other_name() => s_rule.Reports(
        Source.InFile("[CTypedef([|typeof(c_longdouble)|])]\npublic partial struct Real;"),
        message: "'Real' cannot stand for a C type as it is written: C's long double has another size on each platform; write c_longdouble where the name would stand");

    [Fact]
    public Task A_field_of_its_own_is_marked() => s_rule.Reports(
        Source.InFile("[CTypedef(typeof(c_int))]\npublic partial struct Count\n{\n    public int [|Cached|];\n}"),
        message: "'Count' cannot stand for a C type as it is written: its value is the only field that C knows of; remove 'Cached'");

    [Fact]
    public Task A_property_that_has_a_field_is_marked() => s_rule.Reports(Source.InFile("[CTypedef(typeof(c_int))]\npublic partial struct Count\n{\n    public int [|Cached|] { get; set; }\n}"));

    [Theory]
    [InlineData("typeof(c_int), [|True = 2|]")]
    [InlineData("typeof(c_double), [|True = 1|]")]
    [InlineData("typeof(c_void_p), [|True = 1|]")]
    public Task A_truth_value_that_is_none_is_marked(string arguments) => s_rule.Reports(Source.InFile($"[CTypedef({arguments})]\npublic partial struct Flag;"));

    [Theory]
    [InlineData("")]
    [InlineData("private static void Judge(Status result) { }")]
    [InlineData("internal void Judge(Status result) { }")]
    [InlineData("internal static int Judge(Status result) => 0;")]
    [InlineData("internal static void Judge(int result) { }")]
    [InlineData("internal static void Judge(Status result, string function) { }")]
    public Task A_check_that_stubs_cannot_call_is_marked(string method) => s_rule.Reports(
        Source.InFile($"[CTypedef(typeof(c_int), [|Check = \"Judge\"|])]\npublic partial struct Status\n{{\n    {method}\n}}"),
        message: "'Status' cannot stand for a C type as it is written: there is no 'static void Judge(Status result)' or '(Status result, CFunctionInfo function)' in it that is public or internal; add it");

    [Theory]
    [InlineData("c_int")]
    [InlineData("c_ulong")]
    [InlineData("c_bool")]
    [InlineData("c_double_complex")]
    [InlineData("c_void_p")]
    [InlineData("POINTER<c_int>")]
    [InlineData("DayOfWeek")]
    [InlineData("CTypes.Windows.HWND")]
    public Task C_types_enums_addresses_and_other_typedefs_are_accepted(string type) => s_rule.Accepts(Source.Library($"""
        [CFunction("f", ArgTypes = [typeof(Named), typeof(POINTER<Named>)], RestType = typeof(Named))]
        public static partial Named F(Named value, out Named stored);
        """, $"[CTypedef(typeof({type}), Check = nameof(Judge))]\npublic partial struct Named\n{{\n    internal static void Judge(Named result, CFunctionInfo function)\n    {{\n    }}\n}}"));

    [Theory]
    [InlineData("public partial struct Id\n{\n    public [|Id|](int value) { }\n}")]
    [InlineData("public partial struct [|Id|](int value)\n{\n    public static int operator +(Id id) => id.Value;\n}")]
    public Task A_constructor_that_is_generated_too_is_marked(string declaration) => s_rule.Reports(
        Source.Library(
            "[CFunction(\"f\", ArgTypes = [typeof(Id)], RestType = typeof(Id))]\npublic static partial Id F(Id id);",
            "#pragma warning disable CS9113    // a parameter that is not read\n[CTypedef(typeof(c_int))]\n" + declaration),
        message: "'Id' cannot stand for a C type as it is written: its generated half has the constructor of int; remove your own");

    [Fact]
    public Task Other_constructors_are_accepted() => s_rule.Accepts(Source.InFile("[CTypedef(typeof(c_int))]\npublic partial struct Id\n{\n    public Id(string digits) : this(digits.Length) { }\n}"));
}
