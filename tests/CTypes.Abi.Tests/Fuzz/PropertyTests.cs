namespace CTypes.Abi.Tests.Fuzz;

/// <summary>What holds of every layout, compiler or not.</summary>
public sealed class PropertyTests
{
    public static TheoryData<string> Rids => [.. Targets.All.Select(target => target.Rid)];

    [Theory, MemberData(nameof(Rids))]
    public void Members_of_a_struct_are_ordered_and_do_not_overlap(string rid) => ForStructs(rid, (_, layout, _) =>
    {
        long freeBit = 0;
        foreach (FieldLayout field in layout.Fields)
        {
            Assert.True(StartBit(field) >= freeBit);
            freeBit = EndBit(field);
        }
    });

    [Theory, MemberData(nameof(Rids))]
    public void Members_lie_inside_the_record(string rid) => ForAll(rid, (_, layout, _) =>
        Assert.All(layout.Fields, field => Assert.InRange(EndBit(field), 0, 8 * layout.SizeBytes)));

    [Theory, MemberData(nameof(Rids))]
    public void The_bytes_of_a_bit_field_lie_inside_the_record(string rid) => ForAll(rid, (_, layout, _) =>
        Assert.All(layout.Fields, field => Assert.InRange(field.ByteOffset + field.ByteSize, 0, layout.SizeBytes)));

    [Theory, MemberData(nameof(Rids))]
    public void Members_are_aligned_as_far_as_the_pack_allows(string rid) => ForAll(rid, (record, layout, target) =>
        Assert.All(record.Fields.Zip(layout.Fields).Where(pair => pair.First.BitWidth is null), pair =>
        {
            int alignBytes = Math.Max(Layout.AlignOf(pair.First.Type, target), pair.First.AlignBytes);
            Assert.Equal(0, pair.Second.ByteOffset % (record.PackBytes == 0 ? alignBytes : Math.Min(alignBytes, record.PackBytes)));
        }));

    [Theory, MemberData(nameof(Rids))]
    public void The_size_is_a_multiple_of_the_alignment(string rid) => ForAll(rid, (_, layout, _) =>
        Assert.Equal(0, layout.SizeBytes % layout.AlignBytes));

    [Theory, MemberData(nameof(Rids))]
    public void The_alignment_is_at_least_the_one_asked_for(string rid) => ForAll(rid, (record, layout, _) =>
        Assert.True(layout.AlignBytes >= record.AlignBytes));

    [Theory, MemberData(nameof(Rids))]
    public void A_union_is_no_larger_than_the_struct_of_its_members(string rid) => ForStructs(rid, (record, layout, target) =>
        Assert.True(Layout.Of(record with { Kind = RecordKind.Union }, target).SizeBytes <= layout.SizeBytes));

    [Theory, MemberData(nameof(Rids))]
    public void Members_of_a_union_start_at_its_first_bit(string rid) => ForStructs(rid, (record, _, target) =>
        Assert.All(Layout.Of(record with { Kind = RecordKind.Union }, target).Fields.Where(field => field.BitWidth != 0), field => Assert.Equal(0, StartBit(field))));

    private static long StartBit(FieldLayout field) => 8 * field.ByteOffset + field.BitOffset;

    private static long EndBit(FieldLayout field) => StartBit(field) + (field.BitWidth ?? 8 * field.ByteSize);

    private static void ForStructs(string rid, Action<RecordDeclaration, RecordLayout, Target> property) => ForAll(rid, (record, layout, target) =>
    {
        if (record.Kind == RecordKind.Struct) property(record, layout, target);
    });

    private static void ForAll(string rid, Action<RecordDeclaration, RecordLayout, Target> property)
    {
        Target target = Targets.Find(rid)!;
        Assert.All(new RandomRecords(target, seed: 7).Take(1_000), record => property(record, Layout.Of(record, target), target));
    }
}
