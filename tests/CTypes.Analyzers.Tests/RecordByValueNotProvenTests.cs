using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class RecordByValueNotProvenTests
{
    private static readonly RuleVerifier s_rule = new(Rules.RecordByValueNotProven);

    [Fact]
    public Task An_empty_struct_is_marked_where_ArgTypes_names_it() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_int), [|typeof(Nothing)|]], RestType = typeof(void))]
            public static partial void F(int value, Nothing nothing);
            """, "[CStruct]\npublic partial struct Nothing;"),
        message: "'Nothing' cannot be passed by value: an empty struct has no size in C and one byte in .NET, and Microsoft's C has none at all. Pass POINTER<Nothing> instead.");

    [Fact]
    public Task As_a_result_it_is_marked_at_RestType() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [], [|RestType = typeof(Nothing)|])]
        public static partial Nothing F();
        """, "[CStruct]\npublic partial struct Nothing;"));

    [Fact]
    public Task An_empty_struct_in_a_struct_is_marked() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [[|typeof(Outer)|]], RestType = typeof(void))]
            public static partial void F(Outer outer);
            """, "[CStruct]\npublic partial struct Nothing;\n\n[CStruct]\npublic partial struct Outer\n{\n    public int value;\n    public Nothing {|CTYP0013:nothing|};\n}"),
        message: "'Outer' cannot be passed by value: in its member 'nothing', an empty struct has no size in C and one byte in .NET, and Microsoft's C has none at all. Pass POINTER<Outer> instead.");

    [Fact]
    public Task In_a_callback_it_is_marked_too() => s_rule.Reports(Source.InFile("""
        [CStruct]
        public partial struct Nothing;

        [Callback(ArgTypes = [[|typeof(Nothing)|]])]
        public sealed partial class Seen;
        """));

    [Fact]
    public Task Behind_a_pointer_it_is_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<Nothing>)], RestType = typeof(void))]
        public static partial void F(POINTER<Nothing> nothing);
        """, "[CStruct]\npublic partial struct Nothing;"));

    [Fact]
    public Task Integers_floats_pointers_and_records_of_them_are_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(Line)], RestType = typeof(Point))]
        public static partial Point F(Line line);
        """, """
        [CStruct]
        public partial struct Point
        {
            public double x, y;
        }

        [CStruct]
        public partial struct Line
        {
            public Point from, to;
            public int color;
            public c_void_p next;
        }
        """));
}
