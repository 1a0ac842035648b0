using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A record whose declaration breaks a rule: its members get bodies that say so, so that the user reads our message.</summary>
/// <param name="Methods">The heads of the partial methods.</param>
/// <param name="Constructor">So that code that calls it compiles; null when none is generated.</param>
/// <param name="LayoutIsShown">Whether a static property <c>Layout</c> can be added.</param>
/// <param name="Class">What a record of the class form needs besides.</param>
/// <param name="HasOffsets">Whether fields carry offsets, which no other layout than an explicit one allows.</param>
internal sealed record BrokenRecordModel(ContainerModel Container, string Name, string Rule, EquatableArray<PropertyHead> Properties, EquatableArray<MemberHead> Methods, ConstructorModel? Constructor, bool HasOffsets, bool LayoutIsShown, BrokenClassModel? Class) : AnyRecordModel(Container);

/// <param name="IsObject">Whether it can have what makes it an object of C's memory.</param>
internal sealed record BrokenClassModel(RecordClassModel Class, bool IsObject);
