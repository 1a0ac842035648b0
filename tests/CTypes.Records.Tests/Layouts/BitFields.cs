// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct OneBit
{
    [CField(Bits = 1)] public partial c_uint flag { get; set; }
}

[CLibrary("records")]
internal static partial class OneBitInC
{
    [CFunction("get_OneBit", ArgTypes = [typeof(POINTER<OneBit>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref OneBit record, int leaf);

    [CFunction("set_OneBit", ArgTypes = [typeof(POINTER<OneBit>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref OneBit record, int leaf, long value);

    [CFunction("describe_OneBit", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<OneBit>(
        Describe, Get, Set, [
            new("flag", 'u', 1, true, (ref OneBit r) => (long)(uint)r.flag, (ref OneBit r, long v) => r.flag = (uint)v),
        ]);
}

[CStruct]
public partial struct Flags
{
    [CField(Bits = 3)] public partial c_uint mode { get; set; }
    [CField(Bits = 5)] public partial c_uint level { get; set; }
    [CField(Bits = 12)] public partial c_int delta { get; set; }
    [CField(Bits = 12)] public partial c_uint last { get; set; }
}

[CLibrary("records")]
internal static partial class FlagsInC
{
    [CFunction("get_Flags", ArgTypes = [typeof(POINTER<Flags>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Flags record, int leaf);

    [CFunction("set_Flags", ArgTypes = [typeof(POINTER<Flags>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Flags record, int leaf, long value);

    [CFunction("describe_Flags", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Flags>(
        Describe, Get, Set, [
            new("mode", 'u', 3, true, (ref Flags r) => (long)(uint)r.mode, (ref Flags r, long v) => r.mode = (uint)v),
            new("level", 'u', 5, true, (ref Flags r) => (long)(uint)r.level, (ref Flags r, long v) => r.level = (uint)v),
            new("delta", 's', 12, true, (ref Flags r) => (long)(int)r.delta, (ref Flags r, long v) => r.delta = (int)v),
            new("last", 'u', 12, true, (ref Flags r) => (long)(uint)r.last, (ref Flags r, long v) => r.last = (uint)v),
        ]);
}

[CStruct]
public partial struct SignedBits
{
    [CField(Bits = 1)] public partial c_int one { get; set; }
    [CField(Bits = 2)] public partial c_int two { get; set; }
    [CField(Bits = 7)] public partial c_int seven { get; set; }
    [CField(Bits = 32)] public partial c_int whole { get; set; }
}

[CLibrary("records")]
internal static partial class SignedBitsInC
{
    [CFunction("get_SignedBits", ArgTypes = [typeof(POINTER<SignedBits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref SignedBits record, int leaf);

    [CFunction("set_SignedBits", ArgTypes = [typeof(POINTER<SignedBits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref SignedBits record, int leaf, long value);

    [CFunction("describe_SignedBits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<SignedBits>(
        Describe, Get, Set, [
            new("one", 's', 1, true, (ref SignedBits r) => (long)(int)r.one, (ref SignedBits r, long v) => r.one = (int)v),
            new("two", 's', 2, true, (ref SignedBits r) => (long)(int)r.two, (ref SignedBits r, long v) => r.two = (int)v),
            new("seven", 's', 7, true, (ref SignedBits r) => (long)(int)r.seven, (ref SignedBits r, long v) => r.seven = (int)v),
            new("whole", 's', 32, true, (ref SignedBits r) => (long)(int)r.whole, (ref SignedBits r, long v) => r.whole = (int)v),
        ]);
}

[CStruct]
public partial struct WideBits
{
    [CField(Bits = 33)] public partial ulong low { get; set; }
    [CField(Bits = 31)] public partial ulong high { get; set; }
    [CField(Bits = 40)] public partial long negative { get; set; }
    [CField(Bits = 24)] public partial long rest { get; set; }
    [CField(Bits = 64)] public partial ulong whole { get; set; }
}

[CLibrary("records")]
internal static partial class WideBitsInC
{
    [CFunction("get_WideBits", ArgTypes = [typeof(POINTER<WideBits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref WideBits record, int leaf);

    [CFunction("set_WideBits", ArgTypes = [typeof(POINTER<WideBits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref WideBits record, int leaf, long value);

    [CFunction("describe_WideBits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<WideBits>(
        Describe, Get, Set, [
            new("low", 'u', 33, true, (ref WideBits r) => (long)(ulong)r.low, (ref WideBits r, long v) => r.low = (ulong)v),
            new("high", 'u', 31, true, (ref WideBits r) => (long)(ulong)r.high, (ref WideBits r, long v) => r.high = (ulong)v),
            new("negative", 's', 40, true, (ref WideBits r) => (long)(long)r.negative, (ref WideBits r, long v) => r.negative = (long)v),
            new("rest", 's', 24, true, (ref WideBits r) => (long)(long)r.rest, (ref WideBits r, long v) => r.rest = (long)v),
            new("whole", 'u', 64, true, (ref WideBits r) => (long)(ulong)r.whole, (ref WideBits r, long v) => r.whole = (ulong)v),
        ]);
}

[CStruct]
public partial struct ByteBits
{
    [CField(Bits = 1)] public partial byte a { get; set; }
    [CField(Bits = 7)] public partial byte b { get; set; }
    [CField(Bits = 8)] public partial byte c { get; set; }
    [CField(Bits = 3)] public partial sbyte d { get; set; }
    [CField(Bits = 4)] public partial sbyte e { get; set; }
}

[CLibrary("records")]
internal static partial class ByteBitsInC
{
    [CFunction("get_ByteBits", ArgTypes = [typeof(POINTER<ByteBits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref ByteBits record, int leaf);

    [CFunction("set_ByteBits", ArgTypes = [typeof(POINTER<ByteBits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref ByteBits record, int leaf, long value);

    [CFunction("describe_ByteBits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<ByteBits>(
        Describe, Get, Set, [
            new("a", 'u', 1, true, (ref ByteBits r) => (long)(byte)r.a, (ref ByteBits r, long v) => r.a = (byte)v),
            new("b", 'u', 7, true, (ref ByteBits r) => (long)(byte)r.b, (ref ByteBits r, long v) => r.b = (byte)v),
            new("c", 'u', 8, true, (ref ByteBits r) => (long)(byte)r.c, (ref ByteBits r, long v) => r.c = (byte)v),
            new("d", 's', 3, true, (ref ByteBits r) => (long)(sbyte)r.d, (ref ByteBits r, long v) => r.d = (sbyte)v),
            new("e", 's', 4, true, (ref ByteBits r) => (long)(sbyte)r.e, (ref ByteBits r, long v) => r.e = (sbyte)v),
        ]);
}

[CStruct]
public partial struct ShortBits
{
    [CField(Bits = 9)] public partial ushort a { get; set; }
    [CField(Bits = 7)] public partial ushort b { get; set; }
    [CField(Bits = 15)] public partial short c { get; set; }
    [CField(Bits = 2)] public partial short d { get; set; }
    [CField(Bits = 16)] public partial ushort whole { get; set; }
}

[CLibrary("records")]
internal static partial class ShortBitsInC
{
    [CFunction("get_ShortBits", ArgTypes = [typeof(POINTER<ShortBits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref ShortBits record, int leaf);

    [CFunction("set_ShortBits", ArgTypes = [typeof(POINTER<ShortBits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref ShortBits record, int leaf, long value);

    [CFunction("describe_ShortBits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<ShortBits>(
        Describe, Get, Set, [
            new("a", 'u', 9, true, (ref ShortBits r) => (long)(ushort)r.a, (ref ShortBits r, long v) => r.a = (ushort)v),
            new("b", 'u', 7, true, (ref ShortBits r) => (long)(ushort)r.b, (ref ShortBits r, long v) => r.b = (ushort)v),
            new("c", 's', 15, true, (ref ShortBits r) => (long)(short)r.c, (ref ShortBits r, long v) => r.c = (short)v),
            new("d", 's', 2, true, (ref ShortBits r) => (long)(short)r.d, (ref ShortBits r, long v) => r.d = (short)v),
            new("whole", 'u', 16, true, (ref ShortBits r) => (long)(ushort)r.whole, (ref ShortBits r, long v) => r.whole = (ushort)v),
        ]);
}

[CStruct]
public partial struct NamedTypes
{
    [CField(Bits = 5)] public partial c_byte a { get; set; }
    [CField(Bits = 5)] public partial c_ubyte b { get; set; }
    [CField(Bits = 11)] public partial c_short c { get; set; }
    [CField(Bits = 11)] public partial c_ushort d { get; set; }
    [CField(Bits = 47)] public partial c_longlong e { get; set; }
    [CField(Bits = 63)] public partial c_ulonglong f { get; set; }
}

[CLibrary("records")]
internal static partial class NamedTypesInC
{
    [CFunction("get_NamedTypes", ArgTypes = [typeof(POINTER<NamedTypes>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref NamedTypes record, int leaf);

    [CFunction("set_NamedTypes", ArgTypes = [typeof(POINTER<NamedTypes>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref NamedTypes record, int leaf, long value);

    [CFunction("describe_NamedTypes", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<NamedTypes>(
        Describe, Get, Set, [
            new("a", 's', 5, true, (ref NamedTypes r) => (long)(sbyte)r.a, (ref NamedTypes r, long v) => r.a = (sbyte)v),
            new("b", 'u', 5, true, (ref NamedTypes r) => (long)(byte)r.b, (ref NamedTypes r, long v) => r.b = (byte)v),
            new("c", 's', 11, true, (ref NamedTypes r) => (long)(short)r.c, (ref NamedTypes r, long v) => r.c = (short)v),
            new("d", 'u', 11, true, (ref NamedTypes r) => (long)(ushort)r.d, (ref NamedTypes r, long v) => r.d = (ushort)v),
            new("e", 's', 47, true, (ref NamedTypes r) => (long)(long)r.e, (ref NamedTypes r, long v) => r.e = (long)v),
            new("f", 'u', 63, true, (ref NamedTypes r) => (long)(ulong)r.f, (ref NamedTypes r, long v) => r.f = (ulong)v),
        ]);
}

[CStruct]
public partial struct BoolBits
{
    [CField(Bits = 1)] public partial bool a { get; set; }
    [CField(Bits = 1)] public partial bool b { get; set; }
    [CField(Bits = 1)] public partial c_bool c { get; set; }
    [CField(Bits = 5)] public partial byte rest { get; set; }
    [CField(Bits = 1)] public partial bool d { get; set; }
}

[CLibrary("records")]
internal static partial class BoolBitsInC
{
    [CFunction("get_BoolBits", ArgTypes = [typeof(POINTER<BoolBits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref BoolBits record, int leaf);

    [CFunction("set_BoolBits", ArgTypes = [typeof(POINTER<BoolBits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref BoolBits record, int leaf, long value);

    [CFunction("describe_BoolBits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<BoolBits>(
        Describe, Get, Set, [
            new("a", 'b', 1, true, (ref BoolBits r) => r.a ? 1 : 0, (ref BoolBits r, long v) => r.a = v != 0),
            new("b", 'b', 1, true, (ref BoolBits r) => r.b ? 1 : 0, (ref BoolBits r, long v) => r.b = v != 0),
            new("c", 'b', 1, true, (ref BoolBits r) => r.c ? 1 : 0, (ref BoolBits r, long v) => r.c = v != 0),
            new("rest", 'u', 5, true, (ref BoolBits r) => (long)(byte)r.rest, (ref BoolBits r, long v) => r.rest = (byte)v),
            new("d", 'b', 1, true, (ref BoolBits r) => r.d ? 1 : 0, (ref BoolBits r, long v) => r.d = v != 0),
        ]);
}
