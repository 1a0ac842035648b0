using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>Native memory for text that is too long for a stub's stack.</summary>
internal static unsafe class NativeText
{
    [ThreadStatic] private static int t_live;

    /// <summary>The blocks that this thread's calls hold at the moment; zero between calls.</summary>
    public static int Live => t_live;

    public static byte* Allocate(nuint sizeBytes)
    {
        byte* owned = (byte*)NativeMemory.Alloc(sizeBytes);
        t_live++;
        return owned;
    }

    public static void Free(byte* owned)
    {
        if (owned == null) return;
        t_live--;
        NativeMemory.Free(owned);
    }
}
