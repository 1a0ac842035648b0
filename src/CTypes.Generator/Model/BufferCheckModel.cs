using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>What C expects of a buffer, beyond its elements' type.</summary>
/// <param name="MinLength">The least number of elements; 0 for none.</param>
/// <param name="LengthFactors">The parameters and numbers whose product is the least number of elements; empty for none.</param>
/// <param name="Rank">The number of dimensions that only the call can tell; 0 when there is nothing to check.</param>
/// <param name="Shape">The number of elements in each dimension, -1 for any; empty for none.</param>
/// <param name="MustBeDense">Whether a tensor's elements must lie one after the other.</param>
internal sealed record BufferCheckModel(int MinLength, EquatableArray<string> LengthFactors, int Rank, EquatableArray<int> Shape, bool MustBeDense);
