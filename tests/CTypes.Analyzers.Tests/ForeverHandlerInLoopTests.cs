using CTypes.Analyzers.Tests.Rooting;
using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ForeverHandlerInLoopTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ForeverHandlerInLoop);

    [Fact]
    public Task The_call_is_marked_and_the_message_names_the_parameter() => s_rule.Reports(
        RootingSource.With("public static void Start()\n{\n    while (true) [|Case.StayHandler(value => { })|];\n}"),
        message: "Each round of this loop makes another Seen that is never let go of, because 'seen' is [Lifetime(CallbackLifetime.Forever)], and nothing in the call differs from round to round. "
            + "Make the call once, before the loop; where C keeps only the last one, let the parameter be a Seen with [Lifetime(CallbackLifetime.UntilDisposed)].");
}
