using CTypes.Abi.Tests.Notation;

namespace CTypes.Abi.Tests.Rules;

/// <summary>Declarations without a layout.</summary>
public sealed class CheckTests
{
    [Theory, InlineData(3), InlineData(32), InlineData(-1)]
    public void A_pack_other_than_1_2_4_8_16_is_refused(int packBytes) =>
        Finds(LayoutProblemKind.PackNotAllowed, -1, Struct("c_int a;") with { PackBytes = packBytes });

    [Theory, InlineData(12), InlineData(-8), InlineData(int.MinValue)]
    public void A_record_alignment_that_is_no_power_of_two_is_refused(int alignBytes) =>
        Finds(LayoutProblemKind.AlignNotPowerOfTwo, -1, Struct("c_int a;") with { AlignBytes = alignBytes });

    [Fact]
    public void A_member_alignment_that_is_no_power_of_two_is_refused() =>
        Finds(LayoutProblemKind.AlignNotPowerOfTwo, 1, Struct("c_int a; c_int b align(12);"));

    [Fact]
    public void An_alignment_above_8192_is_refused_on_Windows_only()
    {
        Assert.Equal(
            ["win-x64", "win-x86", "win-arm64"],
            Targets.All.Where(target => Layout.Check(Struct("c_int a align(16384);"), target).Contains(new(LayoutProblemKind.AlignTooLarge, 0))).Select(target => target.Rid));
        Assert.All(Targets.All, target => Assert.Empty(Layout.Check(Struct("c_int a;") with { AlignBytes = 8192 }, target)));
    }

    [Fact]
    public void An_alignment_above_2_to_the_28_is_refused() => Finds(LayoutProblemKind.AlignTooLarge, -1, Struct("c_int a;") with { AlignBytes = 1 << 29 });

    [Fact]
    public void A_negative_bit_width_is_refused() => Finds(LayoutProblemKind.BitWidthNegative, 0, Struct("c_int a:-1;"));

    [Fact]
    public void A_bit_width_of_40_on_int_is_refused() => Finds(LayoutProblemKind.BitWidthTooWide, 1, Struct("c_int a; c_int b:40;"));

    [Fact]
    public void A_bool_of_two_bits_is_refused() => Finds(LayoutProblemKind.BitWidthTooWide, 0, Struct("c_bool a:2;"));

    [Fact]
    public void A_width_of_40_on_long_is_refused_only_where_long_has_32_bits() => Assert.Equal(
        ["linux-x86", "linux-arm", "win-x64", "win-x86", "win-arm64"],
        Targets.All.Where(target => Layout.Check(Struct("c_long a:40;"), target).Count > 0).Select(target => target.Rid));

    [Fact]
    public void A_named_bit_field_of_width_zero_is_refused() => Finds(LayoutProblemKind.ZeroWidthNamed, 0, Struct("c_int a:0;"));

    [Theory, InlineData("c_double a:3;"), InlineData("ptr a:3;"), InlineData("c_floatcomplex a:3;"), InlineData("c_int a:3[2];"), InlineData("c_int a:3[];")]
    public void A_bit_field_that_is_no_integer_is_refused(string field) => Finds(LayoutProblemKind.BitFieldNotInteger, 0, Struct(field));

    [Fact]
    public void A_flexible_array_without_a_name_is_refused_for_that() => Finds(LayoutProblemKind.MemberUnnamed, 1,
        Struct("") with { Fields = [new("n", new ScalarType(Scalar.Int)), new("", new ScalarType(Scalar.Int), IsFlexible: true)] });

    [Fact]
    public void Two_members_with_one_name_are_refused() => Finds(LayoutProblemKind.NameDuplicate, 2, Struct("c_int a; c_int b; c_char a;"));

    [Fact]
    public void Two_unnamed_bit_fields_are_allowed() => Assert.Empty(Layout.Check(Struct("c_int :3; c_int :0; c_int :5;"), Targets.All[0]));

