using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace CTypes;

/// <summary>
/// For generated code: the members of a record of the class form. Offsets come from the record's layout on the running
/// platform; every access checks that the record was not disposed.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordField
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The member at an offset, not copied.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T At<T>(CRecord record, int byteOffset) => ref Unsafe.As<byte, T>(ref record.At(byteOffset));

    /// <summary>The elements of an array at an offset, not copied.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Span<T> Span<T>(CRecord record, int byteOffset, int count) => MemoryMarshal.CreateSpan(ref At<T>(record, byteOffset), count);

    /// <summary>The elements behind the record that its memory has room for.</summary>
    public static Span<T> Rest<T>(CRecord record, int byteOffset) where T : unmanaged =>
        Span<T>(record, byteOffset, Math.Max(0, record.ByteSize - byteOffset) / Unsafe.SizeOf<T>());

    /// <summary>A nested record: a view of its part of the memory.</summary>
    public static T View<T>(CRecord record, int byteOffset) where T : CRecord, ICRecord<T>
    {
        _ = record.At(byteOffset);
        return record.Part<T>(byteOffset);
    }

    /// <summary>Copies a record into another's memory, with what its pointers keep alive.</summary>
    public static void Copy<T>(T target, T source, string member) where T : CRecord, ICRecord<T>
    {
        ArgumentNullException.ThrowIfNull(source, member);
        int sizeBytes = T.Layout.Size;
        source.AsBytes()[..sizeBytes].CopyTo(target.AsBytes());
        KeptObjects.Copy(source, target, sizeBytes);
    }

    /// <summary>The record that a pointer points to: the one that was stored there, or a view; null for NULL.</summary>
    public static T? Follow<T>(CRecord record, int byteOffset) where T : CRecord, ICRecord<T>
    {
        nint pointer = At<nint>(record, byteOffset);
        return pointer == 0 ? null : Kept(record, byteOffset, pointer) as T is { IsDisposed: false } kept ? kept : T.View(CMemory.At(pointer, T.Layout));
    }

    /// <summary>The object that was stored where a pointer stands; null for NULL.</summary>
    /// <exception cref="InvalidOperationException">C stored another pointer.</exception>
    public static T? Stored<T>(CRecord record, int byteOffset, string member) where T : class
    {
        nint pointer = At<nint>(record, byteOffset);
        if (pointer == 0) return null;
        return Kept(record, byteOffset, pointer) as T
            ?? throw new InvalidOperationException($"{record.ShownName}.{member} holds a pointer that was not stored there as a {typeof(T).Name}; declare the member as a pointer to read it.");
    }

    /// <summary>Stores a pointer to an object, and keeps the object as long as the pointer stands there.</summary>
    public static void Store(CRecord record, int byteOffset, CData? value) => Store(record, byteOffset, value, value?.Address ?? 0, value?.Anchor);

    /// <summary>Stores a pointer that belongs to an object, and keeps the object as long as the pointer stands there.</summary>
    public static void Store(CRecord record, int byteOffset, object? value, nint pointer, object? anchor = null)
    {
        ref nint target = ref At<nint>(record, byteOffset);
        CData root = record.Root;
        if (value is not null || root.KeptIfAny is not null) root.Kept.Set(record.OffsetInRoot + byteOffset, value, pointer, anchor);
        target = pointer;
    }

    /// <summary>The text that a <c>char*</c> points to, copied; null for NULL.</summary>
    public static unsafe string? ReadText(CRecord record, int byteOffset) => Utf8Text.Read((byte*)At<nint>(record, byteOffset));

    /// <summary>Stores a pointer to a copy of text, as UTF-8 with its NUL, that lives as long as the pointer stands there.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL or an unpaired surrogate.</exception>
    public static unsafe void StoreText(CRecord record, int byteOffset, string? text, string member)
    {
        if (text is null)
        {
            Store(record, byteOffset, null, 0);
            return;
        }

        if (text.Contains('\0')) throw new ArgumentException($"The text for {record.ShownName}.{member} contains a NUL; C would stop reading there.", member);
        byte[] bytes = GC.AllocateArray<byte>(Encoding.UTF8.GetByteCount(text) + 1, pinned: true);
        try
        {
            s_strict.GetBytes(text, bytes);
        }
        catch (EncoderFallbackException)
        {
            throw new ArgumentException($"The text for {record.ShownName}.{member} contains an unpaired surrogate, which UTF-8 cannot express.", member);
        }

        Store(record, byteOffset, bytes, (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(bytes)));
    }

    /// <summary>The error for a pointer that is declared as never NULL.</summary>
    public static Exception IsNull(string member) => new NullPointerException($"{member} is NULL, and it is declared as never null. Make it nullable.");

    /// <summary>A pointer as it is shown: text that was stored here, else the address, which is not followed.</summary>
    public static object? Shown(CRecord record, int byteOffset)
    {
        nint pointer = At<nint>(record, byteOffset);
        if (pointer == 0) return null;
        return Kept(record, byteOffset, pointer) is byte[] text ? Encoding.UTF8.GetString(text.AsSpan(..^1)) : new c_void_p(pointer);
    }

    private static object? Kept(CRecord record, int byteOffset, nint pointer) =>
        record.Root.KeptIfAny?.Find(record.OffsetInRoot + byteOffset, pointer);
}
