using CTypes.Runtime.Tests;

namespace CTypes.Records.Tests;

public sealed class LayoutTests
{
    public static TheoryData<string> Records => [.. RecordCases.All.Select(r => r.Name)];

    [Theory, MemberData(nameof(Records))]
    public void A_record_has_C_s_size_and_alignment(string name)
    {
        RecordCase record = FindInC(name);
        Assert.Equal((record.NumbersInC[0], record.NumbersInC[1]), (record.Layout.Size, record.Layout.Alignment));
        Assert.Equal(record.Layout.Size, record.Size);
    }

    [Theory, MemberData(nameof(Records))]
    public void Members_lie_where_C_has_them(string name)
    {
        RecordCase record = FindInC(name);
        IEnumerable<CFieldInfo> promised = record.Layout.Fields.Where(f => !f.IsBitField && !f.IsAnonymous);
        Assert.Equal(record.NumbersInC[2..], promised.SelectMany(f => new[] { f.ByteOffset, f.ByteSize }));
    }

    [Theory, MemberData(nameof(Records))]
    public void Bit_fields_have_the_bits_that_C_gives_them(string name) =>
        Assert.All(FindInC(name).BitFieldsInC(), f => Assert.Equal((f.FirstBit, f.Width), (f.Promised.ByteOffset * 8 + f.Promised.BitOffset, f.Promised.BitWidth)));

    [Theory, MemberData(nameof(Records))]
    public void What_one_side_writes_the_other_reads_and_nothing_else_changes(string name) => Assert.Empty(FindInC(name).Disagreements());

    [Theory, MemberData(nameof(Records))]
    public void A_value_that_does_not_fit_a_bit_field_throws_and_changes_nothing(string name) => Assert.Empty(Find(name).Overflows());

    [Theory, MemberData(nameof(Records))]
    public void Nothing_outside_a_record_is_touched(string name)
    {
        RecordCase record = Find(name);
        using GuardedPage page = new();
        record.TouchEverythingAt(page.LastBytes(record.Size));
        record.TouchEverythingAt(page.FirstBytes);
    }

    [Theory, MemberData(nameof(Records))]
    public void The_runtime_made_of_a_record_what_was_promised(string name) => Find(name).VerifyLayout();

    private static RecordCase FindInC(string name)
    {
#if ARM64_TARGET
        Assert.SkipWhen(name.StartsWith("Microsoft", StringComparison.Ordinal), "gcc for Arm passes over ms_struct.");
#endif
        return Find(name);
    }

    private static RecordCase Find(string name) => RecordCases.All.First(r => r.Name == name);
}
