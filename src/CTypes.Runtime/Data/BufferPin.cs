using System.Buffers;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>Keeps a shared buffer where it is; let go when disposed, or with the object that shares it.</summary>
internal sealed unsafe class BufferPin(Memory<byte> buffer) : IDisposable
{
    private MemoryHandle _handle = buffer.Pin();

    ~BufferPin()
    {
        try
        {
            _handle.Dispose();    // which may be disposed of already: a handle lets go once
        }
        catch
        {
            // A memory manager's Unpin is the user's code, there is nobody here to tell, and an exception would end the process.
        }
    }

    /// <summary>Whether references keep the memory too, as they do an array.</summary>
    public bool IsArray { get; } = MemoryMarshal.TryGetArray((ReadOnlyMemory<byte>)buffer, out _);

    public nint Address => (nint)_handle.Pointer;

    /// <summary>A pin of its own on the same buffer, for what outlives a Dispose.</summary>
    public BufferPin Again() => new(buffer);

    public void Dispose()
    {
        _handle.Dispose();
        GC.SuppressFinalize(this);
    }
}
