using CTypes.Shared;

namespace CTypes.Abi.Tests.Compilers;

/// <summary>What a C compiler says about a record, or the engine's answer in the same form.</summary>
/// <param name="Starts">Where each member starts, in declaration order.</param>
internal sealed record Observed(long SizeBytes, int AlignBytes, EquatableArray<Start> Starts)
{
    public static Observed Of(RecordLayout layout) => new(
        layout.SizeBytes,
        layout.AlignBytes,
        [.. layout.Fields.Select(field => new Start(8 * field.ByteOffset + field.BitOffset))]);

    /// <summary>Whether the engine's answer agrees with everything the compiler told.</summary>
    public bool Admits(Observed engine) =>
        SizeBytes == engine.SizeBytes && AlignBytes == engine.AlignBytes && Starts.Count == engine.Starts.Count
        && Starts.Zip(engine.Starts).All(pair => pair.First == Start.Untold || pair.First == pair.Second);

    public override string ToString() => $"size {SizeBytes,3} align {AlignBytes,2} at {string.Join(' ', Starts)}".TrimEnd();
}

/// <summary>A member's first bit, counted from the record's start; written <c>byte</c> or <c>byte:bit</c>.</summary>
internal readonly record struct Start(long Bit)
{
    /// <summary>gcc does not tell where an unnamed bit-field stands.</summary>
    public static readonly Start Untold = new(-1);

    public static Start Parse(string text) => text == "?" ? Untold
        : text.Split(':') is [var byteOffset, var bitOffset] ? new(8 * long.Parse(byteOffset) + long.Parse(bitOffset))
        : new(8 * long.Parse(text));

    public override string ToString() => this == Untold ? "?" : Bit % 8 == 0 ? $"{Bit / 8}" : $"{Bit / 8}:{Bit % 8}";
}
