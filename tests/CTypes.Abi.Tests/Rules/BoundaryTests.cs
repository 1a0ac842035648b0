using CTypes.Abi.Tests.Compilers;
using CTypes.Abi.Tests.Notation;

namespace CTypes.Abi.Tests.Rules;

/// <summary>Declarations on which two neighbouring rules differ, against clang for every target.</summary>
public sealed class BoundaryTests
{
    public static TheoryData<string> Rids => [.. Targets.All.Select(target => target.Rid)];

    [Theory, MemberData(nameof(Rids))]
    public void A_pack_above_the_pointers_size_has_no_effect_on_Windows(string rid) => AgreesWithClang(rid,
        """
        inner: struct pack(16) { c_int b:3 align(16); }
        outer: struct pack(8) { c_char a; inner b; }
        """);

    [Theory, MemberData(nameof(Rids))]
    public void A_zero_width_leaves_the_record_the_alignment_of_earlier_members(string rid) => AgreesWithClang(rid,
        "after_double: struct { c_double d; c_char a:1; c_char :0; c_char b; }");

    [Theory, MemberData(nameof(Rids))]
    public void A_zero_width_in_a_union_takes_its_whole_type_on_Windows_and_leaves_a_larger_member_its_room(string rid) => AgreesWithClang(rid,
        """
        wider: union { c_char a:3; c_longlong :0; }
        narrower: union { c_longlong big[2]; c_char a:3; c_int :0; }
        """);

    [Theory, MemberData(nameof(Rids))]
    public void A_record_without_a_name_aligns_the_one_around_it(string rid) => AgreesWithClang(rid,
        """
        inner: union { c_double d; c_int i; }
        outer: struct { c_char a; inner ; c_char b; }
        """, "-fms-extensions");

    [Theory, MemberData(nameof(Rids))]
    public void An_own_alignment_equal_to_that_of_the_type_is_no_dispute(string rid) => AgreesWithClang(rid,
        """
        natural: struct align(4) { c_int a; }
        holder: struct pack(1) { c_char a; natural b; }
        bits: struct { c_char a:3; c_int b:3 align(4); }
        """);

    [Theory, InlineData("c_longdouble"), InlineData("c_doublecomplex"), InlineData("c_floatcomplex"), InlineData("c_double"), InlineData("c_float")]
    public void Compilers_refuse_a_bit_field_of_a_floating_type_as_the_check_does(string type)
    {
        RecordDeclaration record = RecordNotation.Parse($"record: struct {{ {type} a:3; }}");
        Assert.All(Targets.All, target =>
        {
            Assert.Equal([new LayoutProblem(LayoutProblemKind.BitFieldNotInteger, 0)], Layout.Check(record, target));
            Assert.Throws<InvalidOperationException>(() => Clang.Observe([record], target));
        });
    }

    [Theory, InlineData("win-x64"), InlineData("win-x86"), InlineData("win-arm64")]
    public void Compilers_for_Windows_take_the_alignments_that_the_check_takes(string rid) =>
        IsRefusedAbove(8192, Targets.Find(rid)!, Clang.Observe);

    [Fact]
    public void Gcc_takes_the_alignments_that_the_check_takes() => IsRefusedAbove(1 << 28, Targets.Find("linux-x64")!, Gcc.Observe);

    [Fact]
    public void The_size_of_a_bit_field_is_the_number_of_bytes_that_its_bits_touch() => Assert.Equal(
        [(0, 1), (0, 1), (1, 1), (2, 2), (4, 0), (4, 5), (8, 1), (9, 2)],
        Layout.Of(
            RecordNotation.Parse("record: struct pack(1) { c_uint a:1; c_uint b:7; c_uint c:8; c_uint d:9; c_uint :0; c_longlong e:33; c_uint f:7; c_uint g:9; }"),
            Targets.Find("linux-x64")!).Fields.Select(field => ((int)field.ByteOffset, (int)field.ByteSize)));

    [Fact]
    public void An_ordinary_member_has_the_size_of_its_type_and_no_width() => Assert.Equal(
        [new FieldLayout("a", 0, 1), new FieldLayout("b", 4, 12), new FieldLayout("c", 16, 0)],
        Layout.Of(RecordNotation.Parse("record: struct { c_char a; c_int b[3]; c_short c[]; }"), Targets.Find("linux-x64")!).Fields);

    private static void IsRefusedAbove(int mostBytes, Target target, Func<IEnumerable<RecordDeclaration>, Target, IReadOnlyDictionary<string, Observed>> observe)
    {
        RecordDeclaration[] Aligned(int alignBytes) =>
            [RecordNotation.Parse("whole: struct { c_char a; }") with { AlignBytes = alignBytes }, RecordNotation.Parse($"member: struct {{ c_char a; c_char b align({alignBytes}); }}")];

        Assert.All(Aligned(mostBytes), record =>
        {
            Assert.Empty(Layout.Check(record, target));
            Assert.Equal(observe([record], target)[record.Name], Observed.Of(Layout.Of(record, target)));
        });
        Assert.All(Aligned(2 * mostBytes), record =>
        {
            Assert.Equal([LayoutProblemKind.AlignTooLarge], Layout.Check(record, target).Select(problem => problem.Kind));
            Assert.Throws<InvalidOperationException>(() => observe([record], target));
        });
    }

    private static void AgreesWithClang(string rid, string notation, params string[] options)
    {
        Target target = Targets.Find(rid)!;
        IReadOnlyList<RecordDeclaration> records = RecordNotation.ParseAll(notation);
        IReadOnlyDictionary<string, Observed> truth = Clang.Observe(records, [$"--target={Clang.TripleOf(target)}", .. options]);
        Assert.All(records, record =>
        {
            Assert.Empty(Layout.Check(record, target));
            Observed engine = Observed.Of(Layout.Of(record, target));
            Assert.True(truth[record.Name] == engine, $"{record.Name}: clang {truth[record.Name]}, engine {engine}");
        });
    }
}
