using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Tests;

public class CallbackRegisteredTwiceTests
{
    private static readonly RuleVerifier s_rule = new(Rules.CallbackRegisteredTwice);

    private static string In(string statements) => Source.Library("""
        [CFunction("when_ready", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void WhenReady([Lifetime(CallbackLifetime.Once)] Seen seen);

        [CFunction("listen", ArgTypes = [typeof(c_int), typeof(Seen)], RestType = typeof(c_int))]
        public static partial int Listen(int where, [Lifetime(CallbackLifetime.UntilDisposed)] Seen seen);

        [CFunction("at_exit", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void AtExit([Lifetime(CallbackLifetime.Forever)] Seen.Handler seen);

        [CFunction("each", ArgTypes = [typeof(Seen)], RestType = typeof(void))]
        public static partial void Each(Seen seen);
        """, $$"""
        [Callback(ArgTypes = [typeof(c_int)])]
        public sealed partial class Seen { public delegate void Handler(int value); }

        public sealed class Program
        {
            private readonly Seen _field = new(value => { });

            public void Run(int where)
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }

            private void OnSeen(int value) => Console.WriteLine(value);
        }
        """);

    [Fact]
    public Task An_object_whose_one_call_is_given_away_is_marked_where_it_is_given_again() => s_rule.Reports(
        In("Seen seen = new(value => { });\nCase.WhenReady(seen);\nConsole.WriteLine();\nCase.WhenReady([|seen|]);"),
        message: "'seen' is registered a second time: 'WhenReady' got it for one call, after which it is disposed, so of two calls one finds nothing; write a new Seen for each",
        severity: DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("Seen seen = new(value => { });\nCase.WhenReady(seen);\nif (where > 0) Case.Listen(1, [|seen|]);\nseen.Dispose();")]
    [InlineData("Seen seen = new(value => { });\ndo Case.WhenReady([|seen|]);\nwhile (where-- > 0);")]
    [InlineData("Seen seen = new(value => { });\nCase.WhenReady(seen);\nfor (int i = 0; i < 3; i++)\n{\n    Case.Each([|seen|]);\n}\nseen.Dispose();")]
    public Task So_is_one_that_goes_elsewhere_or_round_in_a_loop(string statements) => s_rule.Reports(In(statements));

    [Fact]
    public Task A_registration_that_repeats_another_one_is_marked() => s_rule.Reports(
        In("Case.Listen(where, _field);\nCase.Listen(where, [|_field|]);"),
        message: "'_field' is registered a second time: 'Listen' got the same arguments above, so C calls it twice, or the second call does nothing; remove one of the two");

    [Theory]
    [InlineData("Case.AtExit(OnSeen);\nCase.AtExit([|OnSeen|]);")]
    [InlineData("Case.Listen(1, _field);\nCase.Listen(2, _field);\nint result = Case.Listen(1, [|_field|]);\nConsole.WriteLine(result);")]
    [InlineData("using Seen seen = new(value => { });\nCase.Listen(1, seen);\nCase.Listen(1, [|seen|]);\nCase.Each(seen);")]
    [InlineData("int result = Case.Listen(1, _field);\nresult = Case.Listen(1, [|_field|]);\nConsole.WriteLine(result);")]
    public Task So_are_handlers_that_stay_for_ever_and_results_that_are_kept(string statements) => s_rule.Reports(In(statements));

    [Theory]
    [InlineData("Seen seen = new(value => { });\nCase.WhenReady(seen);\nseen = new(value => { });\nCase.WhenReady(seen);")]
    [InlineData("Seen seen = new(value => { });\nif (where > 0) Case.WhenReady(seen);\nelse Case.WhenReady(seen);")]
    [InlineData("for (int i = 0; i < 3; i++)\n{\n    Seen seen = new(value => { });\n    Case.WhenReady(seen);\n}")]
    [InlineData("Seen seen = new(value => { });\ndo\n{\n    Case.WhenReady(seen);\n    if (where > 1) break;\n}\nwhile (where > 0);")]
    [InlineData("using Seen seen = new(value => { });\nCase.Each(seen);\nCase.Each(seen);")]
    [InlineData("Case.Listen(1, _field);\nCase.Listen(2, _field);")]
    [InlineData("Seen seen = new(value => { });\nCase.WhenReady(seen);\nAction again = () => Case.WhenReady(seen);\nagain();")]
    [InlineData("Case.Listen(where, _field);\nwhere++;\nCase.Listen(where, _field);")]
    [InlineData("Case.Listen(where, _field);\nConsole.WriteLine();\nCase.Listen(where, _field);")]
    [InlineData("Case.AtExit(value => Console.WriteLine(1));\nCase.AtExit(value => Console.WriteLine(1));")]
    [InlineData("Case.Listen(1, _field);\nCase.Each(_field);\nCase.Listen(1, _field);")]
    [InlineData("Seen seen = new(value => { });\nCase.WhenReady(seen);\nMake(out seen);\nCase.WhenReady(seen);\nstatic void Make(out Seen made) => made = new(value => { });")]
    public Task What_may_be_right_is_accepted(string statements) => s_rule.Accepts(In(statements));

    [Fact]
    public Task The_fix_removes_the_repetition() => s_rule.Fixes(
        In("Case.Listen(where, _field);\nCase.Listen(where, [|_field|]);\nConsole.WriteLine();"),
        In("Case.Listen(where, _field);\nConsole.WriteLine();"));

    [Fact]
    public Task A_comment_beside_the_repetition_stays() => s_rule.Fixes(
        In("Case.Listen(where, _field);\nCase.Listen(where, [|_field|]); // once more\nConsole.WriteLine();"),
        In("Case.Listen(where, _field);\n// once more\nConsole.WriteLine();"));

    [Fact]
    public Task All_of_a_file_are_removed_at_once() => s_rule.FixesAll(
        In("Case.Listen(1, _field);\nCase.Listen(1, [|_field|]);\nCase.Listen(1, [|_field|]);\nCase.AtExit(OnSeen);\nCase.AtExit([|OnSeen|]);"),
        In("Case.Listen(1, _field);\nCase.AtExit(OnSeen);"));

    [Theory]
    [InlineData("Seen seen = new(value => { });\nCase.WhenReady(seen);\nCase.WhenReady([|seen|]);")]
    [InlineData("Seen seen = new(value => { });\ndo Case.WhenReady([|seen|]);\nwhile (where-- > 0);")]
    public async Task What_a_second_object_would_do_only_a_person_can_tell(string statements) => Assert.Empty(await s_rule.Titles(In(statements)));
}
