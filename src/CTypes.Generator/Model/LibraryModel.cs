using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A library class with its functions.</summary>
/// <param name="Records">The records that its functions use, whose layouts are compared when the library loads.</param>
/// <param name="Verifier">The method that compares them.</param>
/// <param name="ModuleIsTaken">Whether the user's half has a member <c>Module</c>, which breaks a rule.</param>
/// <param name="HasIsTaken">Whether the user's half has a member with the name of one that optional functions need.</param>
/// <param name="ErrorClasses">The exception classes of its error codes.</param>
/// <param name="ModuleSlot">The static field that holds the module.</param>
internal sealed record LibraryModel(
    ContainerModel Container,
    string Name,
    string ModuleSlot,
    EquatableArray<string> Names,
    EquatableArray<FunctionModel> Functions,
    EquatableArray<string> Records,
    string? Verifier,
    bool ModuleIsTaken,
    bool HasIsTaken,
    ErrorClassesModel? ErrorClasses = null);
