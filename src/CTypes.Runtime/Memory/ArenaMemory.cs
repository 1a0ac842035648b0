using System.Buffers;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>An arena's elements for APIs that take <see cref="Memory{T}"/>; each use asks the arena.</summary>
internal sealed unsafe class ArenaMemory<T>(ArenaArray<T> array, byte[] block) : MemoryManager<T> where T : unmanaged
{
    public ArenaArray<T> Array => array;

    public override Span<T> GetSpan() => array.Span;

    /// <summary>The memory does not move; the handle keeps it.</summary>
    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)elementIndex, (uint)array.Length, nameof(elementIndex));
        return new MemoryHandle((T*)array.Address + elementIndex, GCHandle.Alloc(block));
    }

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
