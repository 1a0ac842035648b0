namespace CTypes.Generator.Model;

/// <summary>A handle class.</summary>
/// <param name="Library">The library class that exports <paramref name="FreeSymbol"/>.</param>
internal sealed record HandleModel(ContainerModel Container, string Name, string Library, string FreeSymbol);
