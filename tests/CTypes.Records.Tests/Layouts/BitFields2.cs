// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct EnumBits
{
    [CField(Bits = 3)] public partial Colour front { get; set; }
    [CField(Bits = 2)] public partial Colour back { get; set; }
    [CField(Bits = 20)] public partial c_uint between { get; set; }
    [CField(Bits = 7)] public partial Colour last { get; set; }
}

[CLibrary("records")]
internal static partial class EnumBitsInC
{
    [CFunction("get_EnumBits", ArgTypes = [typeof(POINTER<EnumBits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref EnumBits record, int leaf);

    [CFunction("set_EnumBits", ArgTypes = [typeof(POINTER<EnumBits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref EnumBits record, int leaf, long value);

    [CFunction("describe_EnumBits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<EnumBits>(
        Describe, Get, Set, [
            new("front", 'u', 3, true, (ref EnumBits r) => (long)(uint)r.front, (ref EnumBits r, long v) => r.front = (Colour)v),
            new("back", 'u', 2, true, (ref EnumBits r) => (long)(uint)r.back, (ref EnumBits r, long v) => r.back = (Colour)v),
            new("between", 'u', 20, true, (ref EnumBits r) => (long)(uint)r.between, (ref EnumBits r, long v) => r.between = (uint)v),
            new("last", 'u', 7, true, (ref EnumBits r) => (long)(uint)r.last, (ref EnumBits r, long v) => r.last = (Colour)v),
        ]);
}

[CStruct]
public partial struct TintBits
{
    [CField(Bits = 4)] public partial Tint warm { get; set; }
    [CField(Bits = 9)] public partial Tint cold { get; set; }
    [CField(Bits = 19)] public partial c_int rest { get; set; }
}

[CLibrary("records")]
internal static partial class TintBitsInC
{
    [CFunction("get_TintBits", ArgTypes = [typeof(POINTER<TintBits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref TintBits record, int leaf);

    [CFunction("set_TintBits", ArgTypes = [typeof(POINTER<TintBits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref TintBits record, int leaf, long value);

    [CFunction("describe_TintBits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<TintBits>(
        Describe, Get, Set, [
            new("warm", 's', 4, true, (ref TintBits r) => (long)(int)r.warm, (ref TintBits r, long v) => r.warm = (Tint)v),
            new("cold", 's', 9, true, (ref TintBits r) => (long)(int)r.cold, (ref TintBits r, long v) => r.cold = (Tint)v),
            new("rest", 's', 19, true, (ref TintBits r) => (long)(int)r.rest, (ref TintBits r, long v) => r.rest = (int)v),
        ]);
}

[CStruct]
public partial struct BitsAmongMembers
{
    public partial short before { get; set; }
    [CField(Bits = 4)] public partial c_uint a { get; set; }
    [CField(Bits = 20)] public partial c_uint b { get; set; }
    public partial byte between { get; set; }
    [CField(Bits = 9)] public partial c_uint c { get; set; }
    public partial double after { get; set; }
}

[CLibrary("records")]
internal static partial class BitsAmongMembersInC
{
    [CFunction("get_BitsAmongMembers", ArgTypes = [typeof(POINTER<BitsAmongMembers>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref BitsAmongMembers record, int leaf);

    [CFunction("set_BitsAmongMembers", ArgTypes = [typeof(POINTER<BitsAmongMembers>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref BitsAmongMembers record, int leaf, long value);

    [CFunction("describe_BitsAmongMembers", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<BitsAmongMembers>(
        Describe, Get, Set, [
            new("before", 's', 16, false, (ref BitsAmongMembers r) => (long)(short)r.before, (ref BitsAmongMembers r, long v) => r.before = (short)v),
            new("a", 'u', 4, true, (ref BitsAmongMembers r) => (long)(uint)r.a, (ref BitsAmongMembers r, long v) => r.a = (uint)v),
            new("b", 'u', 20, true, (ref BitsAmongMembers r) => (long)(uint)r.b, (ref BitsAmongMembers r, long v) => r.b = (uint)v),
            new("between", 'u', 8, false, (ref BitsAmongMembers r) => (long)(byte)r.between, (ref BitsAmongMembers r, long v) => r.between = (byte)v),
            new("c", 'u', 9, true, (ref BitsAmongMembers r) => (long)(uint)r.c, (ref BitsAmongMembers r, long v) => r.c = (uint)v),
            new("after", 'd', 64, false, (ref BitsAmongMembers r) => BitConverter.DoubleToInt64Bits(r.after), (ref BitsAmongMembers r, long v) => r.after = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[CStruct]
public partial struct ZeroWidth
{
    [CField(Bits = 3)] public partial c_uint a { get; set; }
    [CField(Bits = 0, Unnamed = true)] private partial c_uint unnamed1 { get; set; }
    [CField(Bits = 3)] public partial c_uint b { get; set; }
    public partial byte c { get; set; }
}

[CLibrary("records")]
internal static partial class ZeroWidthInC
{
    [CFunction("get_ZeroWidth", ArgTypes = [typeof(POINTER<ZeroWidth>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref ZeroWidth record, int leaf);

    [CFunction("set_ZeroWidth", ArgTypes = [typeof(POINTER<ZeroWidth>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref ZeroWidth record, int leaf, long value);

    [CFunction("describe_ZeroWidth", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<ZeroWidth>(
        Describe, Get, Set, [
            new("a", 'u', 3, true, (ref ZeroWidth r) => (long)(uint)r.a, (ref ZeroWidth r, long v) => r.a = (uint)v),
            new("b", 'u', 3, true, (ref ZeroWidth r) => (long)(uint)r.b, (ref ZeroWidth r, long v) => r.b = (uint)v),
            new("c", 'u', 8, false, (ref ZeroWidth r) => (long)(byte)r.c, (ref ZeroWidth r, long v) => r.c = (byte)v),
        ]);
}

[CStruct]
public partial struct UnnamedBits
{
    [CField(Bits = 3)] public partial c_uint a { get; set; }
    [CField(Bits = 7, Unnamed = true)] private partial c_uint unnamed1 { get; set; }
    [CField(Bits = 5)] public partial c_uint b { get; set; }
    [CField(Bits = 2, Unnamed = true)] private partial c_uint unnamed3 { get; set; }
    [CField(Bits = 15)] public partial c_uint c { get; set; }
}

[CLibrary("records")]
internal static partial class UnnamedBitsInC
{
    [CFunction("get_UnnamedBits", ArgTypes = [typeof(POINTER<UnnamedBits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref UnnamedBits record, int leaf);

    [CFunction("set_UnnamedBits", ArgTypes = [typeof(POINTER<UnnamedBits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref UnnamedBits record, int leaf, long value);

    [CFunction("describe_UnnamedBits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<UnnamedBits>(
        Describe, Get, Set, [
            new("a", 'u', 3, true, (ref UnnamedBits r) => (long)(uint)r.a, (ref UnnamedBits r, long v) => r.a = (uint)v),
            new("b", 'u', 5, true, (ref UnnamedBits r) => (long)(uint)r.b, (ref UnnamedBits r, long v) => r.b = (uint)v),
            new("c", 'u', 15, true, (ref UnnamedBits r) => (long)(uint)r.c, (ref UnnamedBits r, long v) => r.c = (uint)v),
        ]);
}

[CUnion]
public partial struct BitUnion
{
    [CField(Bits = 4)] public partial c_uint low { get; set; }
    [CField(Bits = 27)] public partial c_uint wide { get; set; }
    public partial byte first { get; set; }
    public partial c_int whole { get; set; }
}

[CLibrary("records")]
internal static partial class BitUnionInC
{
    [CFunction("get_BitUnion", ArgTypes = [typeof(POINTER<BitUnion>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref BitUnion record, int leaf);

    [CFunction("set_BitUnion", ArgTypes = [typeof(POINTER<BitUnion>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref BitUnion record, int leaf, long value);

    [CFunction("describe_BitUnion", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<BitUnion>(
        Describe, Get, Set, [
            new("low", 'u', 4, true, (ref BitUnion r) => (long)(uint)r.low, (ref BitUnion r, long v) => r.low = (uint)v),
            new("wide", 'u', 27, true, (ref BitUnion r) => (long)(uint)r.wide, (ref BitUnion r, long v) => r.wide = (uint)v),
            new("first", 'u', 8, false, (ref BitUnion r) => (long)(byte)r.first, (ref BitUnion r, long v) => r.first = (byte)v),
            new("whole", 's', 32, false, (ref BitUnion r) => (long)(int)r.whole, (ref BitUnion r, long v) => r.whole = (int)v),
        ]);
}

[CStruct]
public partial struct FullUnits
{
    [CField(Bits = 32)] public partial c_uint a { get; set; }
    [CField(Bits = 16)] public partial ushort b { get; set; }
    [CField(Bits = 8)] public partial byte c { get; set; }
    [CField(Bits = 64)] public partial ulong d { get; set; }
}

[CLibrary("records")]
internal static partial class FullUnitsInC
{
    [CFunction("get_FullUnits", ArgTypes = [typeof(POINTER<FullUnits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref FullUnits record, int leaf);

    [CFunction("set_FullUnits", ArgTypes = [typeof(POINTER<FullUnits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref FullUnits record, int leaf, long value);

    [CFunction("describe_FullUnits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<FullUnits>(
        Describe, Get, Set, [
            new("a", 'u', 32, true, (ref FullUnits r) => (long)(uint)r.a, (ref FullUnits r, long v) => r.a = (uint)v),
            new("b", 'u', 16, true, (ref FullUnits r) => (long)(ushort)r.b, (ref FullUnits r, long v) => r.b = (ushort)v),
            new("c", 'u', 8, true, (ref FullUnits r) => (long)(byte)r.c, (ref FullUnits r, long v) => r.c = (byte)v),
            new("d", 'u', 64, true, (ref FullUnits r) => (long)(ulong)r.d, (ref FullUnits r, long v) => r.d = (ulong)v),
        ]);
}
