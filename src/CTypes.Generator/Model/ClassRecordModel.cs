using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A struct or union of the class form.</summary>
/// <param name="Derives">Whether it derives from another record, whose static members it hides.</param>
/// <param name="IsSealed">Whether nothing derives from it.</param>
/// <param name="Target">The nested class that tells the running target, where targets disagree and Windows alone does not tell them apart.</param>
/// <param name="WindowsGroup">Which of two groups of targets is Windows; null where the groups are others.</param>
/// <param name="Places">Where the members are.</param>
/// <param name="Shown">The members that <c>ToString</c> and the debugger show.</param>
/// <param name="NestedRecords">The records of the value form in it, whose layout is compared when a library loads.</param>
/// <param name="NeedsDefaultConstructor">Whether no other constructor can be called without arguments.</param>
/// <param name="FlexibleBytes">The size of an element of the flexible array; 0 when there is none.</param>
internal sealed record ClassRecordModel(
    ContainerModel Container,
    LayoutTableModel Table,
    bool Derives,
    bool IsSealed,
    string Target,
    int? WindowsGroup,
    EquatableArray<ClassPlace> Places,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<ShownMember> Shown,
    ConstructorModel? Constructor,
    bool NeedsDefaultConstructor,
    EquatableArray<string> NestedRecords,
    long FlexibleBytes) : AnyRecordModel(Container);

/// <summary>Where one member is, on each group of targets that agree.</summary>
/// <param name="Storage">What the access calls the place.</param>
internal sealed record ClassPlace(string Storage, EquatableArray<BitPlace> ByGroup);

internal enum ShownAs
{
    Value,

    /// <summary>A copy of an array's elements.</summary>
    Elements,

    /// <summary>A pointer, which is not followed.</summary>
    Pointer,
}

internal sealed record ShownMember(string Name, string Storage, ShownAs As);
