using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CTypes.Shared;

namespace CTypes;

/// <summary>
/// An object that lies in C's memory: a record of the class form, a <see cref="CArray{T}"/>, a <see cref="CBox{T}"/>. It owns its
/// memory, which never moves and lives as long as anything refers to it, or it is a view of memory that something else owns.
/// </summary>
/// <remarks>
/// Reading and writing from several threads is as in C: safe for memory, not ordered. Disposing while another thread uses
/// the object gives that thread the value or an <see cref="ObjectDisposedException"/>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(CDataDebugView))]
public abstract partial class CData : IDisposable
{
    private static readonly Lock[] s_locks = [.. Enumerable.Range(0, 64).Select(_ => new Lock())];

    // Null once disposed, and in an arena, whose block is asked instead. Native memory is counted from the origin, so that both kinds are reached in one way, and always
    // through a managed reference, which keeps what it points into.
    private byte[]? _bytes;
    private nint _start;
    private int _size;
    private ArenaBlock? _block;
    private object? _source;
    private BufferPin? _pin;
    private CData? _parent;
    private KeptObjects? _kept;
    private object[] _companions = [];
    private CData[] _views = [];

    private protected CData()
    {
    }

    /// <summary>The address of the first byte. It is good as long as the object (or, for a view, what it views) is.</summary>
    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    public unsafe nint Address => (nint)Unsafe.AsPointer(ref At(0));

    /// <summary>Whether the object has memory of its own. A view of other memory has not, and cannot be resized.</summary>
    public bool OwnsMemory => ReferenceEquals(_source, this);

    /// <summary>
    /// What keeps the memory: the object itself, the record around a nested one, the array, object or memory manager behind
    /// a buffer, the library of a variable; null where C alone does.
    /// </summary>
    public object? Owner => _source;

    /// <summary>Whether <see cref="Dispose"/> was called.</summary>
    public bool IsDisposed => _bytes is null && _block is null;

    internal int ByteSize => _size;

    /// <summary>
    /// Held by what resizes: of two threads that do, one comes after the other, or the bytes would be one's and the size the other's.
    /// Also by what adds a view, which would stay at the former block if it came in between. Few locks serve all objects; nothing that
    /// waits for another thread runs under one.
    /// </summary>
    private protected Lock Moving => s_locks[LockOf(Root.BlockOwner)];

    /// <summary>The object whose block this is a part of: another one where it was shared.</summary>
    internal virtual CData BlockOwner => this;

    internal CData? Parent => _parent;

    internal virtual string ShownName => GetType().Name;

    /// <summary>Where the object begins, from the start of the one that it is a part of.</summary>
    internal nint StartIn(CData whole) => _start - whole._start;

    /// <summary>Views of elements, which an array of records keeps by their index.</summary>
    private protected virtual IEnumerable<CData> ElementViews => [];

    /// <summary>The bytes, not copied.</summary>
    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    public Span<byte> AsBytes() => BytesFor();

    /// <summary>The bytes as memory, not copied; it refers to the object and so keeps it.</summary>
    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    public Memory<byte> AsMemory()
    {
        _ = At(0);
        return new CDataMemory<byte>(this, _size).Memory;
    }

    /// <summary>
    /// The object's bytes as an array of another type, not copied: the way to cast an object so that the result keeps it. Bytes
    /// behind the last whole element are left out.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    public CArray<T> AsArray<T>() where T : unmanaged
    {
        int length = AsBytes().Length / Unsafe.SizeOf<T>();
        return PartArray<T>(0, length);
    }

    /// <summary>
    /// Ends the use: every access then throws. Views of nested members end with their record. Memory of its own lives on
    /// while a span or reference into it does; a buffer that was shared is let go, in a handler by the garbage collector, after
    /// the calls that work on it.
    /// </summary>
    public void Dispose()
    {
        _bytes = null;
        _block = null;
        foreach (CData view in Interlocked.Exchange(ref _views, [])) view.Dispose();    // a barrier, too: see TryKeepForC
        if (_isKeptByC) LetGoOfC();
        foreach (CData view in ElementViews) view.Dispose();
        _parent?.Forget(this);
        if (!MayBeUsedByC) Interlocked.Exchange(ref _pin, null)?.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Span<byte> BytesFor([CallerMemberName] string member = "")
    {
        int size = Volatile.Read(ref _size);    // before the bytes: another thread may be moving to a larger block
        return MemoryMarshal.CreateSpan(ref At(0, member), size);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref byte At(nint byteOffset, [CallerMemberName] string member = "")
    {
        byte[] bytes = _bytes ?? BytesOfBlock(member);
        return ref Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(bytes), _start + byteOffset);
    }

    /// <summary>The first byte; a reference to nothing once disposed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref byte AtOrNone()
    {
        byte[]? bytes = _bytes;
        return ref bytes is null ? ref Unsafe.NullRef<byte>() : ref Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(bytes), _start);
    }

