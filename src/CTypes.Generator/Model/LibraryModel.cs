using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A library class with its functions.</summary>
internal sealed record LibraryModel(
    ContainerModel Container,
    string Name,
    EquatableArray<string> Names,
    EquatableArray<FunctionModel> Functions);
