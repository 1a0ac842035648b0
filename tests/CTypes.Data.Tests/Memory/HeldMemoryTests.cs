using System.Runtime.CompilerServices;

namespace CTypes.Data.Tests;

/// <summary>How much memory stays held. That is counted for the whole process, so nothing runs beside it.</summary>
[Collection(nameof(HeldMemoryTests))]
[CollectionDefinition(nameof(HeldMemoryTests), DisableParallelization = true)]
public sealed class HeldMemoryTests
{
    [Fact]
    public void Closing_lets_go_of_the_memory_though_its_arrays_are_still_held()
    {
        const int Bytes = 40_000_000;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        ArenaArray<byte> array = ArrayOfAClosedArena(Bytes);
        long after = GC.GetTotalMemory(forceFullCollection: true);
        Assert.True(after - before < Bytes / 2, $"{after - before} bytes are still held");
        Assert.Equal(Bytes, array.Length);
    }

    [Fact]
    public void A_pinned_memory_is_kept_though_the_arena_is_closed_and_gone()
    {
        const int Bytes = 40_000_000;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        System.Buffers.MemoryHandle pin = PinOfAClosedArena(Bytes);
        long pinned = GC.GetTotalMemory(forceFullCollection: true);
        pin.Dispose();
        long after = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Equal((true, true), (pinned - before > Bytes / 2, after - before < Bytes / 2));
    }

    [Fact]
    public void A_hundred_thousand_texts_in_one_place_leave_one()
    {
        Cell cell = new();
        for (int i = 0; i < 100; i++) cell.name = new string('x', 500);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 0; i < 100_000; i++) cell.name = new string('x', 500);

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 1_000_000);
        Assert.Equal(500, cell.name!.Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static System.Buffers.MemoryHandle PinOfAClosedArena(int length)
    {
        using Arena arena = Arena.Confined();
        return arena.Allocate<byte>(length).Memory.Pin();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ArenaArray<byte> ArrayOfAClosedArena(int length)
    {
        using Arena arena = Arena.Confined();
        return arena.Allocate<byte>(length);
    }
}
