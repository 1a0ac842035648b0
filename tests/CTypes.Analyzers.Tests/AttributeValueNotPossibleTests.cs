using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class AttributeValueNotPossibleTests
{
    private static readonly RuleVerifier s_rule = new(Rules.AttributeValueNotPossible);

    [Fact]
    public Task A_number_that_the_enum_does_not_have_is_reported_with_its_members() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_char_p)], RestType = typeof(void), [|Encoding = (CEncoding)99|])]
            public static partial void F(string text);
            """),
        message: "'Case.F': (CEncoding)99 is no CEncoding; write Utf8, Latin1, System");

    [Theory]
    [InlineData("[|EncodingErrors = (CEncodingErrors)(-1)|]")]
    [InlineData("[|CallConv = (CallConv)4711|]")]
    [InlineData("[|Binding = (CBinding)9|]")]
    public Task Each_option_of_a_function_is_looked_at(string option) => s_rule.Reports(Source.Library($$"""
        [CFunction("f", ArgTypes = [typeof(c_char_p)], RestType = typeof(void), {{option}})]
        public static partial void F(string text);
        """));

    [Fact]
    public Task An_index_below_zero_is_reported() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(Seen), typeof(c_void_p)], RestType = typeof(void))]
            public static partial void F([Lifetime(CallbackLifetime.Call, [|UserData = -2|])] Seen.Handler seen, nint context);
            """, "[Callback(ArgTypes = [typeof(c_void_p)], [|UserData = -3|])]\npublic sealed partial class Seen;"),
        message: "'Case.F': -2 is no index of ArgTypes; write the argument's index, or leave it out");

    [Fact]
    public Task Flags_are_combined_of_what_there_is() => s_rule.Reports(Source.InFile("""
        [CLibrary("a", Flags = LoadFlags.Global | LoadFlags.Now)] public static partial class Known;

        [CLibrary("b", [|Flags = (LoadFlags)0x40|])] public static partial class Unknown;
        """));

    [Fact]
    public Task A_type_that_other_files_cannot_name_is_reported() => s_rule.Reports(
        """
        using CTypes;
        using System;

        file static class Checks
        {
            public static void Check(int result) => ArgumentOutOfRangeException.ThrowIfNegative(result);
        }

        [CLibrary("case")]
        public static partial class Case
        {
            [CFunction("f", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), [|ErrCheckType = typeof(Checks)|], ErrCheck = "Check")]
            public static partial int F(int x);
        }
        """,
        message: "'Case.F': Checks is no type that generated code can name, because it is file-local; write 'internal' in place of 'file'");

    [Fact]
    public Task Parameters_and_results_are_looked_at() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p))]
        [return: Encoding(CEncoding.Latin1, [|Errors = (CEncodingErrors)50|])]
        public static partial string? F([Encoding([|(CEncoding)50|])] string text);
        """));

    [Fact]
    public Task Records_and_their_members_are_looked_at() => s_rule.Reports(Source.InFile("""
        [CStruct([|Layout = (CLayout)7|], [|ByteOrder = (CByteOrder)7|])]
        public partial struct Header
        {
            public partial int kind { get; set; }
        }
        """));

    [Theory]
    [InlineData("\"\"", "\"\"")]
    [InlineData("\"a\\0b\"", "\"a\\0b\"")]
    [InlineData("\"a\\ud83db\"", "\"a\\ud83db\"")]
    public Task A_symbol_is_a_name(string symbol, string shown) => s_rule.Reports(
        Source.Library($"[CFunction([|{symbol}|], ArgTypes = [], RestType = typeof(void))]\npublic static partial void F();"),
        message: $"'Case.F': {shown} is no symbol; write the name that the library exports");

    [Fact]
    public Task Other_symbols_and_variables_have_names() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [], RestType = typeof(c_char_p), [|AltSymbols = ["g", ""]|], [|Free = ""|])]
        public static partial string? F();

        [CVariable([|""|])] public static partial int Value { get; }
        """));

    [Theory]
    [InlineData("[CLibrary([|\"\"|])]")]
    [InlineData("[CLibrary(\"a\", [|Names = [\"\"]|])]")]
    [InlineData("[CLibrary(\"a\", [|SearchPath = [null!]|])]")]
    public Task A_library_has_names_and_folders(string attribute) => s_rule.Reports(Source.InFile(attribute + "\npublic static partial class Empty;"));

    [Theory]
    [InlineData("private static int Find(string symbol) => 0;")]
    [InlineData("private static nint Find(string symbol, int kind) => 0;")]
    [InlineData("private static nint Find(ref string symbol) => 0;")]
    [InlineData("private static nint Find<T>(string symbol) => 0;")]
    [InlineData("private static nint Find => 0;")]
    public Task A_symbol_resolver_is_a_method_that_takes_a_symbol(string member) => s_rule.Reports(
        Source.InFile($"[CLibrary(\"gl\", [|SymbolResolver = \"Find\"|])]\npublic static partial class Gl\n{{\n    {member}\n}}"),
        message: "'Gl': \"Find\" is no method 'static nint M(string symbol)' of Gl; write the name of one, which returns 0 for what it does not know");

    [Fact]
    public Task A_symbol_resolver_is_none_that_nobody_may_call() => s_rule.Reports(
        Source.InFile("[CLibrary(\"gl\", [|SymbolResolver = \"Find\"|])]\npublic static partial class Gl\n{\n    [System.Obsolete(\"no more\", error: true)]\n    private static nint Find(string symbol) => 0;\n}"),
        message: "'Gl': \"Find\" is no method that generated code can call, because it is [Obsolete] as an error; write the name of another, or leave the error out");

    [Fact]
    public Task A_library_object_may_have_a_resolver_of_its_own() => s_rule.Accepts(Source.InFile("""
        [CLibrary("vulkan", SymbolResolver = nameof(Find))]
        public sealed partial class Device(nint device)
        {
            private nint Find(string symbol) => device + symbol.Length;
        }
        """));

    [Fact]
    public Task What_means_something_is_accepted() => s_rule.Accepts(Source.InFile("""
        [CLibrary(CLibrary.MainProgram, Encoding = CEncoding.System, CallConv = CallConv.Stdcall)]
        public static partial class Itself
        {
            [CFunction("f", ArgTypes = [typeof(c_char_p)], RestType = typeof(void), AltSymbols = ["g"])]
            public static partial void F([Encoding(CEncoding.Latin1, Errors = CEncodingErrors.Replace)] string text);
        }
        """));

    [Fact]
    public Task A_C_type_is_no_null() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_int), [|null!|]], RestType = typeof(c_int))]
            public static partial int F(int value, int other);

            [CFunction("g", [|ArgTypes = null!|], [|RestType = null!|])]
            public static partial int G();
            """),
        message: "'Case.F': null is no C type; write typeof(…) with one, such as c_int");

    [Fact]
    public Task A_callback_s_C_types_are_no_null() => s_rule.Reports(Source.InFile("[Callback(ArgTypes = [[|null!|]])]\npublic sealed partial class Seen;\n\n[Callback([|ArgTypes = null!|])]\npublic sealed partial class Heard;"));

    [Fact]
    public Task A_type_that_an_attribute_names_is_no_null() => s_rule.Reports(
        Source.Library(
            """
            [CFunction("f", ArgTypes = [], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true, [|ErrCheckType = null!|])]
            public static partial int F();
            """,
            "[CStruct]\npublic partial struct Seen\n{\n    [CField([|Type = null!|])] public int Id;\n}"),
        message: "'Case.F': null is no type; write typeof(…), or leave it out");

    [Theory]
    [InlineData("[CLibrary([|null!|])]", "")]
    [InlineData("[CLibrary(\"a\")]", "[CFunction([|null!|], ArgTypes = [], RestType = typeof(c_int))] public static partial int F();")]
    [InlineData("[CLibrary(\"a\")]", "[CVariable([|null!|])] public static partial int F { get; }")]
    public Task A_name_is_no_null_and_the_compiler_misses_no_body(string library, string member) => s_rule.Reports(Source.InFile($"{library}\npublic static partial class Seen\n{{\n    {member}\n}}"));

    [Fact]
    public Task Load_flags_do_not_contradict_each_other() => s_rule.Reports(
        Source.InFile("[CLibrary(\"a\", [|Flags = LoadFlags.Global | LoadFlags.Now | LoadFlags.Local|])]\npublic partial class Plugin;"),
        message: "'Plugin': Global | Local is no LoadFlags; write one of the two");
}
