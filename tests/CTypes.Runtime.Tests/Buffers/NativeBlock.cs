using System.Buffers;
using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

/// <summary>Native memory as a <see cref="SafeBuffer"/>.</summary>
public sealed unsafe class NativeBlock : SafeBuffer
{
    public NativeBlock(params ReadOnlySpan<int> items) : base(ownsHandle: true)
    {
        SetHandle((nint)NativeMemory.Alloc((nuint)items.Length, sizeof(int)));
        items.CopyTo(new Span<int>((void*)handle, items.Length));
        Initialize((ulong)items.Length * sizeof(int));
    }

    public bool IsReleased { get; private set; }

    protected override bool ReleaseHandle()
    {
        NativeMemory.Free((void*)handle);
        return IsReleased = true;
    }
}

/// <summary>Memory that counts its pins, as one that is not an array does.</summary>
public sealed unsafe class PinnedMemory(int[] items) : MemoryManager<int>
{
    private GCHandle _handle;

    public int Pins { get; private set; }

    public override Span<int> GetSpan() => items;

    public override MemoryHandle Pin(int elementIndex = 0)
    {
        Pins++;
        _handle = GCHandle.Alloc(items, GCHandleType.Pinned);
        return new MemoryHandle((int*)_handle.AddrOfPinnedObject() + elementIndex, pinnable: this);
    }

    public override void Unpin()
    {
        Pins--;
        _handle.Free();
    }

    protected override void Dispose(bool disposing)
    {
    }
}
