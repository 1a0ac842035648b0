using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>How far apart elements lie.</summary>
internal static class ElementBytes
{
    /// <summary>The bytes of a number of elements, forwards or backwards.</summary>
    /// <exception cref="OverflowException">There are more than addresses.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Of(nint count, int sizeBytes)
    {
        nint bytes = count * sizeBytes;
        if (sizeBytes > 1 && (count > nint.MaxValue / sizeBytes || count < nint.MinValue / sizeBytes)) Throw(count, sizeBytes);
        return bytes;
    }

    [DoesNotReturn]
    private static void Throw(nint count, int sizeBytes) =>
        throw new OverflowException($"{count} elements of {sizeBytes} bytes are more bytes than a pointer can be moved by.");
}