    /// <summary>Takes memory of its own, of zeros.</summary>
    private protected void Own(int sizeBytes, int alignBytes)
    {
        (_bytes, _start) = NativeBytes.Allocate(sizeBytes, alignBytes);
        _size = sizeBytes;
        _source = this;
    }

    /// <summary>The error for an array of more bytes than an object can have.</summary>
    private protected static Exception TooLong(int length, string name, long sizeBytes, int mostBytes) =>
        new ArgumentOutOfRangeException(nameof(length), length, $"{Article.BeforeFirst(name)} takes {sizeBytes} bytes; an object has {mostBytes} at most.");

    private protected void Use(in CMemory memory, int sizeBytes)
    {
        _bytes = memory.Bytes;
        _block = memory.Block;
        _start = memory.Start;
        _size = sizeBytes;
        _source = memory.Source ?? (memory.IsNew ? this : null);
        _pin = memory.Pin;
        _parent = memory.Parent;
        if (memory.CopiedFrom is not { } original) return;
        _companions = original._companions;
        _kept = memory.Kept;
    }

    private static int LockOf(object value) => RuntimeHelpers.GetHashCode(value) & (s_locks.Length - 1);

    /// <summary>Moves to a larger block of its own; views of members move along.</summary>
    /// <param name="sizeBytes">The new size.</param>
    /// <param name="alignBytes">The alignment that C wants.</param>
    /// <param name="given">What the caller gave for the size, in the unit of <paramref name="parameter"/>.</param>
    /// <param name="parameter">The caller's parameter.</param>
    private protected void Grow(long sizeBytes, int alignBytes, int given, string parameter)
    {
        ReadOnlySpan<byte> old = AsBytes();
        if (!OwnsMemory) throw new InvalidOperationException($"This {ShownName} cannot be resized: it is a view of memory that it does not own.");
        ThrowIfKeptByC();
        if (sizeBytes < old.Length) throw new ArgumentOutOfRangeException(parameter, given, $"{Article.BeforeFirst(ShownName)} of {old.Length} bytes cannot shrink to {sizeBytes}.");
        if (sizeBytes > NativeBytes.MostBytes(alignBytes)) throw new ArgumentOutOfRangeException(parameter, given, $"{Article.BeforeFirst(ShownName)} of {old.Length} bytes cannot grow to {sizeBytes}; an object has {NativeBytes.MostBytes(alignBytes)} at most.");
        (byte[] bytes, nint start) = NativeBytes.Allocate((int)sizeBytes, alignBytes);
        old.CopyTo(MemoryMarshal.CreateSpan(ref bytes[start], (int)sizeBytes));
        MoveTo(bytes, start);
        if (_kept is { } kept) _kept = kept.ForLargerBlock();
        Volatile.Write(ref _size, (int)sizeBytes);
    }

    /// <summary>Takes the block of an object that owns it, with what its pointers keep alive.</summary>
    private protected void UseBlockOf(CData owner)
    {
        (_bytes, _start, _size) = (owner._bytes, owner._start, owner._size);
        _source = this;
        _kept = owner.Kept.Share();
    }

    /// <summary>The place of a view that is made of the object's memory and ends by itself: it stays where it is when the object moves, and good when the object is disposed.</summary>
    /// <param name="byteOffset">Where it begins in the object.</param>
    /// <param name="buffer">The object's memory, which keeps the object.</param>
    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    internal CMemory Shared(int byteOffset, Memory<byte> buffer)
    {
        byte[] bytes = _bytes ?? BytesOfBlock(nameof(AsMemory));
        if (_block is { } block) return CMemory.Of(block, _start + byteOffset, this, null);
        if (!Root.OwnsMemory) return CMemory.Pinned((bytes, _start + byteOffset), Root._source, new BufferPin(buffer));
        lock (Moving)
        {
            return CMemory.Part(new SharedBlock(Root), _bytes, _start + byteOffset, null, null) with { Source = this };
        }
    }

    /// <summary>The object whose memory this is a part of; the objects that its pointers keep are there.</summary>
    internal CData Root
    {
        get
        {
            CData root = this;
            while (root._parent is { } parent) root = parent;
            return root;
        }
    }

    /// <summary>Whether a call of this thread may work on memory that only the pin keeps; the stub keeps the object, and that the pin.</summary>
    private bool MayBeUsedByC => _pin is { IsArray: false } && NativeCall.IsUnderWay;

    /// <summary>Whether this thread could use the object now.</summary>
    internal bool IsUsable => _block is { } block ? block.IsUsable : _bytes is not null;

    /// <summary>Whether the object still lies at an address that it had.</summary>
    internal unsafe bool IsAt(nint address) => _block is not null || (nint)Unsafe.AsPointer(ref AtOrNone()) == address;    // nothing moves in an arena

    [MethodImpl(MethodImplOptions.NoInlining)]
    private byte[] BytesOfBlock(string member) =>
        _block is { } block ? block.BytesOf(ShownName, member) : throw new ObjectDisposedException(ShownName, $"{ShownName}.{member} was used after the {ShownName} was disposed.");
}
