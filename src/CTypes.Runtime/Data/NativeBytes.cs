using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>Memory as <see cref="CData"/> sees it: an array that never moves and a start in it.</summary>
internal static unsafe class NativeBytes
{
    /// <summary>What the runtime guarantees for the first byte of an array.</summary>
    private const int ArrayAlignBytes = 8;

    /// <summary>The greatest alignment that memory is given.</summary>
    public const int PageBytes = 4096;

    private const int MostScalarBytes = 16;

    private static readonly byte[] s_origin = GC.AllocateArray<byte>(ArrayAlignBytes, pinned: true);

    /// <summary>Zeroed bytes on the pinned heap, with the alignment that C wants.</summary>
    /// <exception cref="OutOfMemoryException">There are not so many.</exception>
    public static (byte[] Bytes, nint Start) Allocate(int sizeBytes, int alignBytes)
    {
        int slackBytes = SlackBytes(alignBytes);
        if (sizeBytes > MostBytes(alignBytes)) throw new OutOfMemoryException($"{sizeBytes} bytes were asked for; an object has {MostBytes(alignBytes)} at most.");
        byte[] bytes = GC.AllocateArray<byte>(Math.Max(1, sizeBytes) + slackBytes, pinned: true);
        if (slackBytes == 0) return (bytes, 0);
        nint address = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(bytes));
        return (bytes, (alignBytes - (address & (alignBytes - 1))) & (alignBytes - 1));
    }

    /// <summary>
    /// An alignment that is enough for a type: C makes the size of a type a multiple of its alignment, so no type is aligned to
    /// more than the greatest power of two in its size; and no scalar to more than 16.
    /// </summary>
    public static int AlignmentFor<T>() where T : unmanaged => Math.Clamp(Unsafe.SizeOf<T>() & -Unsafe.SizeOf<T>(), MostScalarBytes, PageBytes);

    /// <summary>The most that <see cref="Allocate"/> gives at once: an array's bytes without those that its start may lie behind.</summary>
    public static int MostBytes(int alignBytes) => Array.MaxLength - SlackBytes(alignBytes);

    /// <summary>Memory that is not an array: counted from one that never moves.</summary>
    public static (byte[] Bytes, nint Start) At(nint address) =>
        (s_origin, address - (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(s_origin)));

    private static int SlackBytes(int alignBytes) => alignBytes > ArrayAlignBytes ? alignBytes : 0;
}
