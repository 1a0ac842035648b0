using CTypes.Shared;

namespace CTypes.Abi;

/// <summary>The questions that other rooms ask about C types on a target.</summary>
internal static class Layout
{
    /// <summary>Where the target's C compiler puts the members of a record that <see cref="Check"/> has no complaint about.</summary>
    public static RecordLayout Of(RecordDeclaration record, Target target) => LayoutRules.Of(target).LayOut(record, target);

    /// <summary>Why a declaration has no layout on the target; empty when it has one.</summary>
    public static EquatableArray<LayoutProblem> Check(RecordDeclaration record, Target target) =>
        LayoutCheck.ProblemsOf(record, target);

    /// <summary>C's <c>sizeof</c>, in bytes.</summary>
    public static long SizeOf(CType type, Target target) => LayoutRules.Of(target).ShapeOf(type, target).SizeBytes;

    /// <summary>C's <c>_Alignof</c>, in bytes.</summary>
    public static int AlignOf(CType type, Target target) => LayoutRules.Of(target).ShapeOf(type, target).AlignBytes;
}
