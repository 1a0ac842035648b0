// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct MixedBits
{
    [CField(Bits = 4)] public partial byte a { get; set; }
    [CField(Bits = 10)] public partial c_int b { get; set; }
    public partial c_short c { get; set; }
}

[CLibrary("records")]
internal static partial class MixedBitsInC
{
    [CFunction("get_MixedBits", ArgTypes = [typeof(POINTER<MixedBits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref MixedBits record, int leaf);

    [CFunction("set_MixedBits", ArgTypes = [typeof(POINTER<MixedBits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref MixedBits record, int leaf, long value);

    [CFunction("describe_MixedBits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<MixedBits>(
        Describe, Get, Set, [
            new("a", 'u', 4, true, (ref MixedBits r) => (long)(byte)r.a, (ref MixedBits r, long v) => r.a = (byte)v),
            new("b", 's', 10, true, (ref MixedBits r) => (long)(int)r.b, (ref MixedBits r, long v) => r.b = (int)v),
            new("c", 's', 16, false, (ref MixedBits r) => (long)(short)r.c, (ref MixedBits r, long v) => r.c = (short)v),
        ]);
}

[CStruct]
public partial struct MixedBits2
{
    [CField(Bits = 3)] public partial byte a { get; set; }
    [CField(Bits = 7)] public partial ushort b { get; set; }
    [CField(Bits = 13)] public partial c_uint c { get; set; }
    [CField(Bits = 37)] public partial ulong d { get; set; }
    [CField(Bits = 1)] public partial bool e { get; set; }
}

[CLibrary("records")]
internal static partial class MixedBits2InC
{
    [CFunction("get_MixedBits2", ArgTypes = [typeof(POINTER<MixedBits2>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref MixedBits2 record, int leaf);

    [CFunction("set_MixedBits2", ArgTypes = [typeof(POINTER<MixedBits2>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref MixedBits2 record, int leaf, long value);

    [CFunction("describe_MixedBits2", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<MixedBits2>(
        Describe, Get, Set, [
            new("a", 'u', 3, true, (ref MixedBits2 r) => (long)(byte)r.a, (ref MixedBits2 r, long v) => r.a = (byte)v),
            new("b", 'u', 7, true, (ref MixedBits2 r) => (long)(ushort)r.b, (ref MixedBits2 r, long v) => r.b = (ushort)v),
            new("c", 'u', 13, true, (ref MixedBits2 r) => (long)(uint)r.c, (ref MixedBits2 r, long v) => r.c = (uint)v),
            new("d", 'u', 37, true, (ref MixedBits2 r) => (long)(ulong)r.d, (ref MixedBits2 r, long v) => r.d = (ulong)v),
            new("e", 'b', 1, true, (ref MixedBits2 r) => r.e ? 1 : 0, (ref MixedBits2 r, long v) => r.e = v != 0),
        ]);
}

[CStruct]
public partial struct PlatformBits
{
    [CField(Bits = 27)] public partial c_long a { get; set; }
    [CField(Bits = 29)] public partial c_ulong b { get; set; }
    [CField(Bits = 50)] public partial nuint c { get; set; }
    [CField(Bits = 14)] public partial nint d { get; set; }
}

[CLibrary("records")]
internal static partial class PlatformBitsInC
{
    [CFunction("get_PlatformBits", ArgTypes = [typeof(POINTER<PlatformBits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref PlatformBits record, int leaf);

    [CFunction("set_PlatformBits", ArgTypes = [typeof(POINTER<PlatformBits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref PlatformBits record, int leaf, long value);

    [CFunction("describe_PlatformBits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<PlatformBits>(
        Describe, Get, Set, [
            new("a", 's', 27, true, (ref PlatformBits r) => (long)(nint)r.a, (ref PlatformBits r, long v) => r.a = (int)v),
            new("b", 'u', 29, true, (ref PlatformBits r) => (long)(nuint)r.b, (ref PlatformBits r, long v) => r.b = (uint)v),
            new("c", 'u', 50, true, (ref PlatformBits r) => (long)(nuint)r.c, (ref PlatformBits r, long v) => r.c = (nuint)v),
            new("d", 's', 14, true, (ref PlatformBits r) => (long)(nint)r.d, (ref PlatformBits r, long v) => r.d = (nint)v),
        ]);
}

#if !WINDOWS_TARGET
[CStruct]
public partial struct PlatformBits64
{
    [CField(Bits = 35)] public partial c_long a { get; set; }
    [CField(Bits = 29)] public partial c_ulong b { get; set; }
    [CField(Bits = 50)] public partial nuint c { get; set; }
    [CField(Bits = 14)] public partial nint d { get; set; }
}

[CLibrary("records")]
internal static partial class PlatformBits64InC
{
    [CFunction("get_PlatformBits64", ArgTypes = [typeof(POINTER<PlatformBits64>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref PlatformBits64 record, int leaf);

    [CFunction("set_PlatformBits64", ArgTypes = [typeof(POINTER<PlatformBits64>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref PlatformBits64 record, int leaf, long value);

    [CFunction("describe_PlatformBits64", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<PlatformBits64>(
        Describe, Get, Set, [
            new("a", 's', 35, true, (ref PlatformBits64 r) => (long)(nint)r.a, (ref PlatformBits64 r, long v) => r.a = (nint)v),
            new("b", 'u', 29, true, (ref PlatformBits64 r) => (long)(nuint)r.b, (ref PlatformBits64 r, long v) => r.b = (uint)v),
            new("c", 'u', 50, true, (ref PlatformBits64 r) => (long)(nuint)r.c, (ref PlatformBits64 r, long v) => r.c = (nuint)v),
            new("d", 's', 14, true, (ref PlatformBits64 r) => (long)(nint)r.d, (ref PlatformBits64 r, long v) => r.d = (nint)v),
        ]);
}
#endif

[CStruct(Pack = 1)]
public partial struct PackedBits
{
    public partial byte before { get; set; }
    [CField(Bits = 13)] public partial c_uint a { get; set; }
    [CField(Bits = 25)] public partial c_uint b { get; set; }
    [CField(Bits = 61)] public partial ulong c { get; set; }
    public partial byte after { get; set; }
}

[CLibrary("records")]
internal static partial class PackedBitsInC
{
    [CFunction("get_PackedBits", ArgTypes = [typeof(POINTER<PackedBits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref PackedBits record, int leaf);

    [CFunction("set_PackedBits", ArgTypes = [typeof(POINTER<PackedBits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref PackedBits record, int leaf, long value);

    [CFunction("describe_PackedBits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<PackedBits>(
        Describe, Get, Set, [
            new("before", 'u', 8, false, (ref PackedBits r) => (long)(byte)r.before, (ref PackedBits r, long v) => r.before = (byte)v),
            new("a", 'u', 13, true, (ref PackedBits r) => (long)(uint)r.a, (ref PackedBits r, long v) => r.a = (uint)v),
            new("b", 'u', 25, true, (ref PackedBits r) => (long)(uint)r.b, (ref PackedBits r, long v) => r.b = (uint)v),
            new("c", 'u', 61, true, (ref PackedBits r) => (long)(ulong)r.c, (ref PackedBits r, long v) => r.c = (ulong)v),
            new("after", 'u', 8, false, (ref PackedBits r) => (long)(byte)r.after, (ref PackedBits r, long v) => r.after = (byte)v),
        ]);
}

[CStruct(Pack = 2)]
public partial struct PackedTwo
{
    public partial byte before { get; set; }
    [CField(Bits = 30)] public partial c_uint a { get; set; }
    [CField(Bits = 30)] public partial c_uint b { get; set; }
    [CField(Bits = 63)] public partial long c { get; set; }
}

[CLibrary("records")]
internal static partial class PackedTwoInC
{
    [CFunction("get_PackedTwo", ArgTypes = [typeof(POINTER<PackedTwo>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref PackedTwo record, int leaf);

    [CFunction("set_PackedTwo", ArgTypes = [typeof(POINTER<PackedTwo>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref PackedTwo record, int leaf, long value);

    [CFunction("describe_PackedTwo", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<PackedTwo>(
        Describe, Get, Set, [
            new("before", 'u', 8, false, (ref PackedTwo r) => (long)(byte)r.before, (ref PackedTwo r, long v) => r.before = (byte)v),
            new("a", 'u', 30, true, (ref PackedTwo r) => (long)(uint)r.a, (ref PackedTwo r, long v) => r.a = (uint)v),
            new("b", 'u', 30, true, (ref PackedTwo r) => (long)(uint)r.b, (ref PackedTwo r, long v) => r.b = (uint)v),
            new("c", 's', 63, true, (ref PackedTwo r) => (long)(long)r.c, (ref PackedTwo r, long v) => r.c = (long)v),
        ]);
}

[CStruct(Pack = 1)]
public partial struct NineBytes
{
    [CField(Bits = 5)] public partial byte a { get; set; }
    [CField(Bits = 64)] public partial ulong b { get; set; }
    [CField(Bits = 3)] public partial sbyte c { get; set; }
}

[CLibrary("records")]
internal static partial class NineBytesInC
{
    [CFunction("get_NineBytes", ArgTypes = [typeof(POINTER<NineBytes>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref NineBytes record, int leaf);

    [CFunction("set_NineBytes", ArgTypes = [typeof(POINTER<NineBytes>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref NineBytes record, int leaf, long value);

    [CFunction("describe_NineBytes", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<NineBytes>(
        Describe, Get, Set, [
            new("a", 'u', 5, true, (ref NineBytes r) => (long)(byte)r.a, (ref NineBytes r, long v) => r.a = (byte)v),
            new("b", 'u', 64, true, (ref NineBytes r) => (long)(ulong)r.b, (ref NineBytes r, long v) => r.b = (ulong)v),
            new("c", 's', 3, true, (ref NineBytes r) => (long)(sbyte)r.c, (ref NineBytes r, long v) => r.c = (sbyte)v),
        ]);
}

[CStruct(Layout = CLayout.Msvc)]
public partial struct MicrosoftBits
{
    [CField(Bits = 4)] public partial byte a { get; set; }
    [CField(Bits = 10)] public partial c_int b { get; set; }
    public partial c_short c { get; set; }
}

[CLibrary("records")]
internal static partial class MicrosoftBitsInC
{
    [CFunction("get_MicrosoftBits", ArgTypes = [typeof(POINTER<MicrosoftBits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref MicrosoftBits record, int leaf);

    [CFunction("set_MicrosoftBits", ArgTypes = [typeof(POINTER<MicrosoftBits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref MicrosoftBits record, int leaf, long value);

    [CFunction("describe_MicrosoftBits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<MicrosoftBits>(
        Describe, Get, Set, [
            new("a", 'u', 4, true, (ref MicrosoftBits r) => (long)(byte)r.a, (ref MicrosoftBits r, long v) => r.a = (byte)v),
            new("b", 's', 10, true, (ref MicrosoftBits r) => (long)(int)r.b, (ref MicrosoftBits r, long v) => r.b = (int)v),
            new("c", 's', 16, false, (ref MicrosoftBits r) => (long)(short)r.c, (ref MicrosoftBits r, long v) => r.c = (short)v),
        ]);
}
