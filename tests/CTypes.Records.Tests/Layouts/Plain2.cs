// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct EveryScalar
{
    public partial c_bool b { get; set; }
    public partial c_char c { get; set; }
    public partial c_byte d { get; set; }
    public partial c_ubyte e { get; set; }
    public partial c_short f { get; set; }
    public partial c_ushort g { get; set; }
    public partial c_int h { get; set; }
    public partial c_uint i { get; set; }
    public partial c_longlong j { get; set; }
    public partial c_ulonglong k { get; set; }
    public partial nuint l { get; set; }
    public partial nint m { get; set; }
    public partial c_float n { get; set; }
    public partial c_double o { get; set; }
    public partial Colour p { get; set; }
    public partial Tint q { get; set; }
    public partial bool r { get; set; }
}

[CLibrary("records")]
internal static partial class EveryScalarInC
{
    [CFunction("get_EveryScalar", ArgTypes = [typeof(POINTER<EveryScalar>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref EveryScalar record, int leaf);

    [CFunction("set_EveryScalar", ArgTypes = [typeof(POINTER<EveryScalar>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref EveryScalar record, int leaf, long value);

    [CFunction("describe_EveryScalar", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<EveryScalar>(
        Describe, Get, Set, [
            new("b", 'b', 1, false, (ref EveryScalar r) => r.b ? 1 : 0, (ref EveryScalar r, long v) => r.b = v != 0),
            new("c", 'u', 8, false, (ref EveryScalar r) => (long)(byte)r.c, (ref EveryScalar r, long v) => r.c = (byte)v),
            new("d", 's', 8, false, (ref EveryScalar r) => (long)(sbyte)r.d, (ref EveryScalar r, long v) => r.d = (sbyte)v),
            new("e", 'u', 8, false, (ref EveryScalar r) => (long)(byte)r.e, (ref EveryScalar r, long v) => r.e = (byte)v),
            new("f", 's', 16, false, (ref EveryScalar r) => (long)(short)r.f, (ref EveryScalar r, long v) => r.f = (short)v),
            new("g", 'u', 16, false, (ref EveryScalar r) => (long)(ushort)r.g, (ref EveryScalar r, long v) => r.g = (ushort)v),
            new("h", 's', 32, false, (ref EveryScalar r) => (long)(int)r.h, (ref EveryScalar r, long v) => r.h = (int)v),
            new("i", 'u', 32, false, (ref EveryScalar r) => (long)(uint)r.i, (ref EveryScalar r, long v) => r.i = (uint)v),
            new("j", 's', 64, false, (ref EveryScalar r) => (long)(long)r.j, (ref EveryScalar r, long v) => r.j = (long)v),
            new("k", 'u', 64, false, (ref EveryScalar r) => (long)(ulong)r.k, (ref EveryScalar r, long v) => r.k = (ulong)v),
            new("l", 'u', 64, false, (ref EveryScalar r) => (long)(nuint)r.l, (ref EveryScalar r, long v) => r.l = (nuint)v),
            new("m", 's', 64, false, (ref EveryScalar r) => (long)(nint)r.m, (ref EveryScalar r, long v) => r.m = (nint)v),
            new("n", 'f', 32, false, (ref EveryScalar r) => BitConverter.SingleToInt32Bits(r.n), (ref EveryScalar r, long v) => r.n = BitConverter.Int32BitsToSingle((int)v)),
            new("o", 'd', 64, false, (ref EveryScalar r) => BitConverter.DoubleToInt64Bits(r.o), (ref EveryScalar r, long v) => r.o = BitConverter.Int64BitsToDouble(v)),
            new("p", 'u', 32, false, (ref EveryScalar r) => (long)(uint)r.p, (ref EveryScalar r, long v) => r.p = (Colour)v),
            new("q", 's', 32, false, (ref EveryScalar r) => (long)(int)r.q, (ref EveryScalar r, long v) => r.q = (Tint)v),
            new("r", 'b', 1, false, (ref EveryScalar r) => r.r ? 1 : 0, (ref EveryScalar r, long v) => r.r = v != 0),
        ]);
}

[CStruct(Pack = 1)]
public partial struct PackedProperties
{
    public partial byte a { get; set; }
    public partial double b { get; set; }
    public partial ushort c { get; set; }
    public partial c_void_p d { get; set; }
    public partial byte e { get; set; }
}

[CLibrary("records")]
internal static partial class PackedPropertiesInC
{
    [CFunction("get_PackedProperties", ArgTypes = [typeof(POINTER<PackedProperties>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref PackedProperties record, int leaf);

    [CFunction("set_PackedProperties", ArgTypes = [typeof(POINTER<PackedProperties>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref PackedProperties record, int leaf, long value);

    [CFunction("describe_PackedProperties", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<PackedProperties>(
        Describe, Get, Set, [
            new("a", 'u', 8, false, (ref PackedProperties r) => (long)(byte)r.a, (ref PackedProperties r, long v) => r.a = (byte)v),
            new("b", 'd', 64, false, (ref PackedProperties r) => BitConverter.DoubleToInt64Bits(r.b), (ref PackedProperties r, long v) => r.b = BitConverter.Int64BitsToDouble(v)),
            new("c", 'u', 16, false, (ref PackedProperties r) => (long)(ushort)r.c, (ref PackedProperties r, long v) => r.c = (ushort)v),
            new("d", 'p', 64, false, (ref PackedProperties r) => (nint)r.d, (ref PackedProperties r, long v) => r.d = (c_void_p)(nint)v),
            new("e", 'u', 8, false, (ref PackedProperties r) => (long)(byte)r.e, (ref PackedProperties r, long v) => r.e = (byte)v),
        ]);
}

[CStruct(Pack = 1)]
public partial struct PackedPoint
{
    public partial byte a { get; set; }
    public partial c_int b { get; set; }
}

[CLibrary("records")]
internal static partial class PackedPointInC
{
    [CFunction("get_PackedPoint", ArgTypes = [typeof(POINTER<PackedPoint>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref PackedPoint record, int leaf);

    [CFunction("set_PackedPoint", ArgTypes = [typeof(POINTER<PackedPoint>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref PackedPoint record, int leaf, long value);

    [CFunction("describe_PackedPoint", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<PackedPoint>(
        Describe, Get, Set, [
            new("a", 'u', 8, false, (ref PackedPoint r) => (long)(byte)r.a, (ref PackedPoint r, long v) => r.a = (byte)v),
            new("b", 's', 32, false, (ref PackedPoint r) => (long)(int)r.b, (ref PackedPoint r, long v) => r.b = (int)v),
        ]);
}

[CStruct]
public partial struct InSequence
{
    public byte before;
    public PackedPoint packed;
    public ushort after;
}

[CLibrary("records")]
internal static partial class InSequenceInC
{
    [CFunction("get_InSequence", ArgTypes = [typeof(POINTER<InSequence>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref InSequence record, int leaf);

    [CFunction("set_InSequence", ArgTypes = [typeof(POINTER<InSequence>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref InSequence record, int leaf, long value);

    [CFunction("describe_InSequence", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<InSequence>(
        Describe, Get, Set, [
            new("before", 'u', 8, false, (ref InSequence r) => (long)(byte)r.before, (ref InSequence r, long v) => r.before = (byte)v),
            new("packed.a", 'u', 8, false, (ref InSequence r) => (long)(byte)r.packed.a, (ref InSequence r, long v) => r.packed.a = (byte)v),
            new("packed.b", 's', 32, false, (ref InSequence r) => (long)(int)r.packed.b, (ref InSequence r, long v) => r.packed.b = (int)v),
            new("after", 'u', 16, false, (ref InSequence r) => (long)(ushort)r.after, (ref InSequence r, long v) => r.after = (ushort)v),
        ]);
}
