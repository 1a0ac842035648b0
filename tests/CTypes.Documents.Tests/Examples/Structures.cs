using System.Runtime.InteropServices;

namespace CTypes.Documents.Tests.Examples;

#region example: structure
[CStruct]
public sealed partial class Position
{
    public partial int x { get; set; }

    public partial int y { get; set; }
}

[CStruct]
public sealed partial class Area
{
    public partial Position from { get; set; }

    public partial Position to { get; set; }
}
#endregion

#region example: structure as a value
[CStruct]
public partial struct Step
{
    public int dx, dy;
}
#endregion

#region example: derived structure
[CStruct]
public partial class Event
{
    public partial int kind { get; set; }
}

[CStruct]
public sealed partial class KeyEvent : Event
{
    public partial byte key { get; set; }
}
#endregion

#region example: pack and align
[CStruct(Pack = 1)]
public sealed partial class OnDisk
{
    public partial byte tag { get; set; }

    public partial uint length { get; set; }
}

[CStruct(Align = 32)]
public sealed partial class CacheLine
{
    public partial int counter { get; set; }
}
#endregion

#region example: packed on one target
[CStruct(Pack = 1, Targets = "linux-x64")]
public partial struct EpollEventOfX64
{
    public uint events;
    public ulong data;
}

[CStruct(Targets = "linux-arm64")]
public partial struct EpollEvent
{
    public uint events;
    public ulong data;
}
#endregion

#region example: layout of one compiler
[CStruct(Layout = CLayout.Msvc)]
public sealed partial class FromWindows
{
    [CField(Bits = 4)]
    public partial byte low { get; set; }

    [CField(Bits = 10)]
    public partial int high { get; set; }
}
#endregion

#region example: anonymous union
[CStruct]
public sealed partial class Variant
{
    public partial ushort type { get; set; }

    [CField(Anonymous = true)]
    public partial VariantValue value { get; }
}

[CUnion]
public sealed partial class VariantValue
{
    public partial int number { get; set; }

    public partial double real { get; set; }
}
#endregion

#region example: bit-fields
[CStruct]
public sealed partial class Flags
{
    [CField(Bits = 3)]
    public partial uint mode { get; set; }

    [CField(Bits = 0, Unnamed = true)]
    private partial uint closed { get; set; }

    [CField(Bits = 5)]
    public partial int level { get; set; }
}
#endregion

#region example: big-endian structure
[CStruct(ByteOrder = CByteOrder.BigEndian, Pack = 1)]
public sealed partial class Frame
{
    public partial byte kind { get; set; }

    public partial uint length { get; set; }
}
#endregion

#region example: structure that points to itself
[CStruct]
public sealed partial class Link
{
    public partial string? name { get; set; }

    public partial Link? next { get; set; }
}
#endregion

#region example: structures in functions
[CLibrary("documents")]
public static partial class Links
{
    [CFunction("last_link", ArgTypes = [typeof(POINTER<Link>)], RestType = typeof(POINTER<Link>))]
    public static partial Link? Last(Link? first);
}
#endregion

public class Structures
{
    [Fact]
    public void A_structure_is_made_by_position_by_name_and_of_others()
    {
        #region example: construction
        Position position = new(10, 20);
        Position named = new(y: 5);
        Area area = new(new(1, 2), new(3, 4));
        Area initialised = new() { from = { x = 1, y = 2 }, to = new(3, 4) };
        #endregion

        Assert.Equal((10, 20, 0, 5), (position.x, position.y, named.x, named.y));
        Assert.Equal(area.AsBytes().ToArray(), initialised.AsBytes().ToArray());
    }

    [Fact]
    public void A_derived_structure_has_the_members_of_both()
    {
        KeyEvent key = new(kind: 2, key: 65);
        Assert.Equal((2, 65, 4), (key.kind, key.key, KeyEvent.Layout["key"].ByteOffset));
    }

