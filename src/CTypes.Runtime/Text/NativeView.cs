using System.ComponentModel;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>For generated code: C's memory as a span, not copied.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class NativeView
{
    /// <summary>The bytes before the NUL; default for NULL.</summary>
    public static ReadOnlySpan<byte> Text(byte* text) => text == null ? default : MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text);

    /// <summary>As many elements as C said there are; default for NULL.</summary>
    /// <exception cref="OverflowException">The length is negative or more than a span can have.</exception>
    public static ReadOnlySpan<T> Elements<T>(nint pointer, long length, string parameter, string function) where T : unmanaged
    {
        if (pointer == 0) return default;
        if (length is < 0 or > int.MaxValue) throw new OverflowException($"{function}: '{parameter}' is {length}, which is no length of a span.");
        return new ReadOnlySpan<T>((void*)pointer, (int)length);
    }
}
