using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>
/// Memory for many things that C uses together and that end together: one step of a pointer for each, all let go of by
/// <see cref="Dispose"/>. Everything in it is zero at first, never moves, and is aligned as its type may want it.
/// </summary>
/// <remarks>
/// What an arena hands out throws when it is used after <see cref="Dispose"/>, and in a confined arena on another thread. A
/// span or reference taken before still sees its bytes, which the garbage collector frees behind the last of them. An
/// address does not keep them.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Arena : IDisposable
{
    private const int FirstBlockBytes = 4 << 10;
    private const int LastBlockBytes = 64 << 10;

    private readonly int _thread;
    private readonly List<CRecord> _records = [];
    private ArenaBlock? _current;
    private bool _isClosed;

    private Arena(int thread)
    {
        _thread = thread;
        _current = new ArenaBlock(FirstBlockBytes, thread, null);
    }

    /// <summary>Whether <see cref="Dispose"/> was called.</summary>
    public bool IsDisposed => Volatile.Read(ref _isClosed);

    private Lock Growing { get; } = new();

    /// <summary>An arena for the thread that makes it: the fastest.</summary>
    public static Arena Confined() => new(Environment.CurrentManagedThreadId);

    /// <summary>An arena for all threads.</summary>
    public static Arena Shared() => new(thread: 0);

    /// <summary>Elements, all zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative, or the elements take more bytes than an array can have.</exception>
    /// <exception cref="ObjectDisposedException">The arena was disposed.</exception>
    /// <exception cref="InvalidOperationException">The arena is confined to another thread.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ArenaArray<T> Allocate<T>(int length = 1) where T : unmanaged
    {
        if (!Pointee<T>.IsData) Pointee<T>.ThrowNotData();
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArenaBlock block = Take((long)length * Unsafe.SizeOf<T>(), NativeBytes.AlignmentFor<T>(), out int start);
        return new ArenaArray<T>(block, start, length);
    }

    /// <summary>A record of the class form, all zero. What its pointers and its <see cref="CData.KeepAlive"/> keep alive, the arena keeps with it.</summary>
    /// <exception cref="ObjectDisposedException">The arena was disposed.</exception>
    /// <exception cref="InvalidOperationException">The arena is confined to another thread.</exception>
    public T Allocate<T>() where T : CRecord, ICRecord<T>
    {
        ArenaBlock block = Take(T.Layout.Size, T.Layout.Alignment, out int start);
        T record = T.View(CMemory.Of(block, start, this, T.Layout));
        lock (Growing) _records.Add(record);
        return record;
    }

    /// <summary>A copy of a value.</summary>
    /// <inheritdoc cref="Allocate{T}(int)" path="/exception"/>
    public ArenaArray<T> Store<T>(T value) where T : unmanaged
    {
        ArenaArray<T> array = Allocate<T>();
        array[0] = value;
        return array;
    }

    /// <summary>Copies of values, one after the other.</summary>
    /// <inheritdoc cref="Allocate{T}(int)" path="/exception"/>
    public ArenaArray<T> Store<T>(ReadOnlySpan<T> values) where T : unmanaged
    {
        ArenaArray<T> array = Allocate<T>(values.Length);
        values.CopyTo(array.Span);
        return array;
    }

    /// <summary>A copy of text with its NUL.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL or cannot be expressed in the encoding.</exception>
    /// <exception cref="ObjectDisposedException">The arena was disposed.</exception>
    /// <exception cref="InvalidOperationException">The arena is confined to another thread.</exception>
    public ArenaArray<c_char> Text(string text, CEncoding encoding = CEncoding.Utf8) => Write<c_char>(text, TextCoder.Of(encoding, CEncodingErrors.Strict), nameof(Text));

    /// <summary>The bytes of a copy of text as <c>wchar_t</c> with its NUL.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL or an unpaired surrogate.</exception>
    /// <exception cref="ObjectDisposedException">The arena was disposed.</exception>
    /// <exception cref="InvalidOperationException">The arena is confined to another thread.</exception>
    public ArenaArray<byte> WideText(string text) => Write<byte>(text, TextCoder.Wide(CEncodingErrors.Strict), nameof(WideText));

    /// <summary>A copy of a block behind a table of pointers to its rows: C's <c>T **</c>.</summary>
    /// <inheritdoc cref="Allocate{T}(int)" path="/exception"/>
    public ArenaArray<POINTER<T>> Rows<T>(T[,] rows) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(rows);
        (int count, int width) = (rows.GetLength(0), rows.GetLength(1));
        ArenaArray<T> elements = Allocate<T>(rows.Length);
        if (rows.Length > 0) MemoryMarshal.CreateReadOnlySpan(ref rows[0, 0], rows.Length).CopyTo(elements.Span);
        ArenaArray<POINTER<T>> table = Allocate<POINTER<T>>(count);
        for (int i = 0; i < count; i++) table[i] = elements.Pointer + (nint)i * width;
        return table;
    }

    /// <summary>Ends the use of everything in the arena.</summary>
    /// <exception cref="InvalidOperationException">The arena is confined to another thread.</exception>
    public void Dispose()
    {
        ArenaBlock.CheckThread(_thread);
        lock (Growing)
        {
            _isClosed = true;
            _records.Clear();
            for (ArenaBlock? block = Interlocked.Exchange(ref _current, null); block is not null; block = block.Previous) block.Close();
        }
    }

    /// <summary>The arena's kind and whether it is open.</summary>
    public override string ToString() => $"{(_thread == 0 ? "Shared" : "Confined")} arena{(IsDisposed ? " (closed)" : "")}";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ArenaBlock Take(long sizeBytes, int alignBytes, out int start) =>
        _current is { } block && block.TryTake(sizeBytes, alignBytes, out start) ? block : TakeElsewhere(sizeBytes, alignBytes, out start);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ArenaBlock TakeElsewhere(long sizeBytes, int alignBytes, out int start)
    {
        ArenaBlock.CheckThread(_thread);
        lock (Growing)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            ArenaBlock current = _current!;
            if (current.TryTake(sizeBytes, alignBytes, out start)) return current;
            int nextBytes = Math.Min(4 * current.SizeBytes, LastBlockBytes);
            int mostBytes = Array.MaxLength - alignBytes;    // what precedes the first aligned address is lost
            if (sizeBytes > mostBytes) throw new ArgumentOutOfRangeException("length", $"{sizeBytes} bytes were asked for; an arena gives {mostBytes} at once at most.");
            int neededBytes = (int)sizeBytes + alignBytes;
            if (neededBytes > nextBytes / 4)
            {
                // A block of its own behind the current one, which goes on serving what is small.
                ArenaBlock own = new(neededBytes, _thread, current.Previous);
                current.Previous = own;
                own.TryTake(sizeBytes, alignBytes, out start);
                return own;
            }

            ArenaBlock next = new(nextBytes, _thread, current);
            next.TryTake(sizeBytes, alignBytes, out start);
            Volatile.Write(ref _current, next);
            return next;
        }
    }

    private ArenaArray<T> Write<T>(string text, TextCoder coder, string method) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(text);
        ArenaArray<T> array = Allocate<T>(coder.SizeOf(text, nameof(text), nameof(Arena) + "." + method));
        coder.WriteFitting(text, array.AsBytes());
        return array;
    }
}
