using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ParamFlagsDoNotFitTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ParamFlagsDoNotFit);

    [Fact]
    public Task A_wrong_number_of_flags_is_marked_at_the_attribute() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(void))]
            [[|ParamFlags(Out)|]]
            public static partial int F(int value);
            """),
        message: "ParamFlags of 'Case.F': there is 1 flag for 2 C arguments; write one for each of ArgTypes");

    [Fact]
    public Task An_out_that_is_no_pointer_is_marked_at_its_flag() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_int), typeof(c_double)], RestType = typeof(void))]
            [ParamFlags(In, [|Out|])]
            public static partial double F(int value);
            """),
        message: "ParamFlags of 'Case.F': argument 1 is Out, but c_double is no POINTER<T> that C could write through; write In, or POINTER<c_double> in ArgTypes");

    [Fact]
    public Task A_flag_that_means_nothing_is_marked() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(void))]
        [ParamFlags([|Out | DefaultZero|])]
        public static partial int F();
        """));

    [Fact]
    public Task A_constant_that_C_does_not_have_is_marked_at_its_attribute() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_ubyte)], RestType = typeof(void))]
        [[|ParamDefault(0, 300)|]]
        public static partial void F();
        """));

    [Theory]
    [InlineData("ParamLength(1, nameof(a))", "ParamLength(1, nameof(b))")]
    [InlineData("ParamDefault(1, 2)", "ParamLength(1, nameof(b))")]
    [InlineData("ParamDefault(1, 2)", "ParamDefault(1, 3)")]
    public Task Two_attributes_that_fill_one_argument_are_marked(string one, string two) => s_rule.Reports(
        Source.Library($$"""
            [CFunction("f", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(void))]
            [{{one}}, [|{{two}}|]]
            public static partial void F(Span<int> a, Span<int> b);
            """),
        message: $"{two.Split('(')[0]} of 'Case.F': argument 1 has a value already; keep one of the attributes that fill it");

    [Theory]
    [InlineData("POINTER<c_char_p>", "string[]")]
    [InlineData("POINTER<POINTER<c_int>>", "int[][]")]
    [InlineData("POINTER<File>", "File[]")]
    public Task Objects_of_NET_are_not_counted_in_bytes(string c, string type) => s_rule.Reports(
        Source.Library($$"""
            [CFunction("f", ArgTypes = [typeof({{c}}), typeof(c_int)], RestType = typeof(void))]
            [ParamLength(1, nameof(a), [|InBytes = true|])]
            public static partial void F({{type}} a);
            """, "[CHandle(Free = \"close\", Library = typeof(Case), Type = typeof(c_int), Invalid = -1)] public sealed partial class File;"),
        message: "ParamLength of 'Case.F': what 'a' holds is not what lies in C's memory; leave InBytes out, or pass the number");

    [Fact]
    public Task An_out_that_an_attribute_fills_is_marked_at_its_flag() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(void))]
            [ParamFlags(In, [|Out|]), ParamDefault(1, 0)]
            public static partial void F(int value);
            """),
        message: "ParamFlags of 'Case.F': argument 1 is Out, but another attribute fills it; write In");

    [Fact]
    public Task A_text_buffer_says_its_length() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_char_p), typeof(c_size_t), typeof(c_wchar_p), typeof(c_int)], RestType = typeof(void))]
        [ParamLength(1, nameof(text)), ParamLength(3, nameof(wide))]
        public static partial void F(StringBuffer text, WideStringBuffer? wide);
        """));

    [Fact]
    public Task An_address_may_be_any_number_that_fits_an_int() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
        [ParamDefault(0, -1)]
        public static partial void F();
        """));

    [Fact]
    public Task An_address_that_differs_per_target_is_marked() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
        [[|ParamDefault(0, 0x1_0000_0000)|]]
        public static partial void F();
        """));

    [Fact]
    public Task A_position_that_is_not_there_is_marked() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_int)], RestType = typeof(void))]
        [[|ParamDefault(1, 0)|]]
        public static partial void F(int value);
        """));

    private const string Size = ", and 2 is a c_size_t";

    [Theory]
    [InlineData("ParamLength(1, nameof(buffer))", "ParamLength", "argument 1 is c_void_p, which is no length; indices count from 0" + Size)]
    [InlineData("ParamLength(3, nameof(buffer))", "ParamLength", "there is no argument 3, ArgTypes has 3; indices count from 0" + Size)]
    [InlineData("ParamLength(-1, nameof(buffer))", "ParamLength", "there is no argument -1, ArgTypes has 3; indices count from 0" + Size)]
    [InlineData("ParamDefault(3, 16)", "ParamDefault", "there is no argument 3, ArgTypes has 3; indices count from 0")]
    public Task An_index_that_is_off_by_one_is_the_only_finding(string attribute, string called, string problem) => s_rule.Reports(
        Source.Library($"""
            [CFunction("read", ArgTypes = [typeof(c_int), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t))]
            [[|{attribute}|]]
            public static partial nint Read(int file, Span<byte> buffer);
            """),
        message: $"{called} of 'Case.Read': {problem}");

    [Fact]
    public Task Where_two_integers_may_be_the_length_none_is_named() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(c_size_t)], RestType = typeof(void))]
            [[|ParamLength(0, nameof(buffer))|]]
            public static partial void F(Span<byte> buffer, int count);
            """),
        message: "ParamLength of 'Case.F': argument 0 is c_void_p, which is no length; indices count from 0");

    [Fact]
    public Task Where_one_of_two_is_filled_already_the_other_is_named() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_void_p), typeof(c_size_t), typeof(POINTER<c_int>), typeof(c_uint)], RestType = typeof(void))]
            [ParamLength(1, nameof(bytes)), [|ParamLength(2, nameof(items))|]]
            public static partial void F(Span<byte> bytes, Span<int> items);
            """),
        message: "ParamLength of 'Case.F': argument 2 is POINTER<c_int>, which is no length; indices count from 0, and 3 is a c_uint");

    [Fact]
    public Task A_length_of_something_else_is_marked_at_its_name() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(void))]
        [ParamLength(1, [|nameof(value)|])]
        public static partial void F(int value);
        """));

    [Fact]
    public Task A_length_that_is_no_integer_is_marked_at_its_attribute() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>), typeof(c_double)], RestType = typeof(void))]
        [[|ParamLength(1, nameof(items))|]]
        public static partial void F(Span<int> items);
        """));

    [Fact]
    public Task More_outs_than_results_are_marked_at_the_return_type() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(void))]
        [ParamFlags(Out, Out)]
        public static partial [|int|] F();
        """));

    [Fact]
    public Task A_tuple_of_the_result_and_the_outs_is_told_how_all_are_had() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_double>)], RestType = typeof(c_int))]
            [ParamFlags(Out, Out)]
            public static partial [|(int Result, int Code, double Value)|] F();
            """),
        message: "ParamFlags of 'Case.F': 2 values leave the parameter list, but the method returns (int Result, int Code, double Value); for C's result besides, leave ParamFlags out and declare 'out int Code' and 'out double Value' among the parameters");

    [Fact]
    public Task User_data_of_a_callback_must_be_an_address() => s_rule.Reports(
        Source.InFile("""
            [Callback(ArgTypes = [typeof(c_int)], [|UserData = 0|])]
            public sealed partial class Seen;
            """),
        message: "Callback of 'Seen': UserData = 0 is no c_void_p in ArgTypes");

    [Fact]
    public Task User_data_of_a_parameter_must_be_an_address() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(Seen), typeof(c_int)], RestType = typeof(void))]
        public static partial void F([[|Lifetime(CallbackLifetime.UntilDisposed, UserData = 1)|]] Seen seen, int value);
        """, """
        [Callback(ArgTypes = [typeof(c_void_p)], UserData = 0)]
        public sealed partial class Seen;
        """));

    [Fact]
    public Task Outs_defaults_and_lengths_that_fit_are_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<c_double>)], RestType = typeof(void))]
        [ParamFlags(In, In, In | DefaultZero, Out, Out), ParamLength(1, nameof(items))]
        public static partial (int Code, double Value) F(Span<int> items);
        """));
}
