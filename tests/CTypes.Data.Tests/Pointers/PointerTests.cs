namespace CTypes.Data.Tests;

public sealed class PointerTests
{
    [Fact]
    public void Pointers_pi_contents_reads_the_value_and_pi_0_writes_it()
    {
        using CBox<c_int> i = new(42);
        POINTER<c_int> pi = i.Pointer;
        Assert.Equal(42, pi.Contents.Value);
        pi[0] = 22;
        Assert.Equal(22, i.Value.Value);
    }

    [Fact]
    public void Pointers_pi_contents_assigned_writes_through_the_pointer_where_ctypes_would_point_elsewhere()
    {
        using CBox<c_int> i = new(42);
        using CBox<c_int> other = new(99);
        POINTER<c_int> pi = i.Pointer;
        pi.Contents = other.Value;
        Assert.Equal((99, i.Address), (i.Value.Value, pi.Address));

        pi = other.Pointer;     // this is what pi.contents = i means in ctypes
        pi.Contents = 7;
        Assert.Equal((99, 7), (i.Value.Value, other.Value.Value));
    }

    [Fact]
    public void Type_conversions_cast_shows_the_bytes_of_0x41424344()
    {
        using CBox<c_int> x = new(0x41424344);
        POINTER<c_ubyte> q = C.Cast<c_ubyte>(x.Pointer);
        Assert.Equal(BitConverter.IsLittleEndian ? "DCBA" : "ABCD", string.Concat(q.AsSpan(4).ToArray().Select(b => (char)b.Value)));
        Assert.Equal(q, x.Pointer.Cast<c_ubyte>());
        c_void_p any = x.Pointer;
        Assert.Equal(q, any.Cast<c_ubyte>());
    }

    [Fact]
    public void Memory_addresses_an_address_is_cast_to_a_pointer()
    {
        using CBox<c_int> x = new(42);
        nint address = C.AddressOf(x);
        Assert.Equal(42, C.Cast<c_int>(address).Contents.Value);
    }

    [Fact]
    public void Following_NULL_names_the_type()
    {
        POINTER<c_int> nothing = default;
        Assert.True(nothing.IsNull);
        Assert.Equal("A NULL POINTER<c_int> was followed.", Assert.Throws<NullPointerException>(() => nothing.Contents).Message);
        Assert.Throws<NullPointerException>(() => nothing[1] = 1);
        Assert.Throws<NullPointerException>(() => nothing.AsSpan(1).Length);
        Assert.Throws<NullPointerException>(() => nothing.Until(i => i == 0).Length);
        Assert.Equal(0, nothing.AsSpan(0).Length);
    }

    [Fact]
    public void A_pointer_steps_by_elements()
    {
        using CArray<c_double> array = [1.5, 2.5, 3.5];
        POINTER<c_double> p = array.Pointer;
        POINTER<c_double> last = p + 2;
        Assert.Equal((3.5, 2, 16), (last.Contents.Value, last - p, last.Address - p.Address));
        p++;
        Assert.Equal((2.5, 1.5, 3.5), (p.Contents.Value, p[-1].Value, p[1].Value));
        p--;
        Assert.Equal(array.Pointer, p);
        Assert.Equal(p, last - 2);
    }

    [Fact]
    public void Pointers_are_ordered_by_address_and_compared_without_a_sign()
    {
        POINTER<c_int> low = new((nint)16), high = new((nint)(-16));
        Assert.True(low < high && high > low && low <= high && high >= low && low != high && Comparer<POINTER<c_int>>.Default.Compare(low, high) < 0);
    }

    [Fact]
    public void A_table_that_ends_in_NULL_is_read_until_there()
    {
        using CArray<c_int> one = [7];
        using CArray<POINTER<c_int>> table = [one.Pointer, one.Pointer, default, one.Pointer];
        Assert.Equal(2, table.Pointer.Until(p => p.IsNull).Length);
    }

    [Fact]
    public void Text_in_a_table_is_reached_by_the_pointer()
    {
        using CArray<c_char> text = [(c_char)'h', (c_char)'i', (byte)0];
        Assert.Equal("hi", string.Concat(text.Pointer.Until(c => c == 0).ToArray()));
    }

    [Fact]
    public void Every_pointer_becomes_void_pointer_by_itself()
    {
        using CBox<c_int> box = new(1);
        c_void_p any = box.Pointer;
        Assert.Equal(box.Address, any.Value);
    }

    [Fact]
    public void A_pointer_to_an_object_of_NET_is_only_an_address()
    {
        using CArray<byte> memory = new(64);
        POINTER<Place> places = C.Cast<Place>(memory);
#pragma warning disable CTYP0062 // What the rule says, at run time.
        Assert.Contains("POINTER<Place> cannot be followed", Assert.Throws<InvalidOperationException>(() => places.Contents).Message);
        Assert.Contains("POINTER<Place> cannot be counted on", Assert.Throws<InvalidOperationException>(() => places + 1).Message);
        Assert.Throws<InvalidOperationException>(() => places - places);
#pragma warning restore CTYP0062
    }

    [Fact]
    public void An_element_of_an_array_of_records_of_the_class_form_is_reached_in_steps_of_sizeof()
    {
        using CArray<int> memory = [1, 2, 3, 4];
        POINTER<Place> second = C.Element(C.Cast<Place>(memory), 1);
        Assert.Equal((3, 4), (Place.At(second).x, Place.At(second).y));
        Assert.Throws<NullPointerException>(() => C.Element(default(POINTER<Place>), 1));
    }

    [Theory, InlineData(long.MaxValue), InlineData(long.MinValue), InlineData(1L << 62), InlineData(-(1L << 61) - 1)]
    public void A_step_of_more_bytes_than_there_are_addresses_is_refused_and_does_not_come_round(long count)
    {
        POINTER<c_int> pointer = new(0x1000);
        POINTER<Place> places = new(0x1000);
        nint step = (nint)count;
        Assert.Equal($"{count} elements of 4 bytes are more bytes than a pointer can be moved by.", Assert.Throws<OverflowException>(() => pointer + step).Message);
        Assert.Throws<OverflowException>(() => pointer - step);
        Assert.Equal($"{count} elements of 8 bytes are more bytes than a pointer can be moved by.", Assert.Throws<OverflowException>(() => C.Element(places, step)).Message);
    }

    [Fact]
    public void A_pointer_steps_as_far_as_addresses_go() =>
        Assert.Equal((unchecked((nint)0x7FFFFFFFFFFFFFFF), 0x1001), ((new POINTER<byte>(0) + nint.MaxValue).Address, (new POINTER<c_int>(5) + 0x3FF).Address));

    [Fact]
    public void A_table_of_pointers_is_made_from_the_rows_of_a_block()
    {
        using CArray<float> x = [10, 20, 30, 40, 50, 60, 80, 90, 100];
        using CArray<POINTER<c_float>> rows = new(3);
        for (int i = 0; i < rows.Length; i++) rows[i] = C.Cast<c_float>(x.Pointer + 3 * i);
        Assert.Equal(480, DataLibrary.SumRows(rows, rows.Length, 3));
        Assert.Equal(480, DataLibrary.SumRows(new float[,] { { 10, 20, 30 }, { 40, 50, 60 }, { 80, 90, 100 } }, 3, 3));
    }
}
