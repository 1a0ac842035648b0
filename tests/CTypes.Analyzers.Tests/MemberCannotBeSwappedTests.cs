using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator.Diagnostics;

namespace CTypes.Analyzers.Tests;

public class MemberCannotBeSwappedTests
{
    private static readonly RuleVerifier s_rule = new(Rules.MemberCannotBeSwapped);

    private static string Big(string members) => Source.InFile("[CStruct(ByteOrder = CByteOrder.BigEndian)]\npublic partial struct S\n{\n    " + members + "\n}");

    [Theory]
    [InlineData("public partial c_void_p [|next|] { get; set; }", "a pointer has the machine's byte order")]
    [InlineData("public partial POINTER<c_int> [|next|] { get; set; }", "a pointer has the machine's byte order")]
    [InlineData("public partial c_char_p [|next|] { get; set; }", "a pointer has the machine's byte order")]
    [InlineData("public unsafe partial int* [|next|] { get; set; }", "a pointer has the machine's byte order")]
    [InlineData("public partial CFunctionPointer<Done> [|next|] { get; set; }", "a pointer has the machine's byte order")]
    [InlineData("[CField(Count = 2)] public partial Span<CFunctionPointer<Done>> [|next|] { get; }", "a pointer has the machine's byte order")]
    [InlineData("public unsafe partial delegate* unmanaged<int, void> [|next|] { get; set; }", "a pointer has the machine's byte order")]
    [InlineData("[CField(Type = typeof(c_void_p))] public partial nint [|next|] { get; set; }", "a pointer has the machine's byte order")]
    [InlineData("public partial CTypes.Windows.HANDLE [|next|] { get; set; }", "a pointer has the machine's byte order")]
    [InlineData("public c_void_p [|next|];", "a pointer has the machine's byte order")]
    [InlineData("public ushort [|next|];", "a plain field cannot turn its bytes around; declare a partial property, or a BigEndian<T>")]
    [InlineData("[CField(Count = 4)] public partial Span<c_int> [|next|] { get; }", "a span would show the bytes in the wrong order; declare a Span<BigEndian<c_int>>")]
    [InlineData("[CField(Count = 4)] public partial Span<CTypes.Windows.DWORD> [|next|] { get; }", "a span would show the bytes in the wrong order; declare a Span<BigEndian<c_uint32>>")]
    [InlineData("[CField(Count = 4)] public partial Span<DayOfWeek> [|next|] { get; }", "a span would show the bytes in the wrong order; declare a Span<BigEndian<DayOfWeek>>")]
    [InlineData("public partial ref c_int [|next|] { get; }", "a reference would show the bytes in the wrong order; declare it as a value")]
    [InlineData("public partial c_longdouble [|next|] { get; set; }", "a long double has no other byte order than the machine's; declare its bytes as a Span<byte>")]
    public Task The_member_is_marked_and_the_message_says_why(string member, string why) => s_rule.Reports(
        Big(member) + "\n[Callback(ArgTypes = [typeof(c_int)])]\npublic sealed partial class Done\n{\n}\n", message: $"'S.next' stands in a big-endian record, but {why}");

    [Theory]
    [InlineData("public partial Int2 [|next|] { get; set; }", "Int2")]
    [InlineData("public partial ref Int2 [|next|] { get; }", "Int2")]
    [InlineData("[CField(Count = 2)] public partial Span<Int2> [|next|] { get; }", "Int2")]
    [InlineData("public partial Rows [|next|] { get; set; }", "Int2")]
    [InlineData("public Int2 [|next|];", "Int2")]
    public Task The_elements_of_a_CArray_have_no_order_of_their_own(string member, string array) => s_rule.Reports(
        Big(member) + "\n[CArray(typeof(c_int), 2)]\npublic partial struct Int2;\n[CArray(typeof(Int2), 3)]\npublic partial struct Rows;\n",
        message: $"'S.next' stands in a big-endian record, but its elements would show their bytes in the wrong order; write [CArray(typeof(BigEndian<c_int>), 2)] on {array}");

    [Theory]
    [InlineData("public partial Ports [|next|] { get; set; }")]
    [InlineData("[CField(Count = 2)] public partial Span<Name> [|next|] { get; }")]
    [InlineData("public Ports [|next|];")]
    [InlineData("public unsafe fixed byte [|next|][4];")]
    public Task A_CArray_of_bytes_or_of_a_stated_order_is_accepted(string member) => s_rule.Accepts(
        Big(member.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)) + "\n[CArray(typeof(BigEndian<int>), 2)]\npublic partial struct Ports;\n[CArray(typeof(c_char), 3)]\npublic partial struct Name;\n");

    [Fact]
    public Task A_flexible_array_has_no_order_of_its_own() => s_rule.Reports(
        Big("public partial int length { get; set; }\n    [CField(Count = CField.Flexible)] public static partial Span<ushort> [|items|](POINTER<S> record, int count);"),
        message: "'S.items' stands in a big-endian record, but a span would show the bytes in the wrong order; declare a Span<BigEndian<c_ushort>>");

    [Fact]
    public Task Of_a_union_too() => s_rule.Reports(Source.InFile("[CUnion(ByteOrder = CByteOrder.BigEndian)]\npublic partial struct U\n{\n    public partial nint i { get; set; }\n    public partial c_void_p [|p|] { get; set; }\n}"));

    [Theory]
    [InlineData("public partial S? [|next|] { get; set; }", "a pointer has the machine's byte order")]
    [InlineData("public partial string? [|name|] { get; set; }", "a pointer has the machine's byte order")]
    [InlineData("public partial CArray<int>? [|values|] { get; set; }", "a pointer has the machine's byte order")]
    [InlineData("[CField(Count = CField.Flexible)] public partial Span<int> [|values|] { get; }", "a span would show the bytes in the wrong order; declare a Span<BigEndian<c_int>>")]
    [InlineData("[CField(Count = 3)] public partial CArray<int> [|values|] { get; }", "an array would show the bytes in the wrong order; declare a CArray<BigEndian<c_int>>")]
    public Task Of_an_object_too(string member, string why) => s_rule.Reports(
        "#nullable enable\n" + Source.InFile("[CStruct(ByteOrder = CByteOrder.BigEndian)]\npublic sealed partial class S\n{\n    public partial byte first { get; set; }\n    " + member + "\n}"), message: $"'S.{Name(member)}' stands in a big-endian record, but {why}");

    private static string Name(string member) => member[(member.IndexOf("[|", StringComparison.Ordinal) + 2)..member.IndexOf("|]", StringComparison.Ordinal)];

    [Fact]
    public Task Numbers_bytes_and_bit_fields_are_accepted() => s_rule.Accepts(Big("""
        public partial ushort port { get; set; }
            public partial double level { get; set; }
            [CField(Count = 4)] public partial Span<byte> address { get; }
            [CField(Count = 8)] public partial string name { get; set; }
            [CField(Bits = 3)] public partial uint mode { get; set; }
            public partial BigEndian<uint> length { get; set; }
            public partial LittleEndian<uint> other { get; set; }
            [CField(Count = 4)] public partial Span<BigEndian<int>> words { get; }
        """));

    [Fact]
    public Task A_plain_field_may_state_its_order() => s_rule.Accepts(Big("public BigEndian<ushort> port;\n    public byte kind;"));

    [Fact]
    public Task In_a_little_endian_record_everything_is_as_always() => s_rule.Accepts(
        Source.InFile("[CStruct(ByteOrder = CByteOrder.LittleEndian)]\npublic partial struct S\n{\n    public partial c_void_p next { get; set; }\n}"));
}
