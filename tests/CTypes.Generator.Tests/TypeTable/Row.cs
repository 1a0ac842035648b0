using System.Collections.Immutable;

namespace CTypes.Generator.Tests.TypeTable;

/// <summary>One row of the type table: a C type, a C# type, and values of both.</summary>
/// <param name="C">The C type as ArgTypes names it.</param>
/// <param name="CSharp">The C# type.</param>
/// <param name="Values">Where C has the value in its own list, and the value in C#.</param>
public sealed record Row(string C, string CSharp, ImmutableArray<(int Index, string Expression)> Values)
{
    /// <summary>The first part of the names of C's functions for it.</summary>
    public string Stem { get; init; } = C;

    /// <summary>How two values are compared.</summary>
    public string Same { get; init; } = "Equals({0}, {1})";

    /// <summary>The C# types that the row needs.</summary>
    public string Declarations { get; init; } = "";

    /// <summary>A constant for a callback that failed.</summary>
    public string OnError { get; init; } = "0";

    /// <summary>The type that an error check gets where C returns this; null for the C# type.</summary>
    public string? Checked { get; init; }

    /// <summary>Whether a member of a class shows what C stored there, not only what C# did.</summary>
    public bool ShowsWhatCStored { get; init; } = true;

    /// <summary>The positions where the row does not hold, and why.</summary>
    public ImmutableDictionary<Position, string> Refused { get; init; } = ImmutableDictionary<Position, string>.Empty;

    public Row Except(string reason, params Position[] positions) => this with { Refused = Refused.SetItems(positions.Select(p => KeyValuePair.Create(p, reason))) };

    public override string ToString() => $"{C} as {CSharp}";
}
