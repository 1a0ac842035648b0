using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>An object's memory for APIs that take <see cref="Memory{T}"/>; it refers to the object, and so keeps it.</summary>
internal sealed unsafe class CDataMemory<T>(CData data, int length) : MemoryManager<T> where T : unmanaged
{
    public override Span<T> GetSpan() => MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref data.At(0)), length);

    /// <summary>The memory does not move; the handle keeps the object from being collected.</summary>
    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)elementIndex, (uint)length, nameof(elementIndex));
        return new MemoryHandle((T*)data.Address + elementIndex, GCHandle.Alloc(data), this);
    }

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
