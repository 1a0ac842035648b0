using CTypes.Generator.Model;

namespace CTypes.Generator.Emitter.Records;

/// <summary>The members of a value are fields of it.</summary>
internal sealed class StructStorage : IMemberStorage
{
    public string Variable(string storage, string type) => storage;

    public string Elements(string storage, string elementType, long count) =>
        $"{Text.MemoryMarshal}.CreateSpan(ref global::System.Runtime.CompilerServices.Unsafe.As<{storage.TrimStart('@')}Array, {elementType}>(ref {storage}), {count})";

    // The runtime's own constant: what is not the running platform's is compiled away.
    public string Bits(BitAccess a)
    {
        string Number(Func<BitPlace, long> of) => a.Windows is { } windows && of(windows) != of(a.Place)
            ? $"global::System.OperatingSystem.IsWindows() ? {of(windows)} : {of(a.Place)}"
            : $"{of(a.Place)}";
        return $"ByteAt({Number(p => p.ByteOffset)}), {Number(p => p.ByteSize)}, {Number(p => p.BitOffset)}, {a.Place.BitWidth}";
    }
}
