using System.Globalization;

namespace CTypes.Data.Tests.Documents;

/// <summary>The documents' examples of records, under the headings where they stand there.</summary>
public sealed class StructuresAndUnionsTests
{
    [Fact]
    public void Structures_and_unions_POINT_is_initialised_by_position_and_by_name()
    {
        POINT point = new(10, 20);
        POINT named = new(y: 5);

        Assert.Equal((10, 20, 0, 5), (point.x, point.y, named.x, named.y));
    }

    [Fact]
    public void Structures_and_unions_RECT_takes_a_POINT_and_copies_it()
    {
        POINT point = new(y: 5);
        RECT rc = new(point);
        point.y = 6;

        Assert.Equal((0, 5, 0, 0), (rc.upperleft.x, rc.upperleft.y, rc.lowerright.x, rc.lowerright.y));
    }

    [Fact]
    public void Structures_and_unions_nested_records_are_initialised_in_several_ways()
    {
        RECT r = new(new POINT(1, 2), new POINT(3, 4));
        RECT s = new(new(1, 2), new(3, 4));
        RECT t = new() { upperleft = { x = 1, y = 2 }, lowerright = new(3, 4) };

        Assert.Equal(r.AsBytes().ToArray(), s.AsBytes().ToArray());
        Assert.Equal(r.AsBytes().ToArray(), t.AsBytes().ToArray());
    }

    [Fact]
    public void Structures_and_unions_the_layout_tells_what_field_descriptors_tell()
    {
        Assert.Equal(new CFieldInfo("x", "c_int", ByteOffset: 0, ByteSize: 4), POINT.Layout["x"]);
        Assert.Equal(new CFieldInfo("y", "c_int", ByteOffset: 4, ByteSize: 4), POINT.Layout["y"]);
    }

    [Fact]
    public void Structure_union_alignment_and_byte_order_bytes_stand_the_other_way_round()
    {
        Header header = new(0x0102, 0x03040506);

        Assert.Equal([1, 2, 0, 0, 3, 4, 5, 6], header.AsBytes().ToArray());
        Assert.Equal((0x0102, 0x03040506u), (header.kind, header.length));
    }

    [Fact]
    public void Bit_fields_in_structures_and_unions_Int_has_two_halves()
    {
        Int halves = new(first_16: -1, second_16: 0x1234);

        Assert.Equal((0, 0, 16), At(Int.Layout["first_16"]));
        Assert.Equal((2, 0, 16), At(Int.Layout["second_16"]));
        Assert.Equal(4, Int.Layout.Size);
        Assert.Equal([0xFF, 0xFF, 0x34, 0x12], halves.AsBytes().ToArray());
        Assert.Throws<OverflowException>(() => halves.first_16 = 0x8000);
        static (int, int, int) At(CFieldInfo field) => (field.ByteOffset, field.BitOffset, field.BitWidth);
    }

    [Fact]
    public void Arrays_MyStruct_has_four_points()
    {
        MyStruct record = new();
        record.point_array[3].x = 7;

        Assert.Equal(4, record.point_array.Length);
        Assert.Equal((7, 0), (record.point_array[3].x, record.point_array[0].x));
    }

    [Fact]
    public void Type_conversions_Bar_takes_an_array_where_C_has_a_pointer()
    {
        Bar bar = new() { values = [1, 2, 3], count = 3 };
        Collection.Force();
        List<int> seen = [];
        for (int i = 0; i < bar.count; i++) seen.Add(bar.values![i]);
        Assert.Equal([1, 2, 3], seen);

        bar.values = null;
        Assert.Null(bar.values);
    }

    [Fact]
    public void Incomplete_types_two_cells_point_to_each_other()
    {
        Cell c1 = new() { name = "foo" };
        Cell c2 = new() { name = "bar" };
        c1.next = c2;
        c2.next = c1;
        List<string> names = [];
        Cell p = c1;
        for (int i = 0; i < 8; i++)
        {
            names.Add(p.name!);
            p = p.next!;
            if (i % 4 == 0) Collection.Force();
        }

        Assert.Equal("foo bar foo bar foo bar foo bar", string.Join(' ', names));
        Assert.Equal("foobarfoobar", DataLibrary.Join(c1, most: 4));
    }

    [Fact]
    public void Surprises_a_swap_of_nested_records_does_not_swap_here_either()
    {
        RECT rc = new(new(1, 2), new(3, 4));
        (rc.upperleft, rc.lowerright) = (rc.lowerright, rc.upperleft);
        Assert.Equal((3, 4, 3, 4), (rc.upperleft.x, rc.upperleft.y, rc.lowerright.x, rc.lowerright.y));

        // A copy of one of them makes it a swap; so does the value form.
        RECT copied = new(new(1, 2), new(3, 4));
        (copied.upperleft, copied.lowerright) = (copied.lowerright, copied.upperleft.Clone());
        Assert.Equal((3, 4, 1, 2), (copied.upperleft.x, copied.upperleft.y, copied.lowerright.x, copied.lowerright.y));
        RectValue value = new(new(1, 2), new(3, 4));
        (value.a, value.b) = (value.b, value.a);
        Assert.Equal((3, 4, 1, 2), (value.a.x, value.a.y, value.b.x, value.b.y));
    }

    [Fact]
    public void Surprises_a_nested_record_is_a_view_of_the_record_around_it()
    {
        RECT rc = new();
        POINT view = rc.upperleft;
        rc.upperleft.x = 7;

        Assert.Equal((7, false), (view.x, view.OwnsMemory));
        Assert.Same(rc, view.Owner);
        Assert.Same(view, rc.upperleft);
    }

