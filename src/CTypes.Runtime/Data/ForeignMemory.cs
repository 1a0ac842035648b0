using System.Buffers;

namespace CTypes;

/// <summary>Memory that is not ours, for APIs that take <see cref="Memory{T}"/>. It does not move.</summary>
internal sealed unsafe class ForeignMemory<T>(T* start, int length) : MemoryManager<T> where T : unmanaged
{
    public override Span<T> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)elementIndex, (uint)length, nameof(elementIndex));
        return new MemoryHandle(start + elementIndex);
    }

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
