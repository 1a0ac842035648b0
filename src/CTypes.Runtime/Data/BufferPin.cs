using System.Buffers;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>Keeps a shared buffer where it is; let go when disposed, or with the object that shares it.</summary>
internal sealed unsafe class BufferPin(Memory<byte> buffer) : IDisposable
{
    private MemoryHandle _handle = buffer.Pin();
    private int _released;

    ~BufferPin() => Release();

    /// <summary>Whether references keep the memory too, as they do an array.</summary>
    public bool IsArray { get; } = MemoryMarshal.TryGetArray((ReadOnlyMemory<byte>)buffer, out _);

    public nint Address => (nint)_handle.Pointer;

    /// <summary>A pin of its own on the same buffer, for what outlives a Dispose.</summary>
    public BufferPin Again() => new(buffer);

    public void Dispose()
    {
        Release();
        GC.SuppressFinalize(this);
    }

    private void Release()
    {
        if (Interlocked.Exchange(ref _released, 1) == 0) _handle.Dispose();
    }
}
