// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct(ByteOrder = CByteOrder.BigEndian)]
public partial struct BigScalars
{
    public partial byte a { get; set; }
    public partial ushort b { get; set; }
    public partial int c { get; set; }
    public partial ulong d { get; set; }
    public partial float e { get; set; }
    public partial double f { get; set; }
    public partial short g { get; set; }
}

[CLibrary("records")]
internal static partial class BigScalarsInC
{
    [CFunction("get_BigScalars", ArgTypes = [typeof(POINTER<BigScalars>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref BigScalars record, int leaf);

    [CFunction("set_BigScalars", ArgTypes = [typeof(POINTER<BigScalars>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref BigScalars record, int leaf, long value);

    [CFunction("describe_BigScalars", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<BigScalars>(
        Describe, Get, Set, [
            new("a", 'u', 8, false, (ref BigScalars r) => (long)(byte)r.a, (ref BigScalars r, long v) => r.a = (byte)v),
            new("b", 'u', 16, false, (ref BigScalars r) => (long)(ushort)r.b, (ref BigScalars r, long v) => r.b = (ushort)v),
            new("c", 's', 32, false, (ref BigScalars r) => (long)(int)r.c, (ref BigScalars r, long v) => r.c = (int)v),
            new("d", 'u', 64, false, (ref BigScalars r) => (long)(ulong)r.d, (ref BigScalars r, long v) => r.d = (ulong)v),
            new("e", 'f', 32, false, (ref BigScalars r) => BitConverter.SingleToInt32Bits(r.e), (ref BigScalars r, long v) => r.e = BitConverter.Int32BitsToSingle((int)v)),
            new("f", 'd', 64, false, (ref BigScalars r) => BitConverter.DoubleToInt64Bits(r.f), (ref BigScalars r, long v) => r.f = BitConverter.Int64BitsToDouble(v)),
            new("g", 's', 16, false, (ref BigScalars r) => (long)(short)r.g, (ref BigScalars r, long v) => r.g = (short)v),
        ]);
}

[CStruct(ByteOrder = CByteOrder.BigEndian)]
public partial struct BigBits
{
    [CField(Bits = 4)] public partial c_uint version { get; set; }
    [CField(Bits = 12)] public partial c_uint length { get; set; }
    [CField(Bits = 9)] public partial c_int delta { get; set; }
    [CField(Bits = 7)] public partial c_uint flags { get; set; }
    [CField(Bits = 41)] public partial ulong wide { get; set; }
    [CField(Bits = 23)] public partial ulong rest { get; set; }
}

[CLibrary("records")]
internal static partial class BigBitsInC
{
    [CFunction("get_BigBits", ArgTypes = [typeof(POINTER<BigBits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref BigBits record, int leaf);

    [CFunction("set_BigBits", ArgTypes = [typeof(POINTER<BigBits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref BigBits record, int leaf, long value);

    [CFunction("describe_BigBits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<BigBits>(
        Describe, Get, Set, [
            new("version", 'u', 4, true, (ref BigBits r) => (long)(uint)r.version, (ref BigBits r, long v) => r.version = (uint)v),
            new("length", 'u', 12, true, (ref BigBits r) => (long)(uint)r.length, (ref BigBits r, long v) => r.length = (uint)v),
            new("delta", 's', 9, true, (ref BigBits r) => (long)(int)r.delta, (ref BigBits r, long v) => r.delta = (int)v),
            new("flags", 'u', 7, true, (ref BigBits r) => (long)(uint)r.flags, (ref BigBits r, long v) => r.flags = (uint)v),
            new("wide", 'u', 41, true, (ref BigBits r) => (long)(ulong)r.wide, (ref BigBits r, long v) => r.wide = (ulong)v),
            new("rest", 'u', 23, true, (ref BigBits r) => (long)(ulong)r.rest, (ref BigBits r, long v) => r.rest = (ulong)v),
        ]);
}

[CStruct(ByteOrder = CByteOrder.BigEndian)]
public partial struct BigBytes
{
    [CField(Bits = 3)] public partial byte a { get; set; }
    [CField(Bits = 5)] public partial byte b { get; set; }
    [CField(Bits = 1)] public partial bool c { get; set; }
    [CField(Bits = 7)] public partial sbyte d { get; set; }
    [CField(Count = 4)] public partial Span<byte> raw { get; }
}

[CLibrary("records")]
internal static partial class BigBytesInC
{
    [CFunction("get_BigBytes", ArgTypes = [typeof(POINTER<BigBytes>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref BigBytes record, int leaf);

    [CFunction("set_BigBytes", ArgTypes = [typeof(POINTER<BigBytes>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref BigBytes record, int leaf, long value);

    [CFunction("describe_BigBytes", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<BigBytes>(
        Describe, Get, Set, [
            new("a", 'u', 3, true, (ref BigBytes r) => (long)(byte)r.a, (ref BigBytes r, long v) => r.a = (byte)v),
            new("b", 'u', 5, true, (ref BigBytes r) => (long)(byte)r.b, (ref BigBytes r, long v) => r.b = (byte)v),
            new("c", 'b', 1, true, (ref BigBytes r) => r.c ? 1 : 0, (ref BigBytes r, long v) => r.c = v != 0),
            new("d", 's', 7, true, (ref BigBytes r) => (long)(sbyte)r.d, (ref BigBytes r, long v) => r.d = (sbyte)v),
            new("raw[0]", 'u', 8, false, (ref BigBytes r) => (long)(byte)r.raw[0], (ref BigBytes r, long v) => r.raw[0] = (byte)v),
            new("raw[1]", 'u', 8, false, (ref BigBytes r) => (long)(byte)r.raw[1], (ref BigBytes r, long v) => r.raw[1] = (byte)v),
            new("raw[2]", 'u', 8, false, (ref BigBytes r) => (long)(byte)r.raw[2], (ref BigBytes r, long v) => r.raw[2] = (byte)v),
            new("raw[3]", 'u', 8, false, (ref BigBytes r) => (long)(byte)r.raw[3], (ref BigBytes r, long v) => r.raw[3] = (byte)v),
        ]);
}

[CStruct(Pack = 1, ByteOrder = CByteOrder.BigEndian)]
public partial struct BigPacked
{
    public partial byte before { get; set; }
    [CField(Bits = 13)] public partial c_uint a { get; set; }
    [CField(Bits = 25)] public partial c_uint b { get; set; }
    [CField(Bits = 58)] public partial ulong c { get; set; }
    public partial uint after { get; set; }
}

[CLibrary("records")]
internal static partial class BigPackedInC
{
    [CFunction("get_BigPacked", ArgTypes = [typeof(POINTER<BigPacked>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref BigPacked record, int leaf);

    [CFunction("set_BigPacked", ArgTypes = [typeof(POINTER<BigPacked>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref BigPacked record, int leaf, long value);

    [CFunction("describe_BigPacked", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<BigPacked>(
        Describe, Get, Set, [
            new("before", 'u', 8, false, (ref BigPacked r) => (long)(byte)r.before, (ref BigPacked r, long v) => r.before = (byte)v),
            new("a", 'u', 13, true, (ref BigPacked r) => (long)(uint)r.a, (ref BigPacked r, long v) => r.a = (uint)v),
            new("b", 'u', 25, true, (ref BigPacked r) => (long)(uint)r.b, (ref BigPacked r, long v) => r.b = (uint)v),
            new("c", 'u', 58, true, (ref BigPacked r) => (long)(ulong)r.c, (ref BigPacked r, long v) => r.c = (ulong)v),
            new("after", 'u', 32, false, (ref BigPacked r) => (long)(uint)r.after, (ref BigPacked r, long v) => r.after = (uint)v),
        ]);
}

[CUnion(ByteOrder = CByteOrder.BigEndian)]
public partial struct BigUnion
{
    public partial uint whole { get; set; }
    public partial ushort half { get; set; }
    [CField(Bits = 11)] public partial c_uint bits { get; set; }
}

[CLibrary("records")]
internal static partial class BigUnionInC
{
    [CFunction("get_BigUnion", ArgTypes = [typeof(POINTER<BigUnion>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref BigUnion record, int leaf);

    [CFunction("set_BigUnion", ArgTypes = [typeof(POINTER<BigUnion>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref BigUnion record, int leaf, long value);

    [CFunction("describe_BigUnion", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<BigUnion>(
        Describe, Get, Set, [
            new("whole", 'u', 32, false, (ref BigUnion r) => (long)(uint)r.whole, (ref BigUnion r, long v) => r.whole = (uint)v),
            new("half", 'u', 16, false, (ref BigUnion r) => (long)(ushort)r.half, (ref BigUnion r, long v) => r.half = (ushort)v),
            new("bits", 'u', 11, true, (ref BigUnion r) => (long)(uint)r.bits, (ref BigUnion r, long v) => r.bits = (uint)v),
        ]);
}

[CStruct(ByteOrder = CByteOrder.BigEndian)]
public partial struct BigInner
{
    public partial ushort a { get; set; }
    public partial uint b { get; set; }
}

[CLibrary("records")]
internal static partial class BigInnerInC
{
    [CFunction("get_BigInner", ArgTypes = [typeof(POINTER<BigInner>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref BigInner record, int leaf);

    [CFunction("set_BigInner", ArgTypes = [typeof(POINTER<BigInner>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref BigInner record, int leaf, long value);

    [CFunction("describe_BigInner", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<BigInner>(
        Describe, Get, Set, [
            new("a", 'u', 16, false, (ref BigInner r) => (long)(ushort)r.a, (ref BigInner r, long v) => r.a = (ushort)v),
            new("b", 'u', 32, false, (ref BigInner r) => (long)(uint)r.b, (ref BigInner r, long v) => r.b = (uint)v),
        ]);
}

[CStruct]
public partial struct BigOuter
{
    public partial uint native { get; set; }
    public partial ref BigInner inner { get; }
    public partial ref BigScalars scalars { get; }
}

[CLibrary("records")]
internal static partial class BigOuterInC
{
    [CFunction("get_BigOuter", ArgTypes = [typeof(POINTER<BigOuter>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref BigOuter record, int leaf);

    [CFunction("set_BigOuter", ArgTypes = [typeof(POINTER<BigOuter>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref BigOuter record, int leaf, long value);

    [CFunction("describe_BigOuter", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<BigOuter>(
        Describe, Get, Set, [
            new("native", 'u', 32, false, (ref BigOuter r) => (long)(uint)r.native, (ref BigOuter r, long v) => r.native = (uint)v),
            new("inner.a", 'u', 16, false, (ref BigOuter r) => (long)(ushort)r.inner.a, (ref BigOuter r, long v) => r.inner.a = (ushort)v),
            new("inner.b", 'u', 32, false, (ref BigOuter r) => (long)(uint)r.inner.b, (ref BigOuter r, long v) => r.inner.b = (uint)v),
            new("scalars.a", 'u', 8, false, (ref BigOuter r) => (long)(byte)r.scalars.a, (ref BigOuter r, long v) => r.scalars.a = (byte)v),
            new("scalars.b", 'u', 16, false, (ref BigOuter r) => (long)(ushort)r.scalars.b, (ref BigOuter r, long v) => r.scalars.b = (ushort)v),
            new("scalars.c", 's', 32, false, (ref BigOuter r) => (long)(int)r.scalars.c, (ref BigOuter r, long v) => r.scalars.c = (int)v),
            new("scalars.d", 'u', 64, false, (ref BigOuter r) => (long)(ulong)r.scalars.d, (ref BigOuter r, long v) => r.scalars.d = (ulong)v),
            new("scalars.e", 'f', 32, false, (ref BigOuter r) => BitConverter.SingleToInt32Bits(r.scalars.e), (ref BigOuter r, long v) => r.scalars.e = BitConverter.Int32BitsToSingle((int)v)),
            new("scalars.f", 'd', 64, false, (ref BigOuter r) => BitConverter.DoubleToInt64Bits(r.scalars.f), (ref BigOuter r, long v) => r.scalars.f = BitConverter.Int64BitsToDouble(v)),
            new("scalars.g", 's', 16, false, (ref BigOuter r) => (long)(short)r.scalars.g, (ref BigOuter r, long v) => r.scalars.g = (short)v),
        ]);
}
