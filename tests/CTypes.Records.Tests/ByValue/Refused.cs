// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct(Align = 16)]
public partial struct RefusedAlignedRecord
{
    public partial long a { get; set; }
}

#pragma warning disable CTYP0011
[CLibrary("shapes_by_value")]
internal static partial class RefusedAlignedRecordInC
{
    [CFunction("pass_RefusedAlignedRecord", ArgTypes = [typeof(RefusedAlignedRecord), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(RefusedAlignedRecord value, int seed);

    [CFunction("make_RefusedAlignedRecord", ArgTypes = [typeof(c_int)], RestType = typeof(RefusedAlignedRecord))]
    public static partial RefusedAlignedRecord Make(int seed);

    internal static RefusedCase Case { get; } = new("RefusedAlignedRecord", () => Pass(default, 7), () => Make(7));
}
#pragma warning restore CTYP0011

[CStruct]
public partial struct RefusedAlignedMember
{
    public partial sbyte a { get; set; }
    [CField(Align = 8)] public partial int b { get; set; }
}

#pragma warning disable CTYP0011
[CLibrary("shapes_by_value")]
internal static partial class RefusedAlignedMemberInC
{
    [CFunction("pass_RefusedAlignedMember", ArgTypes = [typeof(RefusedAlignedMember), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(RefusedAlignedMember value, int seed);

    [CFunction("make_RefusedAlignedMember", ArgTypes = [typeof(c_int)], RestType = typeof(RefusedAlignedMember))]
    public static partial RefusedAlignedMember Make(int seed);

    internal static RefusedCase Case { get; } = new("RefusedAlignedMember", () => Pass(default, 7), () => Make(7));
}
#pragma warning restore CTYP0011

[CStruct]
public partial struct RefusedUnnamedBits
{
    [CField(Bits = 3)] public partial c_uint a { get; set; }
    [CField(Bits = 7, Unnamed = true)] private partial c_uint unnamed1 { get; set; }
    [CField(Bits = 5)] public partial c_uint b { get; set; }
}

#pragma warning disable CTYP0011
[CLibrary("shapes_by_value")]
internal static partial class RefusedUnnamedBitsInC
{
    [CFunction("pass_RefusedUnnamedBits", ArgTypes = [typeof(RefusedUnnamedBits), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(RefusedUnnamedBits value, int seed);

    [CFunction("make_RefusedUnnamedBits", ArgTypes = [typeof(c_int)], RestType = typeof(RefusedUnnamedBits))]
    public static partial RefusedUnnamedBits Make(int seed);

    internal static RefusedCase Case { get; } = new("RefusedUnnamedBits", () => Pass(default, 7), () => Make(7));
}
#pragma warning restore CTYP0011

[CStruct]
public partial struct RefusedZeroWidth
{
    [CField(Bits = 3)] public partial c_uint a { get; set; }
    [CField(Bits = 0, Unnamed = true)] private partial c_uint unnamed1 { get; set; }
    [CField(Bits = 5)] public partial c_uint b { get; set; }
}

#pragma warning disable CTYP0011
[CLibrary("shapes_by_value")]
internal static partial class RefusedZeroWidthInC
{
    [CFunction("pass_RefusedZeroWidth", ArgTypes = [typeof(RefusedZeroWidth), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(RefusedZeroWidth value, int seed);

    [CFunction("make_RefusedZeroWidth", ArgTypes = [typeof(c_int)], RestType = typeof(RefusedZeroWidth))]
    public static partial RefusedZeroWidth Make(int seed);

    internal static RefusedCase Case { get; } = new("RefusedZeroWidth", () => Pass(default, 7), () => Make(7));
}
#pragma warning restore CTYP0011

[CStruct]
public partial struct RefusedNested
{
    public partial ref RefusedAlignedMember inner { get; }
}

#pragma warning disable CTYP0011
[CLibrary("shapes_by_value")]
internal static partial class RefusedNestedInC
{
    [CFunction("pass_RefusedNested", ArgTypes = [typeof(RefusedNested), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(RefusedNested value, int seed);

    [CFunction("make_RefusedNested", ArgTypes = [typeof(c_int)], RestType = typeof(RefusedNested))]
    public static partial RefusedNested Make(int seed);

    internal static RefusedCase Case { get; } = new("RefusedNested", () => Pass(default, 7), () => Make(7));
}
#pragma warning restore CTYP0011
