using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class RecordNeedsPropertiesTests
{
    private static readonly RuleVerifier s_rule = new(Rules.RecordNeedsProperties);

    private static string Struct(string members) => Source.InFile("[CStruct]\npublic partial struct S\n{\n    " + members + "\n}");

    [Theory]
    [InlineData("public int a;\n    [CField(Bits = 3)] public int [|b|];")]
    [InlineData("public int a;\n    [CField(Align = 8)] public int [|b|];")]
    [InlineData("public int a;\n    [CField(Count = 3)] public int [|b|];")]
    public Task The_field_that_NET_cannot_place_is_marked(string members) => s_rule.Reports(
        Struct(members),
        message: "The plain fields of 'S' cannot be given C's layout in .NET; declare its members as partial properties");

    [Fact]
    public Task An_over_aligned_record_as_a_field_is_marked() => s_rule.Reports(Source.InFile("""
        [CStruct(Align = 16)]
        public partial struct Vector
        {
            public partial float x { get; set; }
        }

        [CStruct]
        public partial struct Body
        {
            public int id;
            public Vector [|place|];
        }
        """));

    [Theory]
    [InlineData("[CStruct(Align = 16)]\npublic partial struct [|S|]\n{\n    public int a;\n}")]
    [InlineData("[CUnion(Align = 16)]\npublic partial struct [|S|]\n{\n    [System.Runtime.InteropServices.FieldOffset(0)] public int a;\n}")]
    public Task Where_it_is_the_whole_record_its_name_is_marked(string record) => s_rule.Reports(Source.InFile(record));

    [Fact]
    public Task What_NET_lays_out_as_C_does_is_accepted() => s_rule.Accepts(Struct("public byte a;\n    public int b;\n    public double c;\n    public unsafe fixed byte d[3];"));

    [Fact]
    public Task The_fix_writes_partial_properties() => s_rule.Fixes(
        Source.InFile("""
            [CStruct]
            public partial struct Inner
            {
                public int value;
            }

            [CStruct]
            public partial struct Outer
            {
                // Where it is.
                public int x, y;
                [CField(Bits = 3)] public uint [|mode|];
                public Inner inner;
                public POINTER<Outer> next; // the list
                public unsafe fixed byte name[8];

                public static readonly Outer s_none;
            }
            """),
        Source.InFile("""
            [CStruct]
            public partial struct Inner
            {
                public int value;
            }

            [CStruct]
            public partial struct Outer
            {
                // Where it is.
                public partial int x { get; set; }
                public partial int y { get; set; }
                [CField(Bits = 3)] public partial uint mode { get; set; }
                public partial ref Inner inner { get; }
                public partial POINTER<Outer> next { get; set; } // the list
                [CField(Count = 8)] public partial Span<byte> name { get; }

                public static readonly Outer s_none;
            }
            """));

    [Fact]
    public Task Fix_all_rewrites_each_record_once() => s_rule.FixesAll(
        Source.InFile("[CStruct(Align = 16)]\npublic partial struct [|A|]\n{\n    public int a;\n}\n\n[CUnion(Align = 16)]\npublic partial struct [|B|]\n{\n    [System.Runtime.InteropServices.FieldOffset(0)] public int i;\n}"),
        Source.InFile("[CStruct(Align = 16)]\npublic partial struct A\n{\n    public partial int a { get; set; }\n}\n\n[CUnion(Align = 16)]\npublic partial struct B\n{\n    public partial int i { get; set; }\n}"));

    [Fact]
    public async Task Where_a_field_has_a_value_there_is_no_fix() => Assert.Empty(await s_rule.Titles(Struct("public int a = 4;\n    [CField(Bits = 3)] public int [|b|];\n    public S() { }")));

    [Fact]
    public Task Comments_stay_and_names_that_the_file_does_not_know_get_their_namespaces() => s_rule.Fixes(
        """
        [CTypes.CStruct(Align = 16)]
        public unsafe partial struct [|Entry|]
        {
            // The first.
            [CTypes.CField("key")] // as C has it
            public volatile int Key;    // a number
            public fixed byte Name[12];
        }

        """,
        """
        [CTypes.CStruct(Align = 16)]
        public unsafe partial struct Entry
        {
            // The first.
            [CTypes.CField("key")] // as C has it
            public partial int Key { get; set; }    // a number
            [CTypes.CField(Count = 12)] public partial Span<byte> Name { get; }
        }

        """);

    [Fact]
    public Task Each_field_of_a_shared_declaration_keeps_its_comments() => s_rule.Fixes(
        Struct("// Where.\n    public int x,    // from the left\n        // Not from the bottom.\n        y,\n        z; // from here\n    [CField(Bits = 3)] public uint [|mode|];"),
        Struct("// Where.\n    public partial int x { get; set; }    // from the left\n    // Not from the bottom.\n    public partial int y { get; set; }\n    public partial int z { get; set; } // from here\n    [CField(Bits = 3)] public partial uint mode { get; set; }"));

    [Fact]
    public async Task Where_a_condition_is_inside_a_field_there_is_no_fix() =>
        Assert.Empty(await s_rule.Titles(Struct("\n#if !NOTHING\n    [CField(Bits = 3)]\n#endif\n    public uint mode;")));
}
