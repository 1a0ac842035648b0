using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class VariadicDeclaredFixedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.VariadicDeclaredFixed);

    [Fact]
    public Task A_known_variadic_function_is_marked() => s_rule.Reports(
        Source.Library("""
            [[|CFunction("printf", ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int))|]]
            public static partial int Print(string format, int number);
            """),
        message: "'Case.Print' calls 'printf', whose prototype ends in '...' after 1 of these arguments; write VariadicFrom = 1");

    [Fact]
    public Task A_wrong_number_of_named_arguments_is_marked() => s_rule.Reports(Source.Library("""
        [[|CFunction("fcntl", VariadicFrom = 1, ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))|]]
        public static partial int Control(int file, int command, int argument);
        """));

    [Theory]
    [InlineData("g_snprintf", 3)]
    [InlineData("g_log", 3)]
    [InlineData("g_string_append_printf", 2)]
    public Task The_printing_functions_of_GLib_are_known_and_so_are_their_twins(string symbol, int named) => s_rule.Reports(
        Source.Library($"""
            [[|CFunction("{symbol}", ArgTypes = [typeof(c_char_p), typeof(c_size_t), typeof(c_char_p), typeof(c_double)])|]]
            public static partial void Print(StringBuffer text, nuint size, string format, double number);

            [CFunction("{symbol}", VariadicFrom = {named}, ArgTypes = [typeof(c_char_p), typeof(c_size_t), typeof(c_char_p), typeof(c_double)])]
            public static partial void Write(StringBuffer text, nuint size, string format, double number);
            """),
        message: $"'Case.Print' calls '{symbol}', whose prototype ends in '...' after {named} of these arguments; write VariadicFrom = {named}");

    [Theory]
    [InlineData("ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int)], RestType = typeof(c_int)")]
    [InlineData("VariadicFrom = 1, ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int)], RestType = typeof(c_int)")]
    public Task The_fix_says_where_the_dots_begin(string options) => s_rule.Fixes(
        Source.Library($$"""
            [[|CFunction("fcntl", {{options}})|]]
            public static partial int Control(int file, int command, int argument);
            """),
        Source.Library("""
            [CFunction("fcntl", VariadicFrom = 2, ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Control(int file, int command, int argument);
            """));

    [Fact]
    public Task Fix_all_says_it_for_every_function() => s_rule.FixesAll(
        Source.Library("""
            [[|CFunction("fcntl", ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))|]]
            public static partial int Control(int file, int command, int argument);

            [[|CFunction("printf", ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int))|]]
            public static partial int Print(string format, int number);
            """),
        Source.Library("""
            [CFunction("fcntl", VariadicFrom = 2, ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Control(int file, int command, int argument);

            [CFunction("printf", VariadicFrom = 1, ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Print(string format, int number);
            """));

    [Fact]
    public Task Named_arguments_alone_need_nothing() => s_rule.Accepts(Source.Library("""
        [CFunction("open", ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int))]
        public static partial int Open(string path, int flags);

        [CFunction("open", VariadicFrom = 2, ArgTypes = [typeof(c_char_p), typeof(c_int), typeof(c_uint)], RestType = typeof(c_int))]
        public static partial int Create(string path, int flags, uint mode);

        [CFunction("printer", ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int))]
        public static partial int Print(string format, int number);
        """));
}
