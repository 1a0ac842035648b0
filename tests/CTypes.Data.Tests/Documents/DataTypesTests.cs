using System.Runtime.CompilerServices;

namespace CTypes.Data.Tests.Documents;

/// <summary>The documents' examples of numbers, text and buffers, under the headings where they stand there.</summary>
public sealed class DataTypesTests
{
    [Fact]
    public void Fundamental_data_types_without_a_value_are_zero() =>
        Assert.Equal((0, 0.0, 0, true), (default(c_int).Value, default(c_double).Value, default(c_ushort).Value, default(c_char_p).IsNull));

    [Fact]
    public void Fundamental_data_types_a_ushort_of_minus_3_wraps_where_the_program_says_so()
    {
        int number = -3;

        Assert.Equal(65533, new c_ushort(unchecked((ushort)number)).Value);
        Assert.Throws<OverflowException>(() => new c_ushort(checked((ushort)number)));
    }

    [Fact]
    public void Fundamental_data_types_the_value_of_an_object_changes_in_its_place()
    {
        using CBox<int> i = new(42);
        nint address = i.Address;
        i.Value = -99;

        Assert.Equal((-99, address), (i.Value, i.Address));
    }

    [Fact]
    public void Fundamental_data_types_new_text_for_a_pointer_leaves_the_first_text_as_it_was()
    {
        string s = "Hello, World";
        using Cell cell = new(s);
        nint first = NameAddress(cell);
        cell.name = "Hi, there";

        Assert.Equal(("Hi, there", "Hello, World"), (cell.name, s));
        Assert.NotEqual(first, NameAddress(cell));
    }

    [Fact]
    public void Fundamental_data_types_create_string_buffer_of_a_size_is_zero() =>
        Assert.Equal([0, 0, 0], C.CreateStringBuffer(3).Raw.ToArray());

    [Fact]
    public void Fundamental_data_types_create_string_buffer_of_text_has_its_NUL()
    {
        StringBuffer p = C.CreateStringBuffer("Hello");

        Assert.Equal((6, "Hello"), (p.Length, p.Value));
        Assert.Equal("Hello\0"u8.ToArray(), p.Raw.ToArray());
    }

    [Fact]
    public void Fundamental_data_types_a_new_value_leaves_what_stood_behind_it()
    {
        StringBuffer p = C.CreateStringBuffer("Hello", 10);
        Assert.Equal("Hello\0\0\0\0\0"u8.ToArray(), p.Raw.ToArray());

        p.Value = "Hi";
        Assert.Equal("Hi\0lo\0\0\0\0\0"u8.ToArray(), p.Raw.ToArray());
    }

    [Fact]
    public void Scalar_C_types_58_4_a_box_is_mutable()
    {
        using CBox<c_int> x = new(42);
        x.Value = 100;

        Assert.Equal(100, x.Value.Value);
    }

    [Fact]
    public void String_pointers_58_14_a_buffer_of_100_bytes_takes_text()
    {
        StringBuffer buf = C.CreateStringBuffer(100);
        buf.Value = "hello";

        Assert.Equal((100, "hello"), (buf.Length, buf.Value));
        Assert.Equal("hello\0"u8.ToArray(), buf.Raw[..6].ToArray());
    }

    [Fact]
    public void Buffers_58_15_value_ends_at_the_NUL_and_raw_does_not()
    {
        StringBuffer buf = C.CreateStringBuffer(3);
        "a\0b"u8.CopyTo(buf.Raw);

        Assert.Equal("a", buf.Value);
        Assert.Equal("a\0b"u8.ToArray(), buf.Raw.ToArray());
    }

    // create_string_buffer(b"a\x00b"): text with a NUL is refused, because C would not see the rest. Bytes are copied to Raw.
    [Fact]
    public void Buffers_58_15_text_with_a_NUL_is_refused() =>
        Assert.Throws<ArgumentException>(() => C.CreateStringBuffer("a\0b"));

    [Fact]
    public void Memory_buffer_raw_of_two_bytes_leaves_the_others()
    {
        StringBuffer buf = C.CreateStringBuffer(5);
        buf.Raw.Fill(1);
        "ab"u8.CopyTo(buf.Raw);
        Assert.Equal([(byte)'a', (byte)'b', 1, 1, 1], buf.Raw.ToArray());

        buf.Value = "ab";
        Assert.Equal([(byte)'a', (byte)'b', 0, 1, 1], buf.Raw.ToArray());
    }

    [Fact]
    public void Memory_buffer_a_pointer_one_byte_further_reads_one_byte_less()
    {
        StringBuffer text = C.CreateStringBuffer("01234567890123456789");

        Assert.Equal("01234567890123456789", new c_char_p(text.Address).Value);
        Assert.Equal("1234567890123456789", new c_char_p(text.Address + 1).Value);
        GC.KeepAlive(text);
    }

    [Fact]
    public void Memory_buffer_a_bytearray_is_shared_by_from_buffer()
    {
        byte[] bytes = [1, 0, 0, 0];
        using CArray<int> shared = CArray<int>.FromBuffer(bytes, 1);
        shared[0]++;

        Assert.Equal(2, bytes[0]);
    }

    [Fact]
    public void Surprises_text_that_is_read_twice_is_made_twice()
    {
        using Cell s = new("abc def ghi");

        Assert.Equal(s.name, s.name);
        Assert.NotSame(s.name, s.name);
    }

    // s = c_char_p(); addressof(s): where the record's pointer stands, and what it holds.
    private static nint NameAddress(Cell cell) => Unsafe.ReadUnaligned<nint>(ref cell.AsBytes()[0]);
}
