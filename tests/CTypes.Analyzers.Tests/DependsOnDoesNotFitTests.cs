using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class DependsOnDoesNotFitTests
{
    private const string Handles = "[CHandle(Free = \"free\", Library = typeof(Case))]\npublic sealed partial class Memory;";

    private static readonly RuleVerifier s_rule = new(Rules.DependsOnDoesNotFit);

    [Theory]
    [InlineData("nint parent")]
    [InlineData("string parent")]
    public Task A_parent_that_is_no_handle_is_marked(string parameter) => s_rule.Reports(Function($"[return: DependsOn([|\"parent\"|])]", "Memory", parameter, parameter.StartsWith("nint", StringComparison.Ordinal) ? "c_void_p" : "c_char_p"));

    [Fact]
    public Task A_parent_that_is_no_parameter_is_marked() => s_rule.Reports(
        Function("[return: DependsOn([|\"other\"|])]", "Memory", "Memory parent", "Memory"),
        message: "Case.F: 'other' is no handle parameter of the method; name one with nameof");

    [Fact]
    public Task A_handle_that_C_may_take_away_keeps_none_open() => s_rule.Reports(Function("[return: DependsOn([|\"parent\"|])]", "Memory", "ref Memory? parent", "POINTER<Memory>"));

    [Fact]
    public Task What_is_no_handle_cannot_depend() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(Memory)], RestType = typeof(c_int))]
            [return: [|DependsOn(nameof(parent))|]]
            public static partial int F(Memory parent);
            """, Handles),
        message: "Case.F: only an object of a [CHandle] class can keep another open; put it on a handle that is the result, an out or a ref parameter");

    [Fact]
    public Task An_argument_cannot_depend() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(Memory), typeof(Memory)])]
        public static partial void F(Memory parent, [[|DependsOn(nameof(parent))|]] Memory child);
        """, Handles));

    [Fact]
    public Task Handles_that_leave_may_depend_on_handles() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(Memory), typeof(c_void_p), typeof(POINTER<Memory>)], RestType = typeof(Memory))]
        [return: Borrowed(Until = "f"), DependsOn(nameof(parent)), DependsOn(nameof(other))]
        public static partial Memory F(Memory parent, System.Runtime.InteropServices.SafeHandle other, [Borrowed, DependsOn("parent")] out Memory? child);
        """, Handles));

    private static string Function(string attribute, string result, string parameter, string type) => Source.Library($$"""
        [CFunction("f", ArgTypes = [typeof({{type}})], RestType = typeof(Memory))]
        {{attribute}}
        public static partial {{result}} F({{parameter}});
        """, Handles);
}
