// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct AlignedBits
{
    [CField(Bits = 3)] public partial byte before { get; set; }
    [CField(Bits = 5, Align = 4)] public partial c_uint a { get; set; }
    [CField(Bits = 5, Align = 8)] public partial c_uint b { get; set; }
    public partial byte after { get; set; }
}

[CLibrary("records")]
internal static partial class AlignedBitsInC
{
    [CFunction("get_AlignedBits", ArgTypes = [typeof(POINTER<AlignedBits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref AlignedBits record, int leaf);

    [CFunction("set_AlignedBits", ArgTypes = [typeof(POINTER<AlignedBits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref AlignedBits record, int leaf, long value);

    [CFunction("describe_AlignedBits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<AlignedBits>(
        Describe, Get, Set, [
            new("before", 'u', 3, true, (ref AlignedBits r) => (long)(byte)r.before, (ref AlignedBits r, long v) => r.before = (byte)v),
            new("a", 'u', 5, true, (ref AlignedBits r) => (long)(uint)r.a, (ref AlignedBits r, long v) => r.a = (uint)v),
            new("b", 'u', 5, true, (ref AlignedBits r) => (long)(uint)r.b, (ref AlignedBits r, long v) => r.b = (uint)v),
            new("after", 'u', 8, false, (ref AlignedBits r) => (long)(byte)r.after, (ref AlignedBits r, long v) => r.after = (byte)v),
        ]);
}

[CStruct]
public partial struct Platform
{
    public partial c_long a { get; set; }
    public partial c_ulong b { get; set; }
    public partial byte c { get; set; }
    public partial c_long d { get; set; }
}

[CLibrary("records")]
internal static partial class PlatformInC
{
    [CFunction("get_Platform", ArgTypes = [typeof(POINTER<Platform>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Platform record, int leaf);

    [CFunction("set_Platform", ArgTypes = [typeof(POINTER<Platform>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Platform record, int leaf, long value);

    [CFunction("describe_Platform", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Platform>(
        Describe, Get, Set, [
            new("a", 's', 64, false, (ref Platform r) => (long)(nint)r.a, (ref Platform r, long v) => r.a = (nint)v),
            new("b", 'u', 64, false, (ref Platform r) => (long)(nuint)r.b, (ref Platform r, long v) => r.b = (nuint)v),
            new("c", 'u', 8, false, (ref Platform r) => (long)(byte)r.c, (ref Platform r, long v) => r.c = (byte)v),
            new("d", 's', 64, false, (ref Platform r) => (long)(nint)r.d, (ref Platform r, long v) => r.d = (nint)v),
        ]);
}
