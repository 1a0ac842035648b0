namespace CTypes.Generator.Model;

/// <summary>What a library class gets that has objects, each with a library of its own.</summary>
/// <param name="HasBase">Whether the class has a base class, which breaks a rule; then it gets neither beginning nor end.</param>
/// <param name="DisposeIsTaken">Whether the user's half has a member <c>Dispose</c>, which breaks a rule.</param>
/// <param name="TakesNames">Whether it gets the constructor that loads what the class declares.</param>
/// <param name="TakesPath">Whether it gets the constructor that loads a file.</param>
/// <param name="TakesHandle">Whether it gets the constructor for a library that is loaded already.</param>
internal sealed record LibraryObjectModel(string TypeName, bool HasBase, bool DisposeIsTaken, bool TakesNames, bool TakesPath, bool TakesHandle);