    [Fact]
    public void A_structure_that_one_target_packs_is_right_there_and_refused_elsewhere()
    {
        Func<CRecordInfo>? here = CTarget.Current switch { "linux-x64" => () => EpollEventOfX64.Layout, "linux-arm64" => () => EpollEvent.Layout, _ => null };
        Func<CRecordInfo> elsewhere = CTarget.Current == "linux-x64" ? () => EpollEvent.Layout : () => EpollEventOfX64.Layout;
        if (here is not null) Assert.Equal(CTarget.Current == "linux-x64" ? 12 : 16, here().Size);
        Assert.Throws<PlatformNotSupportedException>(elsewhere);
    }

    [Fact]
    public void Pack_and_Align_shape_the_structure()
    {
        Assert.Equal((5, 32), (OnDisk.Layout.Size, CacheLine.Layout.Size));
        Assert.Equal(0, new CacheLine().Address % 32);
        Assert.Equal((8, 4), (FromWindows.Layout.Size, FromWindows.Layout["high"].ByteOffset));
    }

    [Fact]
    public void The_members_of_an_anonymous_union_are_the_structure_s_own()
    {
        #region example: use of an anonymous union
        Variant variant = new() { type = 3, number = 42 };
        Assert.Equal(42, variant.value.number);
        #endregion
    }

    [Fact]
    public void Bit_fields_are_checked()
    {
        #region example: use of bit-fields
        Flags flags = new(mode: 5, level: -16);
        Assert.Equal([5, 0, 0, 0, 0x10, 0, 0, 0], flags.AsBytes().ToArray());
        Assert.Throws<OverflowException>(() => flags.mode = 8);
        #endregion
    }

    [Fact]
    public void The_layout_describes_the_members()
    {
        #region example: descriptors
        CFieldInfo mode = Flags.Layout["mode"];
        Assert.Equal((0, 0, 3, true), (mode.ByteOffset, mode.BitOffset, mode.BitWidth, mode.IsBitField));
        Console.WriteLine(Flags.Layout);    // offset, type, name, size and bits of each member, holes and the total
        #endregion

        Assert.Contains("mode : 3", Flags.Layout.ToString());
    }

    [Fact]
    public void Swapped_members_stand_where_they_should()
    {
        #region example: use of a big-endian structure
        Frame frame = Frame.FromBufferCopy([7, 0, 0, 1, 2]);
        Assert.Equal((7, 258u), (frame.kind, frame.length));
        #endregion
    }

    [Fact]
    public void Members_that_are_structures_are_views()
    {
        #region example: views and copies
        Area area = new(new(1, 2), new(3, 4));
        (area.from, area.to) = (area.to, area.from);            // no swap: both are views, as in ctypes
        Assert.Equal((3, 3), (area.from.x, area.to.x));

        Area other = new(new(1, 2), new(3, 4));
        (other.from, other.to) = (other.to, other.from.Clone());
        Assert.Equal((3, 1), (other.from.x, other.to.x));
        #endregion

        Assert.Same(other, other.from.Owner);
    }

    [Fact]
    public void Pointers_keep_what_they_point_to()
    {
        #region example: pointers in structures
        Link list = new("first", new Link("second"));
        GC.Collect();
        Assert.Equal("second", list.next!.name);
        list.next = null;
        #endregion

        Assert.Null(list.next);
    }

    [Fact]
    public void C_gets_the_structure_itself()
    {
        #region example: use of structures in functions
        Link list = new("first", new Link("second"));
        Link? last = Links.Last(list);
        Assert.Equal("second", last?.name);
        Assert.Null(Links.Last(null));
        #endregion
    }

    [Fact]
    public void A_buffer_becomes_a_structure()
    {
        #region example: structure in a buffer
        byte[] bytes = new byte[64];
        using (Position shared = Position.FromBuffer(bytes, offset: 8)) shared.x = 1;
        Position copy = Position.FromBufferCopy(bytes, offset: 8);
        #endregion

        Assert.Equal((1, 1), (copy.x, MemoryMarshal.Read<int>(bytes.AsSpan(8))));
        Assert.Equal(new Step(1, 0), MemoryMarshal.Read<Step>(bytes.AsSpan(8)));
    }
}
