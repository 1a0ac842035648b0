using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>
/// An array of records of the class form, one after the other in C's memory, as ctypes' <c>Record * n</c> makes one. Its elements are
/// objects that view the array's memory and keep it; assigning an element copies.
/// </summary>
/// <remarks>The object for an element is made when it is first asked for, and lives as long as the array.</remarks>
/// <typeparam name="T">The record.</typeparam>
[CollectionBuilder(typeof(CRecordArray), nameof(CRecordArray.Create))]
public sealed class CRecordArray<T> : CData, IReadOnlyList<T> where T : CRecord, ICRecord<T>
{
    private int _length;
    private T?[] _elements;

    /// <summary>An array of zeros.</summary>
    /// <param name="length">The number of records.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative, or the records take more bytes than an object can have.</exception>
    public CRecordArray(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Own(SizeOf(length, NativeBytes.MostBytes(T.Layout.Alignment)), T.Layout.Alignment);
        _elements = new T?[length];
        _length = length;
    }

    /// <summary>An array with copies of these records.</summary>
    public CRecordArray(ReadOnlySpan<T> records) : this(records.Length)
    {
        for (int i = 0; i < records.Length; i++) this[i] = records[i];
    }

    internal CRecordArray(CMemory memory, int length)
    {
        Use(memory, SizeOf(length, int.MaxValue));
        _elements = new T?[length];
        _length = length;
    }

    /// <summary>The number of records.</summary>
    public int Length => Volatile.Read(ref _length);

    /// <summary>A pointer to the first record; good as long as the array is.</summary>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public POINTER<T> Pointer => new(Address);

    int IReadOnlyCollection<T>.Count => Length;

    /// <summary>A record of the array, the same object at each access; assigning one copies it, with what its pointers keep alive.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such record.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Length) ThrowIndex(index);
            _ = At(0);
            return _elements[index] ?? Made(index);
        }

        set => RecordField.Copy(this[index], value, nameof(value));
    }

    /// <summary>A record counted from either end: <c>array[^1]</c> is the last.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such record.</exception>
    public T this[Index index]
    {
        get => this[index.GetOffset(Length)];
        set => this[index.GetOffset(Length)] = value;
    }

    /// <summary>Some of the records, each the same object as at its index. They are not copied.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range leaves the array.</exception>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public ReadOnlySpan<T> this[Range range]
    {
        get
        {
            int length = Length, start = range.Start.GetOffset(length), end = range.End.GetOffset(length);
            if ((uint)end > (uint)length || (uint)start > (uint)end) throw new ArgumentOutOfRangeException(nameof(range), range, $"{ShownName} has no records {range}.");
            T[] some = new T[end - start];
            for (int i = 0; i < some.Length; i++) some[i] = this[start + i];
            return some;
        }
    }

    /// <summary>An array at an address.</summary>
    /// <exception cref="NullPointerException">The address is 0.</exception>
    public static CRecordArray<T> FromAddress(nint address, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return new(CMemory.At(address, Name(length)), length);
    }

    /// <summary>The array that a pointer points into.</summary>
    /// <exception cref="NullPointerException">The pointer is NULL.</exception>
    public static CRecordArray<T> At(POINTER<T> pointer, int length) => FromAddress(pointer.Address, length);

    /// <summary>An array in a buffer, shared: the buffer stays where it is until the array is disposed or collected.</summary>
    /// <exception cref="ArgumentException">The buffer ends before the array does.</exception>
    public static CRecordArray<T> FromBuffer(Memory<byte> buffer, int length, int offset = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return new(CMemory.Shared(buffer, offset, SizeOf(length), Name(length)), length);
    }

    /// <summary>An array with a copy of bytes.</summary>
    /// <exception cref="ArgumentException">The buffer ends before the array does.</exception>
    public static CRecordArray<T> FromBufferCopy(ReadOnlySpan<byte> buffer, int length, int offset = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        CMemory.Check(buffer.Length, offset, SizeOf(length), Name(length));
        return new(CMemory.Copy(buffer.Slice(offset, (int)SizeOf(length)), T.Layout.Alignment), length);
    }

    /// <summary>An array that a library exports.</summary>
    /// <exception cref="SymbolNotFoundException">The library does not export it, or it is a function, or thread-local.</exception>
    public static CRecordArray<T> InLibrary(NativeModule library, string symbol, int length)
    {
        ArgumentNullException.ThrowIfNull(library);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return new(CMemory.Exported(library, symbol, SizeOf(length)), length);
    }

    /// <summary>Moves to a larger block, which is zero behind the present records; their objects move along, spans and addresses still show the former one. What another thread reads or writes meanwhile may be another record's or lost, but is the array's.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The array would shrink, or have more bytes than an object can have.</exception>
    /// <exception cref="InvalidOperationException">The array does not own its memory.</exception>
    public void Resize(int length)
    {
        lock (Moving)
        {
            Grow(SizeOf(length), T.Layout.Alignment, length, nameof(length));
            Array.Resize(ref _elements, length);
            Volatile.Write(ref _length, length);
        }
    }

    /// <summary>The records, each as the object that views it.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Length; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The records, as many as fit a line.</summary>
    public override string ToString() => IsDisposed ? $"{ShownName} (disposed)" : $"{ShownName} {CDataText.List(this, Length)}";

    internal override string ShownName => Name(Length);

    private protected override IEnumerable<CData> ElementViews => _elements.OfType<CData>();

    private protected override void Forget(CData part)
    {
        if (part is T element)
        {
            lock (Moving)
            {
                // Records without bytes lie all at one place.
                long index = T.Layout.Size == 0 ? Array.IndexOf(_elements, element) : part.StartIn(this) / T.Layout.Size;
                if (index >= 0 && index < _elements.Length) Interlocked.CompareExchange(ref _elements[index], null, element);
            }
        }

        base.Forget(part);
    }

    private static string Name(int length) => $"{typeof(T).Name}[{length}]";

    private static int SizeOf(int length, int mostBytes)
    {
        long sizeBytes = SizeOf(length);
        if (sizeBytes > mostBytes) throw TooLong(length, Name(length), sizeBytes, mostBytes);
        return (int)sizeBytes;
    }

    private static long SizeOf(int length) => (long)length * T.Layout.Size;

    private T Made(int index)
    {
        int byteOffset = index * T.Layout.Size;
        T made = T.View(MemoryOfPart(byteOffset, T.Layout));
        lock (Moving)
        {
            if (_elements[index] is { } other) return other;
            PlacePart(made, byteOffset);
            _elements[index] = made;
            return EndedWithThis(made);
        }
    }

    [DoesNotReturn]
    private void ThrowIndex(int index) => throw new IndexOutOfRangeException($"{ShownName} has no record {index}.");
}

/// <summary>Makes arrays of records of collection expressions.</summary>
public static class CRecordArray
{
    /// <summary>An array with copies of these records.</summary>
    public static CRecordArray<T> Create<T>(ReadOnlySpan<T> records) where T : CRecord, ICRecord<T> => new(records);
}
