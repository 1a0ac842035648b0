namespace CTypes.Runtime.Tests;

public sealed class LongDoubleTests
{
    private const double Third = 1.0 / 3;

    private static void NeedsSixteenBytes() => Assert.SkipUnless(LongDoubleFunctions.Size() == 16, "a long double has not 16 bytes here");

    [Fact]
    public void Size_and_alignment_are_C_s() =>
        Assert.Equal((LongDoubleFunctions.Size(), LongDoubleFunctions.Alignment()), (C.SizeOf<c_longdouble>(), C.AlignmentOf<c_longdouble>()));

    [Fact]
    public void What_C_stores_is_rounded_to_the_nearest_double()
    {
        LongDoubleFunctions.LoadThird(out c_longdouble third);
        Assert.Equal((Third, Third), (third.Value, LongDoubleFunctions.Third()));
    }

    [Fact]
    public void A_value_that_is_only_passed_on_loses_no_bit()
    {
        LongDoubleFunctions.LoadThird(out c_longdouble third);
        Assert.Equal(1, LongDoubleFunctions.IsThird(in third));
    }

    [Fact]
    public void A_ref_goes_to_C_and_back()
    {
        double number = -0.75;
        LongDoubleFunctions.Twice(ref number);
        Assert.Equal((-1.5, 3.0), (number, LongDoubleFunctions.Twice(1.5)));
    }

    [Fact]
    public void In_and_out_stand_beside_each_other()
    {
        double y = 2;
        Assert.Equal((3.5, 3.0), LongDoubleFunctions.Both(1.5, in y));
    }

    [Fact]
    public void An_error_check_sees_what_went_to_C_and_what_C_wrote()
    {
        double y = 2;
        LongDoubleFunctions.BothChecked(1.5, ref y, out double sum, out double product);
        Assert.Equal((3.5, 3.0, 2.0), (sum, product, y));
        Assert.Equal((1.5, 2.0, 3.0), LongDoubleFunctions.Noted);
    }

    [Fact]
    public void C_gets_an_aligned_number() => Assert.Equal((1, 1), (LongDoubleFunctions.IsAligned(0.5), LongDoubleFunctions.IsOutAligned(out _)));

    [Fact]
    public void A_pointer_counts_in_C_s_size_and_is_read_and_written_everywhere()
    {
        POINTER<c_longdouble> ruler = LongDoubleFunctions.RulerAt(1);
        Assert.Equal((-2.25, Third, 1e300), ((double)c_longdouble.Read(ruler), (double)c_longdouble.Read(ruler + 1), (double)c_longdouble.Read(ruler + 2)));
        Assert.Equal(LongDoubleFunctions.RulerAt(3), ruler + 2);

        c_longdouble.Write(ruler, 0.5);
        LongDoubleFunctions.Twice(ruler);
        Assert.Equal(1.0, c_longdouble.Read(ruler).Value);
        c_longdouble.Write(ruler, -2.25);
    }

    [Fact]
    public void NULL_is_not_followed()
    {
        Assert.Contains("c_longdouble.Read", Assert.Throws<NullPointerException>(() => c_longdouble.Read(LongDoubleFunctions.RulerAt(-1))).Message);
        Assert.Contains("c_longdouble.Write", Assert.Throws<NullPointerException>(() => c_longdouble.Write(default, 1)).Message);
    }

    [Fact]
    public void Where_C_has_the_size_too_elements_are_seen_in_place()
    {
        NeedsSixteenBytes();
#pragma warning disable CTYP0062 // Only where it has 16 bytes.
        Assert.Equal([-2.25, Third, 1e300], LongDoubleFunctions.RulerAt(1).AsSpan(3).ToArray().Select(x => x.Value));
        Assert.Equal(-2.25, LongDoubleFunctions.RulerAt(0)[1].Value);
#pragma warning restore CTYP0062
        using CArray<c_longdouble> array = new([1.5, 2]);
        LongDoubleFunctions.Twice(array.Pointer + 1);
        Assert.Equal([1.5, 4.0], array.Select(x => x.Value));
    }

    [Fact]
    public void A_box_has_room_for_every_platform_s()
    {
        using CBox<c_longdouble> box = new(0.25);
        LongDoubleFunctions.Twice(box.Pointer);
        Assert.Equal(0.5, box.Value.Value);
        LongDoubleFunctions.LoadThird(box.Pointer);
        Assert.Equal(1, LongDoubleFunctions.IsThird(box.Pointer));
    }

    [Fact]
    public void A_callback_gets_a_pointer() =>
        Assert.Equal(-225, LongDoubleFunctions.EachCall(pointer => (int)(100 * c_longdouble.Read(pointer))));

    [Fact]
    public void A_variable_is_read_and_written_as_a_double()
    {
        Assert.Equal(1.5, LongDoubleFunctions.FirstOfRuler);
        LongDoubleFunctions.FirstOfRuler = -7.5;
        Assert.Equal((-7.5, -2.25), (c_longdouble.Read(LongDoubleFunctions.RulerAt(0)).Value, c_longdouble.Read(LongDoubleFunctions.RulerAt(1)).Value));
        LongDoubleFunctions.FirstOfRuler = 1.5;
    }

    [Fact]
    public void Numbers_are_compared_hashed_and_shown_as_doubles()
    {
        LongDoubleFunctions.LoadThird(out c_longdouble exact);
        c_longdouble rounded = Third;
        Assert.Equal(rounded, exact);
        Assert.Equal(rounded.GetHashCode(), exact.GetHashCode());
        Assert.Equal(0, rounded.CompareTo(exact));
        Assert.Equal(("1.5", "1,50"), (((c_longdouble)1.5).ToString(), ((c_longdouble)1.5).ToString("F2", new System.Globalization.NumberFormatInfo { NumberDecimalSeparator = "," })));
    }

    [Fact]
    public void A_double_survives_the_way_through_the_type()
    {
        foreach (double value in (double[])[0.0, -0.0, double.Epsilon, double.MaxValue, double.NegativeInfinity, double.NaN])
            Assert.Equal(BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(((c_longdouble)value).Value));
    }
}
