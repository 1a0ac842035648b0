using System.Runtime.InteropServices;

namespace CTypes.Benchmarks;

/// <summary>Objects in C's memory, against what can be written by hand.</summary>
internal static unsafe class DataRows
{
    public static IEnumerable<Ratio> All()
    {
        yield return new Ratio("data: 16 zeroed bytes of an arena, closed", "NativeMemory.AllocZeroed and Free", 0.2, 200_000,
            n => { using Arena arena = Arena.Confined(); for (int i = 0; i < n; i++) arena.Allocate<long>(2); },
            AllocateTheirs);
    }

    // All live together, as what an arena hands out does.
    private static void AllocateTheirs(int n)
    {
        nint[] blocks = new nint[n];
        for (int i = 0; i < n; i++) blocks[i] = (nint)NativeMemory.AllocZeroed(16);
        foreach (nint block in blocks) NativeMemory.Free((void*)block);
    }
}
