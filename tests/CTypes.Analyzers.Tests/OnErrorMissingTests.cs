using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class OnErrorMissingTests
{
    private static readonly RuleVerifier s_rule = new(Rules.OnErrorMissing);

    [Fact]
    public Task The_attribute_is_marked() => s_rule.Reports(
        Source.InFile("[[|Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int))|]]\npublic sealed partial class Seen;"),
        message: "'Seen' returns c_int to C; write OnError = a constant of c_int that C gets when the handler throws");

    [Fact]
    public Task A_pointer_is_offered_null() => s_rule.Reports(
        Source.InFile("[[|Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))|]]\npublic sealed partial class Seen;"),
        message: "'Seen' returns c_char_p to C; write OnError = null, which C gets when the handler throws");

    [Fact]
    public Task Null_is_accepted_for_a_pointer() => s_rule.Accepts(
        Source.InFile("[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p), OnError = null)]\npublic sealed partial class Seen;"));

    [Theory]
    [InlineData("c_int", "\"none\"")]
    [InlineData("c_ubyte", "256")]
    [InlineData("c_uint", "-1")]
    [InlineData("c_void_p", "0.5")]
    [InlineData("c_char", "'é'")]
    [InlineData("c_char32_t", "'\\ud800'")]
    [InlineData("c_int", "'x'")]
    public Task A_value_that_C_does_not_have_is_marked(string restType, string value) => s_rule.Reports(
        Source.InFile($"[Callback(ArgTypes = [typeof(c_int)], RestType = typeof({restType}), [|OnError = {value}|])]\npublic sealed partial class Seen;"));

    [Theory]
    [InlineData("c_size_t", "ulong.MaxValue")]
    [InlineData("c_ssize_t", "long.MinValue")]
    [InlineData("c_size_t", "uint.MaxValue + 1L")]
    public Task What_a_word_holds_on_all_targets_is_accepted(string restType, string value) => s_rule.Accepts(
        Source.InFile($"[Callback(ArgTypes = [typeof(c_int)], RestType = typeof({restType}), OnError = {value})]\npublic sealed partial class Seen;"));

    [Fact]
    public Task What_a_word_holds_on_some_targets_only_is_marked_with_one_that_has_less() => s_rule.Reports(
        Source.InFile("[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_ulong), [|OnError = ulong.MaxValue|])]\npublic sealed partial class Seen;"),
        message: "'Seen' returns c_ulong to C; write OnError = a constant of c_ulong that C gets when the handler throws; c_ulong has 32 bits on win-x64: OnErrorMethod can tell the platforms apart");

    [Fact]
    public Task A_word_of_a_project_with_32_bit_targets_has_32_bits() => s_rule.Reports(
        Source.InFile("[assembly: CTypesTargets(\"linux-x64;linux-arm\")]\n\n[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_size_t), [|OnError = ulong.MaxValue|])]\npublic sealed partial class Seen;"));

    [Fact]
    public Task Code_that_uses_the_callback_has_no_other_errors() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(Seen), typeof(Seen)], RestType = typeof(void))]
        public static partial void F([Lifetime(CallbackLifetime.Call)] Seen seen, [Lifetime(CallbackLifetime.Call)] Seen.Handler handler);
        """, """
        [[|Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int))|]]
        public sealed partial class Seen;

        public static class Program
        {
            public static void Run()
            {
                using Seen seen = new(value => value);
                Case.F(seen, value => value + 1);
            }
        }
        """));

    [Theory]
    [InlineData("c_int", ", OnError = -1")]
    [InlineData("c_int", ", OnError = DayOfWeek.Monday")]
    [InlineData("c_char", ", OnError = 'x'")]
    [InlineData("c_wchar", ", OnError = 'é'")]
    [InlineData("c_double", ", OnError = 0.5")]
    [InlineData("c_bool", ", OnError = true")]
    [InlineData("c_void_p", ", OnError = 0")]
    [InlineData("c_void_p", ", OnError = -1")]
    [InlineData("c_void_p", ", OnError = null")]
    [InlineData("c_char_p", ", OnError = null")]
    [InlineData("POINTER<c_int>", ", OnError = null")]
    [InlineData("void", "")]
    public Task A_constant_of_the_type_is_accepted(string restType, string onError) => s_rule.Accepts(
        Source.InFile($"[Callback(ArgTypes = [typeof(c_int)], RestType = typeof({restType}){onError})]\npublic sealed partial class Seen;"));

    [Theory]
    [InlineData("c_int8", "-128", "127")]
    [InlineData("c_uint8", "0", "255")]
    [InlineData("c_int16", "-32768", "32767")]
    [InlineData("c_uint16", "0", "65535")]
    [InlineData("c_int32", "int.MinValue", "int.MaxValue")]
    [InlineData("c_uint32", "0", "uint.MaxValue")]
    [InlineData("c_int64", "long.MinValue", "long.MaxValue")]
    [InlineData("c_uint64", "0", "ulong.MaxValue")]
    public async Task The_least_and_the_greatest_value_of_a_type_are_accepted(string restType, params string[] values)
    {
        foreach (string value in values) await s_rule.Accepts(Source.InFile($"[Callback(ArgTypes = [], RestType = typeof({restType}), OnError = {value})]\npublic sealed partial class Seen;"));
    }

    [Theory]
    [InlineData("c_int8", "-129", "128")]
    [InlineData("c_uint8", "-1", "256")]
    [InlineData("c_int16", "-32769", "32768")]
    [InlineData("c_uint16", "-1", "65536")]
    [InlineData("c_int32", "int.MinValue - 1L", "int.MaxValue + 1L")]
    [InlineData("c_uint32", "-1", "uint.MaxValue + 1L")]
    [InlineData("c_int64", "long.MaxValue + 1ul")]
    [InlineData("c_uint64", "-1")]
    [InlineData("c_char", "'é'")]
    [InlineData("c_char32_t", "'\\ud800'")]
    public async Task What_is_beyond_them_is_marked(string restType, params string[] values)
    {
        foreach (string value in values) await s_rule.Reports(Source.InFile($"[Callback(ArgTypes = [], RestType = typeof({restType}), [|OnError = {value}|])]\npublic sealed partial class Seen;"));
    }

    [Fact]
    public Task A_number_is_never_null() => s_rule.Reports(
        Source.InFile("[[|Callback(ArgTypes = [], RestType = typeof(c_int), OnError = null)|]]\npublic sealed partial class Seen;"));

    [Theory]
    [InlineData("c_double", "double.NaN")]
    [InlineData("c_float", "float.NegativeInfinity")]
    [InlineData("c_float", "double.PositiveInfinity")]
    public Task What_is_no_number_is_a_constant_too(string restType, string onError) => s_rule.Accepts(
        Source.InFile($"[Callback(ArgTypes = [typeof(c_int)], RestType = typeof({restType}), OnError = {onError})]\npublic sealed partial class Seen;"));

    [Theory]
    [InlineData("c_int", "0", "-1")]
    [InlineData("c_uint", "0", "1")]
    [InlineData("c_char", "0")]
    [InlineData("c_bool", "false", "true")]
    [InlineData("CTypes.Windows.BOOL", "false", "true")]
    [InlineData("c_float", "0", "double.NaN")]
    [InlineData("c_double_complex", "0")]
    [InlineData("HRESULT", "-2147467259")]
    [InlineData("DayOfWeek", "0", "-1")]
    [InlineData("c_char_p", "0")]
    [InlineData("POINTER<c_int>", "0")]
    [InlineData("c_void_p", "0", "-1")]
    public async Task The_fixes_write_what_C_functions_mostly_return_when_they_fail(string restType, params string[] values)
    {
        string Callback(string attribute) => Source.InFile($"[{attribute}]\npublic sealed partial class Seen;");
        string markup = Callback($"[|Callback(ArgTypes = [typeof(c_int)], RestType = typeof({restType}))|]");
        string[] titles = [.. values.Select(value => $"Write OnError = {value}")];
        Assert.Equal(titles, await s_rule.Titles(markup));
        for (int i = 0; i < values.Length; i++)
            await s_rule.Fixes(markup, Callback($"Callback(ArgTypes = [typeof(c_int)], RestType = typeof({restType}), OnError = {values[i]})"), titles[i]);
    }

    [Fact]
    public Task The_fix_puts_another_value_in_the_place_of_a_wrong_one() => s_rule.Fixes(
        Source.InFile("[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_uint), [|OnError = -1|], UseErrno = true)]\npublic sealed partial class Seen;"),
        Source.InFile("[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_uint), OnError = 0, UseErrno = true)]\npublic sealed partial class Seen;"));

    [Fact]
    public Task All_of_a_file_get_what_their_type_has() => s_rule.FixesAll(
        Source.InFile("[[|Callback(ArgTypes = [], RestType = typeof(c_int))|]]\npublic sealed partial class Seen;\n\n[[|Callback(ArgTypes = [], RestType = typeof(c_bool), CallConv = CallConv.Cdecl)|]]\npublic sealed partial class Asked;"),
        Source.InFile("[Callback(ArgTypes = [], RestType = typeof(c_int), OnError = 0)]\npublic sealed partial class Seen;\n\n[Callback(ArgTypes = [], RestType = typeof(c_bool), OnError = false, CallConv = CallConv.Cdecl)]\npublic sealed partial class Asked;"));
}
