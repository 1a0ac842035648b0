using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>How the CLR is told where the members are.</summary>
internal enum StorageKind
{
    /// <summary>The user's plain fields, in order.</summary>
    SequentialFields,

    /// <summary>The user's plain fields, each with its own FieldOffset.</summary>
    ExplicitFields,

    /// <summary>Generated fields in order, because their offsets differ per target as the CLR's do.</summary>
    Sequential,

    /// <summary>Generated fields at fixed offsets.</summary>
    Explicit,
}

/// <summary>A struct or union that is a value.</summary>
/// <param name="Verified">For each member the field whose offset is compared at run time; empty when it has none.</param>
/// <param name="Constructor">Null when none is generated.</param>
/// <param name="Compared">What a generated <c>Equals</c> compares; empty where .NET's own does it.</param>
/// <param name="HasOperators">Whether <c>==</c> and an <c>Equals</c> without a box are generated beside it.</param>
internal sealed record RecordModel(
    ContainerModel Container,
    LayoutTableModel Table,
    StorageModel Storage,
    EquatableArray<VerifiedField> Verified,
    EquatableArray<PropertyModel> Properties,
    ConstructorModel? Constructor,
    FlexibleModel? Flexible,
    EquatableArray<ComparedField> Compared,
    bool HasOperators) : AnyRecordModel(Container);

/// <summary>What holds the members.</summary>
/// <param name="PackBytes">What the generated StructLayout states: the record's alignment in C, the largest of all targets.</param>
/// <param name="SizeBytes">The size that StructLayout states; 0 when the CLR's own is C's on each target.</param>
/// <param name="AlignField">The type of a field that gives the record its alignment, where no member does; null when none is needed.</param>
/// <param name="Fields">The fields that the generated half declares.</param>
internal sealed record StorageModel(StorageKind Kind, int PackBytes, long SizeBytes, string? AlignField, EquatableArray<StorageField> Fields);

/// <summary>What the layout of a record of either form is printed from.</summary>
/// <param name="Layouts">One for each group of targets that agree.</param>
/// <param name="IsShown">Whether a static property <c>Layout</c> can be added; false when the user's half has one, be it no member of C's.</param>
/// <param name="Elsewhere">The members whose size is compared when the layout is first asked for.</param>
internal sealed record LayoutTableModel(string Name, bool IsUnion, EquatableArray<LayoutModel> Layouts, bool IsShown, EquatableArray<MemberElsewhere> Elsewhere)
{
    /// <summary>Whether C has no bytes for the record on some target, where .NET has one.</summary>
    public bool MayBeEmpty => Layouts.Any(layout => layout.SizeBytes == 0);
}

/// <summary>A member whose size another assembly decides.</summary>
/// <param name="Index">Its place among the members.</param>
/// <param name="Type">The type of the member or of an element.</param>
/// <param name="Count">The number of elements of an array; 1 for a single value.</param>
internal sealed record MemberElsewhere(int Index, string Type, long Count);

/// <summary>The layout on some targets.</summary>
/// <param name="RunningTargets">The same as processes there see themselves.</param>
internal sealed record LayoutModel(EquatableArray<string> Targets, EquatableArray<string> RunningTargets, long SizeBytes, int AlignBytes, EquatableArray<MemberPlace> Members);

/// <summary>Where one member stands; unnamed bit-fields included.</summary>
internal sealed record MemberPlace(string Name, string Type, long ByteOffset, long ByteSize, int BitOffset, int? BitWidth, bool IsAnonymous);

/// <summary>A field of the generated half.</summary>
/// <param name="Count">The number of elements of an array; 0 for a single value.</param>
internal sealed record StorageField(string Name, string Type, long ByteOffset, long Count = 0)
{
    /// <summary>The type of an array that lies in the record; null for a single value.</summary>
    public string? ArrayName => Count > 0 ? $"{Name.TrimStart('@')}Array" : null;
}

/// <summary>The field whose offset stands for a member's.</summary>
/// <param name="Name">Empty for a member that has no field of its own.</param>
/// <param name="IsUnsafe">Whether it can be named only in unsafe code.</param>
internal sealed record VerifiedField(string Name, bool IsUnsafe, bool IsVolatile);

/// <summary>A field that a generated <c>Equals</c> compares.</summary>
/// <param name="Count">The number of elements of a fixed buffer; 0 for any other field.</param>
internal sealed record ComparedField(string Name, string Type, int Count, bool IsPointer);

/// <summary>The constructor that takes the members.</summary>
/// <param name="Accessibility">Public, or as little as its parameters' types force.</param>
internal sealed record ConstructorModel(string Accessibility, EquatableArray<ConstructorParameter> Parameters)
{
    public bool IsUnsafe => Parameters.Any(p => p.IsUnsafe);
}

/// <param name="Kind">How the value gets into the member.</param>
/// <param name="Member">The property or field.</param>
internal sealed record ConstructorParameter(string Name, string Type, ParameterKind Kind, string Member, bool IsUnsafe);

internal enum ParameterKind
{
    /// <summary>Assigned.</summary>
    Value,

    /// <summary>Assigned through the reference that the property returns.</summary>
    Reference,

    /// <summary>Copied into the span that the property returns.</summary>
    Elements,

    /// <summary>Assigned when it is not null.</summary>
    Text,

    /// <summary>Copied into the nested record when it is not null.</summary>
    View,
}

/// <summary>A flexible array member: the elements behind the record's end.</summary>
internal sealed record FlexibleModel(MemberHead Signature, string PointerParameter, string CountParameter, string ElementType, long ByteOffset, long ElementBytes);
