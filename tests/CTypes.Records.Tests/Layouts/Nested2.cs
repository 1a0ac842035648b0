// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Anonymous
{
    public partial byte tag { get; set; }
    [CField(Anonymous = true)] public partial ref Number number { get; }
}

[CLibrary("records")]
internal static partial class AnonymousInC
{
    [CFunction("get_Anonymous", ArgTypes = [typeof(POINTER<Anonymous>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Anonymous record, int leaf);

    [CFunction("set_Anonymous", ArgTypes = [typeof(POINTER<Anonymous>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Anonymous record, int leaf, long value);

    [CFunction("describe_Anonymous", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Anonymous>(
        Describe, Get, Set, [
            new("tag", 'u', 8, false, (ref Anonymous r) => (long)(byte)r.tag, (ref Anonymous r, long v) => r.tag = (byte)v),
            new("i", 's', 32, false, (ref Anonymous r) => (long)(int)r.i, (ref Anonymous r, long v) => r.i = (int)v),
            new("d", 'd', 64, false, (ref Anonymous r) => BitConverter.DoubleToInt64Bits(r.d), (ref Anonymous r, long v) => r.d = BitConverter.Int64BitsToDouble(v)),
            new("raw", 'u', 64, false, (ref Anonymous r) => (long)(ulong)r.raw, (ref Anonymous r, long v) => r.raw = (ulong)v),
            new("number.i", 's', 32, false, (ref Anonymous r) => (long)(int)r.number.i, (ref Anonymous r, long v) => r.number.i = (int)v),
            new("number.d", 'd', 64, false, (ref Anonymous r) => BitConverter.DoubleToInt64Bits(r.number.d), (ref Anonymous r, long v) => r.number.d = BitConverter.Int64BitsToDouble(v)),
            new("number.raw", 'u', 64, false, (ref Anonymous r) => (long)(ulong)r.number.raw, (ref Anonymous r, long v) => r.number.raw = (ulong)v),
        ]);
}

[CStruct]
public partial struct InnerAnonymous
{
    public partial int depth { get; set; }
    [CField(Anonymous = true)] public partial ref Words words { get; }
}

[CLibrary("records")]
internal static partial class InnerAnonymousInC
{
    [CFunction("get_InnerAnonymous", ArgTypes = [typeof(POINTER<InnerAnonymous>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref InnerAnonymous record, int leaf);

    [CFunction("set_InnerAnonymous", ArgTypes = [typeof(POINTER<InnerAnonymous>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref InnerAnonymous record, int leaf, long value);

    [CFunction("describe_InnerAnonymous", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<InnerAnonymous>(
        Describe, Get, Set, [
            new("depth", 's', 32, false, (ref InnerAnonymous r) => (long)(int)r.depth, (ref InnerAnonymous r, long v) => r.depth = (int)v),
            new("half[0]", 'u', 16, false, (ref InnerAnonymous r) => (long)(ushort)r.half[0], (ref InnerAnonymous r, long v) => r.half[0] = (ushort)v),
            new("half[1]", 'u', 16, false, (ref InnerAnonymous r) => (long)(ushort)r.half[1], (ref InnerAnonymous r, long v) => r.half[1] = (ushort)v),
            new("whole", 'u', 32, false, (ref InnerAnonymous r) => (long)(uint)r.whole, (ref InnerAnonymous r, long v) => r.whole = (uint)v),
            new("flags.mode", 'u', 3, true, (ref InnerAnonymous r) => (long)(uint)r.flags.mode, (ref InnerAnonymous r, long v) => r.flags.mode = (uint)v),
            new("flags.level", 'u', 5, true, (ref InnerAnonymous r) => (long)(uint)r.flags.level, (ref InnerAnonymous r, long v) => r.flags.level = (uint)v),
            new("flags.delta", 's', 12, true, (ref InnerAnonymous r) => (long)(int)r.flags.delta, (ref InnerAnonymous r, long v) => r.flags.delta = (int)v),
            new("flags.last", 'u', 12, true, (ref InnerAnonymous r) => (long)(uint)r.flags.last, (ref InnerAnonymous r, long v) => r.flags.last = (uint)v),
            new("words.half[0]", 'u', 16, false, (ref InnerAnonymous r) => (long)(ushort)r.words.half[0], (ref InnerAnonymous r, long v) => r.words.half[0] = (ushort)v),
            new("words.half[1]", 'u', 16, false, (ref InnerAnonymous r) => (long)(ushort)r.words.half[1], (ref InnerAnonymous r, long v) => r.words.half[1] = (ushort)v),
            new("words.whole", 'u', 32, false, (ref InnerAnonymous r) => (long)(uint)r.words.whole, (ref InnerAnonymous r, long v) => r.words.whole = (uint)v),
            new("words.flags.mode", 'u', 3, true, (ref InnerAnonymous r) => (long)(uint)r.words.flags.mode, (ref InnerAnonymous r, long v) => r.words.flags.mode = (uint)v),
            new("words.flags.level", 'u', 5, true, (ref InnerAnonymous r) => (long)(uint)r.words.flags.level, (ref InnerAnonymous r, long v) => r.words.flags.level = (uint)v),
            new("words.flags.delta", 's', 12, true, (ref InnerAnonymous r) => (long)(int)r.words.flags.delta, (ref InnerAnonymous r, long v) => r.words.flags.delta = (int)v),
            new("words.flags.last", 'u', 12, true, (ref InnerAnonymous r) => (long)(uint)r.words.flags.last, (ref InnerAnonymous r, long v) => r.words.flags.last = (uint)v),
        ]);
}

[CStruct]
public partial struct TwoLevels
{
    public partial byte before { get; set; }
    [CField(Anonymous = true)] public partial ref InnerAnonymous inner { get; }
    [CField(Anonymous = true)] public partial ref Number number { get; }
}

[CLibrary("records")]
internal static partial class TwoLevelsInC
{
    [CFunction("get_TwoLevels", ArgTypes = [typeof(POINTER<TwoLevels>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref TwoLevels record, int leaf);

    [CFunction("set_TwoLevels", ArgTypes = [typeof(POINTER<TwoLevels>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref TwoLevels record, int leaf, long value);

    [CFunction("describe_TwoLevels", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<TwoLevels>(
        Describe, Get, Set, [
            new("before", 'u', 8, false, (ref TwoLevels r) => (long)(byte)r.before, (ref TwoLevels r, long v) => r.before = (byte)v),
            new("depth", 's', 32, false, (ref TwoLevels r) => (long)(int)r.depth, (ref TwoLevels r, long v) => r.depth = (int)v),
            new("half[0]", 'u', 16, false, (ref TwoLevels r) => (long)(ushort)r.half[0], (ref TwoLevels r, long v) => r.half[0] = (ushort)v),
            new("half[1]", 'u', 16, false, (ref TwoLevels r) => (long)(ushort)r.half[1], (ref TwoLevels r, long v) => r.half[1] = (ushort)v),
            new("whole", 'u', 32, false, (ref TwoLevels r) => (long)(uint)r.whole, (ref TwoLevels r, long v) => r.whole = (uint)v),
            new("flags.mode", 'u', 3, true, (ref TwoLevels r) => (long)(uint)r.flags.mode, (ref TwoLevels r, long v) => r.flags.mode = (uint)v),
            new("flags.level", 'u', 5, true, (ref TwoLevels r) => (long)(uint)r.flags.level, (ref TwoLevels r, long v) => r.flags.level = (uint)v),
            new("flags.delta", 's', 12, true, (ref TwoLevels r) => (long)(int)r.flags.delta, (ref TwoLevels r, long v) => r.flags.delta = (int)v),
            new("flags.last", 'u', 12, true, (ref TwoLevels r) => (long)(uint)r.flags.last, (ref TwoLevels r, long v) => r.flags.last = (uint)v),
            new("words.half[0]", 'u', 16, false, (ref TwoLevels r) => (long)(ushort)r.words.half[0], (ref TwoLevels r, long v) => r.words.half[0] = (ushort)v),
            new("words.half[1]", 'u', 16, false, (ref TwoLevels r) => (long)(ushort)r.words.half[1], (ref TwoLevels r, long v) => r.words.half[1] = (ushort)v),
            new("words.whole", 'u', 32, false, (ref TwoLevels r) => (long)(uint)r.words.whole, (ref TwoLevels r, long v) => r.words.whole = (uint)v),
            new("words.flags.mode", 'u', 3, true, (ref TwoLevels r) => (long)(uint)r.words.flags.mode, (ref TwoLevels r, long v) => r.words.flags.mode = (uint)v),
            new("words.flags.level", 'u', 5, true, (ref TwoLevels r) => (long)(uint)r.words.flags.level, (ref TwoLevels r, long v) => r.words.flags.level = (uint)v),
            new("words.flags.delta", 's', 12, true, (ref TwoLevels r) => (long)(int)r.words.flags.delta, (ref TwoLevels r, long v) => r.words.flags.delta = (int)v),
            new("words.flags.last", 'u', 12, true, (ref TwoLevels r) => (long)(uint)r.words.flags.last, (ref TwoLevels r, long v) => r.words.flags.last = (uint)v),
            new("inner.depth", 's', 32, false, (ref TwoLevels r) => (long)(int)r.inner.depth, (ref TwoLevels r, long v) => r.inner.depth = (int)v),
            new("inner.half[0]", 'u', 16, false, (ref TwoLevels r) => (long)(ushort)r.inner.half[0], (ref TwoLevels r, long v) => r.inner.half[0] = (ushort)v),
            new("inner.half[1]", 'u', 16, false, (ref TwoLevels r) => (long)(ushort)r.inner.half[1], (ref TwoLevels r, long v) => r.inner.half[1] = (ushort)v),
            new("inner.whole", 'u', 32, false, (ref TwoLevels r) => (long)(uint)r.inner.whole, (ref TwoLevels r, long v) => r.inner.whole = (uint)v),
            new("inner.flags.mode", 'u', 3, true, (ref TwoLevels r) => (long)(uint)r.inner.flags.mode, (ref TwoLevels r, long v) => r.inner.flags.mode = (uint)v),
            new("inner.flags.level", 'u', 5, true, (ref TwoLevels r) => (long)(uint)r.inner.flags.level, (ref TwoLevels r, long v) => r.inner.flags.level = (uint)v),
            new("inner.flags.delta", 's', 12, true, (ref TwoLevels r) => (long)(int)r.inner.flags.delta, (ref TwoLevels r, long v) => r.inner.flags.delta = (int)v),
            new("inner.flags.last", 'u', 12, true, (ref TwoLevels r) => (long)(uint)r.inner.flags.last, (ref TwoLevels r, long v) => r.inner.flags.last = (uint)v),
            new("inner.words.half[0]", 'u', 16, false, (ref TwoLevels r) => (long)(ushort)r.inner.words.half[0], (ref TwoLevels r, long v) => r.inner.words.half[0] = (ushort)v),
            new("inner.words.half[1]", 'u', 16, false, (ref TwoLevels r) => (long)(ushort)r.inner.words.half[1], (ref TwoLevels r, long v) => r.inner.words.half[1] = (ushort)v),
            new("inner.words.whole", 'u', 32, false, (ref TwoLevels r) => (long)(uint)r.inner.words.whole, (ref TwoLevels r, long v) => r.inner.words.whole = (uint)v),
            new("inner.words.flags.mode", 'u', 3, true, (ref TwoLevels r) => (long)(uint)r.inner.words.flags.mode, (ref TwoLevels r, long v) => r.inner.words.flags.mode = (uint)v),
            new("inner.words.flags.level", 'u', 5, true, (ref TwoLevels r) => (long)(uint)r.inner.words.flags.level, (ref TwoLevels r, long v) => r.inner.words.flags.level = (uint)v),
            new("inner.words.flags.delta", 's', 12, true, (ref TwoLevels r) => (long)(int)r.inner.words.flags.delta, (ref TwoLevels r, long v) => r.inner.words.flags.delta = (int)v),
            new("inner.words.flags.last", 'u', 12, true, (ref TwoLevels r) => (long)(uint)r.inner.words.flags.last, (ref TwoLevels r, long v) => r.inner.words.flags.last = (uint)v),
            new("i", 's', 32, false, (ref TwoLevels r) => (long)(int)r.i, (ref TwoLevels r, long v) => r.i = (int)v),
            new("d", 'd', 64, false, (ref TwoLevels r) => BitConverter.DoubleToInt64Bits(r.d), (ref TwoLevels r, long v) => r.d = BitConverter.Int64BitsToDouble(v)),
            new("raw", 'u', 64, false, (ref TwoLevels r) => (long)(ulong)r.raw, (ref TwoLevels r, long v) => r.raw = (ulong)v),
            new("number.i", 's', 32, false, (ref TwoLevels r) => (long)(int)r.number.i, (ref TwoLevels r, long v) => r.number.i = (int)v),
            new("number.d", 'd', 64, false, (ref TwoLevels r) => BitConverter.DoubleToInt64Bits(r.number.d), (ref TwoLevels r, long v) => r.number.d = BitConverter.Int64BitsToDouble(v)),
            new("number.raw", 'u', 64, false, (ref TwoLevels r) => (long)(ulong)r.number.raw, (ref TwoLevels r, long v) => r.number.raw = (ulong)v),
        ]);
}

[CUnion]
public partial struct AnonymousStruct
{
    [CField(Anonymous = true)] public partial ref Point point { get; }
    public partial ulong both { get; set; }
}

[CLibrary("records")]
internal static partial class AnonymousStructInC
{
    [CFunction("get_AnonymousStruct", ArgTypes = [typeof(POINTER<AnonymousStruct>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref AnonymousStruct record, int leaf);

    [CFunction("set_AnonymousStruct", ArgTypes = [typeof(POINTER<AnonymousStruct>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref AnonymousStruct record, int leaf, long value);

    [CFunction("describe_AnonymousStruct", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<AnonymousStruct>(
        Describe, Get, Set, [
            new("x", 's', 32, false, (ref AnonymousStruct r) => (long)(int)r.x, (ref AnonymousStruct r, long v) => r.x = (int)v),
            new("y", 's', 32, false, (ref AnonymousStruct r) => (long)(int)r.y, (ref AnonymousStruct r, long v) => r.y = (int)v),
            new("point.x", 's', 32, false, (ref AnonymousStruct r) => (long)(int)r.point.x, (ref AnonymousStruct r, long v) => r.point.x = (int)v),
            new("point.y", 's', 32, false, (ref AnonymousStruct r) => (long)(int)r.point.y, (ref AnonymousStruct r, long v) => r.point.y = (int)v),
            new("both", 'u', 64, false, (ref AnonymousStruct r) => (long)(ulong)r.both, (ref AnonymousStruct r, long v) => r.both = (ulong)v),
        ]);
}
