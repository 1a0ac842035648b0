using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>For generated code: memory whose elements lie one after the other.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Buffers
{
    /// <summary>The address of an array that a <c>fixed</c> statement around it pins, whose own variable the compiler would read from memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe T* Pinned<T>(T[] array) where T : unmanaged => (T*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(array));

    /// <summary>The first element of an array of any rank, or the place where it would be; a null reference for a null array.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref T First<T>(Array? array) where T : unmanaged =>
        ref array is null ? ref Unsafe.NullRef<T>() : ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array));

    /// <summary>The first element of an array in C's memory; a null reference for null.</summary>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public static ref T First<T>(CArray<T>? array, string parameter, string function) where T : unmanaged => ref First<T>((CData?)array, parameter, function);

    /// <summary>The first byte of an array of records; a null reference for null.</summary>
    /// <exception cref="ObjectDisposedException">The array was disposed.</exception>
    public static ref byte First<T>(CRecordArray<T>? array, string parameter, string function) where T : CRecord, ICRecord<T> => ref First<byte>((CData?)array, parameter, function);

    /// <summary>The value of a box; a null reference for null.</summary>
    /// <exception cref="ObjectDisposedException">The box was disposed.</exception>
    public static ref T First<T>(CBox<T>? box, string parameter, string function) where T : unmanaged => ref First<T>((CData?)box, parameter, function);

    /// <summary>The first element of an array in an arena's memory; a null reference for a default one.</summary>
    /// <exception cref="ObjectDisposedException">The arena was disposed, or is confined to another thread.</exception>
    public static ref T First<T>(ArenaArray<T> array, string parameter, string function) where T : unmanaged
    {
        if (!array.IsUsable) throw new ObjectDisposedException(nameof(Arena), $"{function}: the arena of '{parameter}' was closed, or is confined to another thread.");
        return ref MemoryMarshal.GetReference(array.Span);
    }

    // Pinned for the call, the reference keeps the memory even where another thread disposes the object.
    private static ref T First<T>(CData? data, string parameter, string function) where T : unmanaged
    {
        if (data is null) return ref Unsafe.NullRef<T>();
        if (data.IsDisposed) throw new ObjectDisposedException(data.ShownName, $"{function}: '{parameter}' was disposed.");
        return ref Unsafe.As<byte, T>(ref data.At(0));
    }
}
