namespace CTypes.Runtime.Tests;

public sealed class LongDoubleRecordTests
{
    private const double Third = 1.0 / 3;

    private static void NeedsSixteenBytes() => Assert.SkipUnless(LongDoubleFunctions.Size() == 16, "a long double has not 16 bytes here");

    [Fact]
    public void A_value_has_C_s_layout_where_a_long_double_has_16_bytes()
    {
        NeedsSixteenBytes();
        Assert.Equal((WideLongDoubleFunctions.SampleSize(), 16), (SampleValue.Layout.Size, SampleValue.Layout["value"].ByteOffset));
    }

    [Fact]
    public void An_out_record_lies_where_C_expects_it()
    {
        NeedsSixteenBytes();
        Assert.Equal(1, WideLongDoubleFunctions.SampleLoad(out SampleValue sample));
        Assert.Equal((Third, Third, -1.0), (sample.value, sample.rest[0].Value, sample.rest[1].Value));
        Assert.Equal(Third, WideLongDoubleFunctions.Sample().value);
    }

    [Fact]
    public void C_reads_what_a_value_s_members_were_set_to()
    {
        NeedsSixteenBytes();
        using CBox<SampleValue> box = new(new SampleValue { kind = (byte)'k', value = 0.1, after = 7, last = (byte)'l' });
        box.Value.rest[0] = 0.2;
        box.Value.rest[1] = -0.3;
        Assert.Equal(1, WideLongDoubleFunctions.SampleIs(box.Pointer, 0.1, 0.2, -0.3));
    }
}
