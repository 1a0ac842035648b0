using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class StructLayoutByHandTests
{
    private static readonly RuleVerifier s_rule = new(Rules.StructLayoutByHand);

    [Fact]
    public Task The_attribute_is_marked() => s_rule.Reports(
        Source.InFile("""
            [CStruct, [|System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential)|]]
            public partial struct Point
            {
                public int x, y;
            }
            """),
        message: "'Point' carries its own StructLayout; remove it, the layout is computed from the C declaration");

    [Fact]
    public Task The_generated_one_is_not_meant() => s_rule.Accepts(Source.InFile("[CStruct(Pack = 1)]\npublic partial struct Point\n{\n    public int x, y;\n}"));

    [Fact]
    public Task The_fix_removes_it() => s_rule.Fixes(
        """
        using System.Runtime.InteropServices;
        using CTypes;

        [CStruct]
        // By hand.
        [[|StructLayout(LayoutKind.Sequential, Pack = 1)|]]
        public partial struct Point
        {
            public int x, y;
        }

        """,
        """
        using System.Runtime.InteropServices;
        using CTypes;

        [CStruct]
        // By hand.
        public partial struct Point
        {
            public int x, y;
        }

        """);

    [Fact]
    public Task Offsets_of_a_struct_go_with_it_and_those_of_a_union_stay() => s_rule.FixesAll(
        """
        using System.Runtime.InteropServices;
        using CTypes;

        [CStruct, [|StructLayout(LayoutKind.Explicit)|]]
        public partial struct Point
        {
            [FieldOffset(0)] public int x;
            [FieldOffset(4)]
            public int y;
        }

        [StructLayout(LayoutKind.Explicit)]
        [CUnion]
        public partial struct Number
        {
            [FieldOffset(0)] public int i;
            [FieldOffset(0)] public double d;
        }

        """,
        """
        using System.Runtime.InteropServices;
        using CTypes;

        [CStruct]
        public partial struct Point
        {
            public int x;
            public int y;
        }

        [CUnion]
        public partial struct Number
        {
            [FieldOffset(0)] public int i;
            [FieldOffset(0)] public double d;
        }

        """);

    [Fact]
    public Task Comments_and_directives_around_it_stay() => s_rule.Fixes(
        """
        using System.Runtime.InteropServices;
        using CTypes;

        // A point.
        #if true
        [[|StructLayout(LayoutKind.Sequential)|]] // By hand.
        #endif
        [CStruct]
        public partial struct Point
        {
            public int x, y;
        }

        """,
        """
        using System.Runtime.InteropServices;
        using CTypes;

        // A point.
        #if true
        // By hand.
        #endif
        [CStruct]
        public partial struct Point
        {
            public int x, y;
        }

        """);

    [Fact]
    public Task An_alias_is_removed_too() => s_rule.Fixes(
        """
        using CTypes;
        using Place = System.Runtime.InteropServices.StructLayoutAttribute;

        [[|Place(System.Runtime.InteropServices.LayoutKind.Sequential)|]]
        [CStruct]
        public partial struct Point
        {
            public int x, y;
        }

        """,
        """
        using CTypes;
        using Place = System.Runtime.InteropServices.StructLayoutAttribute;

        [CStruct]
        public partial struct Point
        {
            public int x, y;
        }

        """);
}
