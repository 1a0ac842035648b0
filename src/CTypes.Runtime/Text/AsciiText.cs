using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CTypes;

/// <summary>Text that is the same in ASCII, Latin-1 and UTF-8, which is most text: copied and looked through in one pass.</summary>
internal static class AsciiText
{
    private const ushort MostLessOne = 0x7E;
    private const ushort BeyondAscii = 0xFF80;

    /// <summary>Copies the text and a NUL; false when a character is NUL or beyond ASCII, and then the target holds anything.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="target">Room for at least one byte more than the text has characters.</param>
    public static bool TryCopy(string text, ref byte target)
    {
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        nuint length = (nuint)text.Length;
        Unsafe.Add(ref target, length) = 0;
        return length < 8 ? CopyFew(ref source, ref target, length) : CopyMany(ref source, ref target, length);
    }

    private static bool CopyFew(ref ushort source, ref byte target, nuint length)
    {
        bool isPlain = true;
        for (nuint i = 0; i < length; i++)
        {
            uint character = Unsafe.Add(ref source, i);
            isPlain &= character - 1 <= MostLessOne;
            Unsafe.Add(ref target, i) = (byte)character;
        }

        return isPlain;
    }

    // The last vector starts where it ends with the text and overlaps the one before.
    private static bool CopyMany(ref ushort source, ref byte target, nuint length)
    {
        if (Vector256.IsHardwareAccelerated && length >= 32) return CopyWide(ref source, ref target, length);

        Vector128<ushort> all, least;
        if (length < 16)
        {
            Vector128<ushort> first = CopyEight(ref source, ref target, 0), last = CopyEight(ref source, ref target, length - 8);
            (all, least) = (first | last, Vector128.Min(first, last));
        }
        else
        {
            (all, least) = CopySixteen(ref source, ref target, length - 16);
            for (nuint i = 0; i < length - 16; i += 16)
            {
                (Vector128<ushort> some, Vector128<ushort> lesser) = CopySixteen(ref source, ref target, i);
                all |= some;
                least = Vector128.Min(least, lesser);
            }
        }

        return (all & Vector128.Create(BeyondAscii)) == default && !Vector128.EqualsAny(least, default);
    }

    private static bool CopyWide(ref ushort source, ref byte target, nuint length)
    {
        (Vector256<ushort> all, Vector256<ushort> least) = CopyThirtyTwo(ref source, ref target, length - 32);
        for (nuint i = 0; i < length - 32; i += 32)
        {
            (Vector256<ushort> some, Vector256<ushort> lesser) = CopyThirtyTwo(ref source, ref target, i);
            all |= some;
            least = Vector256.Min(least, lesser);
        }

        return (all & Vector256.Create(BeyondAscii)) == default && !Vector256.EqualsAny(least, default);
    }

    // Each returns the bits that any of its characters has, and the least of the characters: enough to see both kinds at the end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<ushort> All, Vector256<ushort> Least) CopyThirtyTwo(ref ushort source, ref byte target, nuint at)
    {
        Vector256<ushort> low = Vector256.LoadUnsafe(ref source, at);
        Vector256<ushort> high = Vector256.LoadUnsafe(ref source, at + 16);
        Vector256.Narrow(low, high).StoreUnsafe(ref target, at);
        return (low | high, Vector256.Min(low, high));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector128<ushort> All, Vector128<ushort> Least) CopySixteen(ref ushort source, ref byte target, nuint at)
    {
        Vector128<ushort> low = Vector128.LoadUnsafe(ref source, at);
        Vector128<ushort> high = Vector128.LoadUnsafe(ref source, at + 8);
        Vector128.Narrow(low, high).StoreUnsafe(ref target, at);
        return (low | high, Vector128.Min(low, high));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> CopyEight(ref ushort source, ref byte target, nuint at)
    {
        Vector128<ushort> characters = Vector128.LoadUnsafe(ref source, at);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, at), Vector128.Narrow(characters, characters).AsUInt64().ToScalar());
        return characters;
    }
}
