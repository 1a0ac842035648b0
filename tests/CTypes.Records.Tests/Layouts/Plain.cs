// Written by eng/records from the table in tests/native.
using System.Runtime.InteropServices;

namespace CTypes.Records.Tests;

[CStruct]
public partial struct Point
{
    public c_int x;
    public c_int y;
}

[CLibrary("records")]
internal static partial class PointInC
{
    [CFunction("get_Point", ArgTypes = [typeof(POINTER<Point>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Point record, int leaf);

    [CFunction("set_Point", ArgTypes = [typeof(POINTER<Point>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Point record, int leaf, long value);

    [CFunction("describe_Point", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Point>(
        Describe, Get, Set, [
            new("x", 's', 32, false, (ref Point r) => (long)(int)r.x, (ref Point r, long v) => r.x = (int)v),
            new("y", 's', 32, false, (ref Point r) => (long)(int)r.y, (ref Point r, long v) => r.y = (int)v),
        ]);
}

[CStruct]
public partial struct Mixed
{
    public sbyte a;
    public long b;
    public short c;
    public float d;
    public byte e;
    public double f;
}

[CLibrary("records")]
internal static partial class MixedInC
{
    [CFunction("get_Mixed", ArgTypes = [typeof(POINTER<Mixed>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Mixed record, int leaf);

    [CFunction("set_Mixed", ArgTypes = [typeof(POINTER<Mixed>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Mixed record, int leaf, long value);

    [CFunction("describe_Mixed", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Mixed>(
        Describe, Get, Set, [
            new("a", 's', 8, false, (ref Mixed r) => (long)(sbyte)r.a, (ref Mixed r, long v) => r.a = (sbyte)v),
            new("b", 's', 64, false, (ref Mixed r) => (long)(long)r.b, (ref Mixed r, long v) => r.b = (long)v),
            new("c", 's', 16, false, (ref Mixed r) => (long)(short)r.c, (ref Mixed r, long v) => r.c = (short)v),
            new("d", 'f', 32, false, (ref Mixed r) => BitConverter.SingleToInt32Bits(r.d), (ref Mixed r, long v) => r.d = BitConverter.Int32BitsToSingle((int)v)),
            new("e", 'u', 8, false, (ref Mixed r) => (long)(byte)r.e, (ref Mixed r, long v) => r.e = (byte)v),
            new("f", 'd', 64, false, (ref Mixed r) => BitConverter.DoubleToInt64Bits(r.f), (ref Mixed r, long v) => r.f = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[CStruct(Pack = 1)]
public partial struct PackedFields
{
    public byte kind;
    public uint length;
    public double value;
    public short crc;
}

[CLibrary("records")]
internal static partial class PackedFieldsInC
{
    [CFunction("get_PackedFields", ArgTypes = [typeof(POINTER<PackedFields>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref PackedFields record, int leaf);

    [CFunction("set_PackedFields", ArgTypes = [typeof(POINTER<PackedFields>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref PackedFields record, int leaf, long value);

    [CFunction("describe_PackedFields", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<PackedFields>(
        Describe, Get, Set, [
            new("kind", 'u', 8, false, (ref PackedFields r) => (long)(byte)r.kind, (ref PackedFields r, long v) => r.kind = (byte)v),
            new("length", 'u', 32, false, (ref PackedFields r) => (long)(uint)r.length, (ref PackedFields r, long v) => r.length = (uint)v),
            new("value", 'd', 64, false, (ref PackedFields r) => BitConverter.DoubleToInt64Bits(r.value), (ref PackedFields r, long v) => r.value = BitConverter.Int64BitsToDouble(v)),
            new("crc", 's', 16, false, (ref PackedFields r) => (long)(short)r.crc, (ref PackedFields r, long v) => r.crc = (short)v),
        ]);
}

[CStruct(Pack = 4)]
public partial struct PackedFour
{
    public byte a;
    public ulong b;
    public ushort c;
    public double d;
}

[CLibrary("records")]
internal static partial class PackedFourInC
{
    [CFunction("get_PackedFour", ArgTypes = [typeof(POINTER<PackedFour>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref PackedFour record, int leaf);

    [CFunction("set_PackedFour", ArgTypes = [typeof(POINTER<PackedFour>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref PackedFour record, int leaf, long value);

    [CFunction("describe_PackedFour", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<PackedFour>(
        Describe, Get, Set, [
            new("a", 'u', 8, false, (ref PackedFour r) => (long)(byte)r.a, (ref PackedFour r, long v) => r.a = (byte)v),
            new("b", 'u', 64, false, (ref PackedFour r) => (long)(ulong)r.b, (ref PackedFour r, long v) => r.b = (ulong)v),
            new("c", 'u', 16, false, (ref PackedFour r) => (long)(ushort)r.c, (ref PackedFour r, long v) => r.c = (ushort)v),
            new("d", 'd', 64, false, (ref PackedFour r) => BitConverter.DoubleToInt64Bits(r.d), (ref PackedFour r, long v) => r.d = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[CUnion]
public partial struct NumberFields
{
    [FieldOffset(0)] public c_int i;
    [FieldOffset(0)] public double d;
    [FieldOffset(0)] public byte first;
}

[CLibrary("records")]
internal static partial class NumberFieldsInC
{
    [CFunction("get_NumberFields", ArgTypes = [typeof(POINTER<NumberFields>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref NumberFields record, int leaf);

    [CFunction("set_NumberFields", ArgTypes = [typeof(POINTER<NumberFields>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref NumberFields record, int leaf, long value);

    [CFunction("describe_NumberFields", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<NumberFields>(
        Describe, Get, Set, [
            new("i", 's', 32, false, (ref NumberFields r) => (long)(int)r.i, (ref NumberFields r, long v) => r.i = (int)v),
            new("d", 'd', 64, false, (ref NumberFields r) => BitConverter.DoubleToInt64Bits(r.d), (ref NumberFields r, long v) => r.d = BitConverter.Int64BitsToDouble(v)),
            new("first", 'u', 8, false, (ref NumberFields r) => (long)(byte)r.first, (ref NumberFields r, long v) => r.first = (byte)v),
        ]);
}

[CStruct]
public unsafe partial struct BufferFields
{
    public byte kind;
    public fixed int numbers[5];
    public fixed byte tail[3];
}

[CLibrary("records")]
internal static unsafe partial class BufferFieldsInC
{
    [CFunction("get_BufferFields", ArgTypes = [typeof(POINTER<BufferFields>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref BufferFields record, int leaf);

    [CFunction("set_BufferFields", ArgTypes = [typeof(POINTER<BufferFields>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref BufferFields record, int leaf, long value);

    [CFunction("describe_BufferFields", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<BufferFields>(
        Describe, Get, Set, [
            new("kind", 'u', 8, false, (ref BufferFields r) => (long)(byte)r.kind, (ref BufferFields r, long v) => r.kind = (byte)v),
            new("numbers[0]", 's', 32, false, (ref BufferFields r) => (long)(int)r.numbers[0], (ref BufferFields r, long v) => r.numbers[0] = (int)v),
            new("numbers[1]", 's', 32, false, (ref BufferFields r) => (long)(int)r.numbers[1], (ref BufferFields r, long v) => r.numbers[1] = (int)v),
            new("numbers[2]", 's', 32, false, (ref BufferFields r) => (long)(int)r.numbers[2], (ref BufferFields r, long v) => r.numbers[2] = (int)v),
            new("numbers[4]", 's', 32, false, (ref BufferFields r) => (long)(int)r.numbers[4], (ref BufferFields r, long v) => r.numbers[4] = (int)v),
            new("tail[0]", 'u', 8, false, (ref BufferFields r) => (long)(byte)r.tail[0], (ref BufferFields r, long v) => r.tail[0] = (byte)v),
            new("tail[1]", 'u', 8, false, (ref BufferFields r) => (long)(byte)r.tail[1], (ref BufferFields r, long v) => r.tail[1] = (byte)v),
            new("tail[2]", 'u', 8, false, (ref BufferFields r) => (long)(byte)r.tail[2], (ref BufferFields r, long v) => r.tail[2] = (byte)v),
        ]);
}

[CStruct]
public partial struct NestedFields
{
    public byte before;
    public Point where;
    public Mixed mixed;
    public byte after;
}

[CLibrary("records")]
internal static partial class NestedFieldsInC
{
    [CFunction("get_NestedFields", ArgTypes = [typeof(POINTER<NestedFields>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref NestedFields record, int leaf);

    [CFunction("set_NestedFields", ArgTypes = [typeof(POINTER<NestedFields>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref NestedFields record, int leaf, long value);

    [CFunction("describe_NestedFields", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<NestedFields>(
        Describe, Get, Set, [
            new("before", 'u', 8, false, (ref NestedFields r) => (long)(byte)r.before, (ref NestedFields r, long v) => r.before = (byte)v),
            new("where.x", 's', 32, false, (ref NestedFields r) => (long)(int)r.where.x, (ref NestedFields r, long v) => r.where.x = (int)v),
            new("where.y", 's', 32, false, (ref NestedFields r) => (long)(int)r.where.y, (ref NestedFields r, long v) => r.where.y = (int)v),
            new("mixed.a", 's', 8, false, (ref NestedFields r) => (long)(sbyte)r.mixed.a, (ref NestedFields r, long v) => r.mixed.a = (sbyte)v),
            new("mixed.b", 's', 64, false, (ref NestedFields r) => (long)(long)r.mixed.b, (ref NestedFields r, long v) => r.mixed.b = (long)v),
            new("mixed.c", 's', 16, false, (ref NestedFields r) => (long)(short)r.mixed.c, (ref NestedFields r, long v) => r.mixed.c = (short)v),
            new("mixed.d", 'f', 32, false, (ref NestedFields r) => BitConverter.SingleToInt32Bits(r.mixed.d), (ref NestedFields r, long v) => r.mixed.d = BitConverter.Int32BitsToSingle((int)v)),
            new("mixed.e", 'u', 8, false, (ref NestedFields r) => (long)(byte)r.mixed.e, (ref NestedFields r, long v) => r.mixed.e = (byte)v),
            new("mixed.f", 'd', 64, false, (ref NestedFields r) => BitConverter.DoubleToInt64Bits(r.mixed.f), (ref NestedFields r, long v) => r.mixed.f = BitConverter.Int64BitsToDouble(v)),
            new("after", 'u', 8, false, (ref NestedFields r) => (long)(byte)r.after, (ref NestedFields r, long v) => r.after = (byte)v),
        ]);
}

[CStruct]
public partial struct PointerFields
{
    public c_void_p any;
    public c_char_p name;
    public POINTER<PointerFields> self;
    public POINTER<Point> where;
}

[CLibrary("records")]
internal static partial class PointerFieldsInC
{
    [CFunction("get_PointerFields", ArgTypes = [typeof(POINTER<PointerFields>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref PointerFields record, int leaf);

    [CFunction("set_PointerFields", ArgTypes = [typeof(POINTER<PointerFields>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref PointerFields record, int leaf, long value);

    [CFunction("describe_PointerFields", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<PointerFields>(
        Describe, Get, Set, [
            new("any", 'p', 64, false, (ref PointerFields r) => (nint)r.any, (ref PointerFields r, long v) => r.any = (c_void_p)(nint)v),
            new("name", 'p', 64, false, (ref PointerFields r) => r.name.Address, (ref PointerFields r, long v) => r.name = new((nint)v)),
            new("self", 'p', 64, false, (ref PointerFields r) => r.self.Address, (ref PointerFields r, long v) => r.self = new((nint)v)),
            new("where", 'p', 64, false, (ref PointerFields r) => r.where.Address, (ref PointerFields r, long v) => r.where = new((nint)v)),
        ]);
}
