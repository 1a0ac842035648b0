using System.Numerics;

namespace CTypes.Data.Tests;

/// <summary>Numbers that state their byte order, as C reads them byte by byte.</summary>
public sealed class StatedOrderTests
{
    private const string AsC = "k 8080 305419896 2.5 1,2,770 of 24";

    [Fact]
    public void C_reads_what_was_stored_in_plain_fields()
    {
        PlainHeader header = new((byte)'k', 8080, (c_uint)0x12345678, 2.5, new(1, 2, 0x302));
        StringBuffer text = C.CreateStringBuffer(100);
        HeaderLibrary.Describe(in header, text, 100);

        Assert.Equal(AsC, text.Value);
        Assert.Equal(0x901F, System.Runtime.CompilerServices.Unsafe.As<BigEndian<ushort>, ushort>(ref header.port));
    }

    [Fact]
    public void C_reads_what_was_stored_in_properties()
    {
        ValueHeader header = new((byte)'k', 8080, (c_uint)0x12345678, 2.5, [1, 2, 0x302]);
        StringBuffer text = C.CreateStringBuffer(100);
        HeaderLibrary.Describe(in header, text, 100);

        Assert.Equal(AsC, text.Value);
    }

    [Fact]
    public void C_reads_what_was_stored_in_an_object()
    {
        using ObjectHeader header = new((byte)'k', 8080, (c_uint)0x12345678, 2.5, [1, 2, 0x302]);
        StringBuffer text = C.CreateStringBuffer(100);
        HeaderLibrary.Describe(header, text, 100);

        Assert.Equal(AsC, text.Value);
        Assert.Equal("ObjectHeader { kind = 107, port = 8080, length = 305419896, level = 2.5, words = [1, 2, 770] }", header.ToString());
    }

    [Fact]
    public void The_layout_names_the_order() => Assert.Equal(["c_ubyte", "BigEndian<c_ushort>", "LittleEndian<c_uint>", "BigEndian<c_double>", "BigEndian<c_ushort>[3]"], ObjectHeader.Layout.Fields.Select(f => f.Type));

    [Fact]
    public void A_pointer_reads_and_writes_in_the_stated_order()
    {
        using CArray<byte> bytes = [0x41, 0x42, 0x43, 0x44];
        POINTER<BigEndian<uint>> number = C.Cast<BigEndian<uint>>(bytes);

        Assert.Equal(0x41424344u, number.Contents.Value);
        Assert.Equal(DataLibrary.ReadBigEndian(bytes.Address), (uint)number[0]);
        number.Contents = 0x01020304;
        Assert.Equal([1, 2, 3, 4], bytes.Span.ToArray());
        C.Cast<LittleEndian<uint>>(bytes).Contents = 0x01020304;
        Assert.Equal([4, 3, 2, 1], bytes.Span.ToArray());
    }

    [Fact]
    public void C_counts_an_array_up()
    {
        using CArray<BigEndian<c_ushort>> words = [new(255), new(41)];
        HeaderLibrary.Count(words);

        Assert.Equal((c_ushort)256, words[0].Value);
        Assert.Equal("BigEndian<c_ushort>[2] [256, 42]", words.ToString());
        Span<BigEndian<ushort>> span = [0xFFFF];
        HeaderLibrary.Count(span);
        Assert.Equal(0, (ushort)span[0]);
    }

    [Fact]
    public void In_a_record_of_one_order_a_member_keeps_its_own()
    {
        MixedOrder record = new(0x01020304, 0x01020304, 0x01020304);
        using CArray<MixedOrder> memory = [record];

        Assert.Equal([1, 2, 3, 4, 1, 2, 3, 4, 4, 3, 2, 1], memory.AsBytes().ToArray());
        Assert.Equal((0x01020304u, 0x01020304u, 0x01020304u), (record.big, (uint)record.stated, (uint)record.little));
    }

