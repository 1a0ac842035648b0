using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>An object's memory for APIs that take <see cref="Memory{T}"/>; it refers to the object, and so keeps it.</summary>
internal sealed unsafe class CDataMemory<T>(CData data, int length) : MemoryManager<T> where T : unmanaged
{
    public CData Data => data;

    public override Span<T> GetSpan() => MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref data.At(0)), length);

    /// <summary>The memory does not move; the handle keeps it and the object, also when the object is disposed or moves elsewhere meanwhile.</summary>
    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)elementIndex, (uint)length, nameof(elementIndex));
        nint address = data.Anchored(out object? anchor);
        return new MemoryHandle((T*)address + elementIndex, GCHandle.Alloc((data, anchor)), this);
    }

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
