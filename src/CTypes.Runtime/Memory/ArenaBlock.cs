using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>A piece of an arena's memory, on the pinned heap: what still refers into it keeps it when the arena is closed.</summary>
internal sealed class ArenaBlock
{
    private readonly int _thread;
    private readonly nint _address;
    private readonly int _end;
    private byte[]? _bytes;
    private int _next;

    /// <param name="sizeBytes">The size in bytes.</param>
    /// <param name="thread">The thread that may use it; 0 for all.</param>
    /// <param name="previous">The block before it in the arena.</param>
    public unsafe ArenaBlock(int sizeBytes, int thread, ArenaBlock? previous)
    {
        _thread = thread;
        _bytes = ArenaSlab.Cut(sizeBytes, out _next);
        _end = _next + sizeBytes;
        _address = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(_bytes));
        SizeBytes = sizeBytes;
        Previous = previous;
    }

    public int SizeBytes { get; }

    public ArenaBlock? Previous { get; set; }

    /// <summary>What keeps the addresses in the block good; null once the arena is closed.</summary>
    public object? Anchor => _bytes;

    /// <summary>Whether this thread could use the block now.</summary>
    public bool IsUsable => _bytes is not null && (_thread == 0 || _thread == Environment.CurrentManagedThreadId);

    /// <summary>The block's memory, for an array of a type.</summary>
    /// <exception cref="ObjectDisposedException">The arena was closed.</exception>
    /// <exception cref="InvalidOperationException">The arena is confined to another thread.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte[] BytesOf(Type element)
    {
        byte[]? bytes = _bytes;
        if (bytes is null || (_thread != 0 && _thread != Environment.CurrentManagedThreadId)) ThrowNotUsable(element);
        return bytes;
    }

    /// <summary>The block's memory, for a member of an object.</summary>
    /// <exception cref="ObjectDisposedException">The arena was closed.</exception>
    /// <exception cref="InvalidOperationException">The arena is confined to another thread.</exception>
    public byte[] BytesOf(string type, string member) => _bytes is { } bytes && IsUsable ? bytes : throw NotUsable($"{type}.{member}");

    public static void CheckThread(int thread)
    {
        if (thread != 0 && thread != Environment.CurrentManagedThreadId) throw OtherThread("The arena");
    }

    /// <summary>
    /// The first element of an array. The whole array is looked for in the block, because a struct that one thread copies while another
    /// writes it may be half of one array and half of another.
    /// </summary>
    /// <exception cref="InvalidOperationException">The array is not in the block.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T At<T>(int start, int length) where T : unmanaged
    {
        byte[] bytes = BytesOf(typeof(T));
        if (start + (long)length * Unsafe.SizeOf<T>() > _end) ThrowMixed(typeof(T));
        return ref Unsafe.As<byte, T>(ref Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(bytes), (nint)start));
    }

    /// <summary>The next bytes; false where they do not fit, or the block is another thread's.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTake(long sizeBytes, int alignBytes, out int start)
    {
        if (_thread == 0) return TryTakeShared(sizeBytes, alignBytes, out start);
        start = StartFrom(_next, alignBytes);
        if (_thread != Environment.CurrentManagedThreadId || start + sizeBytes > _end) return false;
        _next = start + (int)sizeBytes;
        return true;
    }

    public void Close() => _bytes = null;

    private bool TryTakeShared(long sizeBytes, int alignBytes, out int start)
    {
        while (true)
        {
            int next = Volatile.Read(ref _next);
            start = StartFrom(next, alignBytes);
            if (start + sizeBytes > _end) return false;
            if (Interlocked.CompareExchange(ref _next, start + (int)sizeBytes, next) == next) return true;
        }
    }

    // Alignment is of addresses.
    private int StartFrom(int next, int alignBytes) => (int)(((_address + next + alignBytes - 1) & -alignBytes) - _address);

    [DoesNotReturn]
    private void ThrowNotUsable(Type element) => throw NotUsable($"The array of {element.Name}");

    [DoesNotReturn]
    private static void ThrowMixed(Type element) =>
        throw new InvalidOperationException($"The array of {element.Name} is half of one and half of another: one thread read the variable that holds it while another wrote it. Guard the variable with a lock.");

    private Exception NotUsable(string what) => _thread != 0 && _thread != Environment.CurrentManagedThreadId
        ? OtherThread(what)
        : new ObjectDisposedException(nameof(Arena), $"{what} was used after its arena was closed.");

    private static InvalidOperationException OtherThread(string what) =>
        new($"{what} is confined to the thread that made the arena; Arena.Shared() makes one for all threads.");
}
