using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class OnErrorMissingTests
{
    private static readonly RuleVerifier s_rule = new(Rules.OnErrorMissing);

    [Fact]
    public Task The_attribute_is_marked() => s_rule.Reports(
        Source.InFile("[[|Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int))|]]\npublic sealed partial class Seen;"),
        message: "'Seen' returns c_int to C; write OnError = a constant of c_int that C gets when the handler throws");

    [Theory]
    [InlineData("c_int", "\"none\"")]
    [InlineData("c_ubyte", "256")]
    [InlineData("c_uint", "-1")]
    [InlineData("c_void_p", "0.5")]
    public Task A_value_that_C_does_not_have_is_marked(string restType, string value) => s_rule.Reports(
        Source.InFile($"[Callback(ArgTypes = [typeof(c_int)], RestType = typeof({restType}), [|OnError = {value}|])]\npublic sealed partial class Seen;"));

    [Fact]
    public Task Code_that_uses_the_callback_has_no_other_errors() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(Seen), typeof(Seen)], RestType = typeof(void))]
        public static partial void F([Lifetime(CallbackLifetime.Call)] Seen seen, [Lifetime(CallbackLifetime.Call)] Seen.Handler handler);
        """, """
        [[|Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int))|]]
        public sealed partial class Seen;

        public static class Program
        {
            public static void Run()
            {
                using Seen seen = new(value => value);
                Case.F(seen, value => value + 1);
            }
        }
        """));

    [Theory]
    [InlineData("c_int", ", OnError = -1")]
    [InlineData("c_int", ", OnError = DayOfWeek.Monday")]
    [InlineData("c_double", ", OnError = 0.5")]
    [InlineData("c_bool", ", OnError = true")]
    [InlineData("c_void_p", ", OnError = 0")]
    [InlineData("c_void_p", ", OnError = -1")]
    [InlineData("void", "")]
    public Task A_constant_of_the_type_is_accepted(string restType, string onError) => s_rule.Accepts(
        Source.InFile($"[Callback(ArgTypes = [typeof(c_int)], RestType = typeof({restType}){onError})]\npublic sealed partial class Seen;"));
}
