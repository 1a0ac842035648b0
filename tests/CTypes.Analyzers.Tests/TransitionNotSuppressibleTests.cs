using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class TransitionNotSuppressibleTests
{
    private static readonly RuleVerifier s_rule = new(Rules.TransitionNotSuppressible);

    [Fact]
    public Task A_call_that_calls_back_needs_the_transition() => s_rule.Reports(
        Source.Library(
            """
            [CFunction("f", [|SuppressGCTransition = true|], ArgTypes = [typeof(Report)], RestType = typeof(void))]
            public static partial void F([Lifetime(CallbackLifetime.Call)] Report.Handler report);
            """,
            "[Callback(ArgTypes = [typeof(c_int)])] public sealed partial class Report;"),
        message: "'Case.F' cannot be called with SuppressGCTransition: C calls back through 'report'. Remove it; it is for functions of numbers and memory that return at once.");

    [Fact]
    public Task Text_handles_and_error_checks_need_it_too() => s_rule.Reports(Source.Library(
        """
        [CFunction("f", [|SuppressGCTransition = true|], ArgTypes = [typeof(c_char_p)], RestType = typeof(void))]
        public static partial void F(string text);

        [CFunction("g", [|SuppressGCTransition = true|], ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
        public static partial string? G(int number);

        [CFunction("h", [|SuppressGCTransition = true|], ArgTypes = [typeof(Thing)], RestType = typeof(void))]
        public static partial void H(Thing thing);

        [CFunction("i", [|SuppressGCTransition = true|], ArgTypes = [], RestType = typeof(Thing))]
        public static partial Thing I();

        [CFunction("j", [|SuppressGCTransition = true|], ArgTypes = [], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true)]
        public static partial int J();
        """,
        "[CHandle(Free = \"free\", Library = typeof(Case))] public sealed partial class Thing;"));

    [Fact]
    public Task Numbers_and_memory_are_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", SuppressGCTransition = true, ArgTypes = [typeof(c_int), typeof(POINTER<c_double>), typeof(POINTER<c_int>)], RestType = typeof(c_double))]
        public static partial double F(int number, System.ReadOnlySpan<double> values, ref int count);
        """));
}
