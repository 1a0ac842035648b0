using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A library class with its functions.</summary>
/// <param name="ModuleSlot">The static field that holds the module.</param>
internal sealed record LibraryModel(
    ContainerModel Container,
    string Name,
    string ModuleSlot,
    EquatableArray<string> Names,
    EquatableArray<FunctionModel> Functions);
