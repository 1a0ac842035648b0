using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class TypePairNotAllowedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.TypePairNotAllowed);

    [Fact]
    public Task The_parameter_is_marked_and_the_message_names_what_is_allowed() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(c_int), typeof(c_double)], RestType = typeof(void))]
            public static partial void F(string [|first|], double second);
            """),
        message: "'first' of 'Case.F': string cannot stand for c_int here; use int, an enum of it, a wider integer or c_int");

    [Theory]
    [InlineData("c_uint", "out uint", "c_uint")]
    [InlineData("c_void_p", "ref nint", "c_void_p")]
    public Task A_variable_whose_address_C_gets_is_told_the_pointer_for_ArgTypes(string c, string parameter, string pointee) => s_rule.Reports(
        Source.Library($"[CFunction(\"f\", ArgTypes = [typeof({c})], RestType = typeof(void))]\npublic static partial void F({parameter} [|size|]);"),
        message: $"'size' of 'Case.F': {parameter} cannot stand for {c} here; use {(c == "c_uint" ? "uint, an enum of it, a wider integer or c_uint" : "nint, void*, c_void_p, a SafeHandle, a record of the class form, a CRecordArray, or an array, span, Memory, CArray, CBox or ArenaArray of unmanaged values")}; where C gets the address of a variable, write typeof(POINTER<{pointee}>) in ArgTypes");

    [Fact]
    public Task Each_wrong_parameter_has_its_own_report() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_int), typeof(c_double), typeof(c_char_p)], RestType = typeof(void))]
        public static partial void F(short [|narrow|], int [|whole|], int [|text|]);
        """));

    [Fact]
    public Task A_wrong_result_is_marked_at_the_return_type() => s_rule.Reports(
        Source.Library("""
            [CFunction("sqrt", ArgTypes = [typeof(c_double)], RestType = typeof(c_double))]
            public static partial [|int|] Root(double value);
            """),
        message: "'result' of 'Case.Root': int cannot stand for c_double here; use double or c_double");

    [Theory]
    [InlineData("POINTER<c_char>", "string [|x|]", "; for text write typeof(c_char_p) in ArgTypes")]
    [InlineData("c_void_p", "string [|x|]", "; for text write typeof(c_char_p) in ArgTypes")]
    [InlineData("POINTER<POINTER<c_char>>", "out string [|x|]", "; for text write typeof(POINTER<c_char_p>) in ArgTypes")]
    [InlineData("POINTER<c_void_p>", "out H [|x|]", "; for the handle write typeof(POINTER<H>) in ArgTypes")]
    [InlineData("POINTER<c_double>", "ref int [|x|]", "POINTER<c_double> or nint")]
    public Task Where_C_has_the_same_address_the_message_names_the_C_type_of_the_parameter_as_it_is_written(string stated, string parameter, string advice) => s_rule.Reports(
        Source.Library($"[CFunction(\"f\", ArgTypes = [typeof({stated})], RestType = typeof(void))]\npublic static partial void F({parameter});", "[CHandle(Free = \"h_free\", Library = typeof(Case))]\npublic sealed partial class H;"), messageEnd: advice);

    [Theory]
    [InlineData("POINTER<c_char>")]
    [InlineData("c_void_p")]
    public Task Text_that_C_returns_as_another_pointer_names_the_C_type_of_text(string stated) => s_rule.Reports(
        Source.Library($"[CFunction(\"f\", ArgTypes = [], RestType = typeof({stated}))]\npublic static partial [|string|] F();"), messageEnd: "; for text write RestType = typeof(c_char_p)");

    [Theory]
    [InlineData("H", "H F(H [|h|])", "", "H cannot stand for POINTER<H> here; use ref H")]
    [InlineData("H", "bool F(H [|h|])", ", ErrCheck = nameof(Check)", "H cannot stand for POINTER<H> here; use ref H")]
    [InlineData("c_char_p", "bool F(string [|h|])", ", ErrCheck = nameof(Check)", "string cannot stand for POINTER<c_char_p> here; use c_char_p, byte* or nint")]
    public Task What_C_cannot_put_another_in_the_place_of_is_no_InOut(string pointee, string head, string check, string message) => s_rule.Reports(
        Source.Library(
            $"[CFunction(\"f\", ArgTypes = [typeof(POINTER<{pointee}>)], RestType = typeof(c_int){check}), ParamFlags(ParamFlag.InOut)]\npublic static partial {head};\n\nprivate static bool Check(int result) => result == 0;",
            "[CHandle(Free = \"h_free\", Library = typeof(Case))]\npublic sealed partial class H;"),
        message: $"'h' of 'Case.F': {message}");

    [Fact]
    public Task An_out_of_the_class_form_is_a_parameter() => s_rule.Reports(
        Source.Library(
            "[CFunction(\"f\", ArgTypes = [typeof(POINTER<Place>)], RestType = typeof(void)), ParamFlags(ParamFlag.Out)]\npublic static partial [|Place|] F();",
            "[CStruct]\npublic sealed partial class Place { public partial int x { get; set; } }"),
        message: "'out 0' of 'Case.F': Place cannot stand for POINTER<Place> here; use In in ParamFlags and a parameter of Place, for which the caller makes the object that C fills");

    [Theory]
    [InlineData("c_void_p", "nint, void* or c_void_p")]
    [InlineData("POINTER<c_int>", "POINTER<c_int>, c_int*, ref c_int, ReadOnlySpan<c_int> with [return: Buffer(LengthFrom = …)] or nint")]
    public Task A_handle_that_C_returns_is_named_in_RestType(string restType, string others) => s_rule.Reports(
        Source.Library(
            $"[CFunction(\"f\", ArgTypes = [], RestType = typeof({restType}))]\npublic static partial [|Door|] F();",
            "[CHandle(Free = \"g\", Library = typeof(Case))]\npublic sealed partial class Door;"),
        message: $"'result' of 'Case.F': Door cannot stand for {restType} here; use {others}; for the handle write RestType = typeof(Door)");

    [Fact]
    public Task C_s_int_is_a_truth_value_through_a_typedef() => s_rule.Accepts(Source.Library(
        "[CFunction(\"f\", ArgTypes = [typeof(Truth), typeof(POINTER<Truth>)], RestType = typeof(Truth))]\npublic static partial bool F(bool value, out bool other);",
        "[CTypedef(typeof(c_int), True = 1)]\npublic partial struct Truth;"));

    [Theory]
    [InlineData("[CFunction(\"f\", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(void))] public static partial void F(out bool [|value|]);", "")]
    [InlineData("[CFunction(\"f\", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(void)), ParamFlags(ParamFlag.Out)] public static partial [|bool|] F();", "")]
    [InlineData("", "[Callback(ArgTypes = [typeof(c_int)])] public sealed partial class Seen { public delegate void Handler(bool [|value|]); }")]
    [InlineData("", "[Callback(RestType = typeof(c_int), OnError = 0)] public sealed partial class Asked { public delegate [|bool|] Handler(); }")]
    [InlineData("", "[CStruct] public partial struct Switch { [CField(Type = typeof(c_int))] public partial bool [|On|] { get; set; } }")]
    public Task A_truth_value_that_C_has_as_an_int_is_offered_a_typedef_wherever_it_stands(string member, string type) => s_rule.Reports(
        Source.Library(member, type), messageEnd: "; for a truth value declare a typedef, [CTypedef(typeof(c_int), True = 1)] public partial struct Truth, in place of c_int");

    [Fact]
    public Task A_truth_value_through_a_typedef_stands_wherever_C_has_an_int() => s_rule.Accepts(Source.Library(
        "[CFunction(\"f\", ArgTypes = [typeof(POINTER<Truth>)], RestType = typeof(void)), ParamFlags(ParamFlag.Out)] public static partial bool F();",
        """
        [CTypedef(typeof(c_int), True = 1)] public partial struct Truth;
        [Callback(ArgTypes = [typeof(Truth)], RestType = typeof(Truth), OnError = 0)] public sealed partial class Asked { public delegate bool Handler(bool value); }
        [CStruct] public partial struct Switch { [CField(Type = typeof(Truth))] public partial bool On { get; set; } }
        """));

    [Theory]
    [InlineData("c_double_complex", "double", "Complex or c_double_complex")]
    [InlineData("CTypes.Windows.HWND", "CTypes.Windows.HDC", "HWND, nint or a SafeHandle")]
    [InlineData("CTypes.Windows.HWND", "Span<int>", "HWND, nint or a SafeHandle")]
    [InlineData("CTypes.Windows.HWND", "POINTER<c_int>", "HWND, nint or a SafeHandle")]
    [InlineData("CTypes.Windows.BOOL", "string", "bool or BOOL")]
    [InlineData("c_bool", "byte[]", "bool or c_bool")]
    [InlineData("Lengths", "int", "string as an argument, its adapter works nowhere else")]
    [InlineData("Lengths", "ref string", "string as an argument, its adapter works nowhere else")]
    [InlineData("c_char_p", "Span<byte>", "StringBuffer, or typeof(POINTER<c_char>) in ArgTypes, where C fills it; where C reads it, string, ReadOnlySpan<byte>, byte[], StringBuffer, c_char_p or byte*")]
    [InlineData("c_char_p", "System.Text.StringBuilder", "StringBuffer, or typeof(POINTER<c_char>) in ArgTypes, where C fills it; where C reads it, string, ReadOnlySpan<byte>, byte[], StringBuffer, c_char_p or byte*")]
    [InlineData("c_wchar_p", "Span<char>", "WideStringBuffer where C fills it; where C reads it, string, ReadOnlySpan<char>, WideStringBuffer, c_wchar_p or nint")]
    [InlineData("c_int", "bool", "int, an enum of it, a wider integer or c_int; for a truth value declare a typedef, [CTypedef(typeof(c_int), True = 1)] public partial struct Truth, in place of c_int")]
    [InlineData("c_int", "ICParameter<double>", "int, an enum of it, a wider integer or c_int")]
    public Task What_cannot_stand_for_a_C_type_is_told_what_can(string c, string type, string allowed) => s_rule.Reports(
        Source.Library($"""
            [CFunction("f", ArgTypes = [typeof({c})], RestType = typeof(void))]
            public static partial void F({type} [|value|]);
            """, """
            public sealed class Lengths : IFromParam<string, nint>
            {
                public static nint FromParam(string value, ref CallScope scope) => value.Length;
            }
            """),
        message: $"'value' of 'Case.F': {type.Split('.')[^1]} cannot stand for {c.Split('.')[^1]} here; use {allowed}");

    [Theory]
    [InlineData("c_void_p")]
    [InlineData("POINTER<c_char>")]
    [InlineData("POINTER<c_byte>")]
    [InlineData("POINTER<c_ubyte>")]
    [InlineData("POINTER<c_int8>")]
    [InlineData("POINTER<c_uint8>")]
    public Task A_StringBuffer_goes_where_C_has_bytes(string c) => s_rule.Accepts(Buffer(c, "StringBuffer value"));

    [Theory]
    [InlineData("POINTER<c_int>", "StringBuffer")]
    [InlineData("POINTER<c_wchar>", "StringBuffer")]
    [InlineData("CTypes.Windows.HWND", "StringBuffer")]
    [InlineData("POINTER<c_char>", "WideStringBuffer")]
    [InlineData("CTypes.Windows.HWND", "WideStringBuffer")]
    public Task A_buffer_of_text_goes_nowhere_else(string c, string type) => s_rule.Reports(Buffer(c, type + " [|value|]"));

    private static string Buffer(string c, string parameter) => Source.Library($"[CFunction(\"f\", ArgTypes = [typeof({c})], RestType = typeof(void))]\npublic static partial void F({parameter});");

    private const string Ints = "ref, in, an array, span, Memory, CArray, CBox, ArenaArray or pointer of c_int or of an integer of its size (int and uint, an enum), out c_int, out int, POINTER<c_int> or nint";
    private const string Bools = "ref, in, an array, span, Memory, CArray, CBox, ArenaArray or pointer of c_bool or of an integer of its size (byte and sbyte, an enum), out c_bool, out bool, POINTER<c_bool> or nint";
    private const string Shorts = "ref, in, an array, span, Memory, CArray, CBox, ArenaArray or pointer of c_short or of an integer of its size (short and ushort, an enum), out c_short, out short, POINTER<c_short> or nint";

    [Theory]
    [InlineData("c_int", "Span<float>", Ints)]
    [InlineData("c_int", "POINTER<float>", Ints + "; C.Cast<c_int>(pointer) makes a POINTER<c_int> of another pointer")]
    [InlineData("c_bool", "ref bool", Bools)]
    [InlineData("c_bool", "Span<bool>", Bools + "; MemoryMarshal.Cast<bool, c_bool>(…) gives a span of c_bool")]
    [InlineData("c_char16_t", "Span<float>", "string, ref, in, an array, span, Memory, CArray, CBox, ArenaArray or pointer of c_char16_t or of an integer of its size (short, ushort and char, an enum), out c_char16_t, out char, POINTER<c_char16_t> or nint")]
    [InlineData("c_short", "char[]", Shorts + "; MemoryMarshal.Cast<char, short>(…) gives a span of short")]
    [InlineData("Point", "Span<Other>", "ref, in, out, an array, span, Memory, CArray, CBox, ArenaArray or pointer of Point, POINTER<Point> or nint")]
    [InlineData("bool", "ref bool", "typeof(POINTER<c_bool>) in ArgTypes; that takes " + Bools)]
    [InlineData("char", "ref char", "a POINTER<T> of c_char (a byte), c_char16_t, c_char32_t or c_wchar in ArgTypes")]
    [InlineData("string", "ref string", "typeof(POINTER<c_char_p>) in ArgTypes; that takes string[], out string, ref, out, an array, a span or a pointer of c_char_p, POINTER<c_char_p> or nint")]
    public Task What_is_offered_for_a_pointer_is_what_it_takes(string pointee, string type, string allowed) => s_rule.Reports(
        Source.Library($"""
            [CFunction("f", ArgTypes = [typeof(POINTER<{pointee}>)], RestType = typeof(void))]
            public static partial void F({type} [|value|]);
            """, "[CStruct] public partial struct Point { public int x, y; }\npublic struct Other { public int x, y; }"),
        message: $"'value' of 'Case.F': {type} cannot stand for POINTER<{pointee}> here; use {allowed}");

    [Theory]
    [InlineData("POINTER<c_int>", "POINTER<int>")]
    [InlineData("POINTER<c_int>", "POINTER<uint>")]
    [InlineData("POINTER<c_void_p>", "POINTER<nint>")]
    [InlineData("POINTER<POINTER<c_int>>", "POINTER<nint>")]
    public Task A_pointer_to_a_type_of_the_same_size_is_the_same_pointer(string c, string type) => s_rule.Accepts(Source.Library($$"""
        [CFunction("f", ArgTypes = [typeof({{c}}), typeof(POINTER<{{c}}>), typeof(Seen)], RestType = typeof({{c}}))]
        public static partial {{type}} F({{type}} value, out {{type}} stored, [Lifetime(CallbackLifetime.Call)] Seen.Handler seen);
        """, $$"""
        [CStruct] public partial struct Holder { [CField(Type = typeof({{c}}))] public partial {{type}} value { get; set; } }
        [Callback(ArgTypes = [typeof({{c}})], RestType = typeof({{c}}), OnError = 0)] public sealed partial class Seen { public delegate {{type}} Handler({{type}} value); }
        """));

    [Fact]
    public Task An_adapter_makes_no_results() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [], RestType = typeof(Lengths))]
        public static partial [|string|] F();
        """, """
        public sealed class Lengths : IFromParam<string, nint>
        {
            public static nint FromParam(string value, ref CallScope scope) => value.Length;
        }
        """));

    [Fact]
    public Task A_result_where_C_has_none_is_marked() => s_rule.Reports(Source.Library("""
        [CFunction("exit", ArgTypes = [typeof(c_int)], RestType = typeof(void))]
        public static partial [|int|] Exit(int code);
        """));

    [Fact]
    public Task A_result_by_reference_is_marked() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [], RestType = typeof(c_int))]
        public static partial [|ref int|] F();
        """));

    [Fact]
    public Task An_out_of_another_size_is_marked_at_the_return_type() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(void))]
        [ParamFlags(Out)]
        public static partial [|string|] F();
        """));

    [Theory]
    [InlineData("(double, int)", "out int arg1")]
    [InlineData("(double Fraction, int Exponent)", "out int Exponent")]
    [InlineData("(int Exponent, double Fraction)", "out int Exponent")]
    public Task A_tuple_of_the_result_and_the_out_is_told_how_both_are_had(string tuple, string parameter) => s_rule.Reports(
        Source.Library($"""
            [CFunction("frexp", ArgTypes = [typeof(c_double), typeof(POINTER<c_int>)], RestType = typeof(c_double))]
            [ParamFlags(In, Out)]
            public static partial [|{tuple}|] Frexp(double x);
            """),
        message: $"'out 1' of 'Case.Frexp': {tuple} cannot stand for POINTER<c_int> here; use int, an enum of it, a wider integer or c_int; for C's result besides, leave ParamFlags out and declare '{parameter}' among the parameters");

    [Theory]
    [InlineData("double")]
    [InlineData("c_uint8")]
    public Task A_handler_s_span_has_elements_of_C_s_size(string element) => s_rule.Reports(Source.InFile($$"""
        [Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t)])]
        public sealed partial class Seen { public delegate void Handler([Buffer(LengthFrom = nameof(count))] System.ReadOnlySpan<{{element}}> [|items|], nuint count); }
        """));

    [Fact]
    public Task A_handler_s_pointer_to_pointers_is_named_in_full() => s_rule.Reports(
        Source.InFile("""
            [Callback(ArgTypes = [typeof(POINTER<POINTER<c_int>>)], RestType = typeof(void))]
            public sealed partial class Seen { public delegate void Handler(ref POINTER<int> [|rows|]); }
            """),
        message: "'rows' of 'Seen.Handler': ref POINTER<int> cannot stand for POINTER<POINTER<c_int>> here; use in, ref or out POINTER<c_int>, a span with [Buffer(LengthFrom = …)], POINTER<POINTER<c_int>>, POINTER<c_int>* or nint");

    [Fact]
    public Task A_handlers_parameter_and_result_are_marked() => s_rule.Reports(Source.InFile("""
        [Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
        public sealed partial class Seen
        {
            public delegate [|string|] Handler(double [|value|]);
        }
        """));

    [Fact]
    public Task Wider_integers_enums_and_C_types_are_allowed() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_size_t)], RestType = typeof(c_long))]
        public static partial long F(long wider, DayOfWeek day, c_int exact, int size);
        """));

    [Fact]
    public Task A_plain_field_stands_for_a_C_type_of_its_own_kind_only() => s_rule.Reports(
        Source.InFile("[CStruct]\npublic partial struct Times\n{\n    [CField([|Type = typeof(c_long)|])] public nint user;\n    [CField(Type = typeof(c_int))] public int state;\n}"),
        message: "'user' of 'Times': nint cannot stand for c_long here; use c_long as the field's own type, or leave Type out");

    [Fact]
    public Task A_plain_field_of_a_word_may_be_a_pointer_in_C() => s_rule.Accepts(
        Source.InFile("[CStruct]\npublic partial struct Plain\n{\n    [CField(Type = typeof(c_void_p))] public nint p;\n    [CField(Type = typeof(c_void_p))] public nuint q;\n}"));

    [Theory]
    [InlineData("[CField(Type = typeof(Point))] public partial System.Guid {|0|} { get; set; }", "Guid", "Point", "Point")]
    [InlineData("[CField(Type = typeof(Point))] public partial ref System.Guid {|0|} { get; }", "Guid", "Point", "ref Point")]
    [InlineData("[CField(Type = typeof(c_int))] public partial ref long {|0|} { get; }", "long", "c_int", "ref c_int, or an integer of its size (int and uint, an enum)")]
    [InlineData("[CField(Type = typeof(c_int), Count = 4)] public partial Span<long> {|0|} { get; }", "Span<long>", "c_int", "Span of c_int or of an integer of its size (int and uint, an enum)")]
    [InlineData("[CField(Type = typeof(Point), Count = 4)] public partial Span<System.Guid> {|0|} { get; }", "Span<Guid>", "Point", "Span of Point")]
    public Task A_property_shows_a_member_s_memory_as_what_is_there(string member, string type, string c, string offer) => s_rule.Reports(
        Source.InFile($$"""
            [CStruct] public partial struct Point { public int x, y; }

            [CStruct]
            public partial struct Holder
            {
                {{member.Replace("{|0|}", "[|where|]", StringComparison.Ordinal)}}
            }
            """),
        message: $"'where' of 'Holder': {type} cannot stand for {c} here; use {offer}");

    [Theory]
    [InlineData("[CField(Type = typeof(Point))] public partial ref Point where { get; }")]
    [InlineData("[CField(Type = typeof(Point))] public partial Point where { get; set; }")]
    [InlineData("[CField(Type = typeof(c_int), Count = 4)] public partial Span<int> where { get; }")]
    [InlineData("[CField(Type = typeof(c_int))] public partial ref uint where { get; }")]
    public Task A_property_may_show_it_as_a_type_of_the_same_size(string member) =>
        s_rule.Accepts(Source.InFile($"[CStruct] public partial struct Point {{ public int x, y; }}\n\n[CStruct]\npublic partial struct Holder\n{{\n    {member}\n}}"));

    private const string Node = "[CStruct] public partial class Node { public partial int value { get; set; } public partial Node? next { get; set; } }";

    [Fact]
    public Task A_record_object_goes_where_C_has_a_pointer_to_it_and_comes_back() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(POINTER<Node>), typeof(c_void_p), typeof(POINTER<POINTER<Node>>)], RestType = typeof(POINTER<Node>))]
        public static partial Node? F(Node first, Node? any, out Node? found);
        """, Node));

    [Fact]
    public Task Another_record_object_does_not() => s_rule.Reports(
        Source.Library("""
            [CFunction("f", ArgTypes = [typeof(POINTER<Node>)], RestType = typeof(void))]
            public static partial void F(Other [|other|]);
            """, Node + " [CStruct] public partial class Other { public partial int value { get; set; } }"),
        message: "'other' of 'Case.F': Other cannot stand for POINTER<Node> here; use Node, CRecordArray<Node>, POINTER<Node> or nint");

    [Fact]
    public Task A_callback_does_not_return_a_record_object() => s_rule.Reports(
        Source.InFile(Node + "\n[Callback(RestType = typeof(POINTER<Node>), OnError = 0)] public sealed partial class Make { public delegate [|Node?|] Handler(); }"),
        message: "'result' of 'Make.Handler': Node? cannot stand for POINTER<Node> here; use Node (only as a parameter), POINTER<Node> or nint");

    [Fact]
    public Task An_object_that_a_record_keeps_is_what_the_declaration_says_that_C_has() => s_rule.Reports(
        Source.InFile("[CStruct]\npublic partial class Holder\n{\n    [CField([|Type = typeof(c_int)|])] public partial string? text { get; set; }\n    [CField(Type = typeof(c_wchar_p))] public partial string? wide { get; set; }\n}"),
        message: "'text' of 'Holder': string? cannot stand for c_int here; use int, an enum of it, a wider integer or c_int");

    [Theory]
    [InlineData("[CField(Count = 8, [|Type = typeof(c_wchar)|])]", "c_wchar here; use Span<c_char16_t> or Span<c_char32_t>: text in a record is read as bytes only")]
    [InlineData("[CField(Count = 8, [|Type = typeof(c_char16_t)|])]", "c_char16_t here; use Span<c_char16_t> or Span<c_char32_t>: text in a record is read as bytes only")]
    [InlineData("[CField([|Type = typeof(c_char_p)|])]", "c_char_p here; use c_char_p, byte* or nint")]
    public Task Text_in_a_record_is_of_bytes(string attribute, string message) => s_rule.Reports(
        Source.InFile("[CStruct]\npublic partial struct Options\n{\n    " + attribute + " public partial string name { get; set; }\n}"),
        message: "'name' of 'Options': string cannot stand for " + message);
}
