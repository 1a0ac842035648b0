// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Bytes
{
    [CField(Count = 7)] public partial Span<byte> a { get; }
    [CField(Count = 3)] public partial Span<ushort> b { get; }
    [CField(Count = 5)] public partial Span<c_char> c { get; }
}

[CLibrary("records")]
internal static partial class BytesInC
{
    [CFunction("get_Bytes", ArgTypes = [typeof(POINTER<Bytes>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Bytes record, int leaf);

    [CFunction("set_Bytes", ArgTypes = [typeof(POINTER<Bytes>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Bytes record, int leaf, long value);

    [CFunction("describe_Bytes", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Bytes>(
        Describe, Get, Set, [
            new("a[0]", 'u', 8, false, (ref Bytes r) => (long)(byte)r.a[0], (ref Bytes r, long v) => r.a[0] = (byte)v),
            new("a[1]", 'u', 8, false, (ref Bytes r) => (long)(byte)r.a[1], (ref Bytes r, long v) => r.a[1] = (byte)v),
            new("a[3]", 'u', 8, false, (ref Bytes r) => (long)(byte)r.a[3], (ref Bytes r, long v) => r.a[3] = (byte)v),
            new("a[6]", 'u', 8, false, (ref Bytes r) => (long)(byte)r.a[6], (ref Bytes r, long v) => r.a[6] = (byte)v),
            new("b[0]", 'u', 16, false, (ref Bytes r) => (long)(ushort)r.b[0], (ref Bytes r, long v) => r.b[0] = (ushort)v),
            new("b[1]", 'u', 16, false, (ref Bytes r) => (long)(ushort)r.b[1], (ref Bytes r, long v) => r.b[1] = (ushort)v),
            new("b[2]", 'u', 16, false, (ref Bytes r) => (long)(ushort)r.b[2], (ref Bytes r, long v) => r.b[2] = (ushort)v),
            new("c[0]", 'u', 8, false, (ref Bytes r) => (long)(byte)r.c[0], (ref Bytes r, long v) => r.c[0] = (byte)v),
            new("c[1]", 'u', 8, false, (ref Bytes r) => (long)(byte)r.c[1], (ref Bytes r, long v) => r.c[1] = (byte)v),
            new("c[2]", 'u', 8, false, (ref Bytes r) => (long)(byte)r.c[2], (ref Bytes r, long v) => r.c[2] = (byte)v),
            new("c[4]", 'u', 8, false, (ref Bytes r) => (long)(byte)r.c[4], (ref Bytes r, long v) => r.c[4] = (byte)v),
        ]);
}

[CStruct]
public partial struct Numbers
{
    public partial short a { get; set; }
    [CField(Count = 3)] public partial Span<double> d { get; }
    [CField(Count = 5)] public partial Span<float> f { get; }
    [CField(Count = 2)] public partial Span<long> l { get; }
}

[CLibrary("records")]
internal static partial class NumbersInC
{
    [CFunction("get_Numbers", ArgTypes = [typeof(POINTER<Numbers>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Numbers record, int leaf);

    [CFunction("set_Numbers", ArgTypes = [typeof(POINTER<Numbers>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Numbers record, int leaf, long value);

    [CFunction("describe_Numbers", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Numbers>(
        Describe, Get, Set, [
            new("a", 's', 16, false, (ref Numbers r) => (long)(short)r.a, (ref Numbers r, long v) => r.a = (short)v),
            new("d[0]", 'd', 64, false, (ref Numbers r) => BitConverter.DoubleToInt64Bits(r.d[0]), (ref Numbers r, long v) => r.d[0] = BitConverter.Int64BitsToDouble(v)),
            new("d[1]", 'd', 64, false, (ref Numbers r) => BitConverter.DoubleToInt64Bits(r.d[1]), (ref Numbers r, long v) => r.d[1] = BitConverter.Int64BitsToDouble(v)),
            new("d[2]", 'd', 64, false, (ref Numbers r) => BitConverter.DoubleToInt64Bits(r.d[2]), (ref Numbers r, long v) => r.d[2] = BitConverter.Int64BitsToDouble(v)),
            new("f[0]", 'f', 32, false, (ref Numbers r) => BitConverter.SingleToInt32Bits(r.f[0]), (ref Numbers r, long v) => r.f[0] = BitConverter.Int32BitsToSingle((int)v)),
            new("f[1]", 'f', 32, false, (ref Numbers r) => BitConverter.SingleToInt32Bits(r.f[1]), (ref Numbers r, long v) => r.f[1] = BitConverter.Int32BitsToSingle((int)v)),
            new("f[2]", 'f', 32, false, (ref Numbers r) => BitConverter.SingleToInt32Bits(r.f[2]), (ref Numbers r, long v) => r.f[2] = BitConverter.Int32BitsToSingle((int)v)),
            new("f[4]", 'f', 32, false, (ref Numbers r) => BitConverter.SingleToInt32Bits(r.f[4]), (ref Numbers r, long v) => r.f[4] = BitConverter.Int32BitsToSingle((int)v)),
            new("l[0]", 's', 64, false, (ref Numbers r) => (long)(long)r.l[0], (ref Numbers r, long v) => r.l[0] = (long)v),
            new("l[1]", 's', 64, false, (ref Numbers r) => (long)(long)r.l[1], (ref Numbers r, long v) => r.l[1] = (long)v),
        ]);
}

[CStruct]
public partial struct Points
{
    public partial byte before { get; set; }
    [CField(Count = 3)] public partial Span<Point> points { get; }
    public partial byte after { get; set; }
}

[CLibrary("records")]
internal static partial class PointsInC
{
    [CFunction("get_Points", ArgTypes = [typeof(POINTER<Points>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Points record, int leaf);

    [CFunction("set_Points", ArgTypes = [typeof(POINTER<Points>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Points record, int leaf, long value);

    [CFunction("describe_Points", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Points>(
        Describe, Get, Set, [
            new("before", 'u', 8, false, (ref Points r) => (long)(byte)r.before, (ref Points r, long v) => r.before = (byte)v),
            new("points[0].x", 's', 32, false, (ref Points r) => (long)(int)r.points[0].x, (ref Points r, long v) => r.points[0].x = (int)v),
            new("points[0].y", 's', 32, false, (ref Points r) => (long)(int)r.points[0].y, (ref Points r, long v) => r.points[0].y = (int)v),
            new("points[1].x", 's', 32, false, (ref Points r) => (long)(int)r.points[1].x, (ref Points r, long v) => r.points[1].x = (int)v),
            new("points[1].y", 's', 32, false, (ref Points r) => (long)(int)r.points[1].y, (ref Points r, long v) => r.points[1].y = (int)v),
            new("points[2].x", 's', 32, false, (ref Points r) => (long)(int)r.points[2].x, (ref Points r, long v) => r.points[2].x = (int)v),
            new("points[2].y", 's', 32, false, (ref Points r) => (long)(int)r.points[2].y, (ref Points r, long v) => r.points[2].y = (int)v),
            new("after", 'u', 8, false, (ref Points r) => (long)(byte)r.after, (ref Points r, long v) => r.after = (byte)v),
        ]);
}

[CStruct]
public partial struct PackedPoints
{
    public partial byte before { get; set; }
    [CField(Count = 3)] public partial Span<PackedPoint> three { get; }
    [CField(Count = 5)] public partial Span<PackedPoint> five { get; }
    public partial short after { get; set; }
}

[CLibrary("records")]
internal static partial class PackedPointsInC
{
    [CFunction("get_PackedPoints", ArgTypes = [typeof(POINTER<PackedPoints>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref PackedPoints record, int leaf);

    [CFunction("set_PackedPoints", ArgTypes = [typeof(POINTER<PackedPoints>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref PackedPoints record, int leaf, long value);

    [CFunction("describe_PackedPoints", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<PackedPoints>(
        Describe, Get, Set, [
            new("before", 'u', 8, false, (ref PackedPoints r) => (long)(byte)r.before, (ref PackedPoints r, long v) => r.before = (byte)v),
            new("three[0].a", 'u', 8, false, (ref PackedPoints r) => (long)(byte)r.three[0].a, (ref PackedPoints r, long v) => r.three[0].a = (byte)v),
            new("three[0].b", 's', 32, false, (ref PackedPoints r) => (long)(int)r.three[0].b, (ref PackedPoints r, long v) => r.three[0].b = (int)v),
            new("three[1].a", 'u', 8, false, (ref PackedPoints r) => (long)(byte)r.three[1].a, (ref PackedPoints r, long v) => r.three[1].a = (byte)v),
            new("three[1].b", 's', 32, false, (ref PackedPoints r) => (long)(int)r.three[1].b, (ref PackedPoints r, long v) => r.three[1].b = (int)v),
            new("three[2].a", 'u', 8, false, (ref PackedPoints r) => (long)(byte)r.three[2].a, (ref PackedPoints r, long v) => r.three[2].a = (byte)v),
            new("three[2].b", 's', 32, false, (ref PackedPoints r) => (long)(int)r.three[2].b, (ref PackedPoints r, long v) => r.three[2].b = (int)v),
            new("five[0].a", 'u', 8, false, (ref PackedPoints r) => (long)(byte)r.five[0].a, (ref PackedPoints r, long v) => r.five[0].a = (byte)v),
            new("five[0].b", 's', 32, false, (ref PackedPoints r) => (long)(int)r.five[0].b, (ref PackedPoints r, long v) => r.five[0].b = (int)v),
            new("five[1].a", 'u', 8, false, (ref PackedPoints r) => (long)(byte)r.five[1].a, (ref PackedPoints r, long v) => r.five[1].a = (byte)v),
            new("five[1].b", 's', 32, false, (ref PackedPoints r) => (long)(int)r.five[1].b, (ref PackedPoints r, long v) => r.five[1].b = (int)v),
            new("five[2].a", 'u', 8, false, (ref PackedPoints r) => (long)(byte)r.five[2].a, (ref PackedPoints r, long v) => r.five[2].a = (byte)v),
            new("five[2].b", 's', 32, false, (ref PackedPoints r) => (long)(int)r.five[2].b, (ref PackedPoints r, long v) => r.five[2].b = (int)v),
            new("five[4].a", 'u', 8, false, (ref PackedPoints r) => (long)(byte)r.five[4].a, (ref PackedPoints r, long v) => r.five[4].a = (byte)v),
            new("five[4].b", 's', 32, false, (ref PackedPoints r) => (long)(int)r.five[4].b, (ref PackedPoints r, long v) => r.five[4].b = (int)v),
            new("after", 's', 16, false, (ref PackedPoints r) => (long)(short)r.after, (ref PackedPoints r, long v) => r.after = (short)v),
        ]);
}

[CArray(typeof(c_int), 3)]
public partial struct Three;

[CArray(typeof(Three), 2)]
public partial struct Matrix;

[CArray(typeof(PackedPoint), 2)]
public partial struct Pair;

[CArray(typeof(c_char), 12)]
public partial struct Name;

[CStruct]
public partial struct Grid
{
    public partial byte before { get; set; }
    public partial ref Three row { get; }
    public partial ref Matrix matrix { get; }
    public partial ref Pair pair { get; }
    public partial ref Name name { get; }
}

[CLibrary("records")]
internal static partial class GridInC
{
    [CFunction("get_Grid", ArgTypes = [typeof(POINTER<Grid>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Grid record, int leaf);

    [CFunction("set_Grid", ArgTypes = [typeof(POINTER<Grid>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Grid record, int leaf, long value);

    [CFunction("describe_Grid", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Grid>(
        Describe, Get, Set, [
            new("before", 'u', 8, false, (ref Grid r) => (long)(byte)r.before, (ref Grid r, long v) => r.before = (byte)v),
            new("row.Span[0]", 's', 32, false, (ref Grid r) => (long)(int)r.row.Span[0], (ref Grid r, long v) => r.row.Span[0] = (int)v),
            new("row.Span[1]", 's', 32, false, (ref Grid r) => (long)(int)r.row.Span[1], (ref Grid r, long v) => r.row.Span[1] = (int)v),
            new("row.Span[2]", 's', 32, false, (ref Grid r) => (long)(int)r.row.Span[2], (ref Grid r, long v) => r.row.Span[2] = (int)v),
            new("matrix.Span[0].Span[0]", 's', 32, false, (ref Grid r) => (long)(int)r.matrix.Span[0].Span[0], (ref Grid r, long v) => r.matrix.Span[0].Span[0] = (int)v),
            new("matrix.Span[0].Span[1]", 's', 32, false, (ref Grid r) => (long)(int)r.matrix.Span[0].Span[1], (ref Grid r, long v) => r.matrix.Span[0].Span[1] = (int)v),
            new("matrix.Span[0].Span[2]", 's', 32, false, (ref Grid r) => (long)(int)r.matrix.Span[0].Span[2], (ref Grid r, long v) => r.matrix.Span[0].Span[2] = (int)v),
            new("matrix.Span[1].Span[0]", 's', 32, false, (ref Grid r) => (long)(int)r.matrix.Span[1].Span[0], (ref Grid r, long v) => r.matrix.Span[1].Span[0] = (int)v),
            new("matrix.Span[1].Span[1]", 's', 32, false, (ref Grid r) => (long)(int)r.matrix.Span[1].Span[1], (ref Grid r, long v) => r.matrix.Span[1].Span[1] = (int)v),
            new("matrix.Span[1].Span[2]", 's', 32, false, (ref Grid r) => (long)(int)r.matrix.Span[1].Span[2], (ref Grid r, long v) => r.matrix.Span[1].Span[2] = (int)v),
            new("pair.Span[0].a", 'u', 8, false, (ref Grid r) => (long)(byte)r.pair.Span[0].a, (ref Grid r, long v) => r.pair.Span[0].a = (byte)v),
            new("pair.Span[0].b", 's', 32, false, (ref Grid r) => (long)(int)r.pair.Span[0].b, (ref Grid r, long v) => r.pair.Span[0].b = (int)v),
            new("pair.Span[1].a", 'u', 8, false, (ref Grid r) => (long)(byte)r.pair.Span[1].a, (ref Grid r, long v) => r.pair.Span[1].a = (byte)v),
            new("pair.Span[1].b", 's', 32, false, (ref Grid r) => (long)(int)r.pair.Span[1].b, (ref Grid r, long v) => r.pair.Span[1].b = (int)v),
            new("name.Span[0]", 'u', 8, false, (ref Grid r) => (long)(byte)r.name.Span[0], (ref Grid r, long v) => r.name.Span[0] = (byte)v),
            new("name.Span[1]", 'u', 8, false, (ref Grid r) => (long)(byte)r.name.Span[1], (ref Grid r, long v) => r.name.Span[1] = (byte)v),
            new("name.Span[6]", 'u', 8, false, (ref Grid r) => (long)(byte)r.name.Span[6], (ref Grid r, long v) => r.name.Span[6] = (byte)v),
            new("name.Span[11]", 'u', 8, false, (ref Grid r) => (long)(byte)r.name.Span[11], (ref Grid r, long v) => r.name.Span[11] = (byte)v),
        ]);
}

[CStruct]
public partial struct GridByValue
{
    public partial short before { get; set; }
    public partial Three row { get; set; }
    public partial Name name { get; set; }
}

[CLibrary("records")]
internal static partial class GridByValueInC
{
    [CFunction("get_GridByValue", ArgTypes = [typeof(POINTER<GridByValue>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref GridByValue record, int leaf);

    [CFunction("set_GridByValue", ArgTypes = [typeof(POINTER<GridByValue>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref GridByValue record, int leaf, long value);

    [CFunction("describe_GridByValue", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<GridByValue>(
        Describe, Get, Set, [
            new("before", 's', 16, false, (ref GridByValue r) => (long)(short)r.before, (ref GridByValue r, long v) => r.before = (short)v),
            new("row.Span[0]", 's', 32, false, (ref GridByValue r) => (long)(int)r.row.Span[0], (ref GridByValue r, long v) => { var copy = r.row; copy.Span[0] = (int)v; r.row = copy; }),
            new("row.Span[1]", 's', 32, false, (ref GridByValue r) => (long)(int)r.row.Span[1], (ref GridByValue r, long v) => { var copy = r.row; copy.Span[1] = (int)v; r.row = copy; }),
            new("row.Span[2]", 's', 32, false, (ref GridByValue r) => (long)(int)r.row.Span[2], (ref GridByValue r, long v) => { var copy = r.row; copy.Span[2] = (int)v; r.row = copy; }),
            new("name.Span[0]", 'u', 8, false, (ref GridByValue r) => (long)(byte)r.name.Span[0], (ref GridByValue r, long v) => { var copy = r.name; copy.Span[0] = (byte)v; r.name = copy; }),
            new("name.Span[1]", 'u', 8, false, (ref GridByValue r) => (long)(byte)r.name.Span[1], (ref GridByValue r, long v) => { var copy = r.name; copy.Span[1] = (byte)v; r.name = copy; }),
            new("name.Span[6]", 'u', 8, false, (ref GridByValue r) => (long)(byte)r.name.Span[6], (ref GridByValue r, long v) => { var copy = r.name; copy.Span[6] = (byte)v; r.name = copy; }),
            new("name.Span[11]", 'u', 8, false, (ref GridByValue r) => (long)(byte)r.name.Span[11], (ref GridByValue r, long v) => { var copy = r.name; copy.Span[11] = (byte)v; r.name = copy; }),
        ]);
}
