namespace CTypes;

/// <summary>
/// A piece of the pinned heap for each thread that the small blocks of its arenas are cut from: to ask the heap for a block costs
/// the same up to a quarter of a megabyte. What was cut is never given out again, because a span may still show it; the garbage
/// collector frees the piece behind the last of its blocks.
/// </summary>
internal static class ArenaSlab
{
    private const int SizeBytes = 256 << 10;
    private const int CacheLineBytes = 64;

    [ThreadStatic] private static byte[]? t_bytes;
    [ThreadStatic] private static int t_next;

    /// <summary>Bytes that nobody had before, all zero.</summary>
    /// <param name="sizeBytes">How many.</param>
    /// <param name="start">Where they begin in the array.</param>
    public static byte[] Cut(int sizeBytes, out int start)
    {
        start = 0;
        if (sizeBytes > SizeBytes / 4) return GC.AllocateArray<byte>(sizeBytes, pinned: true);
        if (t_bytes is null || t_next + sizeBytes > SizeBytes) (t_bytes, t_next) = (GC.AllocateArray<byte>(SizeBytes, pinned: true), 0);
        start = t_next;
        t_next += (sizeBytes + CacheLineBytes - 1) & -CacheLineBytes;
        return t_bytes;
    }
}
