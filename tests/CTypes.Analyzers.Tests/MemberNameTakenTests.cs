using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class MemberNameTakenTests
{
    private static readonly RuleVerifier s_rule = new(Rules.MemberNameTaken);

    private static string Packet(string member) => Source.InFile("[CStruct]\npublic partial struct Packet\n{\n    " + member + "\n    [CField(Count = CField.Flexible)] public static partial Span<byte> data(POINTER<Packet> packet, int count);\n}");

    [Fact]
    public Task A_member_named_as_the_generated_method_is_marked() => s_rule.Reports(
        Packet("public partial c_int [|SizeOf|] { get; set; }"),
        message: "'SizeOf' is also the name of a generated member; give it another and keep C's with [CField(\"SizeOf\")]");

    [Theory]
    [InlineData("public partial c_int [|DescribeLayout|] { get; set; }")]
    [InlineData("public partial c_int [|s_layout|] { get; set; }")]
    [InlineData("public partial c_int [|ByteAt|] { get; set; }\n    [CField(Bits = 3)] public partial c_int bits { get; set; }")]
    [InlineData("public partial c_int a { get; set; }\n    private static int [|DescribeLayout|]() => 1;")]
    public Task So_are_the_names_of_private_ones(string member) => s_rule.Reports(Source.InFile("[CStruct]\npublic partial struct Packet\n{\n    " + member + "\n}"));

    [Fact]
    public Task With_a_C_name_of_its_own_it_is_accepted() => s_rule.Accepts(Packet("[CField(\"SizeOf\")] public partial c_int sizeOf { get; set; }"));

    [Fact]
    public Task Without_a_flexible_member_nothing_of_that_name_is_generated() => s_rule.Accepts(Source.InFile("[CStruct]\npublic partial struct Packet\n{\n    public partial c_int SizeOf { get; set; }\n}"));

    [Theory]
    [InlineData("public partial c_int Layout { get; set; }")]
    [InlineData("public partial c_int VerifyLayout { get; set; }")]
    [InlineData("public partial c_int a { get; set; }\n    public partial c_int _a { get; set; }")]
    public Task Other_generated_members_give_way(string member) => s_rule.Accepts(Source.InFile("[CStruct]\npublic partial struct Packet\n{\n    " + member + "\n}"));

    [Theory]
    [InlineData("partial struct")]
    [InlineData("sealed partial class")]
    public Task A_member_named_as_the_accessor_of_another_is_marked(string form) => s_rule.Reports(
        Source.InFile("[CStruct]\npublic " + form + " Config\n{\n    public partial c_uint gid { get; {|CS0102:set|}; }\n    public partial c_bool [|set_gid|] { get; set; }\n}"),
        message: "'set_gid' is also the name of a generated member; give it another and keep C's with [CField(\"set_gid\")]: C# calls an accessor of 'gid' so");

    [Theory]
    [InlineData("public partial c_int [|get_a|] { get; set; }\n    public partial c_int a { {|CS0102:get|}; set; }")]
    [InlineData("public partial c_int [|set_a|] { get; set; }\n    public partial c_int {|CS0102:a|} { get; }")]
    [InlineData("public partial c_int [|Item|] { get; set; }\n    public readonly int {|CS0102:this|}[int index] => index;")]
    [InlineData("public partial c_int [|get_Item|] { get; set; }\n    public readonly int this[int index] => {|CS0102:index|};")]
    [InlineData("public partial c_int [|add_Changed|] { get; set; }\n    public static event Action Changed { {|CS0102:add|} { } remove { } }")]
    public Task So_is_one_named_as_what_another_member_is_for_C_sharp(string members) => s_rule.Reports(Source.InFile("[CStruct]\npublic partial struct Config\n{\n    " + members + "\n}"));

    [Fact]
    public Task The_name_of_an_accessor_whose_property_is_not_there_is_free() => s_rule.Accepts(Source.InFile("[CStruct]\npublic partial struct Config\n{\n    public partial c_int get_a { get; set; }\n    public partial c_int set_b { get; set; }\n}"));

    [Theory]
    [InlineData("public static int [|Span|] => 1;")]
    [InlineData("public static int [|Value|]() => 1;")]
    [InlineData("public struct [|Raw|];")]
    public Task An_array_has_a_Span_and_one_of_characters_its_text(string member) => s_rule.Reports(Source.InFile("[CArray(typeof(c_char), 4)]\npublic partial struct Name\n{\n    " + member + "\n}"));

    [Fact]
    public Task A_library_has_a_Module() => s_rule.Reports(
        Source.InFile("[CLibrary(\"c\")]\npublic static partial class LibC\n{\n    public const int [|Module|] = 1;\n    [CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public static partial int Abs(int value);\n}"),
        message: "'Module' is also the name of a generated member; give it another");

    [Fact]
    public Task A_callback_has_a_Lend() => s_rule.Reports(Source.InFile("[Callback(ArgTypes = [typeof(c_int)])]\npublic sealed partial class Progress\n{\n    public static void [|Lend|]() { }\n}"));

    [Fact]
    public Task A_static_callback_has_a_pointer() => s_rule.Reports(Source.InFile("""
        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed partial class Progress;

        public static partial class Reports
        {
            public const int [|ShowPointer|] = 1;

            [Callback(typeof(Progress))]
            public static void Show(int value) { }
        }
        """));

    [Fact]
    public Task A_check_that_sees_the_arguments_has_a_type_for_them() => s_rule.Reports(Source.InFile("""
        [CLibrary("c")]
        public static partial class LibC
        {
            public readonly ref struct [|AbsArguments|];

            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
            public static partial int Abs(int value);

            private static void Check(int result, CFunctionInfo function, in AbsArguments arguments) { }
        }
        """));

    [Theory]
    [InlineData("public override bool [|IsInvalid|] => true;")]
    [InlineData("protected override void [|FreeNative|](bool reportsErrors) { }")]
    public Task A_handle_has_what_frees_it(string member) => s_rule.Reports(Source.Library("", $"[CHandle(Free = \"free\", Library = typeof(Case))]\npublic sealed partial class Memory\n{{\n    {member}\n}}"));

    [Theory]
    [InlineData("new partial bool [|IsInvalid|]();", "", "c_bool")]
    [InlineData("new partial int [|Dispose|]();", "", "c_int")]
    [InlineData("new partial int [|TakeReference|]();", "", "c_int")]
    [InlineData("new partial int [|DependOn|]();", "", "c_int")]
    public Task An_interface_s_function_is_not_named_as_what_stubs_ask_of_it(string member, string argTypes, string restType) => s_rule.Reports(
        Source.Library("[CFunction(\"open\", ArgTypes = [], RestType = typeof(Stream))]\npublic static partial Stream Open();", Stream(member, argTypes, restType)));

    [Fact]
    public Task An_overload_of_what_stubs_ask_is_accepted() => s_rule.Accepts(Source.InFile(Stream("partial int Dispose(int how);", "typeof(c_int)", "c_int")));

    private static string Stream(string member, string argTypes, string restType) =>
        $"[CInterface]\npublic sealed partial class Stream\n{{\n    [CFunction(VTableIndex = 3, ArgTypes = [{argTypes}], RestType = typeof({restType}))]\n    public {member}\n}}";
}
