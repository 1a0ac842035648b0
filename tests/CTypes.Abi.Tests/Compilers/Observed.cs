using CTypes.Shared;

namespace CTypes.Abi.Tests.Compilers;

/// <summary>What a C compiler says about a record, or the engine's answer in the same form.</summary>
/// <param name="StartBits">Where each member starts, in declaration order; null where the compiler does not tell.</param>
internal sealed record Observed(long SizeBytes, int AlignBytes, EquatableArray<StartBit> StartBits)
{
    public static Observed Of(RecordLayout layout) =>
        new(layout.SizeBytes, layout.AlignBytes, [.. layout.Fields.Select(field => new StartBit(8 * field.ByteOffset + field.BitOffset))]);

    /// <summary>Whether the engine's answer agrees with everything the compiler told.</summary>
    public bool Matches(Observed engine) =>
        SizeBytes == engine.SizeBytes && AlignBytes == engine.AlignBytes && StartBits.Count == engine.StartBits.Count
        && StartBits.Zip(engine.StartBits).All(pair => pair.First.Value is null || pair.First == pair.Second);

    public override string ToString() => $"size {SizeBytes} align {AlignBytes} at [{string.Join(' ', StartBits.Select(bit => bit.Value?.ToString() ?? "?"))}]";
}

internal readonly record struct StartBit(long? Value);
