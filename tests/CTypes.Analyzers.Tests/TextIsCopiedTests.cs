using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class TextIsCopiedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.TextIsCopied);

    [Fact]
    public Task A_string_that_C_fills_is_marked() => s_rule.Reports(
        Source.Library("""
            [CFunction("gethostname", ArgTypes = [typeof(c_char_p), typeof(c_size_t)], RestType = typeof(c_int))]
            public static partial int GetHostName(string [|name|], nuint size);
            """),
        message: "'name' of 'Case.GetHostName' is copied for the call, but 'gethostname' writes to it; write StringBuffer");

    [Fact]
    public Task Wide_text_wants_a_wide_buffer() => s_rule.Reports(
        Source.Library("""
            [CFunction("CreateProcessW", ArgTypes = [typeof(c_wchar_p), typeof(c_wchar_p)], RestType = typeof(c_int))]
            public static partial int Start(string? program, string [|commandLine|]);
            """),
        message: "'commandLine' of 'Case.Start' is copied for the call, but 'CreateProcessW' writes to it; write WideStringBuffer");

    [Fact]
    public Task Text_that_C_keeps_is_marked() => s_rule.Reports(
        Source.Library("""[CFunction("putenv", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int))] public static partial int Put(string [|pair|]);"""),
        message: "'pair' of 'Case.Put' is copied for the call, but 'putenv' keeps it; write c_char_p, with text in an arena that is never closed");

    [Fact]
    public Task Text_that_C_frees_is_marked() => s_rule.Reports(
        Source.Library("""[CFunction("free", ArgTypes = [typeof(c_char_p)], RestType = typeof(void))] public static partial void Free(string [|text|]);"""),
        message: "'text' of 'Case.Free' is copied for the call, but 'free' frees it; write nint, with an address that C allocated");

    [Fact]
    public Task Bytes_that_stand_for_text_are_marked() => s_rule.Reports(
        Source.Library("""[CFunction("mkstemp", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int))] public static partial int Make(ReadOnlySpan<byte> [|template|]);"""));

    [Theory]
    [InlineData("""[CFunction("strcpy", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(void))] public static partial void Copy(StringBuffer to, string from);""")]
    [InlineData("""[CFunction("strcpy", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(void))] public static partial void Copy(c_char_p to, string from);""")]
    [InlineData("""[CFunction("gethostname", ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t)], RestType = typeof(c_int))] public static partial int Name(Span<byte> name, nuint size);""")]
    [InlineData("""[CFunction("strlen", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))] public static partial nuint Length(string text);""")]
    public Task What_C_may_write_to_and_what_it_only_reads_is_accepted(string function) => s_rule.Accepts(Source.Library(function));
}
