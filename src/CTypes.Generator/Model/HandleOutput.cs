using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>A handle that C hands over, as its result or through a pointer.</summary>
/// <param name="Type">The handle class.</param>
/// <param name="Stored">What the handle is in C.</param>
/// <param name="IsBorrowed">Whether C keeps it.</param>
/// <param name="Parents">The handle parameters whose objects must outlive it.</param>
internal sealed record HandleOutput(string Type, StoredHandle Stored, bool IsBorrowed, EquatableArray<string> Parents);
