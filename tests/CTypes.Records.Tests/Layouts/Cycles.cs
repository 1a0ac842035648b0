// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

#pragma warning disable CS8981 // the name is C's
[CStruct]
public partial struct cell
{
    public partial c_char_p name { get; set; }
    public partial POINTER<cell> next { get; set; }
}

[CLibrary("records")]
internal static partial class cellInC
{
    [CFunction("get_cell", ArgTypes = [typeof(POINTER<cell>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref cell record, int leaf);

    [CFunction("set_cell", ArgTypes = [typeof(POINTER<cell>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref cell record, int leaf, long value);

    [CFunction("describe_cell", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<cell>(
        Describe, Get, Set, [
            new("name", 'p', 64, false, (ref cell r) => r.name.Address, (ref cell r, long v) => r.name = new((nint)v)),
            new("next", 'p', 64, false, (ref cell r) => r.next.Address, (ref cell r, long v) => r.next = new((nint)v)),
        ]);
}

[CStruct]
public partial struct Ping
{
    public partial c_int number { get; set; }
    public partial POINTER<Pong> pong { get; set; }
}

[CLibrary("records")]
internal static partial class PingInC
{
    [CFunction("get_Ping", ArgTypes = [typeof(POINTER<Ping>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Ping record, int leaf);

    [CFunction("set_Ping", ArgTypes = [typeof(POINTER<Ping>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Ping record, int leaf, long value);

    [CFunction("describe_Ping", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Ping>(
        Describe, Get, Set, [
            new("number", 's', 32, false, (ref Ping r) => (long)(int)r.number, (ref Ping r, long v) => r.number = (int)v),
            new("pong", 'p', 64, false, (ref Ping r) => r.pong.Address, (ref Ping r, long v) => r.pong = new((nint)v)),
        ]);
}

[CStruct]
public partial struct Pong
{
    public partial POINTER<Ping> ping { get; set; }
    public partial double value { get; set; }
}

[CLibrary("records")]
internal static partial class PongInC
{
    [CFunction("get_Pong", ArgTypes = [typeof(POINTER<Pong>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Pong record, int leaf);

    [CFunction("set_Pong", ArgTypes = [typeof(POINTER<Pong>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Pong record, int leaf, long value);

    [CFunction("describe_Pong", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Pong>(
        Describe, Get, Set, [
            new("ping", 'p', 64, false, (ref Pong r) => r.ping.Address, (ref Pong r, long v) => r.ping = new((nint)v)),
            new("value", 'd', 64, false, (ref Pong r) => BitConverter.DoubleToInt64Bits(r.value), (ref Pong r, long v) => r.value = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[CStruct]
public partial struct Child
{
    public partial POINTER<Parent> parent { get; set; }
    public partial byte age { get; set; }
}

[CLibrary("records")]
internal static partial class ChildInC
{
    [CFunction("get_Child", ArgTypes = [typeof(POINTER<Child>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Child record, int leaf);

    [CFunction("set_Child", ArgTypes = [typeof(POINTER<Child>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Child record, int leaf, long value);

    [CFunction("describe_Child", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Child>(
        Describe, Get, Set, [
            new("parent", 'p', 64, false, (ref Child r) => r.parent.Address, (ref Child r, long v) => r.parent = new((nint)v)),
            new("age", 'u', 8, false, (ref Child r) => (long)(byte)r.age, (ref Child r, long v) => r.age = (byte)v),
        ]);
}

[CStruct]
public partial struct Parent
{
    public partial ref Child first { get; }
    public partial ref Child second { get; }
    public partial POINTER<Child> eldest { get; set; }
}

[CLibrary("records")]
internal static partial class ParentInC
{
    [CFunction("get_Parent", ArgTypes = [typeof(POINTER<Parent>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Parent record, int leaf);

    [CFunction("set_Parent", ArgTypes = [typeof(POINTER<Parent>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Parent record, int leaf, long value);

    [CFunction("describe_Parent", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Parent>(
        Describe, Get, Set, [
            new("first.parent", 'p', 64, false, (ref Parent r) => r.first.parent.Address, (ref Parent r, long v) => r.first.parent = new((nint)v)),
            new("first.age", 'u', 8, false, (ref Parent r) => (long)(byte)r.first.age, (ref Parent r, long v) => r.first.age = (byte)v),
            new("second.parent", 'p', 64, false, (ref Parent r) => r.second.parent.Address, (ref Parent r, long v) => r.second.parent = new((nint)v)),
            new("second.age", 'u', 8, false, (ref Parent r) => (long)(byte)r.second.age, (ref Parent r, long v) => r.second.age = (byte)v),
            new("eldest", 'p', 64, false, (ref Parent r) => r.eldest.Address, (ref Parent r, long v) => r.eldest = new((nint)v)),
        ]);
}

[CArray(typeof(POINTER<Tree>), 4)]
public partial struct Branches;

[CStruct]
public partial struct Tree
{
    public partial c_int key { get; set; }
    public partial ref Branches branches { get; }
}

[CLibrary("records")]
internal static partial class TreeInC
{
    [CFunction("get_Tree", ArgTypes = [typeof(POINTER<Tree>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Tree record, int leaf);

    [CFunction("set_Tree", ArgTypes = [typeof(POINTER<Tree>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Tree record, int leaf, long value);

    [CFunction("describe_Tree", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Tree>(
        Describe, Get, Set, [
            new("key", 's', 32, false, (ref Tree r) => (long)(int)r.key, (ref Tree r, long v) => r.key = (int)v),
            new("branches.Span[0]", 'p', 64, false, (ref Tree r) => r.branches.Span[0].Address, (ref Tree r, long v) => r.branches.Span[0] = new((nint)v)),
            new("branches.Span[1]", 'p', 64, false, (ref Tree r) => r.branches.Span[1].Address, (ref Tree r, long v) => r.branches.Span[1] = new((nint)v)),
            new("branches.Span[2]", 'p', 64, false, (ref Tree r) => r.branches.Span[2].Address, (ref Tree r, long v) => r.branches.Span[2] = new((nint)v)),
            new("branches.Span[3]", 'p', 64, false, (ref Tree r) => r.branches.Span[3].Address, (ref Tree r, long v) => r.branches.Span[3] = new((nint)v)),
        ]);
}

[CStruct]
public partial struct Ring
{
    [CField(Count = 3)] public partial Span<POINTER<Ring>> links { get; }
    public partial byte colour { get; set; }
}

[CLibrary("records")]
internal static partial class RingInC
{
    [CFunction("get_Ring", ArgTypes = [typeof(POINTER<Ring>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref Ring record, int leaf);

    [CFunction("set_Ring", ArgTypes = [typeof(POINTER<Ring>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref Ring record, int leaf, long value);

    [CFunction("describe_Ring", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<Ring>(
        Describe, Get, Set, [
            new("links[0]", 'p', 64, false, (ref Ring r) => r.links[0].Address, (ref Ring r, long v) => r.links[0] = new((nint)v)),
            new("links[1]", 'p', 64, false, (ref Ring r) => r.links[1].Address, (ref Ring r, long v) => r.links[1] = new((nint)v)),
            new("links[2]", 'p', 64, false, (ref Ring r) => r.links[2].Address, (ref Ring r, long v) => r.links[2] = new((nint)v)),
            new("colour", 'u', 8, false, (ref Ring r) => (long)(byte)r.colour, (ref Ring r, long v) => r.colour = (byte)v),
        ]);
}

[CStruct]
public partial struct ARRAYDESC
{
    public partial ushort dimensions { get; set; }
}

[CLibrary("records")]
internal static partial class ARRAYDESCInC
{
    [CFunction("get_ARRAYDESC", ArgTypes = [typeof(POINTER<ARRAYDESC>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref ARRAYDESC record, int leaf);

    [CFunction("set_ARRAYDESC", ArgTypes = [typeof(POINTER<ARRAYDESC>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref ARRAYDESC record, int leaf, long value);

    [CFunction("describe_ARRAYDESC", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<ARRAYDESC>(
        Describe, Get, Set, [
            new("dimensions", 'u', 16, false, (ref ARRAYDESC r) => (long)(ushort)r.dimensions, (ref ARRAYDESC r, long v) => r.dimensions = (ushort)v),
        ]);
}

[CUnion]
public partial struct TypeUnion
{
    public partial POINTER<TYPEDESC> lptdesc { get; set; }
    public partial POINTER<ARRAYDESC> lpadesc { get; set; }
    public partial c_uint hreftype { get; set; }
}

[CLibrary("records")]
internal static partial class TypeUnionInC
{
    [CFunction("get_TypeUnion", ArgTypes = [typeof(POINTER<TypeUnion>), typeof(c_int)], RestType = typeof(c_int64))]
    public static partial long Get(ref TypeUnion record, int leaf);

    [CFunction("set_TypeUnion", ArgTypes = [typeof(POINTER<TypeUnion>), typeof(c_int), typeof(c_int64)], RestType = typeof(void))]
    public static partial void Set(ref TypeUnion record, int leaf, long value);

    [CFunction("describe_TypeUnion", ArgTypes = [], RestType = typeof(POINTER<c_int>))]
    public static partial POINTER<c_int> Describe();

    internal static RecordCase Case { get; } = new RecordCase<TypeUnion>(
        Describe, Get, Set, [
            new("lptdesc", 'p', 64, false, (ref TypeUnion r) => r.lptdesc.Address, (ref TypeUnion r, long v) => r.lptdesc = new((nint)v)),
            new("lpadesc", 'p', 64, false, (ref TypeUnion r) => r.lpadesc.Address, (ref TypeUnion r, long v) => r.lpadesc = new((nint)v)),
            new("hreftype", 'u', 32, false, (ref TypeUnion r) => (long)(uint)r.hreftype, (ref TypeUnion r, long v) => r.hreftype = (uint)v),
        ]);
}