    [Fact]
    public void An_unnamed_plain_member_is_refused() => Finds(LayoutProblemKind.MemberUnnamed, 0, Struct("c_int ;"));

    [Fact]
    public void An_unnamed_record_is_allowed() => Assert.Empty(Layout.Check(
        RecordNotation.Parse("inner: union { c_int a; }\nouter: struct { inner ; c_int b; }"), Targets.All[0]));

    [Fact]
    public void An_array_of_negative_count_is_refused() => Finds(LayoutProblemKind.CountNegative, 0, Struct("c_int a[3][-2];"));

    [Fact]
    public void A_flexible_array_before_the_end_is_refused() => Finds(LayoutProblemKind.FlexibleNotLast, 1, Struct("c_int n; c_int a[]; c_int b;"));

    [Fact]
    public void A_flexible_array_alone_is_refused() => Finds(LayoutProblemKind.FlexibleAlone, 0, Struct("c_int a[];"));

    [Fact]
    public void A_flexible_array_in_a_union_is_refused() =>
        Finds(LayoutProblemKind.FlexibleInUnion, 1, Struct("c_int n; c_int a[];") with { Kind = RecordKind.Union });

    [Fact]
    public void An_aligned_bit_field_above_the_pack_is_refused() =>
        Finds(LayoutProblemKind.BitFieldAlignDisputed, 1, Struct("c_char a:3; c_int b:3 align(8);") with { PackBytes = 4 });

    [Fact]
    public void An_aligned_bit_field_below_its_types_size_is_refused() =>
        Finds(LayoutProblemKind.BitFieldAlignDisputed, 1, Struct("c_char a:3; c_int b:3 align(2);"));

    [Fact]
    public void An_aligned_bit_field_above_8_is_refused_on_Windows() =>
        FindsOnWindows(LayoutProblemKind.BitFieldAlignDisputed, 0, Struct("c_int a:3 align(16);"));

    [Fact]
    public void A_record_alignment_below_that_of_its_members_is_refused_on_Windows() =>
        FindsOnWindows(LayoutProblemKind.RecordAlignDisputed, -1, Struct("c_int a;") with { AlignBytes = 2 });

    [Fact]
    public void An_alignment_of_1_on_a_record_of_int_is_refused_on_Windows() =>
        FindsOnWindows(LayoutProblemKind.RecordAlignDisputed, -1, Struct("c_int a;") with { AlignBytes = 1 });

    [Fact]
    public void A_record_alignment_equal_to_that_of_its_members_is_allowed() =>
        Assert.All(Targets.All, target => Assert.Empty(Layout.Check(Struct("c_int a;") with { AlignBytes = 4 }, target)));

    [Fact]
    public void An_aligned_bit_field_above_a_pack_of_1_is_refused() =>
        Finds(LayoutProblemKind.BitFieldAlignDisputed, 1, Struct("c_char a:3; c_char b:3 align(2);") with { PackBytes = 1 });

    [Fact]
    public void A_record_is_sound_if_it_and_all_that_it_holds_have_no_problem() =>
        Assert.All(Targets.All, target => Assert.True(Layout.IsSound(RecordNotation.Parse("inner: struct { c_int a; }\nouter: struct { inner a[2]; }"), target)));

    [Theory, InlineData("c_int a align(12);"), InlineData("c_int a:40;"), InlineData("c_char a[2147483647]; c_char b;")]
    public void A_record_with_a_problem_is_not_sound_and_neither_is_one_around_it(string fields)
    {
        RecordDeclaration outer = RecordNotation.Parse($"innermost: struct {{ {fields} }}\ninner: struct {{ innermost a[2]; }}\nouter: struct {{ c_int n; inner a; }}");
        Assert.All(Targets.All, target => Assert.False(Layout.IsSound(outer, target)));
        Assert.All(Targets.All, target => Assert.False(Layout.IsSound(Struct(fields), target)));
    }

