using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class BytesNotOfCTests
{
    private static readonly RuleVerifier s_rule = new(Rules.BytesNotOfC);

    [Theory]
    [InlineData("System.DateTime", "DateTime", "c_time_t with ToUnixTimeSeconds, or a [CStruct] of what C has")]
    [InlineData("int?", "int?", "int itself, or a POINTER<T> that may be NULL")]
    [InlineData("(int, byte)", "(int, byte)", "a [CStruct] that names these members")]
    [InlineData("decimal", "decimal", "c_double, or a [CStruct] with the layout of the library's own decimal")]
    public Task Memory_for_C_has_elements_that_C_knows(string type, string name, string instead) => s_rule.Reports(
        Function($"System.ReadOnlySpan<{type}> [|items|]"), message: $"'{name}' has no layout that C knows; write {instead}");

    [Theory]
    [InlineData("System.DateTime[]")]
    [InlineData("System.Span<int?>")]
    [InlineData("System.Memory<decimal>")]
    public Task Any_memory_counts(string type) => s_rule.Reports(Function($"{type} [|items|]"));

    [Theory]
    [InlineData("CArray<System.DateTime>(2)")]
    [InlineData("CBox<System.DateTime>()")]
    public Task An_array_or_a_box_for_C_too(string creation) => s_rule.Reports(Source.InFile($$"""
        public static class Program
        {
            public static object Make() => [|new {{creation}}|];
        }
        """));

    [Theory]
    [InlineData("System.ReadOnlySpan<double> items")]
    [InlineData("System.Span<System.Half> items")]
    [InlineData("c_time_t[] items")]
    public Task Bits_that_C_can_read_are_left_alone(string parameter) => s_rule.Accepts(Function(parameter));

    [Theory]
    [InlineData("Auto", "ref Auto", "[CStruct] in place of LayoutKind.Auto, with which the runtime orders its members")]
    [InlineData("Auto", "out Auto", "[CStruct] in place of LayoutKind.Auto, with which the runtime orders its members")]
    [InlineData("Around", "in Around", "[CStruct] on it, and for 'inner.when' c_time_t with ToUnixTimeSeconds, or a [CStruct] of what C has")]
    [InlineData("HasAuto", "HasAuto[]", "[CStruct] on it, and for 'auto' a [CStruct]: the runtime orders its members")]
    [InlineData("HasBool", "Span<HasBool>", "[CStruct] on it, and for 'flag' c_bool, or c_int where C has 4 bytes")]
    [InlineData("HasChars", "ref HasChars", "[CStruct] on it, and for 'letters' c_char for a byte, ushort for a UTF-16 unit")]
    [InlineData("Generic<decimal>", "ref Generic<decimal>", "a [CStruct] with its members, and for 'item' c_double, or a [CStruct] with the layout of the library's own decimal")]
    [InlineData("HasText", "POINTER<HasText>", "[CStruct] on it, and for 'Text' c_char_p")]
    [InlineData("(byte, int, byte, int)", "ref (byte, int, byte, int)", "a [CStruct] that names these members")]
    [InlineData("DateTime", "out DateTime", "c_time_t with ToUnixTimeSeconds, or a [CStruct] of what C has")]
    [InlineData("decimal", "decimal[]", "c_double, or a [CStruct] with the layout of the library's own decimal")]
    [InlineData("int?", "ref int?", "int itself, or a POINTER<T> that may be NULL")]
    public Task What_a_pointer_points_to_has_a_layout_in_C(string type, string parameter, string instead) => s_rule.Reports(
        Source.Library($"""
            [CFunction("show", ArgTypes = [[|typeof(POINTER<{type}>)|]], RestType = typeof(void))]
            public static unsafe partial void Show({parameter} value);
            """, "#pragma warning disable CTYP0062\n" + Structs),
        message: $"'{type}' has no layout that C knows; write {instead}");

    [Fact]
    public Task So_has_what_a_result_a_callback_a_member_an_array_a_variable_and_another_name_point_to() => s_rule.Reports(Source.Library("""
        [CFunction("last", ArgTypes = [], [|RestType = typeof(POINTER<POINTER<Auto>>)|])]
        public static partial nint Last();

        [CVariable("first")] public static partial POINTER<Auto> [|First|] { get; }
        [CVariable("all", [|Type = typeof(POINTER<Auto>)|])] public static partial nint All { get; }
        [CVariable("some", Count = 2)] public static partial Span<POINTER<Auto>> [|Some|] { get; }
        """, Structs + """
        [Callback(ArgTypes = [typeof(c_int), [|typeof(POINTER<Auto>)|]])] public sealed partial class Seen { public delegate void Handler(int count, in Auto value); }
        [CStruct] public unsafe partial struct Holder { public int count; public POINTER<(int, int)> [|pair|]; public Auto* [|auto|]; }
        [CStruct] public partial class Kept { public partial POINTER<Auto> [|Auto|] { get; set; } [CField([|Type = typeof(POINTER<Auto>)|])] public partial nint other { get; set; } }
        [CTypedef([|typeof(POINTER<Auto>)|])] public readonly partial struct Autos;
        [CArray([|typeof(POINTER<Auto>)|], 4)] public partial struct FourAutos;
        """));

    [Fact]
    public Task Memory_behind_a_void_pointer_too() => s_rule.Reports(
        Source.Library("""
            [CFunction("write", ArgTypes = [typeof(c_void_p)])]
            public static partial void Write(Around[] [|items|]);

            [CFunction("write", ArgTypes = [typeof(c_void_p)])]
            public static partial void Write(HasBool[] items);
            """, Structs));

    [Theory]
    [InlineData("Plain", "ref Plain")]
    [InlineData("Plain", "Plain[]")]
    [InlineData("Tag", "POINTER<Tag>")]
    [InlineData("Guid", "in Guid")]
    [InlineData("TimeSpan", "in TimeSpan")]
    [InlineData("Half", "Span<Half>")]
    [InlineData("nint", "ref nint")]
    [InlineData("DayOfWeek", "out DayOfWeek")]
    [InlineData("System.Numerics.Vector3", "ref System.Numerics.Vector3")]
    [InlineData("System.Numerics.Matrix4x4", "System.Numerics.Matrix4x4[]")]
    [InlineData("Generic<int>", "ref Generic<int>")]
    [InlineData("System.Collections.Generic.List<int>", "POINTER<System.Collections.Generic.List<int>>")]
    [InlineData("CTypes.c_longdouble", "ref double")]
    [InlineData("Bytes", "ref Bytes")]
    public Task Structs_whose_members_lie_as_C_has_them_are_left_alone(string type, string parameter) => s_rule.Accepts(Source.Library($"""
        [CFunction("show", ArgTypes = [typeof(POINTER<{type}>)], RestType = typeof(void))]
        public static partial void Show({parameter} value);
        """, Structs));

    private const string Structs = """
        [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)] public struct Auto { public byte a; public int b; public byte c; }
        [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential)] public struct Plain { public byte a; public int b; public static bool s; public System.Guid id; public POINTER<Plain> next; }
        public struct Tag;
        public struct Inner { public int count; public DateTime when; }
        public struct Around { public Plain plain; public Inner inner; }
        public struct HasAuto { public Auto auto; }
        public struct HasBool { public int a; public bool flag; }
        public unsafe struct HasChars { public fixed char letters[4]; }
        public struct HasText { public string Text { get; set; } }
        public struct Generic<T> { public T item; }
        [System.Runtime.CompilerServices.InlineArray(4)] public struct Bytes { public byte item; }

        """;

    private static string Function(string parameter) => Source.Library($"""
        [CFunction("write", ArgTypes = [typeof(c_void_p)])]
        public static partial void Write({parameter});
        """);
}
