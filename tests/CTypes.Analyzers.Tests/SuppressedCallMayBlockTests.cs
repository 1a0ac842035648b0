using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class SuppressedCallMayBlockTests
{
    private static readonly RuleVerifier s_rule = new(Rules.SuppressedCallMayBlock);

    [Fact]
    public Task A_function_that_waits_needs_the_transition() => s_rule.Reports(
        Function("sleep", "[|SuppressGCTransition = true|]", "c_uint", "uint value"),
        message: "'Case.F' is called with SuppressGCTransition, but 'sleep' can wait, and while it does no garbage collection can start: every thread that allocates waits with it; remove SuppressGCTransition");

    [Fact]
    public Task One_that_calls_back_through_a_bare_pointer_needs_it() => s_rule.Reports(
        Function("exit", "[|SuppressGCTransition = true|]", "c_int", "int value"),
        message: "'Case.F' is called with SuppressGCTransition, but 'exit' calls functions that it is given, and the process ends when one of them is C#; remove SuppressGCTransition");

    [Fact]
    public Task So_does_one_that_gets_a_function_pointer() => s_rule.Reports(
        Source.Library(
            "[CFunction(\"f\", [|SuppressGCTransition = true|], ArgTypes = [typeof(Report)], RestType = typeof(void))]\npublic static partial void F(CFunctionPointer<Report> report);",
            "[Callback(ArgTypes = [typeof(c_int)])] public sealed partial class Report;"),
        message: "'Case.F' is called with SuppressGCTransition, but C may call the function that 'report' points to, and the process ends when that is C#; remove SuppressGCTransition");

    [Theory]
    [InlineData("read")]
    [InlineData("poll")]
    [InlineData("pthread_mutex_lock")]
    [InlineData("getchar")]
    [InlineData("WaitForSingleObject")]
    public Task Many_are_known(string symbol) => s_rule.Reports(Function(symbol, "[|SuppressGCTransition = true|]", "c_int", "int value"));

    [Fact]
    public Task The_fix_removes_the_option() => s_rule.Fixes(
        Function("sleep", "[|SuppressGCTransition = true|]", "c_uint", "uint value"),
        Source.Library("[CFunction(\"sleep\", ArgTypes = [typeof(c_uint)], RestType = typeof(c_int))]\npublic static partial int F(uint value);"));

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => s_rule.FixesAll(
        Source.Library("""
            [CFunction("sleep", [|SuppressGCTransition = true|], ArgTypes = [typeof(c_uint)], RestType = typeof(c_uint))]
            public static partial uint Sleep(uint seconds);

            [CFunction("close_and_wait", ArgTypes = [typeof(c_uint)], RestType = typeof(c_uint), AltSymbols = ["usleep"])]
            public static partial uint Other(uint seconds);

            [CFunction("usleep", ArgTypes = [typeof(c_uint)], RestType = typeof(c_int), [|SuppressGCTransition = true|])]
            public static partial int SleepShortly(uint microseconds);
            """),
        Source.Library("""
            [CFunction("sleep", ArgTypes = [typeof(c_uint)], RestType = typeof(c_uint))]
            public static partial uint Sleep(uint seconds);

            [CFunction("close_and_wait", ArgTypes = [typeof(c_uint)], RestType = typeof(c_uint), AltSymbols = ["usleep"])]
            public static partial uint Other(uint seconds);

            [CFunction("usleep", ArgTypes = [typeof(c_uint)], RestType = typeof(c_int))]
            public static partial int SleepShortly(uint microseconds);
            """));

    [Theory]
    [InlineData("sleep", "SuppressGCTransition = false")]
    [InlineData("sleep", "Optional = true")]
    [InlineData("abs", "SuppressGCTransition = true")]
    [InlineData("sleep_of_mine", "SuppressGCTransition = true")]
    public Task Others_are_accepted(string symbol, string option) => s_rule.Accepts(Function(symbol, option, "c_int", "int value"));

    private static string Function(string symbol, string option, string argType, string parameter) =>
        Source.Library($"[CFunction(\"{symbol}\", {option}, ArgTypes = [typeof({argType})], RestType = typeof(c_int))]\npublic static partial int F({parameter});");
}
