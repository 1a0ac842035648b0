namespace CTypes.Generator.Model;

/// <summary>The function that frees a text after it was copied.</summary>
/// <param name="Slot">The static field that holds its address.</param>
/// <param name="Library">The library class that exports it; null for the function's own.</param>
/// <param name="Convention">How the functions of that library are called.</param>
internal sealed record FreeModel(string Symbol, string Slot, string? Library, string Convention);
