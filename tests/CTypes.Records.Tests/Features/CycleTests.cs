using System.Text;

namespace CTypes.Records.Tests;

public sealed unsafe class CycleTests
{
    [Fact]
    public void Two_cells_point_to_each_other()
    {
        fixed (byte* foo = "foo\0"u8, bar = "bar\0"u8)
        {
            cell first = new(foo), second = new(bar);
            first.next = new(&second);
            second.next = new(&first);
            StringBuilder names = new();
            cell p = first;
            for (int i = 0; i < 8; i++, p = p.next[0]) names.Append(p.name).Append(' ');
            Assert.Equal("foo bar foo bar foo bar foo bar ", names.ToString());
        }
    }

    [Fact]
    public void Two_records_point_to_each_other()
    {
        Ping ping = new(1);
        Pong pong = new(new(&ping), 2.5);
        ping.pong = new(&pong);
        Assert.Equal(2.5, ping.pong.Contents.ping.Contents.pong.Contents.value);
    }

    [Fact]
    public void A_child_knows_its_parent()
    {
        Parent parent = default;
        parent.first = new(new(&parent), 9);
        parent.second.parent = new(&parent);
        parent.second.age = 7;
        parent.eldest = parent.second.parent.Contents.first.parent.Cast<Child>();
        Assert.Equal((9, 9), (parent.eldest.Contents.age, parent.second.parent.Contents.first.age));
    }

    [Fact]
    public void A_tree_holds_pointers_to_trees_in_an_array()
    {
        Tree leaf = new(2), root = new(1);
        root.branches.Span[3] = new(&leaf);
        leaf.branches.Span[0] = new(&root);
        Assert.Equal((2, 1), ((int)root.branches.Span[3].Contents.key, (int)root.branches.Span[3].Contents.branches.Span[0].Contents.key));
    }

    [Fact]
    public void A_ring_holds_pointers_to_rings_among_its_members()
    {
        Ring one = new(colour: 1), two = new([new(&one), new(&one)], 2);
        one.links[2] = new(&two);
        Assert.Equal((2, 1), (one.links[2].Contents.colour, one.links[2].Contents.links[1].Contents.colour));
        Assert.True(two.links[2].IsNull);
    }

    [Fact]
    public void The_anonymous_union_of_a_TYPEDESC_is_part_of_it()
    {
        TYPEDESC inner = new(vt: 3);
        TYPEDESC outer = new(vt: 26) { lptdesc = new(&inner) };
        Assert.Equal(3, (int)outer.lptdesc.Contents.vt);
        Assert.Equal(outer.lptdesc, outer.u.lptdesc);
        outer.u.hreftype = 0;
        Assert.NotEqual((nint)(&inner), outer.lptdesc.Address);
    }
}
