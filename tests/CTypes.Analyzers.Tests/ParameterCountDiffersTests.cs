using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ParameterCountDiffersTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ParameterCountDiffers);

    [Theory]
    [InlineData("int [|F|](int first)", "'Case.F' has 1 parameter, but 2 of its 2 C arguments come from C#; declare one parameter for each of these, or let ParamFlags, ParamDefault or ParamLength take care of the rest")]
    [InlineData("int [|F|](int first, int second, int third)", "'Case.F' has 3 parameters, but 2 of its 2 C arguments come from C#; declare one parameter for each of these, or let ParamFlags, ParamDefault or ParamLength take care of the rest")]
    public Task The_name_is_marked(string method, string message) => s_rule.Reports(
        Source.Library($"""
            [CFunction("f", ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
            public static partial {method};
            """),
        message);

    [Fact]
    public Task A_list_of_objects_for_what_C_takes_as_variable_arguments_is_sent_to_VariadicFrom() => s_rule.Reports(
        Source.Library("""
            [CFunction("printf", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int))]
            public static partial int [|Print|](string format, params object[] values);
            """),
        "'Case.Print' has 2 parameters, but 1 of its 1 C arguments come from C#; C's '...' has no list of objects: declare a method for each way to call it, with a parameter and a type in ArgTypes for each argument, and VariadicFrom = 1 for how many the C prototype names");

    [Fact]
    public Task A_parameter_for_what_a_default_takes_care_of_is_one_too_many() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
        [ParamDefault(1, 0)]
        public static partial int [|F|](int first, int second);
        """));

    [Fact]
    public Task What_carries_a_callback_is_told_from_a_parameter_that_is_missing() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(Seen), typeof(c_void_p)], RestType = typeof(void))]
            public static partial void [|F|]([Lifetime(CallbackLifetime.Call)] Seen.Handler seen);
            """, """
            [Callback(ArgTypes = [typeof(c_int), typeof(c_void_p)])]
            public sealed partial class Seen { public delegate void Handler(int value, nint state); }
            """),
        "'Case.F' has 1 parameter, but 2 of its 2 C arguments come from C#; declare one parameter for each of these, or let ParamFlags, ParamDefault or ParamLength take care of the rest; where a void* is what the handler of Seen is found by, write UserData = 1 in the [Callback] of Seen");

    [Fact]
    public Task What_outs_defaults_lengths_and_user_data_take_care_of_needs_no_parameter() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_int), typeof(POINTER<c_int>), typeof(Seen), typeof(c_void_p)], RestType = typeof(void))]
        [ParamFlags(In, In, In, Out, In, In), ParamLength(1, nameof(items)), ParamDefault(2, 7)]
        public static partial int F(Span<int> items, Seen seen);
        """, """
        [Callback(ArgTypes = [typeof(c_void_p)], UserData = 0)]
        public sealed partial class Seen;
        """));
}
