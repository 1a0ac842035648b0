using System.Runtime.InteropServices;

namespace CTypes.Benchmarks;

/// <summary>Memory, beside what the platform has for it.</summary>
/// <typeparam name="TCopy">Which copy it is: the compiler makes one for each structure.</typeparam>
internal static unsafe class DataRows<TCopy> where TCopy : struct, ICopy
{
    public static Row[] All() =>
    [
        new(0, "16 zeroed bytes of an arena, closed", "NativeMemory.AllocZeroed and Free", 0.2, AllocateOurs, n => AllocateTheirs(n, zeroed: true)),
        new(0, "the same", "NativeMemory.Alloc and Free, which does not clear", 0.2, AllocateOurs, n => AllocateTheirs(n, zeroed: false)),
    ];

    private static void AllocateOurs(int n)
    {
        using Arena arena = Arena.Confined();
        for (int i = 0; i < n; i++) arena.Allocate<long>(2);
    }

    // All live together, as what an arena hands out does.
    private static void AllocateTheirs(int n, bool zeroed)
    {
        nint[] blocks = new nint[n];
        for (int i = 0; i < n; i++) blocks[i] = (nint)(zeroed ? NativeMemory.AllocZeroed(16) : NativeMemory.Alloc(16));
        foreach (nint block in blocks) NativeMemory.Free((void*)block);
    }
}
