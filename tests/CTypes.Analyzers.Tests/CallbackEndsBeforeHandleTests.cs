using CTypes.Analyzers.Tests.Rooting;
using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class CallbackEndsBeforeHandleTests
{
    private static readonly RuleVerifier s_rule = new(Rules.CallbackEndsBeforeHandle);

    private static string Method(string statements) =>
        RootingSource.With($"public static void Start(Thing given)\n{{\n{string.Join('\n', statements.Split('\n').Select(line => "    " + line))}\n}}");

    [Fact]
    public Task The_argument_is_marked_and_the_message_names_the_handle() => s_rule.Reports(
        Method("using Thing thing = Case.Open();\nusing Seen seen = new(value => { });\nCase.Watch(thing, [|seen|]);\nCase.Use(thing, 1);"),
        message: "This Seen is disposed while the C object of 'thing' still keeps it, so that C's further calls find no handler. "
            + "Write 'thing.KeepAlive(seen);' and no using, or declare it before 'thing', which is then disposed first.");

    [Theory]
    [InlineData("using Seen seen = new(value => { });\nCase.Watch(given, [|seen|]);\nCase.Use(given, 1);")]
    [InlineData("Thing thing = Case.Open();\nSeen seen = new(value => { });\nCase.Watch(thing, [|seen|]);\nCase.Use(thing, 1);\nseen.Dispose();\nthing.Dispose();")]
    [InlineData("using Thing thing = Case.Open();\nusing (Seen seen = new(value => { }))\n{\n    Case.Watch(thing, [|seen|]);\n    Case.Use(thing, 1);\n}")]
    [InlineData("using Seen seen = new(value => { });\nCase.Watch(given, [|seen|]);\nCase.Unwatch(given);")]
    [InlineData("using Seen seen = new(value => { });\nint id = Case.Connect(given, [|seen|]);\nCase.Use(given, 1);\nSystem.Console.WriteLine(id);")]
    public Task A_callback_that_ends_first_is_marked(string statements) => s_rule.Reports(Method(statements));

    [Theory]
    [InlineData("using Seen seen = new(value => { });\nusing Thing thing = Case.Open();\nCase.Watch(thing, seen);\nCase.Use(thing, 1);")]
    [InlineData("using Thing thing = Case.Open();\nSeen seen = new(value => { });\nCase.Watch(thing, seen);\nthing.KeepAlive(seen);\nCase.Use(thing, 1);")]
    [InlineData("using Seen seen = new(value => { });\nCase.Watch(given, seen);")]
    [InlineData("using Seen seen = new(value => { });\nCase.Watch(given, seen);\nCase.Use(given, 1);\nCase.Watch(given, null);")]
    [InlineData("using Seen seen = new(value => { });\nCase.Watch(given, seen);\nCase.Use(given, 1);\nCase.Unwatch(given);")]
    [InlineData("using Seen seen = new(value => { });\nint id = Case.Connect(given, seen);\nCase.Use(given, 1);\nCase.Use(given, id);")]
    [InlineData("using Seen seen = new(value => { });\nint id;\nid = Case.Connect(given, seen);\nCase.Use(given, id);")]
    [InlineData("using Seen seen = new(value => { });\nCase.Watch(given, seen);\nCase.Use(given, 1);\nCase.Remove(seen);\nCase.Use(given, 2);")]
    public Task What_is_let_go_of_first_is_accepted(string statements) => s_rule.Accepts(Method(statements));

    [Fact]
    public Task The_fix_lets_the_handle_keep_it() => s_rule.Fixes(
        Method("using Thing thing = Case.Open();\nusing Seen seen = new(value => { });\nCase.Watch(thing, [|seen|]);\nCase.Use(thing, 1);"),
        Method("using Thing thing = Case.Open();\nSeen seen = new(value => { });\nCase.Watch(thing, seen);\nthing.KeepAlive(seen);\nCase.Use(thing, 1);"));

    [Fact]
    public Task Fix_all_lets_each_handle_keep_its_own() => s_rule.FixesAll(
        Method("using Seen one = new(value => { });\nCase.Watch(given, [|one|]);\nCase.Use(given, 1);\nusing Thing thing = Case.Open();\nusing Seen seen = new(value => { });\nCase.Watch(thing, [|seen|]);\nCase.Use(thing, 1);"),
        Method("Seen one = new(value => { });\nCase.Watch(given, one);\ngiven.KeepAlive(one);\nCase.Use(given, 1);\nusing Thing thing = Case.Open();\nSeen seen = new(value => { });\nCase.Watch(thing, seen);\nthing.KeepAlive(seen);\nCase.Use(thing, 1);"));

    [Fact]
    public Task The_other_fix_changes_the_order() => s_rule.Fixes(
        Method("using Thing thing = Case.Open();\nusing Seen seen = new(value => { });\nCase.Watch(thing, [|seen|]);\nCase.Use(thing, 1);"),
        Method("using Seen seen = new(value => { });\nusing Thing thing = Case.Open();\nCase.Watch(thing, seen);\nCase.Use(thing, 1);"),
        "Declare it before 'thing'");

    [Fact]
    public Task Fix_all_changes_the_order_everywhere() => s_rule.FixesAll(
        Method("using (given)\n{\n    using Thing thing = Case.Open();\n    using Seen seen = new(value => { });\n    Case.Watch(thing, [|seen|]);\n    Case.Use(thing, 1);\n}\nusing Thing thing2 = Case.Open();\nusing Seen seen2 = new(value => { });\nCase.Watch(thing2, [|seen2|]);\nCase.Use(thing2, 1);"),
        Method("using (given)\n{\n    using Seen seen = new(value => { });\n    using Thing thing = Case.Open();\n    Case.Watch(thing, seen);\n    Case.Use(thing, 1);\n}\nusing Seen seen2 = new(value => { });\nusing Thing thing2 = Case.Open();\nCase.Watch(thing2, seen2);\nCase.Use(thing2, 1);"),
        "Declare it before 'thing'");

    [Fact]
    public async Task Where_the_callback_needs_the_handle_the_order_stays() => Assert.Equal(
        ["Let 'thing' keep it"],
        await s_rule.Titles(Method("using Thing thing = Case.Open();\nusing Seen seen = new(value => Case.Use(thing, value));\nCase.Watch(thing, [|seen|]);\nCase.Use(thing, 1);")));

    [Fact]
    public Task Memory_that_C_keeps_has_its_own_words() => s_rule.Reports(
        Method("using Thing thing = Case.Open();\nusing CArray<int> numbers = [1, 2];\nCase.Bind(thing, [|numbers|]);\nCase.Use(thing, 1);"),
        message: "This CArray<int> is disposed while the C object of 'thing' still keeps it, so that C uses memory that is gone. "
            + "Write 'thing.KeepAlive(numbers);' and no using, or declare it before 'thing', which is then disposed first.");

    [Theory]
    [InlineData("using CArray<int> numbers = [1];\nusing Thing thing = Case.Open();\nCase.Bind(thing, numbers);")]
    [InlineData("CArray<int> numbers = [1];\nCase.Bind(given, numbers);\ngiven.KeepAlive(numbers);")]
    [InlineData("using CArray<int> numbers = [1];\nCase.Bind(given, numbers);\nCase.Use(given, 1);\nCase.Bind(given, null);")]
    [InlineData("using CArray<int> numbers = [1];\nCase.Bind(given, numbers);\nCase.Use(given, 1);\nCase.Unwatch(given);")]
    public Task Memory_that_is_let_go_of_first_is_accepted(string statements) => s_rule.Accepts(Method(statements));

    [Fact]
    public Task The_fix_lets_the_handle_keep_memory() => s_rule.Fixes(
        Method("using Thing thing = Case.Open();\nusing CArray<int> numbers = [1, 2];\nCase.Bind(thing, [|numbers|]);\nCase.Use(thing, 1);"),
        Method("using Thing thing = Case.Open();\nCArray<int> numbers = [1, 2];\nCase.Bind(thing, numbers);\nthing.KeepAlive(numbers);\nCase.Use(thing, 1);"));
}
