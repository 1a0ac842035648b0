using CTypes.Shared;

namespace CTypes.Abi;

/// <summary>Finds what is wrong with a declaration before anyone lays it out. A record that it holds is checked by itself, at its own declaration.</summary>
internal static class LayoutCheck
{
    private static readonly NestedAnswers<bool> s_soundNested = new();

    public static EquatableArray<LayoutProblem> ProblemsOf(RecordDeclaration record, Target target)
    {
        List<LayoutProblem> problems = ProblemsOfParts(record, target);
        if (problems.Count == 0 && HoldsOnlySound(record, target) && ProblemOfWhole(record, target) is { } whole) problems.Add(new(whole));
        return problems.ToEquatableArray();
    }

    /// <summary>Whether neither the record nor one that it holds, at any depth, has a problem.</summary>
    public static bool IsSound(RecordDeclaration record, Target target) =>
        ProblemsOfParts(record, target).Count == 0 && HoldsOnlySound(record, target) && ProblemOfWhole(record, target) is null;

    private static List<LayoutProblem> ProblemsOfParts(RecordDeclaration record, Target target)
    {
        List<LayoutProblem> problems = [];
        if (record.PackBytes is not (0 or 1 or 2 or 4 or 8 or 16)) problems.Add(new(LayoutProblemKind.PackNotAllowed));
        if (ProblemOfAlign(record.AlignBytes, target) is { } align) problems.Add(new(align));
        HashSet<string> names = [];
        for (int index = 0; index < record.Fields.Count; index++)
        {
            FieldDeclaration field = record.Fields[index];
            if (field.Name.Length > 0 && !names.Add(field.Name)) problems.Add(new(LayoutProblemKind.NameDuplicate, index));
            bool isFirstNamed = field.Name.Length > 0 && names.Count == 1;
            bool isLast = index == record.Fields.Count - 1;
            if (ProblemOf(field, record, isFirstNamed, isLast, target) is { } kind) problems.Add(new(kind, index));
        }

        return problems;
    }

    private static LayoutProblemKind? ProblemOf(FieldDeclaration field, RecordDeclaration record, bool isFirstNamed, bool isLast, Target target) => field switch
    {
        _ when ProblemOfAlign(field.AlignBytes, target) is { } align => align,
        _ when HasNegativeCount(field.Type) => LayoutProblemKind.CountNegative,
        { BitWidth: int bitWidth } => ProblemOfBitField(field, bitWidth, record.PackBytes, target),
        { IsFlexible: true } when record.Kind == RecordKind.Union => LayoutProblemKind.FlexibleInUnion,
        { IsFlexible: true } when !isLast => LayoutProblemKind.FlexibleNotLast,
        { IsFlexible: true } when isFirstNamed => LayoutProblemKind.FlexibleAlone,
        { Name.Length: 0, Type: not RecordType } => LayoutProblemKind.MemberUnnamed,
        _ => null,
    };

    private static LayoutProblemKind? ProblemOfBitField(FieldDeclaration field, int bitWidth, int packBytes, Target target) => field.Type switch
    {
        not ScalarType => LayoutProblemKind.BitFieldNotInteger,
        ScalarType(var scalar) when field.IsFlexible || !ScalarSizes.IsInteger(scalar) => LayoutProblemKind.BitFieldNotInteger,
        _ when bitWidth < 0 => LayoutProblemKind.BitWidthNegative,
        ScalarType(var scalar) when bitWidth > ScalarSizes.WidthOf(scalar, target) => LayoutProblemKind.BitWidthTooWide,
        _ when bitWidth == 0 && field.Name.Length > 0 => LayoutProblemKind.ZeroWidthNamed,
        _ when Disputes.IsBitFieldAlign(field, packBytes, target) => LayoutProblemKind.BitFieldAlignDisputed,
        _ => null,
    };

    private static LayoutProblemKind? ProblemOfWhole(RecordDeclaration record, Target target) => record switch
    {
        _ when Layout.Of(record, target).SizeBytes >= Shape.LimitBytes => LayoutProblemKind.RecordTooLarge,
        _ when Disputes.IsRecordAlign(record, target) => LayoutProblemKind.RecordAlignDisputed,
        _ when Disputes.IsSize(record, target) => LayoutProblemKind.NoSizeDisputed,
        _ => null,
    };

    private static LayoutProblemKind? ProblemOfAlign(int alignBytes, Target target) => alignBytes switch
    {
        _ when alignBytes < 0 || (alignBytes & (alignBytes - 1)) != 0 => LayoutProblemKind.AlignNotPowerOfTwo,
        _ when alignBytes > target.MostAlignBytes => LayoutProblemKind.AlignTooLarge,
        _ => null,
    };

    private static bool HasNegativeCount(CType type) => type is ArrayType(var element, var count) && (count < 0 || HasNegativeCount(element));

    private static bool HoldsOnlySound(RecordDeclaration record, Target target) =>
        record.Fields.All(field => field.Type.Innermost() is not RecordType(var nested) || s_soundNested.Of(nested, target, IsSound));
}
