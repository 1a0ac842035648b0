using CTypes.Analyzers.Tests.Rooting;
using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class CallbackEndsTooSoonTests
{
    private static readonly RuleVerifier s_rule = new(Rules.CallbackEndsTooSoon);

    private static string Method(string statements, string members = "") =>
        RootingSource.With($"{members}public static void Start()\n{{\n{string.Join('\n', statements.Split('\n').Select(line => "    " + line))}\n}}");

    // C gives a handle for what it does with the callback, as a timer or a subscription.
    private static string WithBegin(string statements) => Method(statements).Replace(
        "    public static partial Thing Open();\n",
        "    public static partial Thing Open();\n\n    [CFunction(\"begin\", ArgTypes = [typeof(Seen)], RestType = typeof(Thing))]\n    public static partial Thing Begin([Lifetime(CallbackLifetime.UntilDisposed)] Seen seen);\n",
        StringComparison.Ordinal);

    [Fact]
    public Task The_argument_is_marked_and_the_message_says_what_to_write() => s_rule.Reports(
        Method("using Seen seen = new(value => { });\nCase.Keep([|seen|]);"),
        message: "C keeps this Seen when Keep has returned, but it is disposed before anything else runs, so that C's calls find no handler. "
            + "Keep it in a field and dispose it when C has let go of it; where C calls back only during Keep, write [Lifetime(CallbackLifetime.Call)] on the parameter 'seen'.");

    [Theory]
    [InlineData("Seen seen = new(value => { });\nCase.Keep([|seen|]);\nseen.Dispose();")]
    [InlineData("using (Seen seen = new(value => { })) Case.Keep([|seen|]);")]
    [InlineData("using Seen seen = new(value => { });\nCase.Keep([|seen|]);\nConsole.WriteLine(\"kept\");")]
    [InlineData("using Seen seen = new(value => { });\nCase.Wait();\nCase.Keep([|seen|]);\nGC.KeepAlive(seen);")]
    public Task What_ends_right_after_the_call_is_marked(string statements) => s_rule.Reports(Method(statements));

    [Theory]
    [InlineData("using Seen seen = new(value => { });\nCase.Keep(seen);\nCase.Wait();")]
    [InlineData("using Seen seen = new(value => { });\nCase.Keep(seen);\nCase.Keep(null);")]
    [InlineData("using Seen seen = new(value => { });\nCase.Keep(seen);\nCase.Remove(seen);")]
    [InlineData("using Seen seen = new(value => { });\nCase.Run(seen);")]
    [InlineData("using Seen seen = new(value => { });\nCase.Keep(seen);\nConsole.ReadLine();")]
    public Task What_lives_on_or_was_let_go_of_is_accepted(string statements) => s_rule.Accepts(Method(statements));

    [Theory]
    [InlineData("using Seen seen = new(value => { });\nCase.Keep(seen);\nyield return 1;")]
    [InlineData("using CArray<int> numbers = new(2);\nCase.Store(numbers);\nyield return numbers[0];")]
    public Task What_lives_while_the_caller_of_an_iterator_has_its_turn_is_accepted(string statements) =>
        s_rule.Accepts(Method(statements).Replace("public static void Start()", "public static System.Collections.Generic.IEnumerable<int> Start()", StringComparison.Ordinal));

    [Theory]
    [InlineData("using Seen seen = new(value => { });\nusing Thing thing = Case.Begin(seen);\nwhile (Environment.TickCount < 0) Case.Wait();")]
    [InlineData("using Seen seen = new(value => { });\nusing Thing thing = Case.Begin(seen);")]
    [InlineData("Seen seen = new(value => { });\nThing thing = Case.Begin(seen);\nthing.Close();\nseen.Dispose();")]
    public Task What_ends_after_the_handle_that_C_gave_for_it_is_accepted(string statements) => s_rule.Accepts(WithBegin(statements));

    [Theory]
    [InlineData("using Seen seen = new(value => { });\nThing thing = Case.Begin([|seen|]);")]
    [InlineData("Thing other = Case.Open();\nusing Seen seen = new(value => { });\nThing thing = Case.Begin([|seen|]);")]
    public Task What_ends_before_that_handle_is_marked(string statements) => s_rule.Reports(WithBegin(statements));

    [Fact]
    public Task The_fix_is_a_field() => s_rule.Fixes(
        Method("using Seen seen = new(value => { });\nCase.Keep([|seen|]);"),
        Method("s_seen = new(value => { });\nCase.Keep(s_seen);", "private static Seen? s_seen;\n\n"));

    [Fact]
    public Task Fix_all_makes_a_field_of_each() => s_rule.FixesAll(
        Method("if (Case.Wait() == 0)\n{\n    using Seen one = new(value => { });\n    Case.Keep([|one|]);\n}\nusing Seen two = new(value => Case.Wait());\nCase.Keep([|two|]);"),
        Method("if (Case.Wait() == 0)\n{\n    s_one = new(value => { });\n    Case.Keep(s_one);\n}\ns_two = new(value => Case.Wait());\nCase.Keep(s_two);", "private static Seen? s_two;\nprivate static Seen? s_one;\n\n"));

    [Fact]
    public Task The_other_fix_says_that_C_does_not_keep_it() => s_rule.FixesAll(
        Method("using Seen seen = new(value => { });\nCase.Keep([|seen|]);"),
        Method("using Seen seen = new(value => { });\nCase.Keep(seen);").Replace("CallbackLifetime.UntilDisposed)] Seen", "CallbackLifetime.Call)] Seen", StringComparison.Ordinal),
        "Write [Lifetime(CallbackLifetime.Call)]: C calls back only during the call");

    [Fact]
    public Task Memory_that_C_keeps_has_its_own_words() => s_rule.Reports(
        Method("using CArray<int> numbers = [1, 2];\nCase.Store([|numbers|]);"),
        message: "C keeps this CArray<int> when Store has returned, but it is disposed before anything else runs, so that C uses memory that is gone. "
            + "Keep it in a field and dispose it when C has let go of it; where C uses it only during Store, remove [Lifetime] from the parameter 'numbers'.");

    [Theory]
    [InlineData("using (CArray<int> numbers = new(2)) Case.Store([|numbers|]);")]
    [InlineData("using CArray<int> numbers = CArray<int>.FromBuffer(new byte[8], 2);\nnumbers[0] = 1;\nnumbers.AsBytes().Clear();\nCase.Fill(numbers);\nCase.Store([|numbers|]);")]
    [InlineData("Request request = new() { id = 1 };\nCase.Queue([|request|]);\nrequest.Dispose();")]
    [InlineData("using CArray<int> numbers = Make();\nPass([|numbers|]);\n\nstatic CArray<int> Make() => [1, 2];\nstatic void Pass(CArray<int> passed) => Case.Store(passed);")]
    public Task Memory_that_ends_right_after_the_call_is_marked(string statements) => s_rule.Reports(Method(statements));

    [Theory]
    [InlineData("using CArray<int> numbers = [1];\nCase.Fill(numbers);")]
    [InlineData("using CArray<int> numbers = [1];\nCase.StayData(numbers);")]
    [InlineData("using CArray<int> numbers = [1];\nCase.Store(numbers);\nCase.Wait();")]
    [InlineData("using CArray<int> numbers = [1];\nCase.Store(numbers);\nCase.Store(null);")]
    [InlineData("CArray<int> numbers = [1];\nCase.Store(numbers);\nGiven = numbers;", "private static CArray<int>? Given;\n\n")]
    public Task Memory_that_C_has_for_the_call_or_that_lives_on_is_accepted(string statements, string members = "") => s_rule.Accepts(Method(statements, members));

    [Fact]
    public async Task Memory_has_no_lifetime_of_a_call() => Assert.Equal(
        ["Keep it in a field"],
        await s_rule.Titles(Method("using CArray<int> numbers = new(2);\nCase.Store([|numbers|]);")));

    [Fact]
    public Task The_fix_for_memory_is_a_field() => s_rule.Fixes(
        Method("using CArray<int> numbers = new(2);\nCase.Store([|numbers|]);"),
        Method("s_numbers = new(2);\nCase.Store(s_numbers);", "private static CArray<int>? s_numbers;\n\n"));
}
