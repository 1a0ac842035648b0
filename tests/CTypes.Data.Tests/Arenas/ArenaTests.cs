using System.Runtime;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes.Data.Tests;

public sealed class ArenaTests
{
    [Fact]
    public void What_an_arena_hands_out_is_zero_and_does_not_overlap()
    {
        using Arena arena = Arena.Confined();
        ArenaArray<int>[] all = [.. Enumerable.Range(0, 5000).Select(i => arena.Allocate<int>(1 + i % 7))];
        Assert.All(all, array => Assert.Equal(0, array.Span.ToArray().Sum()));
        for (int i = 0; i < all.Length; i++) all[i].Span.Fill(i);
        for (int i = 0; i < all.Length; i++) Assert.True(all[i].Span.ToArray().All(value => value == i));
    }

    [Fact]
    public void An_array_keeps_clear_of_one_of_any_length()
    {
        using Arena arena = Arena.Confined();
        for (int length = 0; length < 100; length++)
        {
            ArenaArray<byte> bytes = arena.Allocate<byte>(length);
            ArenaArray<Wide> next = arena.Allocate<Wide>();
            next[0] = default;
            bytes.Span.Fill(byte.MaxValue);
            Assert.All(MemoryMarshal.AsBytes(next.Span).ToArray(), value => Assert.Equal(0, value));
        }
    }

    [Theory]
    [InlineData(1 << 10)]
    [InlineData(80_000)]
    [InlineData(3_000_000)]
    public void An_array_stays_where_it_is_while_the_collector_moves_objects(int length)
    {
        object?[] garbage = [.. Enumerable.Range(0, 1000).Select(_ => new byte[1000])];
        using Arena arena = Arena.Confined();
        ArenaArray<byte> array = arena.Allocate<byte>(length);
        nint address = array.Address;
        Array.Clear(garbage);
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        Assert.Equal(address, array.Address);
    }

    [Fact]
    public void Everything_is_aligned_as_its_type_may_want_it()
    {
        using Arena arena = Arena.Confined();
        for (int i = 0; i < 300; i++)
        {
            arena.Allocate<byte>(i % 5);
            Assert.Equal(0, arena.Allocate<double>().Address % 16);
            Assert.Equal(0, arena.Allocate<Wide>().Address % 64);
        }
    }

    [Fact]
    public void Something_large_gets_its_own_place()
    {
        using Arena arena = Arena.Confined();
        ArenaArray<byte> small = arena.Allocate<byte>(16);
        ArenaArray<byte> large = arena.Allocate<byte>(3_000_000);
        ArenaArray<byte> next = arena.Allocate<byte>(16);
        large.Span.Fill(1);
        Assert.Equal((0, 0, 16L), ((int)small[15], (int)next[0], (long)(next.Address - small.Address)));
    }

    [Fact]
    public void Values_and_texts_are_stored()
    {
        using Arena arena = Arena.Confined();
        Assert.Equal((42, 3), (arena.Store(42).Value, arena.Store<short>([1, 2, 3])[^1]));
        Assert.Equal("na\u00efve", C.StringAt(arena.Text("na\u00efve").Address));
        Assert.Equal(7, arena.Text("na\u00efve").Length);
        Assert.Equal("\u4e2d", C.WStringAt(arena.WideText("\u4e2d").Address));
        Assert.Throws<ArgumentException>(() => arena.Text("a\0b"));
    }

    [Fact]
    public void A_table_of_pointers_to_the_rows_of_a_block_goes_to_C()
    {
        using Arena arena = Arena.Confined();
        ArenaArray<POINTER<float>> rows = arena.Rows(new float[,] { { 10, 20, 30 }, { 40, 50, 60 }, { 80, 90, 100 } });
        Assert.Equal(480, DataLibrary.SumRowsOfAnArena(rows, rows.Length, 3));
    }

    [Fact]
    public void A_record_of_the_class_form_lives_in_an_arena()
    {
        using Arena arena = Arena.Confined();
        Station station = arena.Allocate<Station>();
        station.where = new Place(1, 2);
        Assert.Equal((1, 2, 0, false), (station.where.x, station.where.y, station.readings[4], station.OwnsMemory));
        Assert.Same(arena, station.Owner);
    }

    [Fact]
    public void A_record_of_an_arena_goes_to_C_and_what_C_hands_out_of_it_comes_back()
    {
        using Arena arena = Arena.Confined();
        Station station = arena.Allocate<Station>();
        station.height = 100;
        Assert.Equal((103, 103), (DataLibrary.Raise(station, 3), station.height));

        Cell first = arena.Allocate<Cell>();
        first.next = new Cell("last");
        Assert.Equal("last", DataLibrary.LastCell(first)!.name);
    }

