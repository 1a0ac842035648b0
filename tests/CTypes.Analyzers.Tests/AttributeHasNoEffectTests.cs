using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class AttributeHasNoEffectTests
{
    private static readonly RuleVerifier s_rule = new(Rules.AttributeHasNoEffect);

    [Theory]
    [InlineData("SearchPath = [\"native\"]", "SearchPath")]
    [InlineData("Flags = LoadFlags.Now", "Flags")]
    public Task A_DllImport_is_found_by_the_runtime(string option, string name) => s_rule.Reports(
        Import($"[|{option}|]", ""), message: $"'Gl': {name} has no effect, because the runtime looks for the file of a DllImport by itself; remove one of the two");

    [Theory]
    [InlineData("[CVariable(\"version\")] public static partial ref int Version { get; }")]
    [InlineData("[CFunction(\"b\", ArgTypes = [], Binding = CBinding.Calli)] public static partial void B();")]
    public Task What_has_an_address_is_found_where_the_library_says(string member) => s_rule.Accepts(Import("SearchPath = [\"native\"]", member));

    [Theory]
    [InlineData("SearchPath = [\"native\"]")]
    [InlineData("Flags = LoadFlags.Now")]
    [InlineData("SymbolResolver = nameof(Find)")]
    public Task A_class_without_functions_is_there_for_its_Module(string option) => s_rule.Accepts(Source.InFile($$"""
        [CLibrary("gl", Binding = CBinding.DllImport, {{option}})]
        public static partial class Gl
        {
            private static nint Find(string symbol) => 0;
        }
        """));

    [Fact]
    public Task A_DllImport_asks_no_resolver() => s_rule.Reports(
        Source.InFile("""
            [CLibrary("gl", Binding = CBinding.DllImport, [|SymbolResolver = nameof(Find)|])]
            public static partial class Gl
            {
                [CFunction("first", ArgTypes = [])]
                public static partial void First();

                private static nint Find(string symbol) => 0;
            }
            """),
        message: "'Gl': SymbolResolver has no effect, because the runtime binds a DllImport to what the file exports; remove one of the two");

    [Fact]
    public Task Functions_that_are_all_DllImports_ask_no_resolver() => s_rule.Reports(Resolving("""
        [CFunction("first", ArgTypes = [], Binding = CBinding.DllImport)]
        public static partial void First();

        [CFunction("second", ArgTypes = [], Binding = CBinding.DllImport)]
        public static partial void Second();

        [CFunction("find", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_void_p))]
        private static partial nint Find(string symbol);
        """, "[|SymbolResolver = \"Find\"|]"));

    [Theory]
    [InlineData("SymbolResolver = \"Find\"", "[CFunction(\"second\", ArgTypes = [])] public static partial void Second();")]
    [InlineData("SymbolResolver = \"Find\", Binding = CBinding.DllImport", "[CFunction(\"second\", ArgTypes = [], Binding = CBinding.Calli)] public static partial void Second();")]
    [InlineData("SymbolResolver = \"Find\", Binding = CBinding.DllImport", "[CVariable(\"second\")] public static partial ref int Second { get; }")]
    [InlineData("SymbolResolver = \"Find\"", "[CFunction(\"second\", ArgTypes = [typeof(Store)], Binding = CBinding.DllImport)] public static partial void Second(Store store);")]
    public Task A_resolver_that_something_beside_DllImports_asks_is_accepted(string options, string other) => s_rule.Accepts(Resolving($$"""
        [CFunction("first", ArgTypes = [], Binding = CBinding.DllImport)]
        public static partial void First();

        {{other}}

        private static nint Find(string symbol) => 0;
        """, options) + "\n\n[CHandle(Free = \"free_it\", Library = typeof(Gl))]\npublic sealed partial class Store;");

    [Fact]
    public Task An_encoding_of_what_is_no_text_is_reported() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_int), typeof(c_char_p)], RestType = typeof(c_int))]
            [return: [|Encoding(CEncoding.Latin1)|]]
            public static partial int F([[|Encoding(CEncoding.Latin1)|]] int number, [[|Encoding(CEncoding.Latin1)|]] System.ReadOnlySpan<byte> bytes);
            """),
        message: "'Case.F': [Encoding] has no effect, because the result is int and is passed as it is; write string or char, or remove it");

    [Fact]
    public Task An_encoding_in_a_handler_is_reported_by_the_handler_s_name() => s_rule.Reports(
        Source.Library("", "[Callback(ArgTypes = [typeof(c_int)])]\npublic sealed partial class Seen { public delegate void Handler([[|Encoding(CEncoding.Latin1)|]] int number); }"),
        message: "'Seen.Handler': [Encoding] has no effect, because 'number' is int and is passed as it is; write string or char, or remove it");

    [Theory]
    [InlineData("Owned(\"free\")", "c_char_p", "[Owned] on 'value' has no effect, because the rules follow what a function hands out, not what a handler gets; remove it, and free it in the handler")]
    [InlineData("ErrorContext", "string", "[ErrorContext] on 'value' has no effect, because nothing checks what C hands to a handler for errors; remove it")]
    [InlineData("Lifetime(CallbackLifetime.Call)", "nint", "[Lifetime] on 'value' has no effect, because what a handler gets is C's pointer, of which C# lets go in no way; remove it")]
    [InlineData("DependsOn(\"other\")", "nint", "[DependsOn] on 'value' has no effect, because an object that a handler gets is closed when the handler returns; remove it")]
    public Task What_only_calls_of_functions_read_is_reported_in_a_handler(string attribute, string managed, string problem) => s_rule.Reports(
        Source.Library("", $"[Callback(ArgTypes = [typeof(c_char_p), typeof(c_int)])]\npublic sealed partial class Seen {{ public delegate void Handler([[|{attribute}|]] {managed} value, int other); }}"),
        message: $"'Seen.Handler': {problem}");

    [Fact]
    public Task What_only_calls_of_functions_read_is_reported_in_a_static_handler() => s_rule.Reports(Source.Library("", """
        [Callback(ArgTypes = [typeof(c_char_p)])]
        public sealed partial class Seen;

        public static partial class Handlers
        {
            [Callback(typeof(Seen))]
            public static void See([[|Owned("free")|]] c_char_p text) { }
        }
        """));

    [Fact]
    public Task An_encoding_of_text_is_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_char_p>), typeof(c_char), typeof(POINTER<c_char_p>)], RestType = typeof(c_char_p))]
        [return: Encoding(CEncoding.Latin1)]
        public static partial string? F([Encoding(CEncoding.Latin1)] string text, [Encoding(CEncoding.Latin1)] string?[] texts, [Encoding(CEncoding.Latin1)] char letter, [Encoding(CEncoding.Latin1)] out string? other);
        """));

    [Fact]
    public Task A_resource_for_messages_that_nothing_throws_is_reported() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int))]
            public static partial int F([[|ErrorContext|]] string path);
            """),
        message: "'Case.F': [ErrorContext] on 'path' has no effect, because nothing checks the result for errors; add ErrCheck, or remove it");

    [Theory]
    [InlineData("POINTER<c_char>", "nint")]
    [InlineData("HRESULT", "HRESULT")]
    [InlineData("c_void_p", "nint")]
    public Task A_resource_for_a_result_that_only_the_caller_looks_at_is_reported(string restType, string type) => s_rule.Reports(
        Source.Library($"[CFunction(\"f\", ArgTypes = [typeof(c_char_p)], RestType = typeof({restType}))]\npublic static partial {type} F([[|ErrorContext|]] string path);"));

    [Fact]
    public Task A_resource_is_accepted_where_the_result_s_type_checks_it() => s_rule.Accepts(Source.Library(
        "[CFunction(\"f\", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_status))]\npublic static partial c_status F([ErrorContext] string path);",
        "[CTypedef(typeof(c_int), Check = nameof(Check))]\npublic readonly partial struct c_status { internal static void Check(c_status status) { } }"));

    [Fact]
    public Task A_second_resource_and_one_that_cannot_be_shown_are_reported() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true)]
        public static partial int F([ErrorContext] string path, [[|ErrorContext|]] int mode);

        [CFunction("g", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int>)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true)]
        public static partial int G([[|ErrorContext|]] System.ReadOnlySpan<byte> path, [[|ErrorContext|]] out int mode);
        """));

    [Fact]
    public Task A_resource_is_accepted_where_a_result_is_checked() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true)]
        public static partial int F([ErrorContext] string path);

        [CFunction("g", ArgTypes = [typeof(c_char_p)], RestType = typeof(HRESULT))]
        public static partial void G([ErrorContext] string path);
        """));

    [Theory]
    [InlineData("[|VaListSymbol = \"vf\"|]")]
    [InlineData("[|ErrCheckType = typeof(Errors)|]")]
    [InlineData("[|FreeLibrary = typeof(Case)|]")]
    public Task Half_of_a_pair_of_options_is_reported(string option) => s_rule.Reports(
        Source.Library($"[CFunction(\"f\", ArgTypes = [typeof(c_char_p)], RestType = typeof(void), {option})]\npublic static partial void F(string text);"));

    [Theory]
    [InlineData("Library = typeof(Case)", "Library")]
    [InlineData("FreeTakesAddress = true", "FreeTakesAddress")]
    [InlineData("FreeErrCheck = \"NegativeIsErrno\"", "FreeErrCheck")]
    [InlineData("UseErrno = true", "UseErrno")]
    [InlineData("UseLastError = true", "UseLastError")]
    public Task What_is_said_of_a_function_that_frees_is_idle_where_a_method_does(string option, string shown) => s_rule.Reports(
        Source.Library("", $"[CHandle(FreeMethod = nameof(Memory.Release), [|{option}|])]\npublic sealed partial class Memory\n{{\n    static void Release(nint handle) {{ }}\n}}"),
        message: $"'Memory': {shown} has no effect, because the method 'Release' frees; remove it, or name C's function with Free");

    [Fact]
    public Task Nothing_that_C_could_keep_is_borrowed() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
            [return: [|Borrowed|]]
            public static partial int F([[|Borrowed|]] int value, [[|Borrowed|]] out int other);

            [CFunction("g", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ssize_t))]
            [return: [|Borrowed|]]
            public static partial nint G([[|Borrowed|]] string text);

            [CFunction("h", ArgTypes = [], RestType = typeof(void))]
            [return: [|Borrowed|]]
            public static partial void H();
            """),
        message: "'Case.F': [Borrowed] has no effect, because int is nothing that C could keep; remove it");

    [Fact]
    public Task A_copy_of_a_text_stays_good() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_int), typeof(POINTER<c_char_p>)], RestType = typeof(c_char_p))]
            [return: Borrowed([|Until = "f"|])]
            public static partial string? F(int number, [Borrowed([|Until = "f"|])] out string? text);
            """),
        message: "'Case.F': Until has no effect, because the text is copied into a string, which stays good; remove it");

    [Fact]
    public Task Only_a_pointer_that_leaves_is_owned_by_the_caller() => s_rule.Reports(
        Source.Library(
            """
            [CFunction("f", ArgTypes = [typeof(c_void_p), typeof(POINTER<c_int>)], RestType = typeof(c_char_p))]
            [return: [|Owned("free")|]]
            public static partial string? F([[|Owned("free")|]] nint memory, [[|Owned("free")|]] out int number);

            [CFunction("g", ArgTypes = [], RestType = typeof(Memory))]
            [return: [|Owned("free")|]]
            public static partial Memory G();

            [CFunction("h", ArgTypes = [], RestType = typeof(c_void_p))]
            [return: [|Owned("free")|], Borrowed]
            public static partial nint H();

            [CFunction("i", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_void_p>)], RestType = typeof(c_char_p))]
            [return: Owned("free")]
            public static partial c_char_p I(string text, [Owned("free")] out nint memory);
            """,
            "[CHandle(Free = \"free\", Library = typeof(Case))]\npublic sealed partial class Memory;"),
        message: "'Case.F': [Owned] has no effect, because the text is copied and its address is gone; write Free, or [Free] on an out");

    [Fact]
    public Task Handles_texts_and_pointers_are_borrowed() => s_rule.Accepts(Source.Library(
        """
        [CFunction("f", ArgTypes = [typeof(POINTER<c_void_p>), typeof(POINTER<c_char_p>), typeof(POINTER<Memory>)], RestType = typeof(c_char_p))]
        [return: Borrowed]
        public static partial string? F([Borrowed] out nint address, [Borrowed] out string? text, [Borrowed] out Memory? memory);

        [CFunction("g", ArgTypes = [], RestType = typeof(c_void_p))]
        [return: Borrowed(Until = "f")]
        public static partial nint G();

        [CFunction("h", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
        [return: Borrowed]
        public static partial ref int H();

        [CFunction("i", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_char_p>)], RestType = typeof(void)), ParamFlags(Out, Out)]
        [return: Borrowed]
        public static partial (int Count, c_char_p First) I();
        """,
        "[CHandle(Free = \"free\", Library = typeof(Case))]\npublic sealed partial class Memory;"));

    [Fact]
    public Task Raw_pointers_functions_and_spans_are_borrowed() => s_rule.Accepts(Source.Library(
        """
        [CFunction("f", ArgTypes = [typeof(POINTER<c_void_p>)], RestType = typeof(POINTER<c_int>))]
        [return: Borrowed]
        public static unsafe partial int* F([Borrowed] out nint address);

        [CFunction("g", ArgTypes = [], RestType = typeof(Seen))]
        [return: Borrowed]
        public static partial CFunctionPointer<Seen> G();

        [CFunction("h", ArgTypes = [typeof(c_size_t)], RestType = typeof(POINTER<c_int>))]
        [return: Borrowed, Buffer(LengthFrom = nameof(count))]
        public static partial System.ReadOnlySpan<int> H(nuint count);
        """,
        "[Callback(ArgTypes = [typeof(c_int)])]\npublic sealed partial class Seen;"));

    [Fact]
    public Task User_data_that_the_callback_does_not_get_is_marked() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(Seen), typeof(c_void_p)], RestType = typeof(void))]
            public static partial void F([Lifetime(CallbackLifetime.Call, [|UserData = 1|])] Seen.Handler seen);
            """, "[Callback(ArgTypes = [typeof(c_int), typeof(c_void_p)])]\npublic sealed partial class Seen { public delegate void Handler(int value, nint context); }"),
        message: "'Case.F': UserData of 'seen' has no effect, because C hands Seen no void* that it brings back; write UserData = its index in the ArgTypes of Seen, or remove it");

    [Fact]
    public Task A_library_of_an_interface_that_is_none_is_marked() => s_rule.Reports(
        Source.InFile("""
            [CLibrary("shapes")]
            public sealed partial class Shapes;

            public static class Names;

            [CInterface([|Library = typeof(Shapes)|])]
            public partial class IShape;

            [CInterface([|Library = typeof(Names)|])]
            public partial class INamed;
            """),
        message: "'IShape': Library has no effect, because Shapes makes library objects, and nothing says which of them frees; write a static class with [CLibrary], or free the pointer with a function of Shapes");

    [Fact]
    public Task A_length_of_a_result_that_has_none_is_marked() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_int)], RestType = typeof(c_void_p))]
            [return: [|Buffer(LengthFrom = nameof(count))|]]
            public static partial nint F(int count);
            """),
        message: "'Case.F': [return: Buffer] has no effect, because nint has no length that C could be asked for; return a ReadOnlySpan of the elements, or remove it");

    [Fact]
    public Task An_object_whose_void_pointer_nobody_gives_to_C_is_reported() => s_rule.Reports(
        WithoutData("""
            Set([|seen|]);
            Set(2, [|seen|]);
            Set((Seen?)null);
            """),
        message: "'Case.Set': UserData of Seen has no effect, because C gets no void* with it and nothing in this project reads the UserData of a Seen, so that no call of C's finds the handler; "
            + "give that UserData to the call or member that sets C's void*, or declare Seen without UserData");

    [Fact]
    public Task An_object_in_a_record_whose_void_pointer_nobody_gives_to_C_is_reported() => s_rule.Reports(WithoutData("""
        _ = new Table { seen = [|seen|] };
        _ = new Table().seen = [|seen|];
        _ = new Table(seen: [|seen|]);
        """));

    [Fact]
    public Task A_void_pointer_of_another_callback_helps_nobody() => s_rule.Reports(WithoutData("Set([|seen|]);\nData(heard.UserData);"));

    [Theory]
    [InlineData("Set(seen);\nData(seen.UserData);")]
    [InlineData("Set(seen);\nData(seen?.UserData ?? 0);")]
    [InlineData("_ = new Table { seen = seen, data = seen.UserData };")]
    [InlineData("Set(heard);\nSet(heard, 0);")]
    public Task An_object_whose_user_data_is_read_is_accepted(string statements) => s_rule.Accepts(WithoutData(statements));

    [Fact]
    public Task In_a_file_that_a_tool_wrote_a_use_is_not_judged() => s_rule.Accepts("// <auto-generated/>\n#nullable enable\n" + WithoutData("Set(seen);"));

    private static string WithoutData(string statements) => Source.Library(
        $$"""
        [CFunction("set", ArgTypes = [typeof(Seen)])]
        public static partial void Set([Lifetime(CallbackLifetime.UntilDisposed)] Seen? seen);

        [CFunction("set_number", ArgTypes = [typeof(c_int), typeof(Seen)])]
        public static partial void Set(int number, Seen seen);

        [CFunction("unset", ArgTypes = [typeof(Heard)])]
        public static partial void Set(Heard heard);

        [CFunction("set_with_data", ArgTypes = [typeof(Heard), typeof(c_void_p), typeof(c_int)])]
        public static partial void Set(Heard heard, int number);

        [CFunction("data", ArgTypes = [typeof(c_void_p)])]
        public static partial void Data(nint data);

        public static void Use(Seen seen, Heard heard)
        {
            {{statements.Replace("\n", "\n    ", StringComparison.Ordinal)}}
        }
        """,
        """
        [Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], UserData = 0)]
        public sealed partial class Seen;

        [Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], UserData = 0)]
        public sealed partial class Heard;

        [CStruct]
        public sealed partial class Table
        {
            public partial Seen? seen { get; set; }

            public partial nint data { get; set; }
        }
        """);

    private static string Import(string option, string member) => $$"""
        using CTypes;

        [CLibrary("gl", Binding = CBinding.DllImport, {{option}})]
        public static partial class Gl
        {
            [CFunction("a", ArgTypes = [])]
            public static partial void A();

            {{member}}
        }
        """;

    private static string Resolving(string members, string options) => Source.InFile($$"""
        [CLibrary("gl", {{options}})]
        public static partial class Gl
        {
            {{members.Replace("\n", "\n    ", StringComparison.Ordinal)}}
        }
        """);
}
