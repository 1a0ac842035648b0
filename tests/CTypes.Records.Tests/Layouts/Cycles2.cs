// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct TYPEDESC
{
    [CField(Anonymous = true)] public partial ref TypeUnion u { get; }
    public partial c_ushort vt { get; set; }
}

[CLibrary("records")]
internal static partial class TYPEDESCInC
{
    [CFunction("get_TYPEDESC", ArgTypes = [typeof(POINTER<TYPEDESC>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref TYPEDESC record, int leaf);

    [CFunction("set_TYPEDESC", ArgTypes = [typeof(POINTER<TYPEDESC>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref TYPEDESC record, int leaf, long value);

    [CFunction("describe_TYPEDESC", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<TYPEDESC>(
        Describe, Get, Set, [
            new("lptdesc", 'p', 64, false, (ref TYPEDESC r) => r.lptdesc.Address, (ref TYPEDESC r, long v) => r.lptdesc = new((nint)v)),
            new("lpadesc", 'p', 64, false, (ref TYPEDESC r) => r.lpadesc.Address, (ref TYPEDESC r, long v) => r.lpadesc = new((nint)v)),
            new("hreftype", 'u', 32, false, (ref TYPEDESC r) => (long)(uint)r.hreftype, (ref TYPEDESC r, long v) => r.hreftype = (uint)v),
            new("u.lptdesc", 'p', 64, false, (ref TYPEDESC r) => r.u.lptdesc.Address, (ref TYPEDESC r, long v) => r.u.lptdesc = new((nint)v)),
            new("u.lpadesc", 'p', 64, false, (ref TYPEDESC r) => r.u.lpadesc.Address, (ref TYPEDESC r, long v) => r.u.lpadesc = new((nint)v)),
            new("u.hreftype", 'u', 32, false, (ref TYPEDESC r) => (long)(uint)r.u.hreftype, (ref TYPEDESC r, long v) => r.u.hreftype = (uint)v),
            new("vt", 'u', 16, false, (ref TYPEDESC r) => (long)(ushort)r.vt, (ref TYPEDESC r, long v) => r.vt = (ushort)v),
        ]);
}
