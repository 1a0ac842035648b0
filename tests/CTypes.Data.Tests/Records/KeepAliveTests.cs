using System.Runtime.CompilerServices;

namespace CTypes.Data.Tests;

/// <summary>What stands behind a pointer in a record lives as long as the pointer stands there, and no longer.</summary>
public sealed class KeepAliveTests
{
    [Fact]
    public void Text_arrays_records_and_callbacks_live_as_long_as_the_record()
    {
        Station station = NewStation();
        Collection.Force();

        Assert.Equal(("with a train", "first", "second"), (station.note, station.cells!.name, station.cells.next!.name));
        Assert.Equal([77, 78], station.values!.Span.ToArray());
        Assert.Equal("x 0 0 0 0  0,0,0,0,0 (0,0) 0 with a train first 77 40 0 0", DataLibrary.Describe(station));
        station.convert!.Dispose();
    }

    [Fact]
    public void What_is_stored_in_a_nested_record_lives_as_long_as_the_record_around_it()
    {
        Envelope envelope = new();
        StoreInNested(envelope);
        Collection.Force();

        Assert.Equal(("stored through a view", "next"), (envelope.cell.name, envelope.cell.next!.name));
    }

    [Fact]
    public void A_nested_record_that_is_assigned_brings_what_it_keeps()
    {
        Envelope envelope = new(new Cell("former", new Cell("former next")));
        Assign(envelope);
        Collection.Force();

        Assert.Equal("assigned", envelope.cell.name);
        Assert.Null(envelope.cell.next);
    }

    [Fact]
    public void A_record_that_grows_takes_along_what_it_keeps()
    {
        Cell cell = new("a name", new Cell("next"));
        cell.Resize(1000);
        Collection.Force();

        Assert.Equal(("a name", "next"), (cell.name, cell.next!.name));
    }

    [Fact]
    public void What_is_stored_in_a_shared_buffer_lives_as_long_as_the_buffer()
    {
        byte[] buffer = new byte[64];
        StoreInBuffer(buffer);
        Collection.Force();

        using Cell again = Cell.FromBuffer(buffer, 8);
        Assert.Equal(("in a buffer", "kept by the buffer"), (again.name, again.next!.name));
        Assert.Equal("in a bufferkept by the buffer", DataLibrary.Join(again));
    }

    [Fact]
    public void What_is_stored_in_the_memory_of_an_array_lives_as_long_as_the_array()
    {
        CArray<byte> block = new(64);
        WeakReference stored = StoreInBuffer(block.AsMemory());
        Collection.Force();

        Assert.True(stored.IsAlive);
        AssertStored(block.AsMemory());
        AssertStored(block.Memory[8..], 0);
        GC.KeepAlive(block);
    }

    [Fact]
    public void What_is_stored_in_the_memory_of_a_record_is_the_record_s()
    {
        Envelope envelope = new();
        StoreInMemory(envelope);
        Collection.Force();

        Assert.Equal(("in a buffer", "kept by the buffer"), (envelope.cell.name, envelope.cell.next!.name));
    }

    [Fact]
    public void What_is_stored_in_the_memory_of_an_arena_s_array_lives_as_long_as_the_arena()
    {
        using Arena arena = Arena.Confined();
        ArenaArray<byte> block = arena.Allocate<byte>(64);
        StoreInBuffer(block.Memory);
        Cell ofArena = arena.Allocate<Cell>();
        StoreInBuffer(ofArena.AsMemory(), 0);
        Collection.Force();

        AssertStored(block.Memory);
        Assert.Equal("in a bufferkept by the buffer", DataLibrary.Join(ofArena));
        Cell again = Cell.FromBuffer(block.Memory, 8);
        arena.Dispose();
        Assert.Throws<ObjectDisposedException>(() => again.name);
    }

    [Fact]
    public unsafe void What_is_stored_in_C_s_memory_lives_until_something_else_is_stored_there()
    {
        void* native = System.Runtime.InteropServices.NativeMemory.AllocZeroed(64);
        try
        {
            WeakReference stored = StoreInBuffer(C.MemoryAt((nint)native, 64));
            Collection.Force();

            Assert.True(stored.IsAlive);
            AssertStored(C.MemoryAt((nint)native, 64));
            using Cell cell = Cell.FromAddress((nint)native + 8);
            Assert.Equal("kept by the buffer", cell.next!.name);
            (cell.name, cell.next) = (null, null);
        }
        finally
        {
            System.Runtime.InteropServices.NativeMemory.Free(native);
        }
    }

