// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct(Layout = CLayout.Msvc)]
public partial struct MicrosoftUnits
{
    [CField(Bits = 20)] public partial c_uint a { get; set; }
    [CField(Bits = 20)] public partial c_uint b { get; set; }
    [CField(Bits = 3)] public partial ushort c { get; set; }
    [CField(Bits = 13)] public partial ushort d { get; set; }
    public partial byte e { get; set; }
}

[CLibrary("records")]
internal static partial class MicrosoftUnitsInC
{
    [CFunction("get_MicrosoftUnits", ArgTypes = [typeof(POINTER<MicrosoftUnits>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref MicrosoftUnits record, int leaf);

    [CFunction("set_MicrosoftUnits", ArgTypes = [typeof(POINTER<MicrosoftUnits>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref MicrosoftUnits record, int leaf, long value);

    [CFunction("describe_MicrosoftUnits", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<MicrosoftUnits>(
        Describe, Get, Set, [
            new("a", 'u', 20, true, (ref MicrosoftUnits r) => (long)(uint)r.a, (ref MicrosoftUnits r, long v) => r.a = (uint)v),
            new("b", 'u', 20, true, (ref MicrosoftUnits r) => (long)(uint)r.b, (ref MicrosoftUnits r, long v) => r.b = (uint)v),
            new("c", 'u', 3, true, (ref MicrosoftUnits r) => (long)(ushort)r.c, (ref MicrosoftUnits r, long v) => r.c = (ushort)v),
            new("d", 'u', 13, true, (ref MicrosoftUnits r) => (long)(ushort)r.d, (ref MicrosoftUnits r, long v) => r.d = (ushort)v),
            new("e", 'u', 8, false, (ref MicrosoftUnits r) => (long)(byte)r.e, (ref MicrosoftUnits r, long v) => r.e = (byte)v),
        ]);
}

#if !WINDOWS_TARGET
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
#endif

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
            new("a", 's', C.SizeOf<c_long>() * 8, false, (ref Platform r) => (long)(nint)r.a, (ref Platform r, long v) => r.a = (nint)v),
            new("b", 'u', C.SizeOf<c_long>() * 8, false, (ref Platform r) => (long)(nuint)r.b, (ref Platform r, long v) => r.b = (nuint)v),
            new("c", 'u', 8, false, (ref Platform r) => (long)(byte)r.c, (ref Platform r, long v) => r.c = (byte)v),
            new("d", 's', C.SizeOf<c_long>() * 8, false, (ref Platform r) => (long)(nint)r.d, (ref Platform r, long v) => r.d = (nint)v),
        ]);
}
