using System.Runtime.InteropServices;

namespace CTypes.RealLibraries.Tests;

/// <summary>The allocator that a test gives to zlib: it counts what is out, and can run out.</summary>
internal static unsafe partial class CountedMemory
{
    [ThreadStatic] private static int t_live;
    [ThreadStatic] private static int t_allocated;
    [ThreadStatic] private static int t_left;

    public static int Live => t_live;

    public static int Allocated => t_allocated;

    /// <summary>Begins again, with so many allocations that succeed.</summary>
    public static void Begin(int allocations)
    {
        t_allocated = 0;
        t_left = allocations;
    }

    [Callback(typeof(ZAllocate))]
    public static nint Allocate(nint opaque, uint count, uint size)
    {
        if (t_left-- <= 0) return 0;
        t_live++;
        t_allocated++;
        return (nint)NativeMemory.AllocZeroed(count, size);
    }

    [Callback(typeof(ZFree))]
    public static void Free(nint opaque, nint memory)
    {
        t_live--;
        NativeMemory.Free((void*)memory);
    }
}
