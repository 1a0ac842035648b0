using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class PointerResultCutOffTests
{
    private static readonly RuleVerifier s_rule = new(Rules.PointerResultCutOff);

    [Theory]
    [InlineData("malloc", "c_int", "int", "typeof(c_void_p) and return nint")]
    [InlineData("fopen", "c_uint", "uint", "typeof(c_void_p) and return nint")]
    [InlineData("sqlite3_malloc64", "c_int", "int", "typeof(c_void_p) and return nint")]
    [InlineData("getenv", "c_int", "int", "typeof(c_char_p) and return string?")]
    public Task An_address_is_no_number(string symbol, string c, string type, string instead) => s_rule.Reports(
        Function(symbol, $"[|RestType = typeof({c})|]", type),
        message: $"'Case.Make' takes what '{symbol}' returns, an address, for a number of 4 bytes; write RestType = {instead}");

    [Theory]
    [InlineData("malloc", "c_void_p", "nint")]
    [InlineData("strerror", "c_char_p", "string?")]
    public Task The_fix_returns_the_whole_address(string symbol, string c, string type) => s_rule.Fixes(
        Function(symbol, "[|RestType = typeof(c_int)|]", "int"),
        Function(symbol, $"RestType = typeof({c})", type));

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => s_rule.FixesAll(
        Function("malloc", "[|RestType = typeof(c_int)|]", "int") + Function("calloc", "[|RestType = typeof(c_int)|]", "int", "Other"),
        Function("malloc", "RestType = typeof(c_void_p)", "nint") + Function("calloc", "RestType = typeof(c_void_p)", "nint", "Other"));

    [Theory]
    [InlineData("malloc", "RestType = typeof(c_void_p)", "nint")]
    [InlineData("make_number", "RestType = typeof(c_int)", "int")]
    public Task Other_declarations_are_right(string symbol, string rest, string type) => s_rule.Accepts(Function(symbol, rest, type));

    private static string Function(string symbol, string rest, string type, string name = "Case") =>
        (name == "Case" ? "using CTypes;\n\n" : "\n") + $$"""
        [CLibrary("c")]
        public static partial class {{name}}
        {
            [CFunction("{{symbol}}", ArgTypes = [typeof(c_size_t)], {{rest}})]
            public static partial {{type}} Make(nuint size);
        }

        """;
}
