using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CTypes;

/// <summary>Copies text for C in blocks and looks through it in the same pass.</summary>
internal static class TextBlocks
{
    /// <summary>What is written at once, with the NUL. A processor hands C what was just written only if C's read lies within one write, and C's own functions read text in blocks of this size or less.</summary>
    public const int BlockBytes = 32;

    /// <summary>Copies text that is the same in ASCII, Latin-1 and UTF-8, which is most text; false when a character is NUL or beyond ASCII, and then the target holds anything.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="target">Room for the text and its NUL in whole blocks.</param>
    public static bool TryCopy(string text, ref byte target) => TryCopy(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan())), (nuint)text.Length, ref target);

    /// <summary>Copies text that is encoded already; false when it contains a NUL, and then the target holds anything.</summary>
    /// <inheritdoc cref="TryCopy(string, ref byte)"/>
    public static bool TryCopy(ReadOnlySpan<byte> text, ref byte target) => TryCopy(ref MemoryMarshal.GetReference(text), (nuint)text.Length, ref target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopy<TUnit>(ref TUnit source, nuint length, ref byte target) where TUnit : unmanaged
    {
        nuint at = 0;
        Vector256<byte> all = default, least = Vector256<byte>.AllBitsSet;
        for (; length - at >= BlockBytes; at += BlockBytes)
        {
            Vector256<byte> block = TextUnits<TUnit>.Block(ref source, at);
            block.StoreUnsafe(ref target, at);
            all |= block;
            least = Vector256.Min(least, block);
        }

        Vector256<byte> last = TextUnits<TUnit>.Last(ref source, length, at);
        last.StoreUnsafe(ref target, at);
        return (TextUnits<TUnit>.AreBytes || (all | last).ExtractMostSignificantBits() == 0)
            && !Vector256.EqualsAny(least, default)
            && Vector256.Equals(last, default).ExtractMostSignificantBits() == uint.MaxValue << (int)(length - at);
    }
}
