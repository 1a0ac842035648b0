using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>An array in C's memory, as ctypes' <c>T * n</c> makes one: it owns its elements, which never move, or views another's.</summary>
/// <typeparam name="T">The C type of the elements: a c_ type, a primitive, a record of the value form, a <c>[CArray]</c> struct.</typeparam>
[CollectionBuilder(typeof(CArray), nameof(CArray.Create))]
public sealed class CArray<T> : CData, IReadOnlyList<T> where T : unmanaged
{
    private int _length;

    /// <summary>An array of zeros.</summary>
    /// <param name="length">The number of elements.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative, or the elements take more bytes than an object can have.</exception>
    public CArray(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Own(SizeOf(length, NativeBytes.MostBytes(NativeBytes.AlignmentFor<T>())), NativeBytes.AlignmentFor<T>());
        Length = length;
    }

    /// <summary>An array with these elements.</summary>
    public CArray(ReadOnlySpan<T> elements) : this(elements.Length) => elements.CopyTo(Span);

    internal CArray(CMemory memory, int length)
    {
        Use(memory, SizeOf(length, int.MaxValue));
        Length = length;
    }

    /// <summary>The number of elements.</summary>
    public int Length
    {
        get => Volatile.Read(ref _length);    // before the memory: what another thread grows is never longer than what is then seen
        private set => Volatile.Write(ref _length, value);
    }

    /// <summary>The elements, not copied; the span keeps the memory, but for that of C and that behind a memory manager, which is good as long as the array is.</summary>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public Span<T> Span => MemoryMarshal.Cast<byte, T>(BytesFor());

    /// <summary>The elements as memory, not copied.</summary>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public Memory<T> Memory
    {
        get
        {
            _ = At(0);
            return new CDataMemory<T>(this, Length).Memory;
        }
    }

    /// <summary>A pointer to the first element; good as long as the array is.</summary>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public POINTER<T> Pointer => new(Address);

    int IReadOnlyCollection<T>.Count => Length;

    T IReadOnlyList<T>.this[int index] => this[index];

    /// <summary>An element, not copied.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public ref T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Length) ThrowIndex(index);
            return ref Unsafe.Add(ref Unsafe.As<byte, T>(ref At(0)), index);
        }
    }

    /// <summary>An element counted from either end, not copied: <c>array[^1]</c> is the last.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    public ref T this[Index index] => ref this[index.GetOffset(Length)];

    /// <summary>Some of the elements, not copied.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range leaves the array.</exception>
    public Span<T> this[Range range]
    {
        get
        {
            int length = Length, start = range.Start.GetOffset(length), end = range.End.GetOffset(length);
            if ((uint)end > (uint)length || (uint)start > (uint)end) throw new ArgumentOutOfRangeException(nameof(range), range, $"{ShownName} has no elements {range}.");
            return Span[start..end];
        }
    }

    /// <summary>An array at an address.</summary>
    /// <exception cref="NullPointerException">The address is 0.</exception>
    public static CArray<T> FromAddress(nint address, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return new(CMemory.At(address, Name(length)), length);
    }

    /// <summary>The array that a pointer points into.</summary>
    /// <exception cref="NullPointerException">The pointer is NULL.</exception>
    public static CArray<T> At(POINTER<T> pointer, int length) => FromAddress(pointer.Address, length);

    /// <summary>An array in a buffer, shared: the buffer stays where it is until the array is disposed or collected.</summary>
    /// <exception cref="ArgumentException">The buffer ends before the array does.</exception>
    public static CArray<T> FromBuffer(Memory<byte> buffer, int length, int offset = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return new(CMemory.Shared(buffer, offset, SizeOf(length), Name(length)), length);
    }

    /// <summary>An array with a copy of bytes.</summary>
    /// <exception cref="ArgumentException">The buffer ends before the array does.</exception>
    public static CArray<T> FromBufferCopy(ReadOnlySpan<byte> buffer, int length, int offset = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        CMemory.Check(buffer.Length, offset, SizeOf(length), Name(length));
        return new(CMemory.Copy(buffer.Slice(offset, (int)SizeOf(length)), NativeBytes.AlignmentFor<T>()), length);
    }

    /// <summary>An array that a library exports.</summary>
    /// <exception cref="SymbolNotFoundException">The library does not export it, or it is a function, or thread-local.</exception>
    public static CArray<T> InLibrary(NativeModule library, string symbol, int length)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return new(CMemory.Exported(library, symbol, SizeOf(length)), length);
    }

    /// <summary>Moves to a larger block, which is zero behind the present elements; spans and addresses still show the former one. What another thread reads or writes meanwhile may be another element's or lost, but is the array's.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The array would shrink, or have more bytes than an object can have.</exception>
    /// <exception cref="InvalidOperationException">The array does not own its memory.</exception>
    public void Resize(int length)
    {
        lock (Moving)
        {
            Grow(SizeOf(length), NativeBytes.AlignmentFor<T>(), length, nameof(length));
            Length = length;
        }
    }

    /// <summary>The elements, each by reference.</summary>
    public Span<T>.Enumerator GetEnumerator() => Span.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator()
    {
        for (int i = 0; i < Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <summary>The elements, as many as fit a line.</summary>
    public override string ToString() => IsDisposed ? $"{ShownName} (disposed)" : $"{ShownName} {CDataText.List(this, Length)}";

    internal override string ShownName => Name(Length);

    private static string Name(int length) => $"{TypeText.Named(typeof(T))}[{length}]";

    private static int SizeOf(int length, int mostBytes)
    {
        long sizeBytes = SizeOf(length);
        if (sizeBytes > mostBytes) throw TooLong(length, Name(length), sizeBytes, mostBytes);
        return (int)sizeBytes;
    }

    private static long SizeOf(int length)
    {
        if (!Pointee<T>.IsData) Pointee<T>.ThrowNotData();
        return (long)length * Unsafe.SizeOf<T>();
    }

    [DoesNotReturn]
    private void ThrowIndex(int index) => throw new IndexOutOfRangeException($"{ShownName} has no element {index}.");
}

/// <summary>Makes arrays of collection expressions.</summary>
public static class CArray
{
    /// <summary>An array with these elements.</summary>
    public static CArray<T> Create<T>(ReadOnlySpan<T> elements) where T : unmanaged => new(elements);
}
