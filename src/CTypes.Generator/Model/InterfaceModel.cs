using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A class that stands for a COM interface.</summary>
/// <param name="Iids">The identifiers that its functions state, each with the static field that holds it.</param>
/// <param name="HasOtherBase">Whether the class cannot have the base of interfaces, which breaks a rule.</param>
/// <param name="WhyNotMade">The rule that an abstract class breaks, of which no object can be made; null for any other.</param>
/// <param name="DuplicateIsTaken">Whether the user's half has a member <c>Duplicate</c>, which breaks a rule.</param>
/// <param name="DefaultIsTaken">Whether the user's half has the constructor without parameters, which breaks a rule.</param>
/// <param name="OfPointerIsTaken">Whether it has the one that takes the pointer, which breaks a rule.</param>
internal sealed record InterfaceModel(
    ContainerModel Container,
    string Name,
    EquatableArray<FunctionModel> Functions,
    EquatableArray<IidModel> Iids,
    ErrorClassesModel? ErrorClasses,
    bool HasOtherBase,
    string? WhyNotMade,
    bool DuplicateIsTaken,
    bool DefaultIsTaken,
    bool OfPointerIsTaken);

/// <param name="Field">The static field that holds the identifier.</param>
internal sealed record IidModel(string Field, string Iid);
