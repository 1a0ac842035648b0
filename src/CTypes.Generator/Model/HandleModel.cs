namespace CTypes.Generator.Model;

/// <summary>A handle class.</summary>
/// <param name="Library">The library class that exports <paramref name="FreeSymbol"/>.</param>
/// <param name="FreeSlot">The static field that holds its address.</param>
/// <param name="BrokenRule">The rule that the declaration breaks; then the class only compiles.</param>
internal sealed record HandleModel(ContainerModel Container, string Name, string Library, string FreeSymbol, string FreeSlot, string? BrokenRule);
