// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct(Align = 16)]
public partial struct AlignedRecord
{
    public partial byte a { get; set; }
    public partial c_int b { get; set; }
}

[CLibrary("records")]
internal static partial class AlignedRecordInC
{
    [CFunction("get_AlignedRecord", ArgTypes = [typeof(POINTER<AlignedRecord>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref AlignedRecord record, int leaf);

    [CFunction("set_AlignedRecord", ArgTypes = [typeof(POINTER<AlignedRecord>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref AlignedRecord record, int leaf, long value);

    [CFunction("describe_AlignedRecord", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<AlignedRecord>(
        Describe, Get, Set, [
            new("a", 'u', 8, false, (ref AlignedRecord r) => (long)(byte)r.a, (ref AlignedRecord r, long v) => r.a = (byte)v),
            new("b", 's', 32, false, (ref AlignedRecord r) => (long)(int)r.b, (ref AlignedRecord r, long v) => r.b = (int)v),
        ]);
}

[CStruct]
public partial struct AlignedMember
{
    public partial byte a { get; set; }
    [CField(Align = 8)] public partial c_int b { get; set; }
    [CField(Align = 4)] public partial byte c { get; set; }
}

[CLibrary("records")]
internal static partial class AlignedMemberInC
{
    [CFunction("get_AlignedMember", ArgTypes = [typeof(POINTER<AlignedMember>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref AlignedMember record, int leaf);

    [CFunction("set_AlignedMember", ArgTypes = [typeof(POINTER<AlignedMember>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref AlignedMember record, int leaf, long value);

    [CFunction("describe_AlignedMember", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<AlignedMember>(
        Describe, Get, Set, [
            new("a", 'u', 8, false, (ref AlignedMember r) => (long)(byte)r.a, (ref AlignedMember r, long v) => r.a = (byte)v),
            new("b", 's', 32, false, (ref AlignedMember r) => (long)(int)r.b, (ref AlignedMember r, long v) => r.b = (int)v),
            new("c", 'u', 8, false, (ref AlignedMember r) => (long)(byte)r.c, (ref AlignedMember r, long v) => r.c = (byte)v),
        ]);
}

[CStruct]
public partial struct AlignedInside
{
    public partial byte a { get; set; }
    public partial ref AlignedMember inner { get; }
    public partial byte b { get; set; }
}

[CLibrary("records")]
internal static partial class AlignedInsideInC
{
    [CFunction("get_AlignedInside", ArgTypes = [typeof(POINTER<AlignedInside>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref AlignedInside record, int leaf);

    [CFunction("set_AlignedInside", ArgTypes = [typeof(POINTER<AlignedInside>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref AlignedInside record, int leaf, long value);

    [CFunction("describe_AlignedInside", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<AlignedInside>(
        Describe, Get, Set, [
            new("a", 'u', 8, false, (ref AlignedInside r) => (long)(byte)r.a, (ref AlignedInside r, long v) => r.a = (byte)v),
            new("inner.a", 'u', 8, false, (ref AlignedInside r) => (long)(byte)r.inner.a, (ref AlignedInside r, long v) => r.inner.a = (byte)v),
            new("inner.b", 's', 32, false, (ref AlignedInside r) => (long)(int)r.inner.b, (ref AlignedInside r, long v) => r.inner.b = (int)v),
            new("inner.c", 'u', 8, false, (ref AlignedInside r) => (long)(byte)r.inner.c, (ref AlignedInside r, long v) => r.inner.c = (byte)v),
            new("b", 'u', 8, false, (ref AlignedInside r) => (long)(byte)r.b, (ref AlignedInside r, long v) => r.b = (byte)v),
        ]);
}

[CStruct(Align = 8)]
public partial struct AlignedFlags
{
    [CField(Bits = 3)] public partial ushort a { get; set; }
    [CField(Bits = 13)] public partial ushort b { get; set; }
}

[CLibrary("records")]
internal static partial class AlignedFlagsInC
{
    [CFunction("get_AlignedFlags", ArgTypes = [typeof(POINTER<AlignedFlags>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref AlignedFlags record, int leaf);

    [CFunction("set_AlignedFlags", ArgTypes = [typeof(POINTER<AlignedFlags>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref AlignedFlags record, int leaf, long value);

    [CFunction("describe_AlignedFlags", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<AlignedFlags>(
        Describe, Get, Set, [
            new("a", 'u', 3, true, (ref AlignedFlags r) => (long)(ushort)r.a, (ref AlignedFlags r, long v) => r.a = (ushort)v),
            new("b", 'u', 13, true, (ref AlignedFlags r) => (long)(ushort)r.b, (ref AlignedFlags r, long v) => r.b = (ushort)v),
        ]);
}

[CStruct(Align = 8)]
public partial struct BytesAligned
{
    [CField(Count = 3)] public partial Span<byte> a { get; }
}

[CLibrary("records")]
internal static partial class BytesAlignedInC
{
    [CFunction("get_BytesAligned", ArgTypes = [typeof(POINTER<BytesAligned>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref BytesAligned record, int leaf);

    [CFunction("set_BytesAligned", ArgTypes = [typeof(POINTER<BytesAligned>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref BytesAligned record, int leaf, long value);

    [CFunction("describe_BytesAligned", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<BytesAligned>(
        Describe, Get, Set, [
            new("a[0]", 'u', 8, false, (ref BytesAligned r) => (long)(byte)r.a[0], (ref BytesAligned r, long v) => r.a[0] = (byte)v),
            new("a[1]", 'u', 8, false, (ref BytesAligned r) => (long)(byte)r.a[1], (ref BytesAligned r, long v) => r.a[1] = (byte)v),
            new("a[2]", 'u', 8, false, (ref BytesAligned r) => (long)(byte)r.a[2], (ref BytesAligned r, long v) => r.a[2] = (byte)v),
        ]);
}

[CUnion(Align = 8)]
public partial struct AlignedUnion
{
    public partial byte a { get; set; }
    public partial ushort b { get; set; }
}

[CLibrary("records")]
internal static partial class AlignedUnionInC
{
    [CFunction("get_AlignedUnion", ArgTypes = [typeof(POINTER<AlignedUnion>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref AlignedUnion record, int leaf);

    [CFunction("set_AlignedUnion", ArgTypes = [typeof(POINTER<AlignedUnion>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref AlignedUnion record, int leaf, long value);

    [CFunction("describe_AlignedUnion", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<AlignedUnion>(
        Describe, Get, Set, [
            new("a", 'u', 8, false, (ref AlignedUnion r) => (long)(byte)r.a, (ref AlignedUnion r, long v) => r.a = (byte)v),
            new("b", 'u', 16, false, (ref AlignedUnion r) => (long)(ushort)r.b, (ref AlignedUnion r, long v) => r.b = (ushort)v),
        ]);
}

[CStruct(Pack = 2, Align = 8)]
public partial struct PackedAligned
{
    public partial byte a { get; set; }
    public partial ulong b { get; set; }
}

[CLibrary("records")]
internal static partial class PackedAlignedInC
{
    [CFunction("get_PackedAligned", ArgTypes = [typeof(POINTER<PackedAligned>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref PackedAligned record, int leaf);

    [CFunction("set_PackedAligned", ArgTypes = [typeof(POINTER<PackedAligned>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref PackedAligned record, int leaf, long value);

    [CFunction("describe_PackedAligned", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<PackedAligned>(
        Describe, Get, Set, [
            new("a", 'u', 8, false, (ref PackedAligned r) => (long)(byte)r.a, (ref PackedAligned r, long v) => r.a = (byte)v),
            new("b", 'u', 64, false, (ref PackedAligned r) => (long)(ulong)r.b, (ref PackedAligned r, long v) => r.b = (ulong)v),
        ]);
}
