using System.Buffers;
using System.Runtime.CompilerServices;

namespace CTypes.Data.Tests;

[CHandle(Free = "log_close", Library = typeof(Keeping))]
public sealed partial class Log;

[CLibrary("data")]
public static partial class Keeping
{
    [CFunction("keep_cell", ArgTypes = [typeof(POINTER<Cell>)], RestType = typeof(c_int))]
    public static partial int Keep([Lifetime(UntilDisposed)] Cell cell);

    [CFunction("kept_name", ArgTypes = [], RestType = typeof(c_char_p))]
    public static partial string? KeptName();

    [CFunction("keep_numbers", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int Keep([Lifetime(UntilDisposed)] CArray<int>? numbers);

    [CFunction("keep_numbers", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int Keep([Lifetime(UntilDisposed)] CBox<int> number);

    [CFunction("keep_numbers", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int Keep([Lifetime(UntilDisposed)] CRecordArray<Place> places);

    [CFunction("keep_numbers", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int KeepForever([Lifetime(Forever)] CArray<int> numbers);

    [CFunction("keep_cell", ArgTypes = [typeof(POINTER<Cell>)], RestType = typeof(c_int))]
    public static partial int KeepForever([Lifetime(Forever)] Cell cell);

    [CFunction("keep_point", ArgTypes = [typeof(POINTER<Place>)], RestType = typeof(c_int))]
    public static partial int KeepForever([Lifetime(Forever)] Place place);

    [CFunction("keep_point", ArgTypes = [typeof(POINTER<Place>)], RestType = typeof(c_int))]
    public static partial int Keep([Lifetime(UntilDisposed)] Place place);

    [CFunction("sum_kept", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int SumKept(int count);

    [CFunction("log_open", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(Log)), ParamLength(1, nameof(numbers))]
    public static partial Log OpenLog(CArray<int> numbers);

    [CFunction("log_sum", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int LogSum();
}

/// <summary>What C keeps the address of lives until it is disposed, though nothing refers to it.</summary>
[Collection(nameof(KeptByCTests))]    // C keeps one address of each kind
public sealed class KeptByCTests
{
    [Fact]
    public void A_record_lives_with_what_it_points_to()
    {
        WeakReference cell = KeepCell();
        Collection.Force();
        Assert.Equal("the next one's name", Keeping.KeptName());

        Dispose(cell);
        Collection.Force();
        Assert.False(cell.IsAlive);
    }

    [Fact]
    public void An_array_lives()
    {
        WeakReference numbers = Keep(() => new CArray<int>([1, 2, 3, 4]), numbers => Keeping.Keep(numbers));
        Collection.Force();
        Assert.Equal(10, Keeping.SumKept(4));

        Dispose(numbers);
        Collection.Force();
        Assert.False(numbers.IsAlive);
    }

    [Fact]
    public void A_box_and_an_array_of_records_live()
    {
        WeakReference box = Keep(() => new CBox<int>(17), box => Keeping.Keep(box));
        Collection.Force();
        Assert.Equal(17, Keeping.SumKept(1));

        WeakReference places = Keep(() => PlacesOf(3, 4), places => Keeping.Keep(places));
        Collection.Force();
        Assert.Equal(7, Keeping.SumKept(2));
        Dispose(box);
        Dispose(places);
    }

    [Fact]
    public void A_part_of_a_record_keeps_the_record()
    {
        WeakReference part = Keep(() => StationAt(5, 6).where, part => Keeping.Keep(part));
        Collection.Force();
        Assert.Equal(11, Keeping.SumKept(2));
        Dispose(part);
    }

    [Fact]
    public void What_C_got_twice_is_let_go_of_once()
    {
        WeakReference numbers = Keep(() => new CArray<int>([1, 2]), numbers => Keeping.Keep(numbers) + Keeping.Keep(numbers));
        Collection.Force();
        Assert.Equal(3, Keeping.SumKept(2));

        Dispose(numbers);
        Collection.Force();
        Assert.False(numbers.IsAlive);
    }

    [Fact]
    public void What_C_keeps_forever_outlives_Dispose()
    {
        WeakReference numbers = Keep(() => new CArray<int>([20, 30]), numbers => Keeping.KeepForever(numbers));
        Dispose(numbers);
        Collection.Force();
        Assert.Equal(50, Keeping.SumKept(2));
    }

    [Fact]
    public void What_a_record_points_to_stays_with_it_forever()
    {
        WeakReference next = KeepForever(new Cell());
        Collection.Force();
        Assert.True(next.IsAlive);
    }

    [Fact]
    public void What_a_record_in_an_arena_points_to_stays_with_it_forever()
    {
        WeakReference next = KeepForeverInArena();
        Collection.Force();
        Assert.True(next.IsAlive);
    }

    [Fact]
    public void A_shared_buffer_that_C_keeps_forever_stays_where_it_is()
    {
        KeepBufferForever();
        Collection.Force();
        Assert.Equal(6, Keeping.SumKept(3));
    }

    [Fact]
    public void A_record_whose_part_C_keeps_forever_never_moves()
    {
        using Station station = StationAt(1, 2);
        Keeping.KeepForever(station.where);
        station.where.Dispose();
        Assert.Throws<InvalidOperationException>(() => station.Resize(1000));
    }

    [Fact]
    public void What_C_keeps_forever_is_kept_once()
    {
        CArray<int> numbers = [1];
        Keeping.KeepForever(numbers);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++) Keeping.KeepForever(numbers);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1000);
    }

    [Fact]
    public void Null_keeps_nothing() => Assert.Equal(0, Keeping.Keep((CArray<int>?)null));

    [Fact]
    public void What_C_keeps_cannot_move()
    {
        using CArray<int> numbers = [1, 2];
        Keeping.Keep(numbers);

        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => numbers.Resize(4));
        Assert.Equal("This Int32[2] cannot be resized: it would move, and C keeps its address.", refused.Message);
    }

    [Fact]
    public void C_never_keeps_the_address_that_an_array_had_before_another_thread_resized_it() => Races.Run(
        () => new CArray<int>([1, 2]),
        numbers => Races.AfterAWhile(() => Try(() => numbers.Resize(Races.LargeBytes))),
        numbers => Races.AfterAWhile(() => KeepAndCompare(numbers)));

    [Fact]
    public unsafe void What_moved_since_its_address_was_taken_is_refused_by_name()
    {
        using CArray<int> numbers = [1, 2];
        nint address = numbers.Address;
        numbers.Resize(Races.LargeBytes);

        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => DataArgument.Keep(numbers, (void*)address, "numbers", "Keeping.Keep"));
        Assert.StartsWith("Keeping.Keep: the Int32[131072] for 'numbers' was resized on another thread during the call", refused.Message, StringComparison.Ordinal);
        numbers.Resize(2 * Races.LargeBytes);
    }

    [Fact]
    public unsafe void What_lies_in_an_arena_that_was_closed_meanwhile_is_refused_by_name()
    {
        Arena arena = Arena.Confined();
        Cell cell = arena.Allocate<Cell>();
        nint address = cell.Address;
        arena.Dispose();

        Assert.StartsWith("Keeping.Keep: the arena of 'cell' was closed", Assert.Throws<ObjectDisposedException>(() => DataArgument.Keep(cell, (void*)address, "cell", "Keeping.Keep")).Message, StringComparison.Ordinal);
        Assert.StartsWith("Keeping.Keep: the arena of 'cell' was closed", Assert.Throws<ObjectDisposedException>(() => DataArgument.KeepForever(cell, (void*)address, "cell", "Keeping.Keep")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_moves_again_when_C_let_go_of_its_part()
    {
        using Station station = StationAt(1, 2);
        Place part = station.where;
        Keeping.Keep(part);
        Assert.Throws<InvalidOperationException>(() => station.Resize(1000));

        part.Dispose();
        station.Resize(1000);
        Assert.Equal(2, station.where.y);
    }

    [Fact]
    public void A_handle_keeps_data_until_C_has_freed_its_object()
    {
        CArray<int> numbers = [1, 2, 3];
        Log log = Keeping.OpenLog(numbers);
        log.KeepAlive(numbers);

        log.Dispose();
        Assert.Equal((6, true), (Keeping.LogSum(), numbers.IsDisposed));
    }

    [Fact]
    public void A_forgotten_handle_frees_before_its_data_goes()
    {
        Forget();
        Collection.Force();
        Assert.Equal(500, Keeping.LogSum());
    }

    [Fact]
    public void A_forgotten_handle_frees_before_a_shared_buffer_is_let_go()
    {
        ForgetShared();
        Collection.Force();
        Assert.Equal(500, Keeping.LogSum());
    }

    [Fact]
    public void A_handle_keeps_no_data_that_was_disposed()
    {
        CArray<int> numbers = [1];
        using Log log = Keeping.OpenLog(numbers);
        CArray<int> disposed = [2];
        disposed.Dispose();

        Assert.Throws<ObjectDisposedException>(() => log.KeepAlive(disposed));
        GC.KeepAlive(numbers);
    }

    private static void KeepAndCompare(CArray<int> numbers)
    {
        if (!Try(() => Keeping.Keep(numbers))) return;
        numbers[0] = 7;
        Assert.Equal(7, Keeping.SumKept(1));
        numbers.Dispose();
    }

    private static bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Keep<T>(Func<T> make, Func<T, int> keep) where T : CData
    {
        T data = make();
        keep(data);
        return new WeakReference(data);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference KeepCell()
    {
        Cell cell = new() { name = "its name", next = new Cell() { name = string.Concat("the next", " one's name") } };
        Keeping.Keep(cell);
        return new WeakReference(cell);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference KeepForever(Cell cell)
    {
        Cell next = new();
        cell.next = next;
        Keeping.KeepForever(cell);
        cell.Dispose();
        return new WeakReference(next);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference KeepForeverInArena()
    {
        using Arena arena = Arena.Confined();
        return KeepForever(arena.Allocate<Cell>());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void KeepBufferForever()
    {
        byte[] buffer = [1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0];
        using CArray<int> numbers = CArray<int>.FromBuffer(buffer, 3);
        Keeping.KeepForever(numbers);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Station StationAt(int x, int y)
    {
        Station station = new();
        (station.where.x, station.where.y) = (x, y);
        return station;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CRecordArray<Place> PlacesOf(int x, int y)
    {
        CRecordArray<Place> places = new(1);
        (places[0].x, places[0].y) = (x, y);
        return places;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Dispose(WeakReference data) => ((CData)data.Target!).Dispose();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ForgetShared()
    {
        CArray<int> numbers = CArray<int>.FromBuffer(new ClearedWhenUnpinned().Memory, 2);
        (numbers[0], numbers[1]) = (200, 300);
        Keeping.OpenLog(numbers).KeepAlive(numbers);
    }

    private sealed unsafe class ClearedWhenUnpinned : MemoryManager<byte>
    {
        private readonly byte[] _bytes = GC.AllocateArray<byte>(8, pinned: true);

        public override Span<byte> GetSpan() => _bytes;

        public override MemoryHandle Pin(int elementIndex = 0) => new(Unsafe.AsPointer(ref _bytes[elementIndex]), pinnable: this);

        public override void Unpin() => Array.Clear(_bytes);

        protected override void Dispose(bool disposing)
        {
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Forget()
    {
        CArray<int> numbers = [200, 300];
        Keeping.OpenLog(numbers).KeepAlive(numbers);
    }
}
