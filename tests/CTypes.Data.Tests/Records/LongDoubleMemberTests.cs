namespace CTypes.Data.Tests;

/// <summary>Members of C's <c>long double</c>, whose size is the running platform's.</summary>
public sealed class LongDoubleMemberTests
{
    private const double Third = 1.0 / 3;

    [Fact]
    public void A_class_has_the_running_platform_s_layout() => Assert.Equal(LongDoubleRecords.SampleSize(), Sample.Layout.Size);

    [Fact]
    public void C_reads_what_a_class_s_members_were_set_to()
    {
        using Sample sample = new() { kind = (byte)'k', value = 0.1, after = 7, first = -0.0, second = 1e308, last = (byte)'l' };
        Assert.Equal(1, LongDoubleRecords.SampleIs(sample, 0.1, -0.0, 1e308));
        Assert.Equal((0.1, 1e308), (sample.value, sample.second));
    }

    [Fact]
    public void A_class_s_members_show_what_C_stored()
    {
        using Sample sample = new();
        Assert.Equal(1, LongDoubleRecords.SampleLoad(sample));
        Assert.Equal((Third, (c_longdouble)Third, -1.0), (sample.value, sample.first, sample.second));
        Assert.Equal(((byte)'K', 8, (byte)'L'), (sample.kind.Value, sample.after, sample.last.Value));
    }

    [Fact]
    public void The_constructor_takes_doubles()
    {
        using Sample sample = new((byte)'k', 0.1, 7, 0.2, 0.3, (byte)'l');
        Assert.Equal(1, LongDoubleRecords.SampleIs(sample, 0.1, 0.2, 0.3));
    }

    [Fact]
    public void An_object_is_passed_wherever_the_platform_s_long_double_may_lie()
    {
        Measured[] objects = [.. Enumerable.Range(1, 32).Select(i => new Measured { value = i })];
        foreach (Measured measured in objects) LongDoubleRecords.Twice(measured);
        Assert.Equal(Enumerable.Range(1, 32).Select(i => 2.0 * i), objects.Select(measured => measured.value));
    }

    [Fact]
    public void Setting_a_member_leaves_its_neighbours_alone_and_zeroes_the_padding()
    {
        using Marked marked = new();
        LongDoubleRecords.Mark(marked);
        marked.value = -1.75;
        Assert.Equal((1, 1), (LongDoubleRecords.IsMarked(marked), LongDoubleRecords.HasZeroPadding(marked)));
    }
}
