using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>The alignment that C relies on.</summary>
/// <param name="MostBytes">The one that is enough on each of the targets.</param>
/// <param name="Less">Where C relies on less.</param>
internal sealed record AlignmentModel(int MostBytes, EquatableArray<LesserAlignment> Less);

/// <param name="RunningTargets">Targets as processes there see themselves.</param>
/// <param name="Bytes">The alignment; 1 where any address will do.</param>
internal sealed record LesserAlignment(EquatableArray<string> RunningTargets, int Bytes);
