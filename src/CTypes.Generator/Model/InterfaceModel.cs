using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A class that stands for a COM interface.</summary>
/// <param name="Iids">The identifiers that its functions state, each with the static field that holds it.</param>
/// <param name="WhyNotMade">The rule that an abstract class breaks, of which no object can be made; null for any other.</param>
internal sealed record InterfaceModel(
    ContainerModel Container,
    string Name,
    EquatableArray<FunctionModel> Functions,
    EquatableArray<IidModel> Iids,
    ErrorClassesModel? ErrorClasses,
    string? WhyNotMade,
    TakenOfInterface Taken) : FileModel(Container);

/// <summary>What the class has already of what its generated half has; each breaks a rule.</summary>
/// <param name="Base">Whether it cannot have the base of interfaces.</param>
/// <param name="Duplicate">Whether it has a member <c>Duplicate</c>.</param>
/// <param name="Default">Whether it has the constructor without parameters.</param>
/// <param name="OfPointer">Whether it has the one that takes the pointer.</param>
internal sealed record TakenOfInterface(bool Base, bool Duplicate, bool Default, bool OfPointer);

/// <param name="Field">The static field that holds the identifier.</param>
internal sealed record IidModel(string Field, string Iid);
