using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CTypes;

/// <summary>Text that is the same in ASCII, Latin-1 and UTF-8, which is most text: copied and looked through in one pass.</summary>
internal static class AsciiText
{
    /// <summary>What is written at once, with the NUL. A processor hands C what was just written only if C's read lies within one write, and C's own functions read text in blocks of this size or less.</summary>
    public const int BlockBytes = 32;

    private const int WordBytes = sizeof(ulong);
    private const int HalfWord = WordBytes / 2;

    /// <summary>Stands for every character above, and is itself beyond ASCII.</summary>
    private const ushort Most = 0xFF;

    /// <summary>Copies the text and a NUL; false when a character is NUL or beyond ASCII, and then the target holds anything.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="target">Room for the text and its NUL in whole blocks.</param>
    public static bool TryCopy(string text, ref byte target)
    {
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        nuint length = (nuint)text.Length, at = 0;
        Vector256<byte> all = default, least = Vector256<byte>.AllBitsSet;
        for (; length - at >= BlockBytes; at += BlockBytes)
        {
            Vector256<byte> block = Block(ref source, at);
            block.StoreUnsafe(ref target, at);
            all |= block;
            least = Vector256.Min(least, block);
        }

        int rest = (int)(length - at);
        Vector256<byte> last = (length < WordBytes ? Few(ref source, rest) : Rest(ref source, at, rest)).AsByte();
        last.StoreUnsafe(ref target, at);
        return (all | last).ExtractMostSignificantBits() == 0
            && !Vector256.EqualsAny(least, default)
            && Vector256.Equals(last, default).ExtractMostSignificantBits() == uint.MaxValue << rest;
    }

    // What packs makes a NUL of the characters from U+8000 on, which is found as well as what is beyond ASCII.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Block(ref ushort source, nuint at)
    {
        Vector256<ushort> low = Vector256.LoadUnsafe(ref source, at), high = Vector256.LoadUnsafe(ref source, at + BlockBytes / 2);
        return Avx2.IsSupported
            ? Avx2.Permute4x64(Avx2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16()).AsUInt64(), 0b11_01_10_00).AsByte()
            : Vector256.Narrow(Vector256.Min(low, Vector256.Create(Most)), Vector256.Min(high, Vector256.Create(Most)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Word(ref ushort source, nuint at) => Word(Vector128.LoadUnsafe(ref source, at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Word(Vector128<ushort> characters)
    {
        if (Sse2.IsSupported) return Sse2.PackUnsignedSaturate(characters.AsInt16(), default).AsUInt64().ToScalar();
        Vector128<ushort> least = Vector128.Min(characters, Vector128.Create(Most));
        return Vector128.Narrow(least, least).AsUInt64().ToScalar();
    }

    /// <summary>Less than a block at the end of a text of a word or more: whole words, and of the word that ends with the text what is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Rest(ref ushort source, nuint at, int rest)
    {
        // In two steps, because a shift by all 64 bits would shift by none.
        ulong left = Word(ref source, at + (nuint)rest - WordBytes) >> 8 >> (8 * (WordBytes - 1 - rest % WordBytes));
        return (rest / WordBytes) switch
        {
            0 => Vector256.Create(left, 0, 0, 0),
            1 => Vector256.Create(Word(ref source, at), left, 0, 0),
            2 => Vector256.Create(Word(ref source, at), Word(ref source, at + WordBytes), left, 0),
            _ => Vector256.Create(Word(ref source, at), Word(ref source, at + WordBytes), Word(ref source, at + 2 * WordBytes), left),
        };
    }

    /// <summary>A text of less than a word, whose halves may overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Few(ref ushort source, int length)
    {
        if (length >= HalfWord)
        {
            ulong halves = Word(Vector128.Create(Half(ref source, 0), Half(ref source, length - HalfWord)).AsUInt16());
            return Vector256.Create((uint)halves | halves >> 32 << 8 * (length - HalfWord), 0, 0, 0);
        }

        ulong word = 0;
        for (int i = 0; i < length; i++) word |= (ulong)Math.Min(Unsafe.Add(ref source, i), Most) << 8 * i;
        return Vector256.Create(word, 0, 0, 0);
    }

    private static ulong Half(ref ushort source, int at) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref source, at)));
}
