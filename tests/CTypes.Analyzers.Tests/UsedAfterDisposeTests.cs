using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class UsedAfterDisposeTests
{
    private static readonly RuleVerifier s_rule = new(Rules.UsedAfterDispose);

    [Fact]
    public Task What_was_disposed_is_not_used() => s_rule.Reports(
        Program("CArray<int> items = new(3);\nitems.Dispose();\nConsole.WriteLine([|items|][0]);"),
        message: "'items' was disposed in line 25, before this use of it; write 'using' where it is declared, or dispose it last");

    [Theory]
    [InlineData("Thing thing = Case.Open();\nthing.Dispose();\nCase.Use([|thing|]);")]
    [InlineData("Thing thing = Case.Open();\nthing.Close();\nif (more) Case.Use([|thing|]);")]
    [InlineData("Thing thing = Case.Open();\nusing (thing) Case.Use(thing);\nCase.Use([|thing|]);")]
    [InlineData("Arena arena = Arena.Confined();\narena.Dispose();\n[|arena|].Allocate<int>(2);")]
    [InlineData("Point point = new();\npoint.Dispose();\nwhile (more) point_x([|point|].x);\nstatic void point_x(int x) => Console.WriteLine(x);")]
    [InlineData("Thing thing = Case.Open();\nthing.Dispose();\nConsole.WriteLine(thing.IsClosed);\nCase.Use([|thing|]);")]
    public Task Handles_arrays_arenas_and_records_end_with_Dispose(string body) => s_rule.Reports(Program(body));

    [Fact]
    public Task The_fix_lets_the_end_of_the_block_dispose_it() => s_rule.Fixes(
        Program("Thing thing = Case.Open();\nthing.Dispose();\nCase.Use([|thing|]);"),
        Program("using Thing thing = Case.Open();\nCase.Use(thing);"));

    [Fact]
    public Task What_is_compiled_on_condition_stays_so() => s_rule.Fixes(
        Program("Thing thing = Case.Open();\n#if true\nthing.Dispose();\n#endif\nCase.Use([|thing|]);").Replace("        #", "#", StringComparison.Ordinal),
        Program("using Thing thing = Case.Open();\n#\n#if true\n#endif\nCase.Use(thing);").Replace("        #", "#", StringComparison.Ordinal).Replace("#\n", "\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("thing.Dispose(); // note\n", "// note\n")]
    [InlineData("// why\nthing.Dispose();\n", "// why\n")]
    [InlineData("// why\nthing.Dispose(); // note\n", "// why\n// note\n")]
    [InlineData("/* why */ thing.Dispose();\n", "/* why */\n")]
    public Task A_comment_beside_the_call_stays(string call, string left) => s_rule.Fixes(
        Program($"Thing thing = Case.Open();\n{call}Case.Use([|thing|]);"),
        Program($"using Thing thing = Case.Open();\n{left}Case.Use(thing);"));

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => s_rule.FixesAll(
        Program("Thing a = Case.Open();\nThing b = Case.Open();\na.Dispose();\nb.Dispose();\nCase.Use([|a|]);\nCase.Use([|b|]);"),
        Program("using Thing a = Case.Open();\nusing Thing b = Case.Open();\nCase.Use(a);\nCase.Use(b);"));

    [Theory]
    [InlineData("Thing thing = Case.Open();\nCase.Use(thing);\nthing.Dispose();")]
    [InlineData("Thing thing = Case.Open();\nthing.Dispose();\nthing = Case.Open();\nCase.Use(thing);\nthing.Dispose();")]
    [InlineData("Thing thing = Case.Open();\nif (more) thing.Dispose();\nelse Case.Use(thing);")]
    [InlineData("Thing thing = Case.Open();\nthing.Dispose();\nthing.Dispose();\nConsole.WriteLine(thing.IsClosed);")]
    [InlineData("Thing thing = Case.Open();\nAction use = () => Case.Use(thing);\nuse();\nthing.Dispose();")]
    [InlineData("System.IO.MemoryStream stream = new();\nstream.Dispose();\nConsole.WriteLine(stream.ToArray());")]
    [InlineData("Thing thing = Case.Open();\nthing.Dispose();\ntry\n{\n    Case.Use(thing);\n}\ncatch (ObjectDisposedException)\n{\n}")]
    [InlineData("Thing thing = Case.Open();\nthing.Dispose();\nGC.KeepAlive(thing);\nFunc<bool> equals = () => thing.Equals(null);")]
    public Task Programs_that_dispose_last_are_right(string body) => s_rule.Accepts(Program(body));

    private static string Program(string body) => $$"""
        using System;
        using CTypes;

        [CHandle(Free = "thing_close", Library = typeof(Case))]
        public sealed partial class Thing;

        [CStruct]
        public sealed partial class Point
        {
            public partial int x { get; set; }
        }

        [CLibrary("case")]
        public static partial class Case
        {
            [CFunction("thing_open", ArgTypes = [], RestType = typeof(Thing))]
            public static partial Thing Open();

            [CFunction("thing_use", ArgTypes = [typeof(Thing)])]
            public static partial void Use(Thing thing);

            public static void Run(bool more)
            {
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }

        """;

    [Theory]
    [InlineData("thing = Case.Open();")]
    [InlineData("if (more) (thing, more) = (Case.Open(), false);")]
    [InlineData("System.Action change = () => thing = Case.Open();\nchange();")]
    public async Task A_variable_that_gets_another_value_cannot_be_a_using_one(string change) => Assert.Empty(await s_rule.Titles(
        Program($"Thing thing = Case.Open();\nthing.Dispose();\nCase.Use([|thing|]);\n{change}\nthing.Dispose();")));
}
