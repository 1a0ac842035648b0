using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A library class with its functions and variables.</summary>
/// <param name="Layouts">Null when its functions use no records.</param>
/// <param name="Declarations">The heads of methods that have only a body, which breaks a rule that the compiler would not come to.</param>
/// <param name="ErrorClasses">The exception classes of its error codes.</param>
/// <param name="Object">What the class gets when it has objects; null for a static class.</param>
/// <param name="HasIsTaken">Whether the user's half has a member with the name of one that optional functions and variables need.</param>
internal sealed record LibraryModel(
    ContainerModel Container,
    string Name,
    ModuleModel Module,
    LayoutsModel? Layouts,
    EquatableArray<FunctionModel> Functions,
    EquatableArray<VariableModel> Variables,
    EquatableArray<string> Declarations,
    ErrorClassesModel? ErrorClasses,
    LibraryObjectModel? Object,
    bool HasIsTaken) : FileModel(Container);

/// <summary>Where the library is looked for and how it is loaded.</summary>
/// <param name="Slot">The field that holds the module.</param>
/// <param name="Names">Its other names.</param>
/// <param name="SearchPath">Folders to look in first.</param>
/// <param name="Flags">How it is loaded, as C# has it; null for the default.</param>
/// <param name="Resolver">The method that is asked for symbols which the file does not export; null for none.</param>
/// <param name="IsTaken">Whether the user's half has a member <c>Module</c>, which breaks a rule.</param>
internal sealed record ModuleModel(string Slot, EquatableArray<string> Names, EquatableArray<string> SearchPath, string? Flags, string? Resolver, bool IsTaken);

/// <summary>The records that a library's functions use, whose layouts are compared when it loads.</summary>
/// <param name="Verifier">The method that compares them.</param>
internal sealed record LayoutsModel(string Verifier, EquatableArray<string> Records);