    [Fact]
    public void What_is_stored_through_the_memory_of_a_view_of_a_buffer_is_the_buffer_s()
    {
        byte[] buffer = new byte[64];
        StoreThroughView(buffer);
        Collection.Force();

        AssertStored(buffer);
    }

    [Fact]
    public void A_view_of_an_object_s_memory_stays_good_when_the_object_grows_or_ends()
    {
        CArray<byte> block = new(64);
        StoreInBuffer(block.AsMemory());
        using Cell former = Cell.FromBuffer(block.AsMemory(), 8);
        block.Resize(1000);
        StoreElsewhere(former);
        Collection.Force();

        AssertStored(block.AsMemory());
        Assert.Equal(("elsewhere", "also elsewhere"), (former.name, former.next!.name));
        block.Dispose();
        Cell first = new("first ", former);
        former.Dispose();
        Collection.Force();
        Assert.Equal("first elsewherealso elsewhere", DataLibrary.Join(first));
    }

    [Fact]
    public void What_a_pointer_no_longer_points_to_is_let_go()
    {
        Cell cell = new();
        WeakReference former = StoreNext(cell);
        Collection.Force();
        Assert.True(former.IsAlive);

        cell.next = null;
        Collection.Force();
        Assert.False(former.IsAlive);
    }

    [Fact]
    public void What_C_overwrites_is_no_longer_shown()
    {
        Cell cell = new("first", new Cell("stored"));
        Cell other = new("other");
        System.Runtime.InteropServices.MemoryMarshal.Write(cell.AsBytes()[Cell.Layout["next"].ByteOffset..], other.Address);

        Assert.Equal("other", cell.next!.name);
        Assert.NotSame(other, cell.next);
    }

    [Fact]
    public void Records_that_point_to_each_other_are_collected_together()
    {
        (WeakReference first, WeakReference second) = NewCircle();
        Collection.Force();

        Assert.False(first.IsAlive || second.IsAlive);
    }

    [Fact]
    public void A_record_that_is_stored_stays_good_after_it_is_disposed()
    {
        Cell next = new("next");
        Cell cell = new("first", next);
        next.Dispose();
        next = new Cell("another");
        Collection.Force();

        Cell seen = cell.next!;
        cell.next = null;
        Collection.Force();
        Assert.Equal("next", seen.name);
        Assert.Equal("another", next.name);
    }

    [Fact]
    public void A_record_that_grew_after_it_was_stored_is_read_where_C_has_it()
    {
        Cell next = new("stored");
        Cell cell = new("first ", next);
        next.Resize(1000);
        Assert.NotSame(next, cell.next);
        cell.next!.name = "where C looks";
        next.name = "elsewhere";
        Collection.Force();

        Assert.Equal("first where C looks", DataLibrary.Join(cell));
    }

    [Fact]
    public void An_array_that_grew_after_it_was_stored_is_not_shown_as_what_C_has()
    {
        Station station = new() { values = [1, 2] };
        CArray<int> values = station.values!;
        values.Resize(100);

        Assert.Equal("station.values points to what the Int32[100] was before it was resized; store it there again.", Assert.Throws<InvalidOperationException>(() => station.values).Message, ignoreCase: true);
        station.values = values;
        Assert.Same(values, station.values);
    }

    [Fact]
    public void A_record_in_a_shared_buffer_that_is_stored_stays_where_it_is_after_it_is_disposed()
    {
        for (int i = 0; i < 20; i++)
        {
            Cell cell = new("first ", InBufferThatCouldMove("in a buffer"));
            cell.next!.Dispose();
            Collection.Force();

            Assert.Equal("first in a buffer", DataLibrary.Join(cell));
        }
    }

    [Fact]
    public void KeepAlive_keeps_what_only_C_knows()
    {
        Place place = new();
        WeakReference companion = Accompany(place);
        WeakReference gone = AccompanyNew();
        Collection.Force();

        Assert.Equal((true, false), (companion.IsAlive, gone.IsAlive));
        GC.KeepAlive(place);
    }

    [Fact]
    public void KeepAlive_of_a_nested_record_keeps_as_long_as_the_record_around_it()
    {
        Station station = new();
        WeakReference companion = Accompany(station.where);
        station.where.Dispose();
        Collection.Force();

        Assert.True(companion.IsAlive);
        GC.KeepAlive(station);
    }

    [Fact]
    public void A_view_of_a_view_of_a_buffer_pins_the_buffer_itself()
    {
        using CountedBlock block = new(64);
        Place first = Place.FromBuffer(block.Memory, 8);
        Place second = Place.FromBuffer(first.AsMemory());
        first.Dispose();

        Assert.InRange(block.Pins, 1, 2);
        Assert.Same(block, second.Owner);
        second.Dispose();
    }