    [Fact]
    public void Variable_sized_data_types_a_record_grows_and_does_not_shrink()
    {
        Message message = new(length: 2);
        Assert.Equal(0, message.words.Length);
        message.Resize(Message.SizeOf(2));
        message.words[1] = 40;
        message.words[0] = 2;

        Assert.Equal(2, message.words.Length);
        Assert.Equal((8, 4), (message.AsBytes().Length, Message.Layout.Size));
        Assert.Equal(42, DataLibrary.SumMessage(message.Address));
        ArgumentOutOfRangeException e = Assert.Throws<ArgumentOutOfRangeException>(() => message.Resize(4));
        Assert.StartsWith("A Message of 8 bytes cannot shrink to 4.", e.Message);
    }

    [Fact]
    public void Variable_sized_data_types_C_says_how_many_elements_stand_behind_its_record()
    {
        Message head = DataLibrary.ShownMessage();
        Assert.Equal(0, head.words.Length);

        Message message = Message.FromAddress(head.Address, head.length);
        Assert.Equal([5, 6, 7], message.words.ToArray());
        message.words[2] = 8;
        Assert.Equal(19, DataLibrary.SumMessage(head.Address));
        message.words[2] = 7;
        Assert.Throws<IndexOutOfRangeException>(() => message.words[3]);
        Assert.Equal([5, 6], Message.At(DataLibrary.ShownMessageAddress(), 2).words.ToArray());
        Assert.Equal(0, Message.At(DataLibrary.ShownMessageAddress(), 0).words.Length);

        using Message own = message.Clone();
        Assert.Equal(("Message { length = 3, words = [5, 6, 7] }", 18), (own.ToString(), DataLibrary.SumMessage(own.Address)));
        Assert.Throws<NullPointerException>(() => Message.FromAddress(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Message.FromAddress(head.Address, -1));
    }

    [Fact]
    public void Variable_sized_data_types_only_memory_of_its_own_grows()
    {
        RECT rc = new();
        Assert.StartsWith("This POINT cannot be resized", Assert.Throws<InvalidOperationException>(() => rc.upperleft.Resize(100)).Message);

        POINT view = rc.upperleft;
        rc.Resize(100);
        view.x = 9;
        Assert.Equal(9, rc.upperleft.x);
    }

    [Fact]
    public void Structured_data_types_the_members_of_an_anonymous_union_are_the_record_s_own()
    {
        TYPEDESC pointee = new() { vt = 3 };
        TYPEDESC td = new() { vt = 26, lptdesc = pointee };
        Collection.Force();

        Assert.Same(pointee, td.lptdesc);
        Assert.Same(pointee, td.u.lptdesc);
        Assert.Equal(pointee.Address, td.lpadesc.Address);
        Assert.Equal((3, 8), (td.lptdesc!.vt, TYPEDESC.Layout["vt"].ByteOffset));
    }

    [Fact]
    public void Structured_data_types_a_derived_record_appends_its_members()
    {
        Versioned2 record = new(version: 5, flags: 7);
        Versioned around = record;
        around.version++;

        Assert.Equal((6, 7), (record.version, record.flags));
        Assert.Equal((4, 8, 4), (Versioned.Layout.Size, Versioned2.Layout.Size, Versioned2.Layout["flags"].ByteOffset));
    }

    [Fact]
    public void Structures_58_10_the_layout_can_be_inspected()
    {
        POINT p = new(3, 4);

        Assert.Equal((3, 4), (p.x, p.y));
        Assert.Equal((8, 0, 4), (POINT.Layout.Size, POINT.Layout["x"].ByteOffset, POINT.Layout["y"].ByteOffset));
    }

    [Fact]
    public void Padding_and_alignment_58_11_a_char_before_an_int() =>
        Assert.Equal((8, 0, 4), (Example.Layout.Size, Example.Layout["a"].ByteOffset, Example.Layout["b"].ByteOffset));

    [Fact]
    public void Packed_structures_58_12_have_no_padding()
    {
        Packed packed = new((byte)'k', 0x01020304);

        Assert.Equal((5, 1), (Packed.Layout.Size, Packed.Layout["b"].ByteOffset));
        Assert.Equal([(byte)'k', 4, 3, 2, 1], packed.AsBytes().ToArray());
    }

    [Fact]
    public void Unions_58_13_share_their_bytes()
    {
        Number n = new() { i = 10 };
        Assert.Equal(10, n.i);

        n.d = 1.0;
        Assert.Equal((8, 0), (Number.Layout.Size, n.i));
    }

    [Fact]
    public void A_record_prints_its_members()
    {
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = new() { NegativeSign = "minus " } };

        Assert.Equal("POINT { x = 10, y = -20 }", new POINT(10, -20).ToString());
        Assert.Equal("RECT { upperleft = POINT { x = 1, y = 2 }, lowerright = POINT { x = 0, y = 0 } }", new RECT(new(1, 2)).ToString());
        Assert.Equal("Cell { name = \"foo\", next = NULL }", new Cell("foo").ToString());
        Assert.StartsWith("Cell { name = \"foo\", next = 0x", new Cell("foo", new Cell()).ToString());
        Assert.Equal("Message { length = 3, words = [] }", new Message(3).ToString());
    }

    [Fact]
    public void A_derived_record_prints_the_members_of_its_base_first() =>
        Assert.Equal("Versioned2 { version = 5, flags = 7 }", new Versioned2(version: 5, flags: 7).ToString());
}
