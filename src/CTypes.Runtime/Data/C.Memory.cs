using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using CTypes.Shared;

namespace CTypes;

public static unsafe partial class C
{
    /// <summary>A copy of text at an address: ctypes' <c>string_at</c>. Malformed bytes become U+FFFD.</summary>
    /// <param name="address">Where the text begins.</param>
    /// <param name="size">The length in bytes, NULs included; -1 for all before the NUL.</param>
    /// <param name="encoding">The encoding of the text.</param>
    /// <exception cref="NullPointerException">The address is NULL.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is below -1.</exception>
    public static string StringAt(c_void_p address, int size = -1, CEncoding encoding = CEncoding.Utf8)
    {
        byte* text = Start(address, size, nameof(StringAt));
        ReadOnlySpan<byte> bytes = size < 0 ? TerminatedText.Bytes(text) : new(text, size);
        return TextCoder.Of(encoding, CEncodingErrors.Replace).Decode(bytes, nameof(address), nameof(StringAt));
    }

    /// <summary>A copy of wide text at an address: ctypes' <c>wstring_at</c>. What is no character becomes U+FFFD.</summary>
    /// <param name="address">Where the text begins.</param>
    /// <param name="size">The length in <c>wchar_t</c>, NULs included; -1 for all before the NUL.</param>
    /// <exception cref="NullPointerException">The address is NULL.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is below -1, or more than can be read at once.</exception>
    public static string WStringAt(c_void_p address, int size = -1)
    {
        byte* text = Start(address, size, nameof(WStringAt));
        if (size < 0) return EncodedText.ReadWide(address.Value, CEncodingErrors.Replace, nameof(address), $"C.{nameof(WStringAt)}")!;
        int mostUnits = int.MaxValue / TextCoder.WideBytes;
        if (size > mostUnits) throw new ArgumentOutOfRangeException(nameof(size), size, $"C.WStringAt: a text of {size} wchar_t is more than the {mostUnits} that can be read at once.");
        return TextCoder.Wide(CEncodingErrors.Replace).Decode(new(text, size * TextCoder.WideBytes), nameof(address), nameof(WStringAt));
    }

    /// <summary>Copies bytes; the places may overlap.</summary>
    /// <exception cref="NullPointerException">An address is NULL.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static void MemMove(c_void_p destination, c_void_p source, nint count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Buffer.MemoryCopy(Start(source, 0, nameof(MemMove)), Start(destination, 0, nameof(MemMove)), count, count);
    }

    /// <summary>Copies the first bytes of one object to the beginning of another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or one of the objects has fewer bytes.</exception>
    /// <exception cref="ObjectDisposedException">One of the objects was disposed.</exception>
    public static void MemMove(CData destination, CData source, int count) => First(source, count).CopyTo(First(destination, count));

    /// <summary>Sets bytes to one value.</summary>
    /// <exception cref="NullPointerException">The address is NULL.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static void MemSet(c_void_p address, byte value, nint count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        NativeMemory.Fill(Start(address, 0, nameof(MemSet)), (nuint)count, value);
    }

    /// <summary>Sets the first bytes of an object to one value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative, or the object has fewer bytes.</exception>
    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    public static void MemSet(CData data, byte value, int count) => First(data, count).Fill(value);

    /// <summary>C's memory as .NET sees memory, not copied: ctypes' <c>memoryview_at</c>. Good as long as C keeps it.</summary>
    /// <param name="address">Where it begins.</param>
    /// <param name="size">The number of bytes.</param>
    /// <exception cref="NullPointerException">The address is NULL.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is negative.</exception>
    public static Memory<byte> MemoryAt(c_void_p address, int size) => MemoryAt<byte>(address, size);

    /// <summary>C's memory as elements, not copied. Good as long as C keeps it.</summary>
    /// <param name="address">Where they begin.</param>
    /// <param name="length">The number of elements.</param>
    /// <exception cref="NullPointerException">The address is NULL.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    /// <exception cref="InvalidOperationException">C's elements have another size here: <c>wchar_t</c> on Windows, <c>long double</c> where it has not 16 bytes.</exception>
    public static Memory<T> MemoryAt<T>(c_void_p address, int length) where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (!Pointee<T>.IsData) Pointee<T>.ThrowNotData();
        return new ForeignMemory<T>((T*)Start(address, 0, nameof(MemoryAt)), length).Memory;
    }

    private static byte* Start(c_void_p address, int size, string function)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, -1);
        if (address.IsNull) throw new NullPointerException($"C.{function}: the address is NULL.");
        return (byte*)address.Value;
    }

    private static Span<byte> First(CData data, int count, [CallerArgumentExpression(nameof(data))] string parameter = "")
    {
        Span<byte> bytes = NotNull(data, parameter).AsBytes();
        if ((uint)count > (uint)bytes.Length) throw new ArgumentOutOfRangeException(nameof(count), count, $"{Article.BeforeFirst(data.ShownName)} has {bytes.Length} bytes.");
        return bytes[..count];
    }
}