    [Fact]
    public void A_view_of_a_part_of_a_view_of_a_buffer_lies_where_the_part_does_and_outlives_the_first()
    {
        byte[] buffer = new byte[64];
        Place first = Place.FromBuffer(buffer, 8);
        using CArray<int> second = CArray<int>.FromBuffer(first.AsMemory(), length: 1, offset: 4);
        first.y = 5;
        first.Dispose();
        buffer[12]++;

        Assert.Equal((6, buffer), (second[0], second.Owner));
    }

    [Fact]
    public void What_is_stored_in_a_part_of_an_arena_s_memory_is_kept_there()
    {
        using Arena arena = Arena.Confined();
        ArenaArray<byte> block = arena.Allocate<byte>(64);
        StoreInBuffer(block.Memory[8..], 0);
        Collection.Force();

        AssertStored(block.Memory);
    }

    [Fact]
    public void What_is_stored_in_a_part_of_an_array_is_kept_there()
    {
        byte[] buffer = new byte[64];
        StoreInBuffer(buffer.AsMemory(8), 0);
        Collection.Force();

        AssertStored(buffer);
    }

    [Fact]
    public unsafe void What_is_stored_in_C_s_memory_outlives_the_memory_object()
    {
        nint* native = (nint*)System.Runtime.InteropServices.NativeMemory.AllocZeroed(64);
        try
        {
            WeakReference stored = StoreAt((nint)native);
            Collection.Force();
            Assert.True(stored.IsAlive);
            using Cell cell = Cell.FromAddress((nint)native + 8);
            (cell.name, cell.next) = (null, null);
        }
        finally
        {
            System.Runtime.InteropServices.NativeMemory.Free(native);
        }
    }

    [Fact]
    public unsafe void A_copy_of_one_of_many_records_in_C_s_memory_keeps_what_that_one_keeps()
    {
        const int Count = 100;
        nint native = (nint)System.Runtime.InteropServices.NativeMemory.AllocZeroed((nuint)(Count * C.SizeOf<Cell>()));
        try
        {
            Cell[] cells = [.. Enumerable.Range(0, Count).Select(i => Cell.FromAddress(native + i * C.SizeOf<Cell>()))];
            Cell[] nexts = [.. cells.Select((cell, i) => new Cell($"next of {i}"))];
            for (int i = 0; i < Count; i++) (cells[i].name, cells[i].next) = ($"cell {i}", nexts[i]);
            Cell copy = cells[7].Clone();
            foreach (Cell cell in cells) (cell.name, cell.next) = (null, null);

            Assert.Same(nexts[7], copy.next);
            Assert.Contains("name = \"cell 7\"", copy.ToString(), StringComparison.Ordinal);    // text that is kept; of other text the address is shown
        }
        finally
        {
            System.Runtime.InteropServices.NativeMemory.Free((void*)native);
        }
    }

