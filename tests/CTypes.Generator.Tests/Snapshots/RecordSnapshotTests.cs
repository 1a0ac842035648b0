using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Snapshots;

public class RecordSnapshotTests
{
    [Fact]
    public void A_struct_gets_its_layout_and_a_constructor() => Verify("[CStruct] public partial struct Sample { public byte Kind; public double Value; public c_char_p Name; public unsafe int* Next; }");

    [Fact]
    public void Pack_takes_the_holes_out() => Verify("[CStruct(Pack = 1)] public partial struct Header { public byte Kind; public uint Length; }");

    [Fact]
    public void A_union_starts_every_field_at_zero() => Verify("""
        [CUnion] public partial struct Number
        {
            [System.Runtime.InteropServices.FieldOffset(0)] public int Integer;
            [System.Runtime.InteropServices.FieldOffset(0)] public double Real;
        }
        """);

    [Fact]
    public void A_fixed_buffer_is_an_array() => Verify("[CStruct] public unsafe partial struct Name { public int Length; public fixed byte Text[12]; }");

    [Fact]
    public void A_record_without_members_has_the_bytes_that_C_has_on_Windows() => Verify("[CStruct(Targets = \"win-x64;win-arm64\")] public partial struct Nothing;");

    [Fact]
    public void Targets_that_differ_have_a_table_each() => Verify("[CStruct] public partial struct Clock { public c_long Seconds; public int Zone; }");

    [Fact]
    public void A_record_may_contain_a_record() => Verify("""
        [CStruct] public partial struct Point { public int X, Y; }
        [CStruct] public partial struct Line { public Point From, To; public POINTER<Line> Next; }
        """);

    [Fact]
    public void Types_around_a_record_are_opened_again() => Verify("""
        public partial class Outer { internal partial record struct Middle { [CStruct] public partial struct @params { public int @in; } } }
        """);

    [Fact]
    public void Accessors_of_bit_fields_become_part_of_their_callers() => Verify("""
        [CStruct] public partial struct Flags
        {
            [CField(Bits = 3)] public partial int kind { get; set; }
            [CField(Bits = 20)] public readonly partial int offset { get; }
        }
        """);

    [Fact]
    public void The_global_namespace_needs_no_line() => Snapshot.Verify("[CTypes.CStruct] public partial struct Point { public int X, Y; }");

    private static void Verify(string records, [System.Runtime.CompilerServices.CallerMemberName] string test = "") => Snapshot.Verify($$"""
        using CTypes;
        namespace Bindings;

        {{records}}
        """, test: test);
}
