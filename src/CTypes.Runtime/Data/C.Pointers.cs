using CTypes.Shared;

namespace CTypes;

public static partial class C
{
    /// <summary>The address of an object's first byte; good as long as the object is.</summary>
    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    public static nint AddressOf(CData data) => NotNull(data).Address;

    /// <summary>The address of a buffer's first byte; good as long as the buffer lives.</summary>
    public static nint AddressOf(TextBlock buffer) => NotNull(buffer).Address;

    /// <summary>A pointer into a record: ctypes' <c>byref(obj, offset)</c>. Good as long as the record is; a method that takes the record itself keeps it for the call.</summary>
    /// <param name="record">The record.</param>
    /// <param name="byteOffset">Where in it, in bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or behind the record.</exception>
    public static POINTER<T> ByRef<T>(T record, int byteOffset = 0) where T : CRecord, ICRecord<T> => new(At(record, byteOffset));

    /// <summary>A pointer into an array.</summary>
    /// <param name="array">The array.</param>
    /// <param name="byteOffset">Where in it, in bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or behind the array.</exception>
    public static POINTER<T> ByRef<T>(CArray<T> array, int byteOffset = 0) where T : unmanaged => new(At(array, byteOffset));

    /// <summary>A pointer into an array of records.</summary>
    /// <param name="array">The array.</param>
    /// <param name="byteOffset">Where in it, in bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or behind the array.</exception>
    public static POINTER<T> ByRef<T>(CRecordArray<T> array, int byteOffset = 0) where T : CRecord, ICRecord<T> => new(At(array, byteOffset));

    /// <summary>A pointer into the value of a box.</summary>
    /// <param name="box">The box.</param>
    /// <param name="byteOffset">Where in it, in bytes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or behind the value.</exception>
    public static POINTER<T> ByRef<T>(CBox<T> box, int byteOffset = 0) where T : unmanaged => new(At(box, byteOffset));

    /// <summary>The pointer to an element of an array of records, in steps of C's <c>sizeof</c>; also for records of the class form.</summary>
    /// <exception cref="NullPointerException">The pointer is NULL.</exception>
    /// <exception cref="OverflowException">The elements before it take more bytes than there are addresses.</exception>
    public static POINTER<T> Element<T>(POINTER<T> array, nint index) where T : ICRecord =>
        array.IsNull ? throw new NullPointerException($"A NULL POINTER<{typeof(T).Name}> was followed.") : new(array.Address + ElementBytes.Of(index, T.Layout.Size));

    /// <summary>An address (a pointer of any type, <c>void*</c>, a number) as a pointer to <typeparamref name="T"/>. Bytes stay as they are.</summary>
    public static POINTER<T> Cast<T>(c_void_p address) => new(address.Value);

    /// <summary>An object's address as a pointer to <typeparamref name="T"/>; good as long as the object is. <see cref="CData.AsArray{T}"/> gives an object that keeps it.</summary>
    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    public static POINTER<T> Cast<T>(CData data) => new(NotNull(data).Address);

    /// <summary>A buffer's address as a pointer to <typeparamref name="T"/>; good as long as the buffer lives.</summary>
    public static POINTER<T> Cast<T>(TextBlock buffer) => new(NotNull(buffer).Address);

    private static nint At(CData data, int byteOffset)
    {
        Span<byte> bytes = NotNull(data).AsBytes();
        if ((uint)byteOffset > (uint)bytes.Length) throw new ArgumentOutOfRangeException(nameof(byteOffset), byteOffset, $"{Article.BeforeFirst(data.ShownName)} has {bytes.Length} bytes; there is nothing at offset {byteOffset}.");
        return data.Address + byteOffset;
    }
}
