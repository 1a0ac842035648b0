using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class ViewMayOutliveTextTests
{
    private const string Entry = "[CStruct]\npublic sealed partial class Entry\n{\n    public partial c_int id { get; set; }\n}";

    private const string Calendar = "[CStruct]\npublic partial struct Calendar\n{\n    public int Year, Month;\n}";

    private static readonly RuleVerifier s_rule = new(Rules.ViewMayOutliveText);

    [Fact]
    public Task A_view_of_what_may_be_the_copy_is_marked() => s_rule.Reports(
        Function("typeof(c_char_p)", "[|c_char_p|]", "typeof(c_char_p)", "string text"),
        message: "'Case.F': the c_char_p that is returned may point into the call's own copy of 'text', which is gone when the method returns; return string, take 'text' as c_char_p, or write [return: Borrowed] where C returns memory of its own, [return: Owned(\"…\")] where the caller frees it",
        severity: Microsoft.CodeAnalysis.DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("c_byte", "sbyte")]
    [InlineData("c_ubyte", "byte")]
    [InlineData("c_int8", "sbyte")]
    [InlineData("c_uint8", "byte")]
    [InlineData("c_char16_t", "ushort")]
    [InlineData("c_char32_t", "uint")]
    public Task A_pointer_to_any_character_may_lead_into_the_text(string c, string type) => s_rule.Reports(Source.Library(
        $"[CFunction(\"f\", ArgTypes = [typeof(c_char_p)], RestType = typeof(POINTER<{c}>))]\npublic static unsafe partial [|{type}*|] F(string text);"));

    [Theory]
    [InlineData("c_short", "short")]
    [InlineData("c_int", "int")]
    public Task A_pointer_to_a_number_does_not_lead_into_the_text(string c, string type) => s_rule.Accepts(Source.Library(
        $"[CFunction(\"f\", ArgTypes = [typeof(c_char_p)], RestType = typeof(POINTER<{c}>))]\npublic static unsafe partial {type}* F(string text);"));

    [Theory]
    [InlineData("typeof(c_char_p)", "unsafe", "byte*")]
    [InlineData("typeof(c_char_p)", "", "System.ReadOnlySpan<byte>")]
    [InlineData("typeof(c_wchar_p)", "", "c_wchar_p")]
    [InlineData("typeof(POINTER<c_char>)", "", "POINTER<c_char>")]
    [InlineData("typeof(POINTER<byte>)", "", "POINTER<byte>")]
    [InlineData("typeof(POINTER<c_char>)", "unsafe", "c_char*")]
    [InlineData("typeof(POINTER<Entry>)", "", "Entry?")]
    public Task Every_view_is_one(string c, string modifier, string result) => s_rule.Reports(Source.Library(
        $"[CFunction(\"f\", ArgTypes = [typeof(c_char_p)], RestType = {c})]\npublic static {modifier} partial [|{result}|] F(string text);", Entry));

    [Fact]
    public Task A_reference_to_a_character_is_one() => s_rule.Reports(Source.Library(
        "[CFunction(\"f\", ArgTypes = [typeof(c_char_p)], RestType = typeof(POINTER<c_char>))]\npublic static partial [|ref c_char|] F(string text);"),
        message: "'Case.F': the ref c_char that is returned may point into the call's own copy of 'text', which is gone when the method returns; return string, take 'text' as c_char_p, or write [return: Borrowed] where C returns memory of its own");

    [Fact]
    public Task A_span_of_stated_length_is_one() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_void_p))]
        [return: Buffer(LengthFrom = nameof(length))]
        public static partial [|System.ReadOnlySpan<byte>|] F(string text, int length);
        """));

    [Theory]
    [InlineData("c_char_p", "byte[]? text")]
    [InlineData("c_char_p", "System.ReadOnlySpan<byte> text")]
    [InlineData("c_wchar_p", "string text")]
    [InlineData("c_wchar_p", "System.ReadOnlySpan<char> text")]
    [InlineData("POINTER<c_char_p>", "string?[] text")]
    public Task Whatever_is_copied_counts(string c, string parameter) => s_rule.Reports(Function("typeof(c_char_p)", "[|c_char_p|]", $"typeof({c})", parameter));

    [Fact]
    public Task Text_that_an_adapter_makes_counts() => s_rule.Reports(
        Source.Library("""
            [CFunction("strchr", ArgTypes = [typeof(Shown), typeof(c_int)], RestType = typeof(c_char_p))]
            public static partial [|System.ReadOnlySpan<byte>|] Find(System.Version version, int character);
            """, "public sealed class Shown : IFromParam<System.Version, c_char_p> { public static c_char_p FromParam(System.Version value, ref CallScope scope) => scope.Utf8(value.ToString()); }"),
        message: "'Case.Find': the ReadOnlySpan<byte> that is returned may point into the call's own copy of 'version', which is gone when the method returns; return string, take 'version' as c_char_p, or write [return: Borrowed] where C returns memory of its own");

    [Fact]
    public Task An_array_that_an_adapter_pins_is_no_copy() => s_rule.Accepts(Source.Library("""
        [CFunction("find", ArgTypes = [typeof(Pinned)], RestType = typeof(c_char_p))]
        public static partial System.ReadOnlySpan<byte> Find(byte[] bytes);
        """, "public sealed class Pinned : IFromParam<byte[], POINTER<c_ubyte>> { public static POINTER<c_ubyte> FromParam(byte[] value, ref CallScope scope) => scope.Pin(value).Cast<c_ubyte>(); }"));

    [Fact]
    public Task An_out_that_leads_into_the_text_is_marked() => s_rule.Reports(
        Source.Library("""
            [CFunction("strtol", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char_p>), typeof(c_int)], RestType = typeof(c_long))]
            public static partial long Parse(string text, out c_char_p [|end|], int numberBase);

            [CFunction("strtok_r", ArgTypes = [typeof(c_char_p), typeof(c_char_p), typeof(POINTER<c_char_p>)], RestType = typeof(c_char_p))]
            public static partial string? Next(c_char_p text, string separators, ref c_char_p [|rest|]);
            """),
        message: "'Case.Parse': the c_char_p in 'end' may point into the call's own copy of 'text', which is gone when the method returns; write out string, take 'text' as c_char_p, or write [Borrowed] where C returns memory of its own, [Owned(\"…\")] where the caller frees it");

    [Fact]
    public Task An_out_that_is_returned_is_marked_at_the_result() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int>), typeof(POINTER<c_char_p>)], RestType = typeof(void))]
        [ParamFlags(In, Out, Out)]
        public static partial [|(int Id, c_char_p Tail)|] F(string text);
        """));

    [Fact]
    public Task A_pointer_that_the_caller_frees_is_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char_p>)], RestType = typeof(POINTER<c_char>))]
        [return: Owned("free")]
        public static partial POINTER<c_char> F(string text, [Owned("free")] out c_char_p copy);
        """));

    [Fact]
    public Task Text_that_is_copied_back_is_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char_p>)], RestType = typeof(c_char_p))]
        public static partial string? F(string text, out string? rest);
        """));

    [Fact]
    public Task A_text_that_the_caller_keeps_is_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p))]
        public static partial c_char_p F(c_char_p text);

        [CFunction("f", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p))]
        public static partial c_char_p F(StringBuffer text);
        """));

    [Fact]
    public Task Memory_that_C_keeps_is_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("getenv", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p))]
        [return: Borrowed]
        public static partial c_char_p F(string name);

        [CFunction("f", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char_p>)], RestType = typeof(void))]
        public static partial void G(string name, [Borrowed(Until = "f")] out c_char_p value);
        """));

    [Fact]
    public Task Pointers_that_do_not_lead_into_a_text_are_accepted() => s_rule.Accepts(Source.Library(
        """
        [CFunction("fopen", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(POINTER<FILE>))]
        public static partial POINTER<FILE> Open(string path, string mode);

        [CFunction("dlopen", ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_void_p))]
        public static partial nint Load(string path, int mode);

        [CFunction("open", ArgTypes = [typeof(c_char_p), typeof(POINTER<Memory>)], RestType = typeof(Memory))]
        public static partial Memory Make(string path, out Memory other);
        """,
        "[COpaque]\npublic partial struct FILE;\n\n[CHandle(Free = \"free\", Library = typeof(Case))]\npublic sealed partial class Memory;"));

    [Fact]
    public Task A_pointer_to_a_record_that_C_fills_in_the_call_s_own_storage_is_marked() => s_rule.Reports(
        Source.Library("""
            [CFunction("localtime_r", ArgTypes = [typeof(POINTER<c_time_t>), typeof(POINTER<Calendar>)], RestType = typeof(POINTER<Calendar>))]
            public static partial [|POINTER<Calendar>|] Local(in long time, out Calendar calendar);
            """, Calendar),
        message: "'Case.Local': the POINTER<Calendar> that is returned may point into the call's own copy of 'calendar', which is gone when the method returns; return nint, take 'calendar' as POINTER<Calendar>, or write [return: Borrowed] where C returns memory of its own, [return: Owned(\"…\")] where the caller frees it");

    [Fact]
    public Task An_out_that_leads_to_a_record_in_the_call_s_own_storage_is_marked() => s_rule.Reports(
        Source.Library("""
            [CFunction("getpwnam_r", ArgTypes = [typeof(POINTER<Calendar>), typeof(POINTER<POINTER<Calendar>>)], RestType = typeof(c_int))]
            public static partial int Find(out Calendar entry, out POINTER<Calendar> [|found|]);

            [CFunction("getpwnam_r", ArgTypes = [typeof(POINTER<Calendar>), typeof(POINTER<POINTER<Calendar>>)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
            [ParamFlags(Out, Out)]
            public static partial [|(Calendar Entry, POINTER<Calendar> Found)|] Find();
            """, Calendar),
        message: "'Case.Find': the POINTER<Calendar> in 'found' may point into the call's own copy of 'entry', which is gone when the method returns; write out nint, take 'entry' as POINTER<Calendar>, or write [Borrowed] where C returns memory of its own, [Owned(\"…\")] where the caller frees it");

    [Fact]
    public Task A_reference_to_such_a_record_is_marked() => s_rule.Reports(Source.Library("""
        [CFunction("localtime_r", ArgTypes = [typeof(POINTER<c_time_t>), typeof(POINTER<Calendar>)], RestType = typeof(POINTER<Calendar>))]
        public static partial [|ref Calendar|] Local(in long time, out Calendar calendar);
        """, Calendar));

    [Fact]
    public Task A_record_that_the_caller_keeps_and_an_address_that_nobody_follows_are_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("localtime_r", ArgTypes = [typeof(POINTER<c_time_t>), typeof(POINTER<Calendar>)], RestType = typeof(POINTER<Calendar>))]
        public static partial POINTER<Calendar> Local(in long time, POINTER<Calendar> calendar);

        [CFunction("localtime_r", ArgTypes = [typeof(POINTER<c_time_t>), typeof(POINTER<Calendar>)], RestType = typeof(POINTER<Calendar>))]
        public static partial nint LocalOrNull(in long time, out Calendar calendar);

        [CFunction("f", ArgTypes = [typeof(POINTER<Calendar>)], RestType = typeof(POINTER<Calendar>))]
        [return: Borrowed]
        public static partial POINTER<Calendar> Own(out Calendar calendar);

        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(POINTER<Calendar>))]
        public static partial POINTER<Calendar> All(out int count);
        """, Calendar));

    private static string Function(string restType, string result, string argType, string parameter) => Source.Library($"""
        [CFunction("f", ArgTypes = [{argType}], RestType = {restType})]
        public static partial {result} F({parameter});
        """);
}
