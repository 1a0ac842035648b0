namespace CTypes.Data.Tests;

public sealed class MixedArenaArrayTests
{
    private const int Large = 300_000;

    private static ArenaArray<long> s_array;

    [Fact]
    public void An_array_that_is_read_while_another_thread_writes_the_variable_leads_to_nothing_but_the_arena_s_memory()
    {
        using Arena arena = Arena.Shared();
        ArenaArray<long> small = arena.Allocate<long>(), large = arena.Allocate<long>(Large);
        large.Span.Fill(7);
        s_array = small;
        Races.WhileRunning(
            () =>
            {
                for (int i = 0; i < 1_000; i++)
                {
                    s_array = small;
                    s_array = large;
                }

                // Wine cannot stop a thread that does nothing but write references, so the collector would wait for ever.
                Thread.Yield();
            },
            () =>
            {
                for (int i = 0; i < 10_000; i++) Read(s_array);
            });
    }

    private static void Read(ArenaArray<long> array)
    {
        if (array.Length != Large) return;
        try
        {
            Assert.Equal(7, array[0]);
            Assert.Equal(7, array.Span[Large - 1]);
        }
        catch (InvalidOperationException e)
        {
            Assert.Equal("The array of Int64 is half of one and half of another: one thread read the variable that holds it while another wrote it. Guard the variable with a lock.", e.Message);
        }
    }
}
