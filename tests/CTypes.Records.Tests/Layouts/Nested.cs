// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Inner
{
    public partial byte kind { get; set; }
    [CField(Bits = 9)] public partial c_uint bits { get; set; }
    public partial double value { get; set; }
}

[CLibrary("records")]
internal static partial class InnerInC
{
    [CFunction("get_Inner", ArgTypes = [typeof(POINTER<Inner>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Inner record, int leaf);

    [CFunction("set_Inner", ArgTypes = [typeof(POINTER<Inner>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Inner record, int leaf, long value);

    [CFunction("describe_Inner", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Inner>(
        Describe, Get, Set, [
            new("kind", 'u', 8, false, (ref Inner r) => (long)(byte)r.kind, (ref Inner r, long v) => r.kind = (byte)v),
            new("bits", 'u', 9, true, (ref Inner r) => (long)(uint)r.bits, (ref Inner r, long v) => r.bits = (uint)v),
            new("value", 'd', 64, false, (ref Inner r) => BitConverter.DoubleToInt64Bits(r.value), (ref Inner r, long v) => r.value = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[CStruct]
public partial struct Outer
{
    public partial byte before { get; set; }
    public partial ref Inner inner { get; }
    public partial Inner copy { get; set; }
    public partial ushort after { get; set; }
}

[CLibrary("records")]
internal static partial class OuterInC
{
    [CFunction("get_Outer", ArgTypes = [typeof(POINTER<Outer>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Outer record, int leaf);

    [CFunction("set_Outer", ArgTypes = [typeof(POINTER<Outer>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Outer record, int leaf, long value);

    [CFunction("describe_Outer", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Outer>(
        Describe, Get, Set, [
            new("before", 'u', 8, false, (ref Outer r) => (long)(byte)r.before, (ref Outer r, long v) => r.before = (byte)v),
            new("inner.kind", 'u', 8, false, (ref Outer r) => (long)(byte)r.inner.kind, (ref Outer r, long v) => r.inner.kind = (byte)v),
            new("inner.bits", 'u', 9, true, (ref Outer r) => (long)(uint)r.inner.bits, (ref Outer r, long v) => r.inner.bits = (uint)v),
            new("inner.value", 'd', 64, false, (ref Outer r) => BitConverter.DoubleToInt64Bits(r.inner.value), (ref Outer r, long v) => r.inner.value = BitConverter.Int64BitsToDouble(v)),
            new("copy.kind", 'u', 8, false, (ref Outer r) => (long)(byte)r.copy.kind, (ref Outer r, long v) => { var copy = r.copy; copy.kind = (byte)v; r.copy = copy; }),
            new("copy.bits", 'u', 9, true, (ref Outer r) => (long)(uint)r.copy.bits, (ref Outer r, long v) => { var copy = r.copy; copy.bits = (uint)v; r.copy = copy; }),
            new("copy.value", 'd', 64, false, (ref Outer r) => BitConverter.DoubleToInt64Bits(r.copy.value), (ref Outer r, long v) => { var copy = r.copy; copy.value = BitConverter.Int64BitsToDouble(v); r.copy = copy; }),
            new("after", 'u', 16, false, (ref Outer r) => (long)(ushort)r.after, (ref Outer r, long v) => r.after = (ushort)v),
        ]);
}

[CStruct]
public partial struct Deep
{
    public partial byte before { get; set; }
    public partial ref Outer outer { get; }
    public partial ref Points points { get; }
}

[CLibrary("records")]
internal static partial class DeepInC
{
    [CFunction("get_Deep", ArgTypes = [typeof(POINTER<Deep>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Deep record, int leaf);

    [CFunction("set_Deep", ArgTypes = [typeof(POINTER<Deep>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Deep record, int leaf, long value);

    [CFunction("describe_Deep", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Deep>(
        Describe, Get, Set, [
            new("before", 'u', 8, false, (ref Deep r) => (long)(byte)r.before, (ref Deep r, long v) => r.before = (byte)v),
            new("outer.before", 'u', 8, false, (ref Deep r) => (long)(byte)r.outer.before, (ref Deep r, long v) => r.outer.before = (byte)v),
            new("outer.inner.kind", 'u', 8, false, (ref Deep r) => (long)(byte)r.outer.inner.kind, (ref Deep r, long v) => r.outer.inner.kind = (byte)v),
            new("outer.inner.bits", 'u', 9, true, (ref Deep r) => (long)(uint)r.outer.inner.bits, (ref Deep r, long v) => r.outer.inner.bits = (uint)v),
            new("outer.inner.value", 'd', 64, false, (ref Deep r) => BitConverter.DoubleToInt64Bits(r.outer.inner.value), (ref Deep r, long v) => r.outer.inner.value = BitConverter.Int64BitsToDouble(v)),
            new("outer.copy.kind", 'u', 8, false, (ref Deep r) => (long)(byte)r.outer.copy.kind, (ref Deep r, long v) => { var copy = r.outer.copy; copy.kind = (byte)v; r.outer.copy = copy; }),
            new("outer.copy.bits", 'u', 9, true, (ref Deep r) => (long)(uint)r.outer.copy.bits, (ref Deep r, long v) => { var copy = r.outer.copy; copy.bits = (uint)v; r.outer.copy = copy; }),
            new("outer.copy.value", 'd', 64, false, (ref Deep r) => BitConverter.DoubleToInt64Bits(r.outer.copy.value), (ref Deep r, long v) => { var copy = r.outer.copy; copy.value = BitConverter.Int64BitsToDouble(v); r.outer.copy = copy; }),
            new("outer.after", 'u', 16, false, (ref Deep r) => (long)(ushort)r.outer.after, (ref Deep r, long v) => r.outer.after = (ushort)v),
            new("points.before", 'u', 8, false, (ref Deep r) => (long)(byte)r.points.before, (ref Deep r, long v) => r.points.before = (byte)v),
            new("points.points[0].x", 's', 32, false, (ref Deep r) => (long)(int)r.points.points[0].x, (ref Deep r, long v) => r.points.points[0].x = (int)v),
            new("points.points[0].y", 's', 32, false, (ref Deep r) => (long)(int)r.points.points[0].y, (ref Deep r, long v) => r.points.points[0].y = (int)v),
            new("points.points[1].x", 's', 32, false, (ref Deep r) => (long)(int)r.points.points[1].x, (ref Deep r, long v) => r.points.points[1].x = (int)v),
            new("points.points[1].y", 's', 32, false, (ref Deep r) => (long)(int)r.points.points[1].y, (ref Deep r, long v) => r.points.points[1].y = (int)v),
            new("points.points[2].x", 's', 32, false, (ref Deep r) => (long)(int)r.points.points[2].x, (ref Deep r, long v) => r.points.points[2].x = (int)v),
            new("points.points[2].y", 's', 32, false, (ref Deep r) => (long)(int)r.points.points[2].y, (ref Deep r, long v) => r.points.points[2].y = (int)v),
            new("points.after", 'u', 8, false, (ref Deep r) => (long)(byte)r.points.after, (ref Deep r, long v) => r.points.after = (byte)v),
        ]);
}

[CUnion]
public partial struct Number
{
    public partial c_int i { get; set; }
    public partial double d { get; set; }
    public partial ulong raw { get; set; }
}

[CLibrary("records")]
internal static partial class NumberInC
{
    [CFunction("get_Number", ArgTypes = [typeof(POINTER<Number>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Number record, int leaf);

    [CFunction("set_Number", ArgTypes = [typeof(POINTER<Number>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Number record, int leaf, long value);

    [CFunction("describe_Number", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Number>(
        Describe, Get, Set, [
            new("i", 's', 32, false, (ref Number r) => (long)(int)r.i, (ref Number r, long v) => r.i = (int)v),
            new("d", 'd', 64, false, (ref Number r) => BitConverter.DoubleToInt64Bits(r.d), (ref Number r, long v) => r.d = BitConverter.Int64BitsToDouble(v)),
            new("raw", 'u', 64, false, (ref Number r) => (long)(ulong)r.raw, (ref Number r, long v) => r.raw = (ulong)v),
        ]);
}

[CUnion]
public partial struct Words
{
    [CField(Count = 2)] public partial Span<ushort> half { get; }
    public partial uint whole { get; set; }
    public partial ref Flags flags { get; }
}

[CLibrary("records")]
internal static partial class WordsInC
{
    [CFunction("get_Words", ArgTypes = [typeof(POINTER<Words>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Words record, int leaf);

    [CFunction("set_Words", ArgTypes = [typeof(POINTER<Words>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Words record, int leaf, long value);

    [CFunction("describe_Words", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Words>(
        Describe, Get, Set, [
            new("half[0]", 'u', 16, false, (ref Words r) => (long)(ushort)r.half[0], (ref Words r, long v) => r.half[0] = (ushort)v),
            new("half[1]", 'u', 16, false, (ref Words r) => (long)(ushort)r.half[1], (ref Words r, long v) => r.half[1] = (ushort)v),
            new("whole", 'u', 32, false, (ref Words r) => (long)(uint)r.whole, (ref Words r, long v) => r.whole = (uint)v),
            new("flags.mode", 'u', 3, true, (ref Words r) => (long)(uint)r.flags.mode, (ref Words r, long v) => r.flags.mode = (uint)v),
            new("flags.level", 'u', 5, true, (ref Words r) => (long)(uint)r.flags.level, (ref Words r, long v) => r.flags.level = (uint)v),
            new("flags.delta", 's', 12, true, (ref Words r) => (long)(int)r.flags.delta, (ref Words r, long v) => r.flags.delta = (int)v),
            new("flags.last", 'u', 12, true, (ref Words r) => (long)(uint)r.flags.last, (ref Words r, long v) => r.flags.last = (uint)v),
        ]);
}

[CStruct]
public partial struct Tagged
{
    public partial byte tag { get; set; }
    public partial ref Number number { get; }
    public partial ref Words words { get; }
}

[CLibrary("records")]
internal static partial class TaggedInC
{
    [CFunction("get_Tagged", ArgTypes = [typeof(POINTER<Tagged>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Tagged record, int leaf);

    [CFunction("set_Tagged", ArgTypes = [typeof(POINTER<Tagged>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Tagged record, int leaf, long value);

    [CFunction("describe_Tagged", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Tagged>(
        Describe, Get, Set, [
            new("tag", 'u', 8, false, (ref Tagged r) => (long)(byte)r.tag, (ref Tagged r, long v) => r.tag = (byte)v),
            new("number.i", 's', 32, false, (ref Tagged r) => (long)(int)r.number.i, (ref Tagged r, long v) => r.number.i = (int)v),
            new("number.d", 'd', 64, false, (ref Tagged r) => BitConverter.DoubleToInt64Bits(r.number.d), (ref Tagged r, long v) => r.number.d = BitConverter.Int64BitsToDouble(v)),
            new("number.raw", 'u', 64, false, (ref Tagged r) => (long)(ulong)r.number.raw, (ref Tagged r, long v) => r.number.raw = (ulong)v),
            new("words.half[0]", 'u', 16, false, (ref Tagged r) => (long)(ushort)r.words.half[0], (ref Tagged r, long v) => r.words.half[0] = (ushort)v),
            new("words.half[1]", 'u', 16, false, (ref Tagged r) => (long)(ushort)r.words.half[1], (ref Tagged r, long v) => r.words.half[1] = (ushort)v),
            new("words.whole", 'u', 32, false, (ref Tagged r) => (long)(uint)r.words.whole, (ref Tagged r, long v) => r.words.whole = (uint)v),
            new("words.flags.mode", 'u', 3, true, (ref Tagged r) => (long)(uint)r.words.flags.mode, (ref Tagged r, long v) => r.words.flags.mode = (uint)v),
            new("words.flags.level", 'u', 5, true, (ref Tagged r) => (long)(uint)r.words.flags.level, (ref Tagged r, long v) => r.words.flags.level = (uint)v),
            new("words.flags.delta", 's', 12, true, (ref Tagged r) => (long)(int)r.words.flags.delta, (ref Tagged r, long v) => r.words.flags.delta = (int)v),
            new("words.flags.last", 'u', 12, true, (ref Tagged r) => (long)(uint)r.words.flags.last, (ref Tagged r, long v) => r.words.flags.last = (uint)v),
        ]);
}

[CUnion]
public partial struct Either
{
    public partial ref Point point { get; }
    public partial ref Inner inner { get; }
    [CField(Count = 24)] public partial Span<byte> raw { get; }
}

[CLibrary("records")]
internal static partial class EitherInC
{
    [CFunction("get_Either", ArgTypes = [typeof(POINTER<Either>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Either record, int leaf);

    [CFunction("set_Either", ArgTypes = [typeof(POINTER<Either>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Either record, int leaf, long value);

    [CFunction("describe_Either", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Either>(
        Describe, Get, Set, [
            new("point.x", 's', 32, false, (ref Either r) => (long)(int)r.point.x, (ref Either r, long v) => r.point.x = (int)v),
            new("point.y", 's', 32, false, (ref Either r) => (long)(int)r.point.y, (ref Either r, long v) => r.point.y = (int)v),
            new("inner.kind", 'u', 8, false, (ref Either r) => (long)(byte)r.inner.kind, (ref Either r, long v) => r.inner.kind = (byte)v),
            new("inner.bits", 'u', 9, true, (ref Either r) => (long)(uint)r.inner.bits, (ref Either r, long v) => r.inner.bits = (uint)v),
            new("inner.value", 'd', 64, false, (ref Either r) => BitConverter.DoubleToInt64Bits(r.inner.value), (ref Either r, long v) => r.inner.value = BitConverter.Int64BitsToDouble(v)),
            new("raw[0]", 'u', 8, false, (ref Either r) => (long)(byte)r.raw[0], (ref Either r, long v) => r.raw[0] = (byte)v),
            new("raw[1]", 'u', 8, false, (ref Either r) => (long)(byte)r.raw[1], (ref Either r, long v) => r.raw[1] = (byte)v),
            new("raw[12]", 'u', 8, false, (ref Either r) => (long)(byte)r.raw[12], (ref Either r, long v) => r.raw[12] = (byte)v),
            new("raw[23]", 'u', 8, false, (ref Either r) => (long)(byte)r.raw[23], (ref Either r, long v) => r.raw[23] = (byte)v),
        ]);
}