    [Fact]
    public void The_elements_of_an_array_have_the_order_that_they_state()
    {
        using CArray<OrderedWords> memory = new(1);
        memory[0].count = 1;
        memory[0].words[2] = 0x0203;

        Assert.Equal([0, 1, 0, 0, 0, 0, 2, 3], memory.AsBytes().ToArray());
    }

    [Fact]
    public void Every_kind_of_number_comes_back()
    {
        Assert.Equal((sbyte)-5, new BigEndian<sbyte>(-5).Value);
        Assert.Equal((short)-2, new BigEndian<short>(-2).Value);
        Assert.Equal(-3L, new BigEndian<long>(-3).Value);
        Assert.Equal(1.5f, new BigEndian<float>(1.5f).Value);
        Assert.Equal(DayOfWeek.Friday, new BigEndian<DayOfWeek>(DayOfWeek.Friday).Value);
        Assert.Equal((c_long)(-7), new BigEndian<c_long>(-7).Value);
        Assert.Equal((nint)9, new LittleEndian<nint>(9).Value);
        Assert.Equal(new Complex(1, -2), new BigEndian<Complex>(new(1, -2)).Value);
        Assert.Equal(new c_float_complex(1, -2), new BigEndian<c_float_complex>(new(1, -2)).Value);
        using CBox<BigEndian<c_float_complex>> box = new(new c_float_complex(1, -2));
        Assert.Equal([0x3F, 0x80, 0, 0, 0xC0, 0, 0, 0], box.AsBytes().ToArray());
    }

    [Fact]
    public void Equal_numbers_are_equal_and_ordered_as_numbers()
    {
        BigEndian<ushort> small = 2, large = 256;

        Assert.True(small < (ushort)large && small != large && small == 2);
        Assert.True(small.CompareTo(large) < 0);
        Assert.Equal(small.GetHashCode(), new BigEndian<ushort>(2).GetHashCode());
        Assert.Equal("0100", large.ToString("X4", null));
    }

    [Fact]
    public void What_is_no_number_has_no_order()
    {
        Assert.StartsWith("BigEndian<c_void_p> is not possible", Assert.Throws<InvalidOperationException>(() => new BigEndian<c_void_p>(default)).Message);
        Assert.StartsWith("LittleEndian<POINTER`1> is not possible", Assert.Throws<InvalidOperationException>(() => default(LittleEndian<POINTER<int>>).Value).Message);
        Assert.StartsWith("BigEndian<Reading> is not possible", Assert.Throws<InvalidOperationException>(() => new BigEndian<Reading>(default)).Message);
        Assert.StartsWith("BigEndian<c_wchar> is not possible", Assert.Throws<InvalidOperationException>(() => new BigEndian<c_wchar>(default)).Message);
    }

    [Fact]
    public void Every_number_of_C_is_turned_around_in_a_big_endian_record()
    {
        using NativeNumbers native = new(true, (byte)'k', 0x1234, 0x1F600, -2, 0x1234, -3, 0x12345678, -4, 0x12345678, -5, 0x123456789ABCDEF0, -6, 0x12345678, -7, 2.5f, 0.1);
        using SwappedNumbers swapped = new(native.truth, native.letter, native.unit16, native.unit32, native.small, native.unsignedSmall, native.plain, native.unsignedPlain, native.word,
            native.unsignedWord, native.large, native.unsignedLarge, native.difference, native.size, native.time, native.single, native.real);

        foreach (CFieldInfo field in NativeNumbers.Layout.Fields)
        {
            byte[] bytes = native.AsBytes().Slice(field.ByteOffset, field.ByteSize).ToArray();
            Array.Reverse(bytes);
            Assert.Equal((field.Name, System.Convert.ToHexString(bytes)), (field.Name, System.Convert.ToHexString(swapped.AsBytes().Slice(field.ByteOffset, field.ByteSize))));
        }

        Assert.Equal(native.ToString()[nameof(NativeNumbers).Length..], swapped.ToString()[nameof(SwappedNumbers).Length..]);
    }
}
