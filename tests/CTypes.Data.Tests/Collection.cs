using System.Runtime.CompilerServices;

namespace CTypes.Data.Tests;

/// <summary>Collections that find everything that nothing refers to.</summary>
internal static class Collection
{
    public static void Force()
    {
        for (int i = 0; i < 4; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
            Scribble();
        }
    }

    // What was freed is used again, so that a pointer to it shows other bytes.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Scribble()
    {
        for (int i = 0; i < 2000; i++) GC.AllocateUninitializedArray<byte>(16 + i % 500, pinned: true).AsSpan().Fill(0xEE);
    }
}
