// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct GridFields
{
    public byte before;
    public Matrix matrix;
    public Three row;
    public Name name;
}

[CLibrary("records")]
internal static partial class GridFieldsInC
{
    [CFunction("get_GridFields", ArgTypes = [typeof(POINTER<GridFields>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref GridFields record, int leaf);

    [CFunction("set_GridFields", ArgTypes = [typeof(POINTER<GridFields>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref GridFields record, int leaf, long value);

    [CFunction("describe_GridFields", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<GridFields>(
        Describe, Get, Set, [
            new("before", 'u', 8, false, (ref GridFields r) => (long)(byte)r.before, (ref GridFields r, long v) => r.before = (byte)v),
            new("matrix.Span[0].Span[0]", 's', 32, false, (ref GridFields r) => (long)(int)r.matrix.Span[0].Span[0], (ref GridFields r, long v) => r.matrix.Span[0].Span[0] = (int)v),
            new("matrix.Span[0].Span[1]", 's', 32, false, (ref GridFields r) => (long)(int)r.matrix.Span[0].Span[1], (ref GridFields r, long v) => r.matrix.Span[0].Span[1] = (int)v),
            new("matrix.Span[0].Span[2]", 's', 32, false, (ref GridFields r) => (long)(int)r.matrix.Span[0].Span[2], (ref GridFields r, long v) => r.matrix.Span[0].Span[2] = (int)v),
            new("matrix.Span[1].Span[0]", 's', 32, false, (ref GridFields r) => (long)(int)r.matrix.Span[1].Span[0], (ref GridFields r, long v) => r.matrix.Span[1].Span[0] = (int)v),
            new("matrix.Span[1].Span[1]", 's', 32, false, (ref GridFields r) => (long)(int)r.matrix.Span[1].Span[1], (ref GridFields r, long v) => r.matrix.Span[1].Span[1] = (int)v),
            new("matrix.Span[1].Span[2]", 's', 32, false, (ref GridFields r) => (long)(int)r.matrix.Span[1].Span[2], (ref GridFields r, long v) => r.matrix.Span[1].Span[2] = (int)v),
            new("row.Span[0]", 's', 32, false, (ref GridFields r) => (long)(int)r.row.Span[0], (ref GridFields r, long v) => r.row.Span[0] = (int)v),
            new("row.Span[1]", 's', 32, false, (ref GridFields r) => (long)(int)r.row.Span[1], (ref GridFields r, long v) => r.row.Span[1] = (int)v),
            new("row.Span[2]", 's', 32, false, (ref GridFields r) => (long)(int)r.row.Span[2], (ref GridFields r, long v) => r.row.Span[2] = (int)v),
            new("name.Span[0]", 'u', 8, false, (ref GridFields r) => (long)(byte)r.name.Span[0], (ref GridFields r, long v) => r.name.Span[0] = (byte)v),
            new("name.Span[1]", 'u', 8, false, (ref GridFields r) => (long)(byte)r.name.Span[1], (ref GridFields r, long v) => r.name.Span[1] = (byte)v),
            new("name.Span[6]", 'u', 8, false, (ref GridFields r) => (long)(byte)r.name.Span[6], (ref GridFields r, long v) => r.name.Span[6] = (byte)v),
            new("name.Span[11]", 'u', 8, false, (ref GridFields r) => (long)(byte)r.name.Span[11], (ref GridFields r, long v) => r.name.Span[11] = (byte)v),
        ]);
}

[CStruct]
public partial struct Enums
{
    public partial Colour front { get; set; }
    [CField(Count = 3)] public partial Span<Colour> colours { get; }
    [CField(Count = 2)] public partial Span<Tint> tints { get; }
}

[CLibrary("records")]
internal static partial class EnumsInC
{
    [CFunction("get_Enums", ArgTypes = [typeof(POINTER<Enums>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Enums record, int leaf);

    [CFunction("set_Enums", ArgTypes = [typeof(POINTER<Enums>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Enums record, int leaf, long value);

    [CFunction("describe_Enums", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Enums>(
        Describe, Get, Set, [
            new("front", 'u', 32, false, (ref Enums r) => (long)(uint)r.front, (ref Enums r, long v) => r.front = (Colour)v),
            new("colours[0]", 'u', 32, false, (ref Enums r) => (long)(uint)r.colours[0], (ref Enums r, long v) => r.colours[0] = (Colour)v),
            new("colours[1]", 'u', 32, false, (ref Enums r) => (long)(uint)r.colours[1], (ref Enums r, long v) => r.colours[1] = (Colour)v),
            new("colours[2]", 'u', 32, false, (ref Enums r) => (long)(uint)r.colours[2], (ref Enums r, long v) => r.colours[2] = (Colour)v),
            new("tints[0]", 's', 32, false, (ref Enums r) => (long)(int)r.tints[0], (ref Enums r, long v) => r.tints[0] = (Tint)v),
            new("tints[1]", 's', 32, false, (ref Enums r) => (long)(int)r.tints[1], (ref Enums r, long v) => r.tints[1] = (Tint)v),
        ]);
}

[CStruct]
public partial struct Bools
{
    public partial byte before { get; set; }
    [CField(Count = 3)] public partial Span<c_bool> answers { get; }
    public partial bool last { get; set; }
}

[CLibrary("records")]
internal static partial class BoolsInC
{
    [CFunction("get_Bools", ArgTypes = [typeof(POINTER<Bools>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Bools record, int leaf);

    [CFunction("set_Bools", ArgTypes = [typeof(POINTER<Bools>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Bools record, int leaf, long value);

    [CFunction("describe_Bools", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Bools>(
        Describe, Get, Set, [
            new("before", 'u', 8, false, (ref Bools r) => (long)(byte)r.before, (ref Bools r, long v) => r.before = (byte)v),
            new("answers[0]", 'b', 1, false, (ref Bools r) => r.answers[0] ? 1 : 0, (ref Bools r, long v) => r.answers[0] = v != 0),
            new("answers[1]", 'b', 1, false, (ref Bools r) => r.answers[1] ? 1 : 0, (ref Bools r, long v) => r.answers[1] = v != 0),
            new("answers[2]", 'b', 1, false, (ref Bools r) => r.answers[2] ? 1 : 0, (ref Bools r, long v) => r.answers[2] = v != 0),
            new("last", 'b', 1, false, (ref Bools r) => r.last ? 1 : 0, (ref Bools r, long v) => r.last = v != 0),
        ]);
}
