using CTypes.Shared;

namespace CTypes.Abi;

/// <summary>The questions that other rooms ask about C types on a target.</summary>
internal static class Layout
{
    /// <summary>Where the target's C compiler puts the members of a record that <see cref="IsSound"/>.</summary>
    public static RecordLayout Of(RecordDeclaration record, Target target) => LayoutRules.Of(target).LayOut(record, target);

    /// <summary>What keeps a declaration from having a layout on the target; a record that it holds has its problems to itself.</summary>
    public static EquatableArray<LayoutProblem> Check(RecordDeclaration record, Target target) =>
        LayoutCheck.ProblemsOf(record, target);

    /// <summary>Whether a declaration has a layout on the target: neither it nor a record that it holds has a problem.</summary>
    public static bool IsSound(RecordDeclaration record, Target target) => LayoutCheck.IsSound(record, target);

    /// <summary>C's <c>sizeof</c>, in bytes.</summary>
    public static long SizeOf(CType type, Target target) => LayoutRules.Of(target).ShapeOf(type, target).SizeBytes;

    /// <summary>C's <c>_Alignof</c>, in bytes.</summary>
    public static int AlignOf(CType type, Target target) => LayoutRules.Of(target).ShapeOf(type, target).AlignBytes;
}
