using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A struct or union of the class form.</summary>
/// <param name="Shown">The members that <c>ToString</c> and the debugger show.</param>
/// <param name="NestedRecords">The records of the value form in it, whose layout is compared when a library loads.</param>
internal sealed record ClassRecordModel(
    ContainerModel Container,
    LayoutTableModel Table,
    RecordClassModel Class,
    ClassPlaces Places,
    EquatableArray<PropertyModel> Properties,
    EquatableArray<ShownMember> Shown,
    ConstructorModel? Constructor,
    EquatableArray<string> NestedRecords) : AnyRecordModel(Container);

/// <summary>What kind of class it is.</summary>
/// <param name="Derives">Whether it derives from another record, whose static members it hides.</param>
/// <param name="IsSealed">Whether nothing derives from it.</param>
/// <param name="NeedsDefaultConstructor">Whether no other constructor can be called without arguments.</param>
internal sealed record RecordClassModel(bool Derives, bool IsSealed, bool NeedsDefaultConstructor);

/// <summary>Where the members are, and what tells the running target where they are not at one place on all.</summary>
/// <param name="RunningClass">The nested class that tells it, where Windows alone does not tell the targets apart.</param>
/// <param name="WindowsGroup">Which of two groups of targets is Windows; null where the groups are others.</param>
internal sealed record ClassPlaces(EquatableArray<ClassPlace> Members, string RunningClass, int? WindowsGroup);

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
