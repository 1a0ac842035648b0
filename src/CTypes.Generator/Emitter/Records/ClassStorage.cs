using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter.Records;

/// <summary>The members of an object are at offsets in its memory, which may differ per target.</summary>
internal sealed class ClassStorage(ClassPlaces places) : IMemberStorage
{
    public const string RecordField = "global::CTypes.RecordField";

    private readonly Dictionary<string, ClassPlace> _places = places.Members.ToDictionary(p => p.Storage, StringComparer.Ordinal);

    public string Variable(string storage, string type) => $"{RecordField}.At<{type}>(this, {Offset(storage)})";

    public string Elements(string storage, string elementType, long count) => $"{RecordField}.Span<{elementType}>(this, {Offset(storage)}, {count})";

    public string Bits(BitAccess a) =>
        $"{Variable(a.Storage, "byte")}, {Number(a.Storage, p => p.ByteSize)}, {Number(a.Storage, p => p.BitOffset)}, {a.Place.BitWidth}";

    /// <summary>The member's offset in bytes.</summary>
    public string Offset(string storage) => Number(storage, p => p.ByteOffset);

    /// <summary>Whether the offset is not the same for all targets.</summary>
    public bool Differs(string storage) => _places[storage].ByGroup.Select(p => p.ByteOffset).Distinct().Count() > 1;

    // Whether it is Windows is the runtime's own constant, any other target one once the code is hot: what belongs to others is compiled away.
    private string Number(string storage, Func<BitPlace, long> of)
    {
        long[] numbers = [.. _places[storage].ByGroup.Select(of)];
        if (numbers.Distinct().Count() == 1) return $"{numbers[0]}";
        if (places.WindowsGroup is int windows) return $"global::System.OperatingSystem.IsWindows() ? {numbers[windows]} : {numbers[1 - windows]}";
        string running = places.RunningClass + ".Target";
        return numbers.Length == 2
            ? $"{running} == 0 ? {numbers[0]} : {numbers[1]}"
            : $"{running} switch {{ {string.Concat(numbers.Select((n, i) => i == numbers.Length - 1 ? $"_ => {n}" : $"{i} => {n}, "))} }}";
    }
}
