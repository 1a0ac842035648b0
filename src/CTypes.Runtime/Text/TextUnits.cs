using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CTypes;

/// <summary>The units of a text as bytes. Of a unit of two bytes that is no byte, what is left is NUL or beyond ASCII.</summary>
/// <typeparam name="TUnit"><see cref="byte"/>, or <see cref="ushort"/> for UTF-16.</typeparam>
internal static class TextUnits<TUnit> where TUnit : unmanaged
{
    private const int WordBytes = sizeof(ulong);
    private const int HalfWord = WordBytes / 2;

    /// <summary>Stands for every unit above, and is itself beyond ASCII.</summary>
    private const ushort Most = 0xFF;

    /// <summary>Whether nothing has to be packed.</summary>
    public static bool AreBytes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => typeof(TUnit) == typeof(byte);
    }

    /// <summary>As many units as a block has bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Block(ref TUnit source, nuint at)
    {
        if (AreBytes) return Vector256.LoadUnsafe(ref Unsafe.As<TUnit, byte>(ref source), at);

        // What packs makes a NUL of the units from 0x8000 on, which is found as well as what is beyond ASCII.
        ref ushort units = ref Unsafe.As<TUnit, ushort>(ref source);
        Vector256<ushort> low = Vector256.LoadUnsafe(ref units, at), high = Vector256.LoadUnsafe(ref units, at + TextBlocks.BlockBytes / 2);
        return Avx2.IsSupported
            ? Avx2.Permute4x64(Avx2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16()).AsUInt64(), 0b11_01_10_00).AsByte()
            : Vector256.Narrow(Vector256.Min(low, Vector256.Create(Most)), Vector256.Min(high, Vector256.Create(Most)));
    }

    /// <summary>What is less than a block at the end of a text, and NULs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Last(ref TUnit source, nuint length, nuint at) =>
        (length < WordBytes ? Few(ref source, (int)length) : Rest(ref source, at, (int)(length - at))).AsByte();

    /// <summary>Of a text of a word or more: whole words, and of the word that ends with the text what is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> Rest(ref TUnit source, nuint at, int rest)
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
    private static Vector256<ulong> Few(ref TUnit source, int length)
    {
        ulong word = 0;
        if (length >= HalfWord) word = Half(ref source, 0) | Half(ref source, length - HalfWord) << 8 * (length - HalfWord);
        else for (int i = 0; i < length; i++) word |= (ulong)One(ref source, i) << 8 * i;
        return Vector256.Create(word, 0, 0, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Word(ref TUnit source, nuint at) =>
        AreBytes ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<TUnit, byte>(ref Unsafe.Add(ref source, at))) : Packed(Vector128.LoadUnsafe(ref Unsafe.As<TUnit, ushort>(ref source), at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Half(ref TUnit source, int at)
    {
        ref byte first = ref Unsafe.As<TUnit, byte>(ref Unsafe.Add(ref source, at));
        return AreBytes ? Unsafe.ReadUnaligned<uint>(ref first) : Packed(Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(ref first)).AsUInt16());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint One(ref TUnit source, int at) =>
        AreBytes ? Unsafe.As<TUnit, byte>(ref Unsafe.Add(ref source, at)) : Math.Min(Unsafe.As<TUnit, ushort>(ref Unsafe.Add(ref source, at)), Most);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Packed(Vector128<ushort> units)
    {
        if (Sse2.IsSupported) return Sse2.PackUnsignedSaturate(units.AsInt16(), default).AsUInt64().ToScalar();
        Vector128<ushort> least = Vector128.Min(units, Vector128.Create(Most));
        return Vector128.Narrow(least, least).AsUInt64().ToScalar();
    }
}
