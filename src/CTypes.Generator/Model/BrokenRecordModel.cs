using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A record whose declaration breaks a rule: its members get bodies that say so, so that the user reads our message.</summary>
/// <param name="Properties">The heads of the partial properties with their accessors.</param>
/// <param name="Methods">The heads of the partial methods.</param>
/// <param name="Constructor">So that code that calls it compiles; null when none is generated.</param>
/// <param name="LayoutIsShown">Whether a static property <c>Layout</c> can be added.</param>
/// <param name="Class">What a record of the class form needs besides.</param>
/// <param name="HasOffsets">Whether fields carry offsets, which no other layout than an explicit one allows.</param>
internal sealed record BrokenRecordModel(ContainerModel Container, string Name, string Rule, EquatableArray<BrokenProperty> Properties, EquatableArray<MemberHead> Methods, ConstructorModel? Constructor, bool HasOffsets, bool LayoutIsShown, BrokenClassModel? Class) : AnyRecordModel(Container);

/// <param name="HasBase">Whether the user's half, or another part, gives it a base class.</param>
/// <param name="Derives">Whether that is another record.</param>
internal sealed record BrokenClassModel(bool HasBase, bool Derives, bool IsSealed, bool NeedsDefaultConstructor);

/// <param name="Accessors">Such as <c>get</c> and <c>private set</c>.</param>
internal sealed record BrokenProperty(MemberHead Head, EquatableArray<MemberHead> Accessors);
