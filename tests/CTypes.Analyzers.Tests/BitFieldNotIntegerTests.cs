using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class BitFieldNotIntegerTests
{
    private static readonly RuleVerifier s_rule = new(Rules.BitFieldNotInteger);

    private static string Struct(string members) => Source.InFile("[CStruct]\npublic partial struct S\n{\n    " + members + "\n}");


    [Theory]
    [InlineData("[CField([|Bits = 12|])] public partial double level { get; set; }", "'S.level' is a bit-field of c_double; C has bit-fields of integers, bool and enums only")]
    [InlineData("[CField([|Bits = 12|])] public partial c_void_p level { get; set; }", "'S.level' is a bit-field of c_void_p; C has bit-fields of integers, bool and enums only")]
    [InlineData("[CField([|Bits = -2|])] public partial float level { get; set; }", "'S.level' is a bit-field of c_float; C has bit-fields of integers, bool and enums only")]
    [InlineData("[CField([|Bits = 4|])] public double level;", "'S.level' is a bit-field of c_double; C has bit-fields of integers, bool and enums only")]
    public Task The_argument_is_marked(string member, string message) => s_rule.Reports(Struct(member), message);

    [Fact]
    public Task A_record_is_no_integer() => s_rule.Reports(Source.InFile("""
        [CStruct]
        public partial struct Inner
        {
            public int value;
        }

        [CStruct]
        public partial struct Outer
        {
            [CField([|Bits = 3|])] public partial Inner inner { get; set; }
        }
        """));

    [Theory]
    [InlineData("[CField([|Bits = 3|], Count = 4)] public partial Span<int> x { get; }", "c_int[4]")]
    [InlineData("[CField([|Bits = 3|])] public partial Span<int> x { get; }", "Span<int>")]
    [InlineData("[CField([|Bits = 3|], Count = 4)] public partial string x { get; set; }", "c_char[4]")]
    [InlineData("[CField([|Bits = 3|])] public partial string x { get; set; }", "string")]
    [InlineData("[CField([|Bits = 3|], Count = 4)] public partial uint x { get; set; }", "uint[4]")]
    [InlineData("[CField([|Bits = 3|])] public partial ref uint x { get; }", "ref c_uint")]
    [InlineData("[CField(Count = CField.Flexible, [|Bits = 3|])] public static partial Span<int> x(POINTER<S> record, int count);", "c_int[]")]
    public Task An_array_a_text_and_a_reference_are_no_integers(string member, string type) => s_rule.Reports(
        Struct("public partial int first { get; set; }\n    " + member), $"'S.x' is a bit-field of {type}; C has bit-fields of integers, bool and enums only");

    [Theory]
    [InlineData("[CField([|Bits = 3|])] public partial Inner x { get; }", "Inner")]
    [InlineData("[CField([|Bits = 3|])] public partial Inner? x { get; set; }", "Inner?")]
    [InlineData("[CField([|Bits = 3|])] public partial string? x { get; set; }", "string?")]
    [InlineData("[CField([|Bits = 3|])] public partial CArray<int>? x { get; set; }", "CArray<int>?")]
    [InlineData("[CField([|Bits = 3|], Count = 2)] public partial CArray<int> x { get; }", "c_int[2]")]
    public Task An_object_is_no_integer(string member, string type) => s_rule.Reports(
        "#nullable enable\n" + Source.InFile("[CStruct]\npublic sealed partial class Inner\n{\n    public partial int value { get; set; }\n}\n\n[CStruct]\npublic sealed partial class S\n{\n    " + member + "\n}"),
        $"'S.x' is a bit-field of {type}; C has bit-fields of integers, bool and enums only");

    [Theory]
    [InlineData("[CField([|Bits = 3|])] public partial c_char x { get; set; }", "c_char; whether C's char is signed differs between platforms: write c_byte where it is, c_ubyte where it is not")]
    [InlineData("[CField([|Bits = 3|], Type = typeof(c_char))] public partial byte x { get; set; }", "c_char; whether C's char is signed differs between platforms: write c_byte where it is, c_ubyte where it is not")]
    [InlineData("[CField([|Bits = 3|])] public c_char x;", "c_char; whether C's char is signed differs between platforms: write c_byte where it is, c_ubyte where it is not")]
    [InlineData("[CField([|Bits = 3|])] public partial c_wchar x { get; set; }", "c_wchar; the size of C's wchar_t and whether it is signed differ between platforms: write c_int, c_uint or c_ushort, as it is on yours")]
    public Task The_sign_of_a_character_is_the_platforms(string member, string message) => s_rule.Reports(Struct(member), "'S.x' is a bit-field of " + message);

    [Theory]
    [InlineData("c_char16_t", 3)]
    [InlineData("c_char32_t", 21)]
    [InlineData("bool", 1)]
    [InlineData("DayOfWeek", 3)]
    [InlineData("c_int", 3)]
    [InlineData("sbyte", 8)]
    [InlineData("ulong", 60)]
    public Task Integers_bool_and_enums_are_accepted(string type, int bits) => s_rule.Accepts(Struct($"[CField(Bits = {bits})] public partial {type} level {{ get; set; }}"));
}