    [Fact]
    public void What_C_wrote_over_a_callback_or_a_text_is_not_shown_as_what_was_stored()
    {
        Station station = new() { note = "stored" };
        using Convert convert = new(value => value);
        station.convert = convert;
        System.Runtime.InteropServices.MemoryMarshal.Write<nint>(station.AsBytes()[Station.Layout["convert"].ByteOffset..], 16);
        System.Runtime.InteropServices.MemoryMarshal.Write<nint>(station.AsBytes()[Station.Layout["note"].ByteOffset..], 16);

        Assert.Contains("was not stored there", Assert.Throws<InvalidOperationException>(() => station.convert).Message, StringComparison.Ordinal);
        Assert.Contains("note = 0x10,", station.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_is_assigned_lets_go_of_what_the_former_one_kept()
    {
        Envelope envelope = new();
        WeakReference former = StoreNext(envelope.cell);
        Assign(envelope);
        Collection.Force();

        Assert.False(former.IsAlive);
    }

    [Fact]
    public void A_view_of_a_record_that_was_disposed_keeps_it()
    {
        Cell cell = new();
        WeakReference stored = StoreDisposed(cell);
        Cell seen = cell.next!;
        cell.next = null;
        Collection.Force();

        Assert.True(stored.IsAlive);
        Assert.Equal("next", seen.name);
    }

    [Fact]
    public void An_array_of_records_that_is_assigned_brings_what_it_keeps()
    {
        Region region = new();
        Cell next = new("next");
        RecordField.Copy(region.cells, [new Cell("first", next)], nameof(region.cells));

        Assert.Same(next, region.cells[0].next);
    }

    [Fact]
    public void An_arena_s_record_that_is_pointed_to_is_the_same_object()
    {
        using Arena arena = Arena.Confined();
        Cell inArena = arena.Allocate<Cell>();
        Cell cell = new("first", inArena);

        Assert.Same(inArena, cell.next);
    }

    [Fact]
    public void Texts_are_read_while_another_thread_replaces_them()
    {
        Cell cell = new("start");
        Task writer = Task.Run(() =>
        {
            for (int i = 0; i < 20_000; i++)
            {
                cell.name = new string((char)('a' + i % 26), 100);
                if (i % 1000 == 0) GC.Collect();
            }
        }, TestContext.Current.CancellationToken);
        while (!writer.IsCompleted)
        {
            string name = cell.name!;
            Assert.True(name == "start" || (name.Length == 100 && name.Distinct().Count() == 1), name);
        }

        Assert.True(writer.IsCompletedSuccessfully);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Station NewStation() => new()
    {
        kind = (byte)'x', note = "with a train", cells = new Cell("first", new Cell("second")), values = [77, 78], convert = new Convert(value => value * 2),
    };

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void StoreInNested(Envelope envelope)
    {
        envelope.cell.name = "stored through a view";
        envelope.cell.next = new Cell("next");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Assign(Envelope envelope) => envelope.cell = new Cell("assigned");

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference StoreInBuffer(Memory<byte> buffer, int offset = 8)
    {
        using Cell cell = Cell.FromBuffer(buffer, offset);
        cell.name = "in a buffer";
        cell.next = new Cell("kept by the buffer");
        return new WeakReference(cell.next);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void StoreInMemory(Envelope envelope) => StoreInBuffer(envelope.cell.AsMemory(), 0);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void StoreThroughView(byte[] buffer)
    {
        using CArray<byte> view = CArray<byte>.FromBuffer(buffer, 60, 4);
        using CArray<byte> ofView = CArray<byte>.FromBuffer(view.AsMemory(), 56, 4);
        StoreInBuffer(ofView.AsMemory(), 0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void StoreElsewhere(Cell cell)
    {
        cell.name = "elsewhere";
        cell.next = new Cell("also elsewhere");
    }

    private static void AssertStored(Memory<byte> buffer, int offset = 8)
    {
        using Cell cell = Cell.FromBuffer(buffer, offset);
        Assert.Equal(("in a buffer", "kept by the buffer"), (cell.name, cell.next!.name));
        Assert.Equal("in a bufferkept by the buffer", DataLibrary.Join(cell));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference StoreDisposed(Cell cell)
    {
        using Cell next = new("next");
        cell.next = next;
        return new WeakReference(next);
    }

    // Apart, so that the memory object is gone.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference StoreAt(nint address) => StoreInBuffer(C.MemoryAt(address, 64));

    // Behind garbage, which a collection moves it over.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Cell InBufferThatCouldMove(string name)
    {
        for (int i = 0; i < 1000; i++) GC.KeepAlive(new byte[100]);
        Cell cell = Cell.FromBuffer(new byte[64]);
        cell.name = name;
        return cell;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference StoreNext(Cell cell)
    {
        cell.next = new Cell("next");
        return new WeakReference(cell.next);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference, WeakReference) NewCircle()
    {
        Cell first = new("first");
        Cell second = new("second", first);
        first.next = second;
        return (new WeakReference(first), new WeakReference(second));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference AccompanyNew() => Accompany(new Place());

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Accompany(Place place)
    {
        object companion = new();
        place.KeepAlive(companion);
        return new WeakReference(companion);
    }
}

[CStruct]
public sealed partial class Envelope
{
    public partial Cell cell { get; set; }
}

/// <summary>Memory that counts its pins.</summary>
internal sealed class CountedBlock(int length) : System.Buffers.MemoryManager<byte>
{
    private readonly byte[] _bytes = GC.AllocateArray<byte>(length, pinned: true);
    private int _pins;

    public int Pins => _pins;

    public override Span<byte> GetSpan() => _bytes;

    public override unsafe System.Buffers.MemoryHandle Pin(int elementIndex = 0)
    {
        Interlocked.Increment(ref _pins);
        return new System.Buffers.MemoryHandle(Unsafe.AsPointer(ref _bytes[elementIndex]), default, this);
    }

    public override void Unpin() => Interlocked.Decrement(ref _pins);

    protected override void Dispose(bool disposing)
    {
    }
}