    [Theory, InlineData("ptr a[0];"), InlineData("c_char a[0]; c_int :0;"), InlineData("c_char a[0]; c_int b[];")]
    public void Members_without_any_size_are_refused_on_Windows(string fields) =>
        FindsOnWindows(LayoutProblemKind.NoSizeDisputed, -1, Struct(fields));

    [Theory, InlineData(""), InlineData("c_int :0;"), InlineData("c_char a[0]; c_char b;"), InlineData("c_char a[0]; c_char :1;")]
    public void A_record_without_members_or_with_one_that_has_a_size_is_allowed(string fields) =>
        Assert.All(Targets.All, target => Assert.Empty(Layout.Check(Struct(fields), target)));

    [Fact]
    public void A_record_whose_bits_are_more_than_64_bits_can_count_is_refused() =>
        Finds(LayoutProblemKind.RecordTooLarge, -1, Struct("c_char a[2147483647][2147483647];"));

    [Fact]
    public void A_record_of_2_to_the_31_bytes_is_refused() => Finds(LayoutProblemKind.RecordTooLarge, -1, Struct("c_char a[2147483647]; c_char b;"));

    [Fact]
    public void A_record_of_one_byte_less_is_allowed() => Assert.Empty(Layout.Check(Struct("c_char a[2147483647];"), Targets.All[0]));

    [Fact]
    public void Counts_that_overflow_64_bits_are_refused() =>
        Finds(LayoutProblemKind.RecordTooLarge, -1, Struct("c_longlong a[2147483647][2147483647][2147483647][2147483647]; c_int b;"));

    [Theory, InlineData("c_char a[2147483647]; c_char b;"), InlineData("c_int a[-2147483647];"), InlineData("c_int a align(12);")]
    public void A_problem_is_one_of_the_record_that_has_it_and_of_none_around_it(string fields)
    {
        RecordDeclaration around = RecordNotation.Parse($"innermost: struct {{ {fields} }}\ninner: struct {{ innermost a[2]; }}\nouter: struct {{ c_int n; inner a; }}");
        Assert.All(Targets.All, target => Assert.Empty(Layout.Check(around, target)));
    }

    [Fact]
    public void Every_problem_is_reported_at_its_member() => Assert.Equal(
        [new(LayoutProblemKind.BitWidthTooWide, 0), new(LayoutProblemKind.BitFieldNotInteger, 1), new LayoutProblem(LayoutProblemKind.NameDuplicate, 2)],
        Layout.Check(Struct("c_int a:33; c_float b:3; c_int a;"), Targets.All[0]));

    [Fact]
    public void No_declaration_makes_the_check_throw()
    {
        WildRecords wild = new(seed: 1);
        for (int count = 0; count < 20_000; count++)
        {
            RecordDeclaration record = wild.Next();
            Assert.All(Targets.All, target => Layout.Check(record, target));
        }
    }

    [Fact]
    public void A_sound_declaration_has_less_than_2_to_the_31_bytes()
    {
        WildRecords wild = new(seed: 2);
        IEnumerable<RecordDeclaration> sound = Enumerable.Range(0, 20_000).Select(_ => wild.Next()).Where(record => Layout.IsSound(record, Targets.All[0]));
        Assert.All(sound, record => Assert.InRange(Layout.Of(record, Targets.All[0]).SizeBytes, 0, Shape.LimitBytes - 1));
    }

    private static RecordDeclaration Struct(string fields) => RecordNotation.Parse($"record: struct {{ {fields} }}");

    private static void Finds(LayoutProblemKind kind, int fieldIndex, RecordDeclaration record) => Assert.All(Targets.All, target =>
        Assert.Equal([new LayoutProblem(kind, fieldIndex)], Layout.Check(record, target)));

    private static void FindsOnWindows(LayoutProblemKind kind, int fieldIndex, RecordDeclaration record) => Assert.All(Targets.All, target =>
        Assert.Equal(target.Rid.StartsWith("win") ? [new LayoutProblem(kind, fieldIndex)] : [], Layout.Check(record, target)));
}
