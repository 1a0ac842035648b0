using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class FreeDoesNotFitTests
{
    private static readonly RuleVerifier s_rule = new(Rules.FreeDoesNotFit);

    [Fact]
    public Task Free_is_marked_where_the_result_is_no_copy() => s_rule.Reports(
        Source.Library("""
            [CFunction("strdup", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p), [|Free = "free"|])]
            public static partial c_char_p Duplicate(c_char_p text);
            """),
        message: "'free' cannot free what C hands over: c_char_p is no copy and would be gone when the method returns; write string, or free it yourself after use");

    [Fact]
    public Task Free_is_marked_where_an_out_is_no_copy() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_char_p>)], RestType = typeof(void))]
        public static partial void F([[|Free("free")|]] out c_char_p text);
        """));

    [Fact]
    public Task A_text_that_is_freed_beside_a_number_does_not_give_the_number_memory() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(POINTER<c_char_p>)], RestType = typeof(c_int), [|Free = "free"|])]
            public static partial int F([Free("free")] out string? text);
            """),
        message: "'free' cannot free what C hands over: c_int has no memory of its own; remove Free");

    [Fact]
    public Task A_library_that_is_none_is_marked() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [], RestType = typeof(c_char_p), Free = "free", [|FreeLibrary = typeof(string)|])]
            public static partial string? F();
            """),
        message: "'free' cannot free what C hands over: string is no library class; write a static class with [CLibrary]");

    [Fact]
    public Task Free_is_marked_in_a_handler_which_would_leave_the_text_allocated() => s_rule.Reports(
        Source.Library("", "[Callback(ArgTypes = [typeof(c_char_p)])]\npublic sealed partial class LineHandler { public delegate void Handler([[|Free(\"free\")|]] string? line); }"),
        message: "'free' cannot free what C hands over: 'line' of 'LineHandler.Handler' comes from C in a call of its own, which frees nothing; take c_char_p or nint, and free it in the handler");

    [Fact]
    public Task A_copy_that_is_freed_is_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_char_p>)], RestType = typeof(c_char_p), Free = "free", FreeLibrary = typeof(Case))]
        public static partial string? F([Free("free", Library = typeof(Case))] out string? text);
        """));

    [Theory]
    [InlineData("c_int", "int", "c_int has no memory of its own; remove Free")]
    [InlineData("Memory", "Memory", "an object of Memory frees it; remove Free")]
    [InlineData("void", "void", "void has no memory of its own; remove Free")]
    public Task Free_is_marked_where_C_returns_no_text(string c, string result, string why) => s_rule.Reports(
        Source.Library(
            $"[CFunction(\"f\", ArgTypes = [], RestType = typeof({c}), [|Free = \"free\"|])]\npublic static partial {result} F();",
            "[CHandle(Free = \"free\", Library = typeof(Case))]\npublic sealed partial class Memory;"),
        message: $"'free' cannot free what C hands over: {why}");

    [Fact]
    public Task Free_of_a_text_that_is_returned_from_an_out_is_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_char_p>)], RestType = typeof(HRESULT), Free = "free")]
        [ParamFlags(ParamFlag.Out, ParamFlag.Out)]
        public static partial (int Length, string? Text) F();
        """));

    [Fact]
    public Task Free_beside_an_out_text_belongs_to_that_one() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(POINTER<c_char_p>)], RestType = typeof(c_int), [|Free = "free"|])]
            public static partial int F(out string? text);
            """),
        message: "'free' cannot free what C hands over: c_int has no memory of its own; remove Free, and write [Free(\"free\")] before 'text' where that is the caller's");

    [Fact]
    public Task Free_is_marked_at_a_text_that_goes_to_C() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_char_p)], RestType = typeof(void))]
            public static partial void F([[|Free("free")|]] string text);
            """),
        message: "'free' cannot free what C hands over: 'text' goes to C and is not handed over by it; remove [Free]");

    [Fact]
    public Task What_C_keeps_is_not_freed() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(POINTER<c_char_p>)], RestType = typeof(c_char_p), Free = "free")]
            [return: [|Borrowed|]]
            public static partial string? F([Free("free"), [|Borrowed|]] out string? text);
            """),
        message: "'free' cannot free what C hands over: [Borrowed] says that C keeps it; remove one of the two");
}
