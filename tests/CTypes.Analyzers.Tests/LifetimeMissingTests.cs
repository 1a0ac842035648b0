using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class LifetimeMissingTests
{
    private static readonly RuleVerifier s_rule = new(Rules.LifetimeMissing);

    private const string Seen = "[Callback(ArgTypes = [typeof(c_int)])]\npublic sealed partial class Seen;";

    private static string Function(string parameter) => Source.Library($"""
        [CFunction("f", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void F({parameter});
        """, Seen);

    [Fact]
    public Task The_parameter_is_marked() => s_rule.Reports(
        Function("Seen.Handler [|seen|]"),
        message: "'seen' is a delegate, and nothing says how long C may call it; write [Lifetime(CallbackLifetime.Call)] when only during the call, Once when one time, Notified when until it calls a destroy function, Forever when as long as the process lives, else let the parameter be a Seen");

    [Fact]
    public Task A_callback_whose_name_begins_with_a_vowel_has_its_article() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(EndElement)], RestType = typeof(void))]
            public static partial void F(EndElement.Handler [|end|]);
            """, "[Callback(ArgTypes = [typeof(c_int)])]\npublic sealed partial class EndElement;"),
        message: "'end' is a delegate, and nothing says how long C may call it; write [Lifetime(CallbackLifetime.Call)] when only during the call, Once when one time, Notified when until it calls a destroy function, Forever when as long as the process lives, else let the parameter be an EndElement");

    [Fact]
    public Task A_delegate_cannot_be_disposed() => s_rule.Reports(
        Function("[Lifetime(CallbackLifetime.UntilDisposed)] Seen.Handler [|seen|]"),
        message: "'seen' is a delegate, and a delegate has no Dispose, so it cannot be UntilDisposed; let the parameter be a Seen, or write [Lifetime(CallbackLifetime.Call)] when only during the call, Once when one time, Notified when until it calls a destroy function, Forever when as long as the process lives");

    [Theory]
    [InlineData("[Lifetime(CallbackLifetime.Call)] Seen.Handler seen")]
    [InlineData("[Lifetime(CallbackLifetime.Forever)] Seen.Handler? seen")]
    [InlineData("[Lifetime(CallbackLifetime.Once)] Seen.Handler seen")]
    [InlineData("Seen seen")]
    [InlineData("CFunctionPointer<Seen> seen")]
    [InlineData("nint seen")]
    public Task A_stated_lifetime_and_what_has_its_own_are_accepted(string parameter) => s_rule.Accepts(Function(parameter));

    [Fact]
    public Task The_first_fix_is_for_the_call() => s_rule.Fixes(Function("Seen.Handler [|seen|]"), Function("[Lifetime(CallbackLifetime.Call)] Seen.Handler seen"));

    [Fact]
    public Task The_second_is_for_ever() => s_rule.Fixes(
        Function("Seen.Handler? [|seen|]"),
        Function("[Lifetime(CallbackLifetime.Forever)] Seen.Handler? seen"),
        title: "Write [Lifetime(CallbackLifetime.Forever)]: C may call back as long as the process lives");

    [Fact]
    public Task A_lifetime_that_does_not_fit_is_replaced() => s_rule.Fixes(
        Function("[Lifetime(CallbackLifetime.UntilDisposed)] Seen.Handler [|seen|]"),
        Function("[Lifetime(CallbackLifetime.Call)] Seen.Handler seen"));

    [Fact]
    public Task Fix_all_mends_all_parameters() => s_rule.FixesAll(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(Seen), typeof(Seen)], RestType = typeof(void))]
            public static partial void F(Seen.Handler [|first|], Seen.Handler [|second|]);
            """, Seen),
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(Seen), typeof(Seen)], RestType = typeof(void))]
            public static partial void F([Lifetime(CallbackLifetime.Call)] Seen.Handler first, [Lifetime(CallbackLifetime.Call)] Seen.Handler second);
            """, Seen));
}
