using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ArgTypesMissingTests
{
    private static readonly RuleVerifier s_rule = new(Rules.ArgTypesMissing);

    [Fact]
    public Task The_attribute_is_marked_and_the_message_says_what_was_taken() => s_rule.Reports(
        Source.Library("""
            [[|CFunction("abs", RestType = typeof(c_int))|]]
            public static partial int Abs(int value);
            """),
        message: "'Case.Abs' does not say which C types its arguments have. Write ArgTypes = [typeof(c_int)], or what the C header says.");

    [Fact]
    public Task A_function_without_parameters_needs_no_ArgTypes() => s_rule.Accepts(Source.Library("""
        [CFunction("rand", RestType = typeof(c_int))]
        public static partial int Random();
        """));

    [Fact]
    public Task An_empty_list_is_a_list() => s_rule.Accepts(Source.Library("""
        [CFunction("rand", ArgTypes = [], RestType = typeof(c_int))]
        public static partial int Random();
        """));

    [Fact]
    public Task Where_a_parameter_has_no_C_type_that_is_what_is_said() => s_rule.Reports(Source.Library("""
        [CFunction("print", RestType = typeof(c_int))]
        public static partial int Print(object {|CTYP0021:value|});
        """));

    [Theory]
    [InlineData("CFunction({|CS0103:Missing|}, ArgTypes = [typeof(c_int)], RestType = typeof(c_int))")]
    [InlineData("CFunction({|CS1503:'a'|}, ArgTypes = [typeof(c_int)], RestType = typeof(c_int))")]
    [InlineData("CFunction(\"abs\", ArgTypes = {|CS0029:sizeof(int)|}, RestType = typeof(c_int))")]
    [InlineData("CFunction(\"abs\", ArgTypes = [typeof(c_int)], RestType = {|CS0119:c_int|})")]
    [InlineData("CFunction(\"abs\", ArgTypes = [{|CS0103:Missing|}], RestType = typeof(c_int))")]
    public Task Of_an_attribute_that_the_compiler_does_not_understand_it_speaks_alone(string attribute) => s_rule.Reports(Source.Library($$"""
        [{{attribute}}]
        public static partial int Abs(int value);
        """));

    [Fact]
    public Task Of_a_handle_and_a_callback_too() => s_rule.Reports(Source.InFile("""
        [{|CS1729:CHandle({|CS0103:Missing|})|}]
        public sealed partial class Thing;

        [Callback({|CS0103:Missing|}, RestType = typeof(c_int))]
        public sealed partial class Seen;
        """));

    [Fact]
    public Task A_callback_that_may_be_null_is_named_without_its_question_mark() => s_rule.Reports(
        Source.InFile("""
            [Callback(ArgTypes = [typeof(c_int)])]
            public sealed partial class SignalHandler;

            [CLibrary("case")]
            public static partial class Case
            {
                [[|CFunction("signal", RestType = typeof(c_void_p))|]]
                public static partial nint Signal(int signal, [Lifetime(CallbackLifetime.Forever)] SignalHandler? handler);
            }
            """),
        message: "'Case.Signal' does not say which C types its arguments have. Write ArgTypes = [typeof(c_int), typeof(SignalHandler)], or what the C header says.");

    [Fact]
    public Task The_fix_writes_them_before_RestType() => s_rule.Fixes(
        Source.Library("""
            [[|CFunction("read", RestType = typeof(c_ssize_t))|]]
            public static partial nint Read(int file, Span<byte> buffer, nuint count, ref long offset, string? name);
            """),
        Source.Library("""
            [CFunction("read", ArgTypes = [typeof(c_int), typeof(POINTER<c_ubyte>), typeof(c_size_t), typeof(POINTER<c_longlong>), typeof(c_char_p)], RestType = typeof(c_ssize_t))]
            public static partial nint Read(int file, Span<byte> buffer, nuint count, ref long offset, string? name);
            """));

    [Fact]
    public Task Fix_all_writes_them_for_every_function() => s_rule.FixesAll(
        Source.Library("""
            [[|CFunction("abs", RestType = typeof(c_int))|]]
            public static partial int Abs(int value);

            [[|CFunction("exit")|]]
            public static partial void Exit(int code);
            """),
        Source.Library("""
            [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
            public static partial int Abs(int value);

            [CFunction("exit", ArgTypes = [typeof(c_int)])]
            public static partial void Exit(int code);
            """));

    [Fact]
    public Task Types_that_the_file_does_not_know_by_their_names_get_their_namespaces() => s_rule.Fixes(
        Unimported("[|CTypes.CFunction(\"size\", RestType = typeof(CTypes.c_int))|]"),
        Unimported("CTypes.CFunction(\"size\", ArgTypes = [typeof(CTypes.POINTER<Shapes.Box>), typeof(CTypes.c_size_t)], RestType = typeof(CTypes.c_int))"));

    private static string Unimported(string attribute) => $$"""
        namespace Shapes
        {
            [CTypes.CStruct]
            public partial struct Box { public int a; }
        }

        [CTypes.CLibrary("shapes")]
        public static partial class Library
        {
            [{{attribute}}]
            public static partial int Size(ref Shapes.Box box, nuint count);
        }

        """;
}