    [Fact]
    public void A_record_of_an_arena_that_cannot_be_used_here_is_not_passed()
    {
        Arena arena = Arena.Confined();
        Station station = arena.Allocate<Station>();
        int calls = DataLibrary.CountCalls();
        const string Message = "DataLibrary.Raise: the arena of 'station' was closed, or is confined to another thread.";
        Assert.StartsWith(Message, Assert.IsType<ObjectDisposedException>(OnAnotherThread(() => DataLibrary.Raise(station, 1))[0]).Message);
        arena.Dispose();
        Assert.StartsWith(Message, Assert.Throws<ObjectDisposedException>(() => DataLibrary.Raise(station, 1)).Message);
        Assert.Equal(calls, DataLibrary.CountCalls());
    }

    [Fact]
    public void Each_of_many_records_keeps_what_its_own_pointer_points_to()
    {
        using Arena arena = Arena.Confined();
        Cell[] cells = [.. Enumerable.Range(0, 40_000).Select(_ => arena.Allocate<Cell>())];    // more than one piece of memory
        for (int i = 0; i < cells.Length; i++) cells[i].name = "cell " + i;
        Collection.Force();
        Assert.All(cells, (cell, i) => Assert.Equal("cell " + i, cell.name));
    }

    [Fact]
    public void A_record_that_needs_more_than_a_page_s_alignment_has_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Visual C++ aligns to 8192 bytes at most.");
        using Arena arena = Arena.Confined();
        Assert.All(Enumerable.Range(0, 5), _ => Assert.Equal(0, arena.Allocate<Quarter>().Address % Quarter.Layout.Alignment));
    }

    [Fact]
    public void What_a_record_of_an_arena_points_to_lives_as_long_as_the_arena()
    {
        using Arena arena = Arena.Confined();
        nint first = AddressOfANewList(arena);
        Collection.Force();
        Assert.Equal("foobar", DataLibrary.Join(Cell.FromAddress(first)));
    }

    [Fact]
    public void What_a_record_of_an_arena_was_told_to_keep_lives_as_long_as_the_arena()
    {
        Arena arena = Arena.Confined();
        WeakReference companion = CompanionOfANewRecord(arena);
        Collection.Force();
        Assert.True(companion.IsAlive);

        arena.Dispose();
        Collection.Force();
        Assert.False(companion.IsAlive);
        GC.KeepAlive(arena);
    }

    [Fact]
    public void After_the_end_every_use_of_what_it_handed_out_throws()
    {
        Arena arena = Arena.Confined();
        ArenaArray<int> array = arena.Allocate<int>(3);
        Memory<int> memory = array.Memory;
        Station station = arena.Allocate<Station>();
        Place where = station.where;
        arena.Dispose();
        arena.Dispose();

        Assert.True(arena.IsDisposed);
        Assert.Throws<ObjectDisposedException>(() => array[0]);
        Assert.Throws<ObjectDisposedException>(() => array.Span.Length);
        Assert.Throws<ObjectDisposedException>(() => array.Address);
        Assert.Throws<ObjectDisposedException>(() => array.Memory);
        Assert.Throws<ObjectDisposedException>(() => memory.Span.Length);
        Assert.Throws<ObjectDisposedException>(() => memory.Pin());
        Assert.Throws<ObjectDisposedException>(() => station.open);
        Assert.Throws<ObjectDisposedException>(() => where.x);
        Assert.Throws<ObjectDisposedException>(() => arena.Allocate<int>());
        Assert.Throws<ObjectDisposedException>(() => arena.Allocate<Place>());
        Assert.Throws<ObjectDisposedException>(() => arena.Text("late"));
        Assert.StartsWith("DataLibrary.SumOfAnArena: the arena of 'values' was closed", Assert.Throws<ObjectDisposedException>(() => DataLibrary.SumOfAnArena(array)).Message);
    }

    [Fact]
    public void A_confined_arena_is_its_threads_alone()
    {
        using Arena arena = Arena.Confined();
        ArenaArray<int> array = arena.Store<int>([1, 2, 3]);
        Place place = arena.Allocate<Place>();
        Exception?[] errors = OnAnotherThread(
            () => _ = array[0], () => _ = array.Span, () => _ = array.Address, () => _ = array.Memory.Span, () => _ = place.x, () => place.x = 1,
            () => arena.Allocate<int>(), () => arena.Allocate<Place>(), arena.Dispose);
        Assert.All(errors, e => Assert.Contains(" is confined to the thread that made the arena", Assert.IsType<InvalidOperationException>(e).Message));
        Assert.Equal(6, DataLibrary.SumOfAnArena(array));
    }

    [Fact]
    public void A_shared_arena_is_for_all_threads()
    {
        using Arena arena = Arena.Shared();
        const int Threads = 4, Each = 3000;
        ArenaArray<int>[][] all = new ArenaArray<int>[Threads][];
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(t => new Thread(() =>
        {
            all[t] = [.. Enumerable.Range(0, Each).Select(i => arena.Store(t * Each + i))];
        }))];
        foreach (Thread thread in threads) thread.Start();
        foreach (Thread thread in threads) thread.Join();

        Assert.Equal(Enumerable.Range(0, Threads * Each), all.SelectMany(part => part).Select(array => array.Value));
    }

    [Fact]
    public void Closing_while_others_read_and_allocate_gives_them_values_or_an_exception()
    {
        for (int round = 0; round < 30; round++)
        {
            Arena arena = Arena.Shared();
            ArenaArray<int> array = arena.Store<int>([5, 5, 5, 5]);
            int wrong = 0;
            Thread reader = new(() => Until<ObjectDisposedException>(() => Interlocked.Add(ref wrong, array.Span.ToArray().Sum() - 20)));
            Thread writer = new(() => Until<ObjectDisposedException>(() => Interlocked.Add(ref wrong, arena.Store(1).Value - 1)));
            reader.Start();
            writer.Start();
            arena.Dispose();
            Collection.Force();
            reader.Join();
            writer.Join();
            Assert.Equal(0, wrong);
        }
    }

    [Fact]
    public void A_span_sees_its_bytes_when_the_arena_is_closed_and_gone()
    {
        Span<int> span = SpanOfAClosedArena();
        Collection.Force();
        Assert.Equal([1, 2, 3], span.ToArray());
    }

    [Fact]
    public void A_pin_behind_the_elements_is_refused()
    {
        using Arena arena = Arena.Confined();
        using CArray<int> array = [1, 2];
        Assert.All(new[] { arena.Allocate<int>(2).Memory, array.Memory }, memory =>
        {
            Assert.True(MemoryMarshal.TryGetMemoryManager<int, System.Buffers.MemoryManager<int>>(memory, out System.Buffers.MemoryManager<int>? manager));
            manager!.Pin(2).Dispose();
            Assert.Throws<ArgumentOutOfRangeException>(() => manager.Pin(3));
        });
    }

    [Fact]
    public void An_arena_that_is_closed_during_a_call_keeps_its_memory_until_the_call_returns()
    {
        Arena arena = Arena.Shared();
        ArenaArray<int> array = arena.Store<int>([1, 2, 3]);
        Assert.Equal(6, DataLibrary.SumOfAnArenaWhile(array, () =>
        {
            arena.Dispose();
            Collection.Force();
        }));
    }

    [Fact]
    public void A_default_array_has_no_elements_and_is_NULL()
    {
        ArenaArray<int> none = default;
        Assert.Equal((0, 0, 0), (none.Length, none.Span.Length, none.Address));
        Assert.Throws<IndexOutOfRangeException>(() => none[0]);
        Assert.Equal(0, DataLibrary.SumOfAnArena(none));
    }

    [Fact]
    public void An_index_outside_throws_and_a_negative_length_too()
    {
        using Arena arena = Arena.Confined();
        ArenaArray<int> array = arena.Allocate<int>(2);
        Assert.Equal("Int32[2] has no element 2.", Assert.Throws<IndexOutOfRangeException>(() => array[2]).Message);
        Assert.Throws<IndexOutOfRangeException>(() => array[^3]);
        Assert.Throws<ArgumentOutOfRangeException>(() => arena.Allocate<int>(-1));
    }

    [Fact]
    public void Allocators_C_asks_for_an_array_and_fills_it()
    {
        using Arena arena = Arena.Shared();
        List<ArenaArray<float>> allocated = [];
        DataLibrary.FillTable((int dim, in int shape) =>
        {
            int length = 1;
            foreach (int side in MemoryMarshal.CreateReadOnlySpan(in shape, dim)) length *= side;
            allocated.Add(arena.Allocate<float>(length));
            return allocated[^1].Address;
        });
        Assert.Equal([1, 2, 3, 2, 4, 6], Assert.Single(allocated).Span.ToArray());
    }

    private static Exception?[] OnAnotherThread(params Action[] actions)
    {
        Exception?[] errors = [];
        Thread thread = new(() => errors = [.. actions.Select(Record.Exception)]);
        thread.Start();
        thread.Join();
        return errors;
    }

    private static void Until<TException>(Action action) where TException : Exception
    {
        try
        {
            while (true) action();
        }
        catch (TException)
        {
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Span<int> SpanOfAClosedArena()
    {
        using Arena arena = Arena.Confined();
        return arena.Store<int>([1, 2, 3]).Span;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static nint AddressOfANewList(Arena arena)
    {
        Cell first = arena.Allocate<Cell>();
        first.name = "foo";
        first.next = new Cell() { name = "bar" };
        return first.Address;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference CompanionOfANewRecord(Arena arena)
    {
        object companion = new();
        arena.Allocate<Cell>().KeepAlive(companion);
        return new WeakReference(companion);
    }
}

[CStruct(Align = 16384, Targets = "linux-x64;linux-arm64;osx-x64;osx-arm64")]
public sealed partial class Quarter
{
    public partial int first { get; set; }
}
