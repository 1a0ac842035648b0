using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class TypeNotKnownToCTests
{
    private static readonly RuleVerifier s_rule = new(Rules.TypeNotKnownToC);

    [Theory]
    [InlineData("string", "typeof(c_char_p)")]
    [InlineData("int", "typeof(c_int)")]
    [InlineData("char", "c_char (a byte), c_char16_t, c_char32_t or c_wchar")]
    [InlineData("Guid", "a c_ type, or put [CStruct] on Guid")]
    [InlineData("DateTime", "c_time_t with ToUnixTimeSeconds, or a [CStruct] of what C has")]
    [InlineData("decimal", "c_double, or a [CStruct] with the layout of the library's own decimal")]
    [InlineData("Half", "c_float where C takes float, or c_uint16 for the bits behind a POINTER<T>: .NET cannot pass half-precision numbers to C")]
    [InlineData("Int128", "a [CStruct] of two c_uint64 behind a POINTER<T>: .NET cannot pass 128-bit integers to C")]
    [InlineData("UInt128", "a [CStruct] of two c_uint64 behind a POINTER<T>: .NET cannot pass 128-bit integers to C")]
    [InlineData("int?", "int itself, or a POINTER<T> that may be NULL")]
    [InlineData("(int, int)", "a [CStruct] that names these members")]
    [InlineData("System.Runtime.Intrinsics.Vector128<float>", "a POINTER<T> to the elements: .NET cannot pass vectors to C")]
    [InlineData("System.Numerics.Vector<int>", "a POINTER<T> to the elements: .NET cannot pass vectors to C")]
    [InlineData("Version", "c_void_p, or put [CHandle] or [Callback] on Version")]
    [InlineData("StringBuffer", "typeof(c_char_p)")]
    [InlineData("WideStringBuffer", "typeof(c_wchar_p)")]
    [InlineData("Action", "a class with [Callback]")]
    public Task The_item_of_ArgTypes_is_marked_and_the_message_says_what_to_write(string type, string instead) => s_rule.Reports(
        Source.Library($"""
            [CFunction("f", ArgTypes = [typeof(c_int), [|typeof({type})|]], RestType = typeof(void))]
            public static partial void F(int value, nint other);
            """),
        message: $"'{type.Split('.')[^1]}' of 'Case.F' is no type that C has; use {instead}");

    [Theory]
    [InlineData("[CFunction(\"f\", ArgTypes = [[|typeof(Int8)|]], RestType = typeof(void))]\n    public static partial void F(nint other);", "")]
    [InlineData("", "[Callback(ArgTypes = [[|typeof(Int8)|]])]\npublic sealed partial class F;")]
    public Task An_array_is_passed_as_a_pointer(string member, string type) => s_rule.Reports(
        Source.Library(member, "[CArray(typeof(c_int), 8)]\npublic partial struct Int8;\n\n" + type),
        message: $"'Int8' of '{(type.Length == 0 ? "Case." : "")}F' is no type that C has; use typeof(POINTER<c_int>): C passes an array as a pointer to its first element");

    [Theory]
    [InlineData("DateTime")]
    [InlineData("decimal")]
    [InlineData("Half")]
    [InlineData("Int128")]
    [InlineData("int?")]
    [InlineData("(int, int)")]
    public Task A_callback_gets_none_of_them_either(string type) => s_rule.Reports(Source.InFile($"[Callback(ArgTypes = [[|typeof({type})|]])]\npublic sealed partial class Seen;"));

    [Fact]
    public Task An_adapter_makes_no_arguments_of_callbacks() => s_rule.Reports(
        Source.InFile("""
            public sealed class Adapter : IFromParam<string, nint>
            {
                public static nint FromParam(string value, ref CallScope scope) => value.Length;
            }

            [Callback(ArgTypes = [[|typeof(Adapter)|]])]
            public sealed partial class Seen;
            """),
        message: "'Adapter' of 'Seen' is no type that C has; use a C type: an adapter makes arguments of functions");

    [Fact]
    public Task A_function_pointer_is_named_by_its_callback() => s_rule.Reports(
        Source.Library(
            "[CFunction(\"f\", ArgTypes = [[|typeof(CFunctionPointer<Hook>)|]])]\npublic static partial void F(CFunctionPointer<Hook> hook);",
            "[Callback(ArgTypes = [typeof(c_int)])]\npublic sealed partial class Hook;"),
        message: "'CFunctionPointer<Hook>' of 'Case.F' is no type that C has; use typeof(Hook)");

    [Fact]
    public Task A_variable_of_a_function_pointer_needs_no_type() => s_rule.Accepts(Source.Library(
        "[CVariable(\"hook\")] public static partial ref CFunctionPointer<Hook> Hooked { get; }\n[CVariable(\"hooks\", Count = 3)] public static partial Span<CFunctionPointer<Hook>> All { get; }\n[CVariable(\"first\")] public static partial CFunctionPointer<Hook> First { get; }",
        "[Callback(ArgTypes = [typeof(c_int)])]\npublic sealed partial class Hook;"));

    [Fact]
    public Task Void_is_no_argument() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = new[] { [|typeof(void)|] }, RestType = typeof(void))]
        public static partial void F(int value);
        """));

    [Fact]
    public Task RestType_is_marked() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [], [|RestType = typeof(string)|])]
        public static partial string F();
        """));

    [Fact]
    public Task Where_nothing_is_stated_the_parameter_and_the_return_type_are_marked() => s_rule.Reports(Source.Library("""
        [CFunction("f")]
        public static partial [|DateTime|] F(object [|value|]);
        """));

    [Fact]
    public Task A_callbacks_types_are_marked() => s_rule.Reports(Source.InFile("""
        [Callback(ArgTypes = [[|typeof(int)|]], [|RestType = typeof(string)|], OnError = 0)]
        public sealed partial class Seen;
        """));

    [Fact]
    public Task A_handle_is_no_result_of_a_callback() => s_rule.Reports(
        Source.Library("", """
            [CHandle(Free = "free", Library = typeof(Case))]
            public sealed partial class Memory;

            [Callback(ArgTypes = [typeof(Memory)], [|RestType = typeof(Memory)|], OnError = 0)]
            public sealed partial class Seen;
            """),
        message: "'Memory' of 'Seen' is no type that C has; use c_void_p: nobody would keep the handle open that C gets");

    [Fact]
    public Task What_a_handler_returns_in_the_place_of_a_handle_is_no_second_error() => s_rule.Reports(Source.Library("", """
        [CHandle(Free = "free", Library = typeof(Case))]
        public sealed partial class Memory;

        [Callback(ArgTypes = [typeof(c_int)], [|RestType = typeof(Memory)|], OnError = 0)]
        public sealed partial class Seen
        {
            public delegate nint Handler(int number);
        }
        """));

    [Fact]
    public Task A_static_method_for_a_class_that_is_no_callback_is_marked() => s_rule.Reports(Source.InFile("""
        public static partial class Handlers
        {
            [Callback([|typeof(Version)|])]
            public static void OnSeen(int value)
            {
            }
        }
        """));

    [Fact]
    public Task An_error_check_that_sees_the_arguments_is_no_second_error() => s_rule.Reports(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_int)], [|RestType = typeof(int)|], ErrCheck = nameof(Check))]
        public static partial int F(int value);

        private static void Check(int result, CFunctionInfo function, in FArguments arguments)
        {
        }
        """));

    [Fact]
    public Task C_types_enums_and_our_own_are_accepted() => s_rule.Accepts(Source.Library("""
        [CFunction("f", ArgTypes = [typeof(c_int), typeof(DayOfWeek), typeof(POINTER<c_double>), typeof(Memory)], RestType = typeof(c_char_p))]
        public static partial string? F(int value, DayOfWeek day, ref double number, Memory memory);
        """, "[CHandle(Free = \"free\", Library = typeof(Case))]\npublic sealed partial class Memory;"));

    [Fact]
    public Task An_array_of_itself_is_marked() => s_rule.Reports(Source.InFile("""
        [CArray([|typeof(Four)|], 4)]
        public partial struct Four;

        [CArray([|typeof(Right)|], 2)]
        public partial struct Left;

        [CArray([|typeof(Left)|], 2)]
        public partial struct Right;
        """));

    [Fact]
    public async Task An_array_of_a_record_of_another_assembly_whose_storage_is_generated_is_marked() => await s_rule.Reports(
        Source.InFile("[CArray([|typeof(Flags)|], 4)]\npublic partial struct Row;\n\n[CStruct]\npublic partial struct Table\n{\n    public partial Row row { get; set; }\n}"),
        "'Flags' of 'Row' is no type that C has; use a record with the same members that is declared here: those of Flags cannot be read in the assembly 'Test'",
        TestOptions.Default with { Library = await TestProject.Compile(Source.InFile("[CStruct] public partial struct Flags { [CField(Bits = 3)] public partial int a { get; set; } }")) });

    [Fact]
    public Task Types_of_a_user_s_own_in_our_namespace_are_accepted() => s_rule.Accepts("namespace CTypes;\n" + Source.Library("""
        [CFunction("a", ArgTypes = [typeof(Pt), typeof(POINTER<Pt>), typeof(Handle), typeof(Cb), typeof(Wnd), typeof(POINTER<Cls>)], RestType = typeof(Pt))]
        public static partial Pt A(Pt p, ref Pt q, Handle h, Cb c, Wnd w, Cls k);

        [CFunction("b", ArgTypes = [typeof(Mode)], RestType = typeof(Handle))]
        public static partial Handle B(Mode mode);
        """, """
        public enum Mode : ushort { Off, On }
        [CStruct] public partial struct Pt { public int x, y; }
        [CStruct] public partial struct Rect { public Pt from, to; public Row row; public POINTER<Pt> other; public CFunctionPointer<Cb> visit; public Wnd window; }
        [CStruct] public sealed partial class Cls { public partial int x { get; set; } public partial Wnd w { get; set; } public partial Rect rect { get; set; } }
        [CHandle(Free = "free", Library = typeof(Case))] public sealed partial class Handle;
        [Callback(ArgTypes = [typeof(c_int), typeof(POINTER<Pt>)], RestType = typeof(c_int), OnError = 0)] public sealed partial class Cb { public delegate int Handler(int x, ref Pt p); }
        [CTypedef(typeof(c_void_p))] public partial struct Wnd;
        [CArray(typeof(Pt), 3)] public partial struct Row;
        """));
}
