using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A library class with its functions and variables.</summary>
/// <param name="Records">The records that its functions use, whose layouts are compared when the library loads.</param>
/// <param name="Verifier">The method that compares them.</param>
/// <param name="ModuleIsTaken">Whether the user's half has a member <c>Module</c>, which breaks a rule.</param>
/// <param name="HasIsTaken">Whether the user's half has a member with the name of one that optional functions need.</param>
/// <param name="ErrorClasses">The exception classes of its error codes.</param>
/// <param name="ModuleSlot">The field that holds the module.</param>
/// <param name="SearchPath">Folders to look in first.</param>
/// <param name="Flags">How the library is loaded, as C# has it; null for the default.</param>
/// <param name="Object">What the class gets when it has objects; null for a static class.</param>
/// <param name="Declarations">The heads of methods that have only a body, which breaks a rule that the compiler would not come to.</param>
internal sealed record LibraryModel(
    ContainerModel Container,
    string Name,
    string ModuleSlot,
    EquatableArray<string> Names,
    EquatableArray<FunctionModel> Functions,
    EquatableArray<VariableModel> Variables,
    EquatableArray<string> Records,
    string? Verifier,
    bool ModuleIsTaken,
    bool HasIsTaken,
    ErrorClassesModel? ErrorClasses = null,
    EquatableArray<string> SearchPath = default,
    string? Flags = null,
    LibraryObjectModel? Object = null,
    EquatableArray<string> Declarations = default);
