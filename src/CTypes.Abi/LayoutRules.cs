using CTypes.Shared;

namespace CTypes.Abi;

/// <summary>One authority's way to place the members of a record.</summary>
internal abstract class LayoutRules
{
    private readonly NestedAnswers<Shape> _nested = new();

    /// <summary>The authority that a target follows.</summary>
    public static LayoutRules Of(Target target) => target.Rules switch
    {
        RecordRules.SysV => SysVRules.Instance,
        RecordRules.Aapcs => ArmBitFields.Instance,
        _ => MsvcRules.Instance,
    };

    public RecordLayout LayOut(RecordDeclaration record, Target target) => Place(record, target).Layout;

    public Shape ShapeOf(CType type, Target target) => type switch
    {
        ScalarType(var scalar) => new(ScalarSizes.SizeOf(scalar, target), ScalarSizes.AlignOf(scalar, target)),
        PointerType => new(target.PointerBytes, target.PointerBytes),
        ArrayType(var element, var count) => ShapeOf(element, target).ArrayOf(count),
        RecordType(var declaration) => _nested.Of(declaration, target, ShapeOfRecord),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private Shape ShapeOfRecord(RecordDeclaration record, Target target) => Place(record, target).Shape;

    protected abstract PlacedRecord Place(RecordDeclaration record, Target target);

    /// <summary>A flexible array member takes no room, but aligns the record as its element does (C11 6.7.2.1p18).</summary>
    protected Member MemberOf(FieldDeclaration field, Target target)
    {
        Shape shape = ShapeOf(field.Type, target);
        return new(field, field.IsFlexible ? shape.ArrayOf(0) : shape);
    }

    /// <summary>A record's places, and how it looks as a member of another.</summary>
    protected sealed record PlacedRecord(RecordLayout Layout, int RequiredAlignBytes = 1)
    {
        public Shape Shape => new(Layout.SizeBytes, Layout.AlignBytes, RequiredAlignBytes);
    }
}
