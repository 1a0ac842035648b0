using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class FieldNameDuplicateTests
{
    private static readonly RuleVerifier s_rule = new(Rules.FieldNameDuplicate);

    private static string Struct(string members) => Source.InFile("[CStruct]\npublic partial struct S\n{\n    " + members + "\n}");


    private const string Inner = """
        [CStruct]
        public partial struct Inner
        {
            public partial c_int kind { get; set; }
            public partial c_int Layout { get; set; }
        }

        """;

    [Fact]
    public Task The_second_name_is_marked_where_it_is_given() => s_rule.Reports(
        Struct("[CField(\"type\")] public partial c_int kind { get; set; }\n    [CField([|\"type\"|])] public partial c_int source { get; set; }"),
        message: "'S' has two members with the C name 'type'; C names the members of a record once each");

    [Fact]
    public Task A_name_that_C_sharp_gives_is_marked_at_the_member() => s_rule.Reports(Struct("[CField(\"source\")] public partial c_int kind { get; set; }\n    public partial c_int [|source|] { get; set; }"));

    [Fact]
    public Task Of_plain_fields_and_of_unions_too() => s_rule.Reports(
        Source.InFile("[CUnion]\npublic partial struct U\n{\n    [System.Runtime.InteropServices.FieldOffset(0)] public int i;\n    [CField([|\"i\"|]), System.Runtime.InteropServices.FieldOffset(0)] public int j;\n}"));

    [Fact]
    public Task Two_declarations_of_one_member_are_the_compilers_to_report() => s_rule.Reports(Struct("public int x;\n    public int {|CS0102:x|};"));

    [Fact]
    public Task Different_names_and_bit_fields_without_one_are_accepted() => s_rule.Accepts(Struct("""
        [CField("b")] public partial c_int a { get; set; }
            [CField("a")] public partial c_int b { get; set; }
            [CField(Bits = 3, Unnamed = true)] private partial c_int pad1 { get; set; }
            [CField(Bits = 4, Unnamed = true)] private partial c_int pad2 { get; set; }
        """));

    [Theory]
    [InlineData("public partial c_int kind { get; set; }\n    [CField(Anonymous = true)] public partial ref Inner [|first|] { get; }")]
    [InlineData("[CField(Anonymous = true)] public partial ref Inner first { get; }\n    [CField(Anonymous = true)] public partial ref Inner [|second|] { get; }")]
    public Task The_members_of_an_anonymous_record_count(string members) => s_rule.Reports(
        Struct(members) + Inner,
        message: "'S' has two members with the C name 'kind'; C names the members of a record once each");

    [Fact]
    public Task Names_that_only_C_sharp_has_twice_are_no_duplicates() => s_rule.Accepts(
        Struct("[CField(\"k\")] public partial c_int kind { get; set; }\n    [CField(Anonymous = true)] public partial ref Inner first { get; }\n    public int Last => first.kind;") + Inner);

    [Fact]
    public Task A_name_of_C_that_an_anonymous_record_brings_under_another_in_C_sharp_counts() => s_rule.Reports(
        Struct("[CField(\"kind\")] public partial c_int Kind { get; set; }\n    [CField(Anonymous = true)] public partial ref Inner [|first|] { get; }") + Inner,
        message: "'S' has two members with the C name 'kind'; C names the members of a record once each");

    /// <summary>The unions of pointers in linux/bpf.h, each filled up to 8 bytes by a bit-field without a name.</summary>
    [Theory]
    [InlineData("[CField(Anonymous = true)] public partial ref Filled first { get; }\n    [CField(Anonymous = true)] public partial ref FilledToo second { get; }")]
    [InlineData("[CField(Anonymous = true)] public partial ref Filled first { get; }\n    [CField(Bits = 3, Unnamed = true)] public partial c_uint pad { get; set; }")]
    [InlineData("[CField(Anonymous = true)] public partial ref Inner first { get; }\n    [CField(Bits = 3, Unnamed = true)] private partial c_uint kind { get; set; }")]
    public Task Bit_fields_without_a_name_have_none_that_an_anonymous_record_could_bring(string members) => s_rule.Accepts(Struct(members) + Inner + Union("Filled", "a") + Union("FilledToo", "b"));

    private static string Union(string name, string member) => $$"""
        [CUnion]
        public partial struct {{name}}
        {
            public partial c_void_p {{member}} { get; set; }
            [CField(Bits = 64, Unnamed = true)] public partial ulong pad { get; set; }
        }

        """;

    [Fact]
    public Task The_name_of_an_anonymous_record_is_none_in_C() => s_rule.Accepts(Struct("[CField(Anonymous = true)] public partial ref Inner kind { get; }\n    public int Layout2 => Layout.Size;") + Inner);
}
