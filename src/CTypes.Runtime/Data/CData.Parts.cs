using System.Runtime.CompilerServices;

namespace CTypes;

/// <content>Views of what lies in the object: one for each type and place, which moves along when the object does.</content>
public abstract partial class CData
{
    /// <summary>An array that lies in the object.</summary>
    internal CArray<T> PartArray<T>(int byteOffset, int length) where T : unmanaged =>
        Part(byteOffset, length * Unsafe.SizeOf<T>(), null, static (memory, sizeBytes) => new CArray<T>(memory, sizeBytes / Unsafe.SizeOf<T>()));

    /// <summary>An array of records that lies in the object.</summary>
    internal CRecordArray<T> PartRecords<T>(int byteOffset, int length) where T : CRecord, ICRecord<T> =>
        Part(byteOffset, length * T.Layout.Size, null, static (memory, sizeBytes) => new CRecordArray<T>(memory, T.Layout.Size == 0 ? 0 : sizeBytes / T.Layout.Size));

    /// <summary>The view of a member: one object for each type and place, so that it is the same at each access.</summary>
    internal T Part<T>(int byteOffset) where T : CRecord, ICRecord<T> => Part(byteOffset, T.Layout.Size, T.Layout, static (memory, _) => T.View(memory));

    private T Part<T>(int byteOffset, int sizeBytes, CRecordInfo? layout, Func<CMemory, int, T> make) where T : CData
    {
        if (Seen<T>(byteOffset, sizeBytes) is { } seen) return seen;
        T made = make(MemoryOfPart(byteOffset, layout), sizeBytes);
        lock (Moving)
        {
            if (Seen<T>(byteOffset, sizeBytes) is { } other) return other;
            PlacePart(made, byteOffset);
            while (true)
            {
                CData[] views = _views;
                if (Interlocked.CompareExchange(ref _views, [.. views, made], views) == views) return EndedWithThis(made);
            }
        }
    }

    private T? Seen<T>(int byteOffset, int sizeBytes) where T : CData
    {
        foreach (CData view in _views)
        {
            if (view._start == _start + byteOffset && view._size == sizeBytes && view.GetType() == typeof(T)) return (T)view;
        }

        return null;
    }

    /// <summary>Puts a new view where the object lies now, which may have moved since the view's memory was asked for.</summary>
    private protected void PlacePart(CData part, int byteOffset) => (part._bytes, part._start) = (_bytes, _start + byteOffset);

    /// <summary>A view that was made known; where another thread's Dispose was before that and has not seen it, it ends too.</summary>
    private protected T EndedWithThis<T>(T part) where T : CData
    {
        Interlocked.MemoryBarrier();
        if (IsDisposed) part.Dispose();
        return part;
    }

    private protected CMemory MemoryOfPart(int byteOffset, CRecordInfo? layout) => CMemory.Part(this, _bytes, _start + byteOffset, _block, layout);

    private protected virtual void Forget(CData part)
    {
        while (true)
        {
            CData[] views = _views;
            if (Interlocked.CompareExchange(ref _views, [.. views.Where(v => !ReferenceEquals(v, part))], views) == views) return;
        }
    }

    private void MoveTo(byte[] bytes, nint start)
    {
        foreach (CData view in _views.Concat(ElementViews)) view.MoveTo(bytes, start + (view._start - _start));
        if (_bytes is { } former && Interlocked.CompareExchange(ref _bytes, bytes, former) == former) _start = start;    // what was disposed meanwhile stays so
    }
}
