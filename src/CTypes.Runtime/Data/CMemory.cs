using System.Buffers;
using System.ComponentModel;
using System.Runtime.InteropServices;
using CTypes.Shared;

namespace CTypes;

/// <summary>For generated code: where a new record of the class form lies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CMemory
{
    private CMemory((byte[] Bytes, nint Start) place, CRecordInfo? layout)
    {
        (Bytes, Start) = place;
        Layout = layout;
    }

    internal byte[]? Bytes { get; }

    internal nint Start { get; }

    internal CRecordInfo? Layout { get; }

    internal object? Source { get; init; }

    internal BufferPin? Pin { get; private init; }

    internal CData? Parent { get; private init; }

    /// <summary>The arena's block that the memory is in, which is asked for it at every use.</summary>
    internal ArenaBlock? Block { get; private init; }

    internal CData? CopiedFrom { get; private init; }

    /// <summary>The size that was copied: another thread may resize the original.</summary>
    internal int CopiedBytes { get; private init; }

    /// <summary>What the pointers in the copied bytes keep alive.</summary>
    internal KeptObjects? Kept { get; private init; }

    /// <summary>The size of a record with what stands behind it in C's memory; 0 for one that ends with its members.</summary>
    internal int StatedBytes { get; private init; }

    /// <summary>Whether the memory was allocated for the new object.</summary>
    internal bool IsNew { get; private init; }

    /// <summary>Memory at an address.</summary>
    /// <exception cref="NullPointerException">The address is 0.</exception>
    public static CMemory At(nint address, CRecordInfo layout) =>
        address == 0 ? throw new NullPointerException($"There is no {layout.Name} at NULL.") : new(NativeBytes.At(address), layout);

    /// <summary>Memory at an address, with a flexible array behind the record.</summary>
    /// <exception cref="NullPointerException">The address is 0.</exception>
    public static CMemory At(nint address, CRecordInfo layout, int sizeBytes) => At(address, layout) with { StatedBytes = sizeBytes };

    /// <summary>A variable that a library exports.</summary>
    /// <exception cref="SymbolNotFoundException">The library does not export it, or it is a function, or thread-local.</exception>
    public static CMemory Exported(NativeModule library, string symbol, CRecordInfo layout)
    {
        ArgumentNullException.ThrowIfNull(library);
        return new(NativeBytes.At(VariableBinding.AddressOf(library, symbol, layout.Size)), layout) { Source = library };
    }

    /// <summary>An array that a library exports.</summary>
    /// <exception cref="SymbolNotFoundException">The library does not export it, or it is a function, or thread-local.</exception>
    internal static CMemory Exported(NativeModule library, string symbol, long bytes) => new(NativeBytes.At(VariableBinding.AddressOf(library, symbol, bytes)), null) { Source = library };

    /// <summary>A buffer, shared: it stays where it is until the object is disposed or collected.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative.</exception>
    /// <exception cref="ArgumentException">The buffer ends before the object does.</exception>
    public static CMemory Shared(Memory<byte> buffer, int offset, CRecordInfo layout) => Shared(buffer, offset, layout.Size, layout.Name).With(layout);

    /// <summary>A copy of bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative.</exception>
    /// <exception cref="ArgumentException">The buffer ends before the object does.</exception>
    public static CMemory Copy(ReadOnlySpan<byte> buffer, int offset, CRecordInfo layout)
    {
        Check(buffer.Length, offset, layout.Size, layout.Name);
        return Copy(buffer.Slice(offset, layout.Size), layout.Alignment).With(layout);
    }

    /// <summary>A copy of a record, of what it was resized to, and of what it keeps alive.</summary>
    public static CMemory CloneOf(CRecord record)
    {
        CRecordInfo layout = record.LayoutOfThis;
        lock (record.Keeping)
        {
            ReadOnlySpan<byte> bytes = record.AsBytes();
            return Copy(bytes, layout.Alignment).With(layout) with { CopiedFrom = record, CopiedBytes = bytes.Length, Kept = KeptObjects.CopyOf(record, bytes.Length) };
        }
    }

    internal static CMemory Part(CData parent, byte[]? bytes, nint start, ArenaBlock? block, CRecordInfo? layout) =>
        new((bytes!, start), layout) { Source = parent, Parent = parent, Block = block };

    internal static CMemory Of(ArenaBlock block, nint start, object source, CRecordInfo? layout) => new((null!, start), layout) { Source = source, Block = block };

    internal static CMemory Pinned((byte[] Bytes, nint Start) place, object? source, BufferPin pin) => new(place, null) { Source = source, Pin = pin };

    internal static CMemory At(nint address, string name) =>
        address == 0 ? throw new NullPointerException($"There is no {name} at NULL.") : new(NativeBytes.At(address), null);

    internal static CMemory Shared(Memory<byte> buffer, int offset, long size, string name)
    {
        Check(buffer.Length, offset, size, name);
        if (MemoryMarshal.TryGetArray(buffer, out ArraySegment<byte> array) && array.Array is { } bytes)
            return Pinned((bytes, array.Offset + offset), bytes, new BufferPin(buffer));

        // Our own managers are new at each access, so what is stored in the memory belongs to what is behind them.
        MemoryMarshal.TryGetMemoryManager<byte, MemoryManager<byte>>(buffer, out MemoryManager<byte>? manager, out int start, out _);
        if (manager is CDataMemory<byte> ofData) return ofData.Data.Shared(start + offset, buffer);
        if (manager is ArenaMemory<byte> ofArena) return ofArena.Array.Shared(start + offset, ofArena);
        BufferPin pin = new(buffer);
        return Pinned(NativeBytes.At(pin.Address + offset), manager is ForeignMemory<byte> ? null : manager, pin);
    }

    internal static CMemory Copy(ReadOnlySpan<byte> bytes, int alignBytes)
    {
        (byte[] Bytes, nint Start) place = NativeBytes.Allocate(bytes.Length, alignBytes);
        bytes.CopyTo(place.Bytes.AsSpan((int)place.Start));
        return new(place, null) { IsNew = true };
    }

    internal static void Check(int length, int offset, long size, string name)
    {
        if (offset < 0) throw new ArgumentOutOfRangeException(nameof(offset), offset, $"The {name} cannot start {-(long)offset} bytes before the buffer.");
        if (offset + size > length) throw new ArgumentException($"{Article.BeforeFirst(name)} takes {size} bytes; from offset {offset} the buffer has {Math.Max(0, length - offset)}.", "buffer");
    }

    private CMemory With(CRecordInfo layout) => new((Bytes!, Start), layout) { Source = Source, Pin = Pin, Parent = Parent, Block = Block, IsNew = IsNew };
}
