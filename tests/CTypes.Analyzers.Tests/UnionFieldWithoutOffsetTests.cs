using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class UnionFieldWithoutOffsetTests
{
    private static readonly RuleVerifier s_rule = new(Rules.UnionFieldWithoutOffset);

    [Fact]
    public Task The_field_is_marked() => s_rule.Reports(
        Source.InFile("[CUnion]\npublic partial struct Number\n{\n    public int [|i|];\n    public double [|d|];\n}"),
        message: "Field 'i' of the union 'Number' does not start at its first byte; write [FieldOffset(0)] before it");

    [Fact]
    public Task Where_others_have_an_offset_the_compiler_says_it_too() => s_rule.Reports(Source.InFile("""
        [CUnion]
        public partial struct Number
        {
            [System.Runtime.InteropServices.FieldOffset(0)] public int i;
            public double {|CS0625:[|d|]|};
        }
        """));

    [Fact]
    public Task Another_offset_is_marked() => s_rule.Reports(Source.InFile("""
        [CUnion]
        public partial struct Number
        {
            [System.Runtime.InteropServices.FieldOffset(0)] public int i;
            [System.Runtime.InteropServices.FieldOffset(4)] public int [|j|];
        }
        """));

    [Fact]
    public Task A_struct_needs_no_offsets() => s_rule.Accepts(Source.InFile("[CStruct]\npublic partial struct Point\n{\n    public int x, y;\n}"));

    [Fact]
    public Task The_fix_writes_the_offset_and_the_using() => s_rule.Fixes(
        """
        using CTypes;

        [CUnion]
        public partial struct Number
        {
            /// <summary>Whole.</summary>
            public int [|i|];
        }

        """,
        """
        using System.Runtime.InteropServices;
        using CTypes;

        [CUnion]
        public partial struct Number
        {
            /// <summary>Whole.</summary>
            [FieldOffset(0)] public int i;
        }

        """);

    [Fact]
    public Task Fix_all_mends_all_fields_with_one_using() => s_rule.FixesAll(
        """
        using CTypes;

        [CUnion]
        public partial struct Number
        {
            public int [|i|], [|j|];
            public double [|d|];
        }

        """,
        """
        using System.Runtime.InteropServices;
        using CTypes;

        [CUnion]
        public partial struct Number
        {
            [FieldOffset(0)] public int i, j;
            [FieldOffset(0)] public double d;
        }

        """);

    [Fact]
    public Task The_fix_of_another_offset_is_zero() => s_rule.Fixes(
        """
        using System.Runtime.InteropServices;
        using CTypes;

        [CUnion]
        public partial struct Number
        {
            [FieldOffset(4)] public int [|j|];
        }

        """,
        """
        using System.Runtime.InteropServices;
        using CTypes;

        [CUnion]
        public partial struct Number
        {
            [FieldOffset(0)] public int j;
        }

        """);

    [Fact]
    public async Task The_using_directive_is_there_on_every_condition() => Assert.StartsWith(
        "using System.Runtime.InteropServices;\n#if !OTHER\nusing System;\n#endif\nusing CTypes;\n",
        await s_rule.Fixed("#if !OTHER\nusing System;\n#endif\nusing CTypes;\n\n[CUnion]\npublic partial struct Number\n{\n    public int A;\n}\n"), StringComparison.Ordinal);
}
