using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CTypes;

/// <summary>Text that is the same in ASCII, Latin-1 and UTF-8, which is most text: copied and looked through in one pass.</summary>
internal static class AsciiText
{
    private const ushort MostLessOne = 0x7E;

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
        Vector128<ushort> strange = default;
        nuint i = 0;
        if (length >= 16)
        {
            for (; i <= length - 16; i += 16) strange |= CopySixteen(ref source, ref target, i);
            if (i < length) strange |= CopySixteen(ref source, ref target, length - 16);
        }
        else
        {
            strange = CopyEight(ref source, ref target, 0) | CopyEight(ref source, ref target, length - 8);
        }

        return strange == default;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> CopySixteen(ref ushort source, ref byte target, nuint at)
    {
        Vector128<ushort> low = Vector128.LoadUnsafe(ref source, at);
        Vector128<ushort> high = Vector128.LoadUnsafe(ref source, at + 8);
        Vector128.Narrow(low, high).StoreUnsafe(ref target, at);
        return Strange(low) | Strange(high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> CopyEight(ref ushort source, ref byte target, nuint at)
    {
        Vector128<ushort> characters = Vector128.LoadUnsafe(ref source, at);
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, at), Vector128.Narrow(characters, characters).AsUInt64().ToScalar());
        return Strange(characters);
    }

    // NUL less one is the greatest number, so one comparison finds both.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Strange(Vector128<ushort> characters) =>
        Vector128.GreaterThan(characters - Vector128<ushort>.One, Vector128.Create(MostLessOne));
}
