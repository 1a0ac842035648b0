using CTypes.Analyzers.Tests.Rooting;
using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class CallbackDisposesItselfTests
{
    private static readonly RuleVerifier s_rule = new(Rules.CallbackDisposesItself);

    [Fact]
    public Task The_call_of_Dispose_is_marked_and_the_message_says_what_to_write() => s_rule.Reports(
        RootingSource.With("private Seen? _seen;\n\npublic void Start() => _seen = new(value => [|_seen!.Dispose()|]);"),
        message: "This handler disposes the Seen that C calls it through, and C was not told to stop: C's next call finds no handler. "
            + "Where C calls it one time only, hand it over with [Lifetime(CallbackLifetime.Once)] and leave Dispose out; "
            + "else call the C function that makes C let go of it first, or dispose it when the call of C that led here has returned.");

    [Fact]
    public Task Methods_that_call_each_other_are_no_riddle() => s_rule.Accepts(RootingSource.With(
        "private Seen? _seen;\n\npublic void Start() => _seen = new(value => One());\n\nprivate void One() => Two();\n\nprivate void Two() => One();"));

    [Fact]
    public Task A_handler_that_its_variable_no_longer_holds_is_not_the_one_that_C_calls() => s_rule.Accepts(RootingSource.With(
        "private Seen? _seen;\n\npublic void Start()\n{\n    Seen.Handler handler = value => _seen!.Dispose();\n    handler(1);\n    handler = value => { };\n    _seen = new(handler);\n}"));

    [Fact]
    public Task A_handler_in_a_variable_is_the_one_that_C_calls() => s_rule.Reports(RootingSource.With(
        "private Seen? _seen;\n\npublic void Start()\n{\n    Seen.Handler handler = value => [|_seen!.Dispose()|];\n    _seen = new(handler);\n}"));
}
