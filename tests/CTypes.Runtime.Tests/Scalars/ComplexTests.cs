using System.Numerics;
using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

public sealed class ComplexTests
{
    private const string Seen = "0.5,1 1.5,1 2.5,1 3.5,1 4.5,1 5.5,1 6.5,1 7.5,1 1 2 3 4";

    [Fact]
    public void Float_complex_passes_when_the_registers_are_used_up() =>
        Assert.Equal(Seen, ComplexNumbers.ManyFloats(1, new(0.5f, 1), 2, new(1.5f, 1), new(2.5, 1), new(3.5f, 1), new(4.5f, 1), 3, new(5.5f, 1), new(6.5, 1), new(7.5f, 1), 4));

    [Fact]
    public void Double_complex_passes_when_the_registers_are_used_up() =>
        Assert.Equal(Seen, ComplexNumbers.ManyDoubles(1, new(0.5, 1), 2, new Complex(1.5, 1), new(2.5, 1), new(3.5, 1), new(4.5, 1), 3, new(5.5, 1), new(6.5, 1), new Complex(7.5, 1), 4));

    [Fact]
    public void Float_complex_reaches_a_callback_when_the_registers_are_used_up()
    {
        List<c_float_complex> seen = [];
        double others = 0;
        ComplexNumbers.TellFloats((a, b, c, d, e, f, g, h, i, j, k, l) =>
        {
            seen.AddRange([b, d, e, f, g, i, j, k]);
            others = a * 1000 + c * 100 + h * 10 + l;
            return 0;
        });
        Assert.Equal(Enumerable.Range(0, 8).Select(i => new c_float_complex(i + 0.5f, -i)), seen);
        Assert.Equal(1234, others);
    }

    [Fact]
    public void Double_complex_reaches_a_callback_when_the_registers_are_used_up()
    {
        List<Complex> seen = [];
        double others = 0;
        ComplexNumbers.TellDoubles((a, b, c, d, e, f, g, h, i, j, k, l) =>
        {
            seen.AddRange([b, d, e, f, g, i, j, k]);
            others = a * 1000 + c * 100 + h * 10 + l;
            return 0;
        });
        Assert.Equal(Enumerable.Range(0, 8).Select(i => new Complex(i + 0.5, -i)), seen);
        Assert.Equal(1234, others);
    }

    [Fact]
    public void A_record_with_float_complex_passes_by_value()
    {
        InFloatComplex record = ComplexNumbers.InFloatRecord(3, new(1.5f, -2));
        Assert.Equal("3 1.5,-2 7", ComplexNumbers.OfFloatRecord(record));
    }

    [Fact]
    public void A_record_with_double_complex_passes_by_value()
    {
        InDoubleComplex record = ComplexNumbers.InDoubleRecord(3, new(1.5, -2));
        Assert.Equal("3 1.5,-2 7", ComplexNumbers.OfDoubleRecord(record));
    }

    [Fact]
    public void The_layouts_are_C_s()
    {
        Assert.Equal((ComplexNumbers.SizeOfFloatRecord(), ComplexNumbers.OffsetInFloatRecord()), (InFloatComplex.Layout.Size, InFloatComplex.Layout["value"].ByteOffset));
        Assert.Equal((ComplexNumbers.SizeOfDoubleRecord(), ComplexNumbers.OffsetInDoubleRecord()), (InDoubleComplex.Layout.Size, InDoubleComplex.Layout["value"].ByteOffset));
    }

    [Fact]
    public void Float_complex_is_read_as_Complex() => Assert.Equal(new Complex(1.5, -0.25), ComplexNumbers.ReadFloats("1.5,-0.25"));

    [Fact]
    public void A_property_may_be_Complex_where_C_has_float_complex()
    {
        ComplexProperties record = new() { Number = new(1, 2), Rounded = new(0.1, 3) };
        record.Pair[1] = new(5, 6);
        Assert.Equal(new Complex(1, 2), record.Number);
        Assert.Equal(new Complex(0.1f, 3), record.Rounded);
        Assert.Equal(new Complex(5, 6), record.Pair[1]);
    }

    [Fact]
    public void A_big_endian_record_turns_each_part_around()
    {
        ComplexOnTheWire record = new() { Number = new(1, -2) };
        Assert.Equal(new c_float_complex(1, -2), record.Number);
        Assert.Equal([0x3F, 0x80, 0, 0, 0xC0, 0, 0, 0], MemoryMarshal.AsBytes(new ReadOnlySpan<ComplexOnTheWire>(in record)).ToArray());
    }
}
