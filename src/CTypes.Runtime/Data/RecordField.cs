using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CTypes.Shared;

namespace CTypes;

/// <summary>
/// For generated code: the members of a record of the class form. Offsets come from the record's layout on the running
/// platform; every access checks that the record was not disposed.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordField
{
    private const int MostPlainBytes = 64;

    /// <summary>The member at an offset, not copied.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T At<T>(CRecord record, int byteOffset, [CallerMemberName] string member = "") => ref Unsafe.As<byte, T>(ref record.At(byteOffset, member));

    /// <summary>The <c>long double</c> at an offset.</summary>
    public static c_longdouble LongDouble(CRecord record, int byteOffset, [CallerMemberName] string member = "") => c_longdouble.Read(ref record.At(byteOffset, member));

    /// <summary>Writes the <c>long double</c> at an offset.</summary>
    public static void SetLongDouble(CRecord record, int byteOffset, c_longdouble value, [CallerMemberName] string member = "") => c_longdouble.Write(ref record.At(byteOffset, member), value);

    /// <summary>The elements of an array at an offset, not copied.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<T> Span<T>(CRecord record, int byteOffset, int count, [CallerMemberName] string member = "") => MemoryMarshal.CreateSpan(ref At<T>(record, byteOffset, member), count);

    /// <summary>The elements behind the record that its memory has room for.</summary>
    public static Span<T> Rest<T>(CRecord record, int byteOffset, [CallerMemberName] string member = "") where T : unmanaged =>
        Span<T>(record, byteOffset, Math.Max(0, record.ByteSize - byteOffset) / Unsafe.SizeOf<T>(), member);

    /// <summary>A nested record: a view of its part of the memory.</summary>
    public static T View<T>(CRecord record, int byteOffset, [CallerMemberName] string member = "") where T : CRecord, ICRecord<T>
    {
        _ = record.At(byteOffset, member);
        return record.Part<T>(byteOffset);
    }

    /// <summary>Copies a record into another's memory, with what its pointers keep alive.</summary>
    public static void Copy<T>(T target, T source, string member) where T : CRecord, ICRecord<T>
    {
        ArgumentNullException.ThrowIfNull(source, member);
        Copy(source, target, T.Layout.Size);
    }

    /// <summary>An array in the record: a view of its part of the memory.</summary>
    public static CArray<T> Array<T>(CRecord record, int byteOffset, int length, [CallerMemberName] string member = "") where T : unmanaged
    {
        _ = record.At(byteOffset, member);
        return record.PartArray<T>(byteOffset, length);
    }

    /// <summary>An array of records in the record: a view of its part of the memory.</summary>
    public static CRecordArray<T> Records<T>(CRecord record, int byteOffset, int length, [CallerMemberName] string member = "") where T : CRecord, ICRecord<T>
    {
        _ = record.At(byteOffset, member);
        return record.PartRecords<T>(byteOffset, length);
    }

    /// <summary>Copies the elements of an array into the first ones of another.</summary>
    /// <exception cref="ArgumentException">There are more elements than the array has.</exception>
    public static void Copy<T>(CArray<T> target, CArray<T> source, string member) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(source, member);
        ElementArray.Check(target.Length, source.Length, member);
        Copy(source, target, source.Length * Unsafe.SizeOf<T>());
    }

    /// <inheritdoc cref="Copy{T}(CArray{T}, CArray{T}, string)"/>
    public static void Copy<T>(CRecordArray<T> target, CRecordArray<T> source, string member) where T : CRecord, ICRecord<T>
    {
        ArgumentNullException.ThrowIfNull(source, member);
        ElementArray.Check(target.Length, source.Length, member);
        Copy(source, target, source.Length * T.Layout.Size);
    }

    /// <summary>The record that a pointer points to: the one that was stored there, or a view; null for NULL.</summary>
    public static T? Follow<T>(CRecord record, int byteOffset, [CallerMemberName] string member = "") where T : CRecord, ICRecord<T>
    {
        (nint pointer, object? kept, object? anchor) = Load(record, byteOffset, member);
        if (pointer == 0) return null;
        if (kept is T { IsDisposed: false } stored && stored.IsAt(pointer)) return stored;
        T view = T.View(CMemory.At(pointer, T.Layout));
        if (kept is not null) view.KeepAlive(kept);    // disposed or resized, but C's pointer is still there, and the memory with it
        if (anchor is not null) view.KeepAlive(anchor);
        view.KeepLibrariesOf(record);
        return view;
    }

    /// <summary>The object that was stored where a pointer stands; null for NULL.</summary>
    /// <exception cref="InvalidOperationException">C stored another pointer, or the object has moved since.</exception>
    public static T? Stored<T>(CRecord record, int byteOffset, string member) where T : class
    {
        (nint pointer, object? kept, _) = Load(record, byteOffset, member);
        if (pointer == 0) return null;
        if (kept is CData { IsDisposed: false } data && !data.IsAt(pointer))
            throw new InvalidOperationException($"{record.ShownName}.{member} points to what the {data.ShownName} was before it was resized; store it there again.");
        if (kept is T stored) return stored;
        string type = TypeText.Of(typeof(T));
        string pointerType = typeof(ICallbackHandle).IsAssignableFrom(typeof(T)) ? $"CFunctionPointer<{type}>" : "pointer";
        throw new InvalidOperationException($"{record.ShownName}.{member} holds a pointer that was not stored there as {Article.Before(type)}; declare the member as {Article.Before(pointerType)} to read it.");
    }

    /// <summary>Stores a pointer to an object, and keeps the object as long as the pointer stands there.</summary>
    public static void Store(CRecord record, int byteOffset, CData? value, [CallerMemberName] string member = "")
    {
        object? anchor = null;
        nint pointer = value?.Anchored(out anchor) ?? 0;
        Store(record, byteOffset, value, pointer, anchor, member);
    }

    /// <summary>Stores a pointer that belongs to an object, and keeps the object as long as the pointer stands there.</summary>
    public static void Store(CRecord record, int byteOffset, object? value, nint pointer, object? anchor = null, [CallerMemberName] string member = "")
    {
        lock (record.Keeping)
        {
            ref nint target = ref At<nint>(record, byteOffset, member);
            (value is null ? record.KeptIfAny : record.Kept)?.Store(record.PlaceInKept + byteOffset, pointer, value, anchor);
            target = pointer;
        }
    }

    /// <summary>The error for a pointer that is declared as never NULL.</summary>
    public static Exception IsNull(string member) => new NullPointerException($"{member} is NULL, and it is declared as never null. Make it nullable.");

    /// <summary>A pointer as it is shown: text that was stored here, else the address, which is not followed.</summary>
    public static object? Shown(CRecord record, int byteOffset)
    {
        (nint pointer, object? kept, _) = Load(record, byteOffset, nameof(CRecord.ToString));
        if (pointer == 0) return null;
        return kept is KeptText text ? text.Text : new c_void_p(pointer);
    }

    internal static (nint Pointer, object? Kept, object? Anchor) Load(CRecord record, int byteOffset, string member)
    {
        nint pointer = At<nint>(record, byteOffset, member);
        if (pointer == 0) return default;
        if (record.KeptIfAny is null)
        {
            // There is a table before a pointer is stored that keeps anything, so without one it was C that stored this.
            Interlocked.MemoryBarrier();
            if (record.KeptIfAny is null) return (pointer, null, null);
        }

        lock (record.Keeping) return record.Kept.Load(record.PlaceInKept + byteOffset, At<nint>(record, byteOffset, member));
    }

    private static void Copy(CData source, CData target, int sizeBytes)
    {
        if (CopiesPlain(source, target, sizeBytes)) return;
        (Lock first, Lock second) = CData.KeepingOfBoth(source, target);
        lock (first)
        {
            lock (second)
            {
                ReadOnlySpan<byte> bytes = source.AsBytes()[..sizeBytes];
                Span<byte> place = target.AsBytes()[..sizeBytes];
                KeptObjects.Copy(source, target, sizeBytes);
                bytes.CopyTo(place);
            }
        }
    }

    /// <summary>
    /// Copies without a lock where neither object has a table: there is one before a pointer is stored that keeps anything, so no such
    /// pointer was read where there is still none afterwards.
    /// </summary>
    private static bool CopiesPlain(CData source, CData target, int sizeBytes)
    {
        if (sizeBytes > MostPlainBytes || source.KeptIfAny is not null || target.KeptIfAny is not null) return false;
        Span<byte> read = stackalloc byte[MostPlainBytes];
        source.AsBytes()[..sizeBytes].CopyTo(read);
        Interlocked.MemoryBarrier();
        if (source.KeptIfAny is not null) return false;
        Span<byte> place = target.AsBytes()[..sizeBytes];
        int wordBytes = sizeBytes & -Unsafe.SizeOf<nint>();
        read[..wordBytes].CopyTo(place);    // whole words apart from the rest: of a pointer that another thread stores meanwhile no half is overwritten
        read[wordBytes..sizeBytes].CopyTo(place[wordBytes..]);
        return true;
    }
}
