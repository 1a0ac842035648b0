namespace CTypes.Abi;

/// <summary>What keeps C, or the compilers of one target among themselves, from giving a declaration a layout.</summary>
internal enum LayoutProblemKind
{
    /// <summary><c>#pragma pack</c> takes 1, 2, 4, 8 or 16; 0 stands for none.</summary>
    PackNotAllowed,

    /// <summary>C11 6.2.8p4: an alignment is a power of two.</summary>
    AlignNotPowerOfTwo,

    /// <summary>An alignment is larger than the compilers of the target take.</summary>
    AlignTooLarge,

    /// <summary>C11 6.7.2.1p4: the width of a bit-field is not negative.</summary>
    BitWidthNegative,

    /// <summary>C11 6.7.2.1p4: the width of a bit-field does not exceed that of its type.</summary>
    BitWidthTooWide,

    /// <summary>C11 6.7.2.1p4: a bit-field of width zero has no name.</summary>
    ZeroWidthNamed,

    /// <summary>C11 6.7.2.1p5: a bit-field has an integer type.</summary>
    BitFieldNotInteger,

    /// <summary>Compilers of one platform place a bit-field with this alignment of its own differently.</summary>
    BitFieldAlignDisputed,

    /// <summary>Microsoft: compilers differ on a record whose own alignment is below that of its members, once a packed record holds it.</summary>
    RecordAlignDisputed,

    /// <summary>Microsoft: compilers give different sizes to a record that has members, none of which has a size.</summary>
    NoSizeDisputed,

    /// <summary>C11 6.7.2.1p2: a member that is neither a bit-field nor a record has a name.</summary>
    MemberUnnamed,

    /// <summary>C11 6.7p3: the members of a record have different names.</summary>
    NameDuplicate,

    /// <summary>C11 6.7.6.2p1: an array has no negative number of elements.</summary>
    CountNegative,

    /// <summary>C11 6.7.2.1p3: only the last member may be a flexible array.</summary>
    FlexibleNotLast,

    /// <summary>C11 6.7.2.1p3: a flexible array needs a named member before it.</summary>
    FlexibleAlone,

    /// <summary>C11 6.7.2.1p3: a union has no flexible array.</summary>
    FlexibleInUnion,

    /// <summary>The record has 2³¹ bytes or more.</summary>
    RecordTooLarge,
}

/// <summary>One reason why a declaration has no layout.</summary>
/// <param name="FieldIndex">Where the member stands in the declaration; -1 for the record as a whole.</param>
internal sealed record LayoutProblem(LayoutProblemKind Kind, int FieldIndex = -1);
