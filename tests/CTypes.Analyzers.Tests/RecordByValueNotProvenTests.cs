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

    [Theory]
    [InlineData("public double a;", 1)]
    [InlineData("public double a, b, c, d;", 4)]
    [InlineData("public Pair pair;", 2)]
    public Task On_32_bit_Arm_doubles_that_are_packed_are_marked(string members, int pack) => s_rule.Reports(
        InPackedRecord("linux-x64;linux-arm", members, pack, "[|typeof(Packed)|]"),
        message: "'Packed' cannot be passed by value: on linux-arm it lies on the stack where its Pack allows, and .NET puts it at a multiple of 8, as its doubles would lie without Pack. Pass POINTER<Packed> instead.");

    [Theory]
    [InlineData("linux-arm", "public double a; public long b;", 1)]
    [InlineData("linux-arm", "public float a, b;", 1)]
    [InlineData("linux-arm", "public double a, b, c, d, e;", 1)]
    [InlineData("linux-arm", "public double a, b;", 8)]
    [InlineData("linux-x64;linux-arm64;linux-x86;win-x86", "public double a, b;", 1)]
    public Task Packed_records_are_accepted_where_they_pass_as_in_C(string targets, string members, int pack) =>
        s_rule.Accepts(InPackedRecord(targets, members, pack, "typeof(Packed)"));

    private static string InPackedRecord(string targets, string members, int pack, string argument) => Source.InFile($$"""
        [assembly: CTypesTargets("{{targets}}")]

        [CStruct(Pack = 1)]
        public partial struct Pair
        {
            public double x, y;
        }

        [CStruct(Pack = {{pack}})]
        public partial struct Packed
        {
            {{members}}
        }

        [CLibrary("c")]
        public static partial class Native
        {
            [CFunction("f", ArgTypes = [{{argument}}], RestType = typeof(void))]
            public static partial void F(Packed value);
        }
        """);

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

    [Fact]
    public Task A_long_double_is_marked_and_the_message_says_what_can_be_called() => s_rule.Reports(
        Source.Library("""
            [CFunction("sinl", ArgTypes = [[|typeof(c_longdouble)|]], RestType = typeof(c_double))]
            public static partial double Sin(double x);
            """),
        message: "'c_longdouble' cannot be passed by value: .NET has no way to pass C's long double, so call the function's twin for double, or one of your own in C that takes its address. Pass POINTER<c_longdouble> instead.");

    [Theory]
    [InlineData("""[CFunction("f", ArgTypes = [], [|RestType = typeof(c_longdouble)|])] public static partial double F();""")]
    [InlineData("""[CFunction("f", ArgTypes = [], [|RestType = typeof(c_longdouble)|])] public static partial void F();""")]
    [InlineData("""[CFunction("f", ArgTypes = [], [|RestType = typeof(c_longdouble)|], ErrCheck = nameof(Check))] public static partial int F(); static int Check(double result) => 0;""")]
    [InlineData("""[CFunction("f", ArgTypes = [typeof(c_int), [|typeof(c_longdouble)|]], RestType = typeof(void)), ParamFlags(In, In | DefaultZero)] public static partial void F(int x);""")]
    [InlineData("""[CFunction("f", ArgTypes = [typeof(c_int), [|typeof(c_longdouble)|]], RestType = typeof(void)), ParamDefault(1, 2.5)] public static partial void F(int x);""")]
    [InlineData("""[CFunction("f", ArgTypes = [typeof(c_int), [|typeof(c_longdouble)|]], RestType = typeof(void), VariadicFrom = 1)] public static partial void F(int x, double y);""")]
    [InlineData("""[CFunction("f", ArgTypes = [[|typeof(c_longdouble)|]], RestType = typeof(void))] public static partial void F(ICParameter<c_longdouble> x);""")]
    public Task A_long_double_is_marked_wherever_it_would_pass(string function) => s_rule.Reports(Source.Library(function));

    [Fact]
    public Task A_long_double_that_only_the_signature_names_is_marked_there() => s_rule.Reports(Source.Library("""
        [{|CTYP0001:{|CTYP0009:CFunction("f")|}|}]
        public static partial [|c_longdouble|] F(c_longdouble [|x|]);
        """));

    [Fact]
    public Task A_callback_gets_and_returns_no_long_double() => s_rule.Reports(Source.InFile("""
        [Callback(ArgTypes = [typeof(c_int), [|typeof(c_longdouble)|]], [|RestType = typeof(c_longdouble)|], OnError = 0.5)]
        public sealed partial class Weigh
        {
            public delegate double Handler(int index, double weight);
        }

        [Callback(ArgTypes = [[|typeof(c_longdouble)|]], [|RestType = typeof(c_longdouble)|], OnError = 0)]
        public sealed partial class Scale;
        """));

    [Fact]
    public Task A_record_with_a_long_double_is_marked() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [[|typeof(Sample)|]], RestType = typeof(void))]
            public static partial void F(Sample sample);
            """, """
            [CStruct(Targets = "linux-x64")]
            public partial struct Sample
            {
                public partial c_longdouble value { get; set; }
            }
            """),
        message: "'Sample' cannot be passed by value: .NET has no way to pass the long double 'value'. Pass POINTER<Sample> instead.");

    [Fact]
    public Task What_an_adapter_makes_is_passed_by_value_too() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [[|typeof(Exact)|], [|typeof(Nothings)|]], RestType = typeof(void))]
        public static partial void F(decimal x, string y);
        """, """
        public sealed class Exact : IFromParam<decimal, c_longdouble>
        {
            public static c_longdouble FromParam(decimal value, ref CallScope scope) => (double)value;
        }

        [CStruct]
        public partial struct Nothing;

        public sealed class Nothings : IFromParam<string, Nothing>
        {
            public static Nothing FromParam(string value, ref CallScope scope) => default;
        }
        """));

    [Fact]
    public Task A_long_double_behind_a_pointer_is_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_longdouble>), typeof(POINTER<c_longdouble>), typeof(POINTER<c_longdouble>), typeof(POINTER<c_longdouble>)], RestType = typeof(POINTER<c_longdouble>))]
        public static partial POINTER<c_longdouble> F(out double x, ref c_longdouble y, in double z, POINTER<c_longdouble> all);
        """));
}
