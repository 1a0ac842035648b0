using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Tests;

public class HandleOfOtherLibraryTests
{
    private static readonly RuleVerifier s_rule = new(Rules.HandleOfOtherLibrary);

    private static string In(string statements) => Source.InFile($$"""
        [CLibrary("engine")]
        public sealed partial class Engine
        {
            [CFunction("engine_new", ArgTypes = [], RestType = typeof(c_void_p))]
            public partial nint New();

            [CFunction("engine_run", ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(void))]
            public partial void Run(nint engine, int times);

            [CFunction("engine_version", ArgTypes = [], RestType = typeof(c_int))]
            public partial int Version();
        }

        public static class Program
        {
            public static void Main(string path, string other)
            {
                {{statements.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """);

    [Fact]
    public Task A_pointer_that_goes_to_the_library_of_another_file_is_marked() => s_rule.Reports(
        In("using Engine old = new(\"./old.so\"), current = new(\"./new.so\");\nnint engine = old.New();\ncurrent.Run([|engine|], 3);"),
        message: "'engine' was made by 'old', and 'current' is another library with memory of its own; call 'Run' on 'old'",
        severity: DiagnosticSeverity.Warning);

    [Fact]
    public Task So_is_one_where_the_files_are_named_by_variables() => s_rule.Reports(
        In("Engine a = new(path), b = new(other);\nnint engine = a.New();\nif (engine != 0) b.Run(engine: [|engine|], times: 3);"));

    [Theory]
    [InlineData("Engine a = new(path), b = new(other);\nnint engine = a.New();\na.Run(engine, b.Version());")]
    [InlineData("Engine a = new(path), b = new(path);\nnint engine = a.New();\nb.Run(engine, 1);")]
    [InlineData("Engine a = new(), b = new();\nnint engine = a.New();\nb.Run(engine, 1);")]
    [InlineData("Engine a = new(path), b = new(other);\nnint engine = a.New();\nengine = b.New();\nb.Run(engine, 1);")]
    [InlineData("Engine a = new(path), b = new(other);\nint version = a.Version();\nb.Run(0, version);")]
    [InlineData("Engine a = new(path), b = new(other);\nb = a;\nnint engine = a.New();\nb.Run(engine, 1);")]
    public Task What_stays_in_its_library_is_left_alone(string statements) => s_rule.Accepts(In(statements));

    [Fact]
    public Task A_pragma_silences_it() => s_rule.Accepts(
        In("Engine a = new(path), b = new(other);\nnint engine = a.New();\n#pragma warning disable CTYP0091\nb.Run(engine, 1);"));
}
