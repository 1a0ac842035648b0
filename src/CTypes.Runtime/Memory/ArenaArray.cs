using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>Elements in the memory of an <see cref="Arena"/>. Every use asks the arena whether it is open, and a confined one for its thread.</summary>
/// <typeparam name="T">The C type of the elements.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(ArenaArrayDebugView<>))]
public readonly struct ArenaArray<T> where T : unmanaged
{
    private readonly ArenaBlock? _block;
    private readonly int _start;

    internal ArenaArray(ArenaBlock block, int start, int length)
    {
        _block = block;
        _start = start;
        Length = length;
    }

    /// <summary>The number of elements.</summary>
    public int Length { get; }

    internal bool IsUsable => _block is null or { IsUsable: true };

    /// <summary>The first element, not copied.</summary>
    /// <exception cref="IndexOutOfRangeException">There are no elements.</exception>
    /// <exception cref="ObjectDisposedException">The arena was disposed.</exception>
    /// <exception cref="InvalidOperationException">The arena is confined to another thread.</exception>
    public ref T Value => ref this[0];

    /// <summary>The elements, not copied; the span keeps the memory, even where the arena is closed.</summary>
    /// <exception cref="ObjectDisposedException">The arena was disposed.</exception>
    /// <exception cref="InvalidOperationException">The arena is confined to another thread.</exception>
    public Span<T> Span => _block is null ? default : MemoryMarshal.CreateSpan(ref _block.At<T>(_start, Length), Length);

    /// <summary>The elements as memory, not copied; each use of it asks the arena.</summary>
    /// <exception cref="ObjectDisposedException">The arena was disposed.</exception>
    /// <exception cref="InvalidOperationException">The arena is confined to another thread.</exception>
    public Memory<T> Memory => _block is null ? default : new ArenaMemory<T>(this, _block.BytesOf(typeof(T))).Memory;

    /// <summary>The address of the first element; good as long as the arena is open.</summary>
    /// <exception cref="ObjectDisposedException">The arena was disposed.</exception>
    /// <exception cref="InvalidOperationException">The arena is confined to another thread.</exception>
    public unsafe nint Address => _block is null ? 0 : (nint)Unsafe.AsPointer(ref _block.At<T>(_start, Length));

    /// <summary>A pointer to the first element; good as long as the arena is open.</summary>
    /// <inheritdoc cref="Address" path="/exception"/>
    public POINTER<T> Pointer => new(Address);

    /// <summary>An element, not copied.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    /// <exception cref="ObjectDisposedException">The arena was disposed.</exception>
    /// <exception cref="InvalidOperationException">The arena is confined to another thread.</exception>
    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)Length) ThrowIndex(index);
            return ref Unsafe.Add(ref _block!.At<T>(_start, Length), index);
        }
    }

    /// <summary>An element counted from either end, not copied.</summary>
    /// <inheritdoc cref="this[int]" path="/exception"/>
    public ref T this[Index index] => ref this[index.GetOffset(Length)];

    /// <summary>Some of the elements, not copied.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range leaves the array.</exception>
    public Span<T> this[Range range] => Span[range];

    /// <summary>The bytes of the elements, not copied.</summary>
    /// <inheritdoc cref="Address" path="/exception"/>
    public Span<byte> AsBytes() => MemoryMarshal.AsBytes(Span);

    /// <summary>The elements, each by reference.</summary>
    public Span<T>.Enumerator GetEnumerator() => Span.GetEnumerator();

    /// <summary>The place of an object in the arena's block, which is asked at every use and keeps what the object's pointers point to.</summary>
    internal CMemory Shared(int byteOffset, object source)
    {
        _ = _block!.BytesOf(typeof(T));
        return CMemory.Of(_block, _start + byteOffset, source, null);
    }

    /// <summary>The elements, as many as fit a line.</summary>
    public override string ToString() => $"{TypeText.Named(typeof(T))}[{Length}] {(IsUsable ? CDataText.List(Span.ToArray(), Length) : "(not usable here)")}";

    [DoesNotReturn]
    private void ThrowIndex(int index) => throw new IndexOutOfRangeException($"{TypeText.Named(typeof(T))}[{Length}] has no element {index}.");
}
