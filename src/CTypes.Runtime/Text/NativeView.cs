using System.ComponentModel;

namespace CTypes;

/// <summary>For generated code: C's memory as a span, not copied.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static unsafe class NativeView
{
    /// <summary>The bytes before the NUL; default for NULL.</summary>
    public static ReadOnlySpan<byte> Text(byte* text) => text == null ? default : TerminatedText.Bytes(text);

    /// <summary>As many elements as C said there are; default for NULL.</summary>
    /// <exception cref="OverflowException">The length is negative or more than a span can have.</exception>
    public static ReadOnlySpan<T> Elements<T>(nint pointer, long length, string parameter, string function) where T : unmanaged
    {
        if (pointer == 0) return default;
        if (length is < 0 or > int.MaxValue) throw NoLength(length, parameter, function);
        return new ReadOnlySpan<T>((void*)pointer, (int)length);
    }

    /// <summary>The same where the length is a product, or a number that may be more than a <see cref="long"/> holds.</summary>
    /// <exception cref="OverflowException">A factor is negative, or the product is more than a span can have.</exception>
    public static ReadOnlySpan<T> Elements<T>(nint pointer, scoped ReadOnlySpan<Int128> factors, string product, string function) where T : unmanaged
    {
        if (pointer == 0) return default;
        Int128 length = 1;
        foreach (Int128 factor in factors)
        {
            if (Int128.IsNegative(factor)) throw new OverflowException($"{function}: a factor of '{product}' is {factor}, which is no length of a span.");
            length = Int128.Min(length, long.MaxValue) * factor;    // no product with a 64-bit number overflows
        }

        if (length > int.MaxValue) throw NoLength(length, product, function);
        return new ReadOnlySpan<T>((void*)pointer, (int)length);
    }

    private static OverflowException NoLength(Int128 length, string parameter, string function) =>
        new($"{function}: '{parameter}' is {length}, which is no length of a span.");
}
