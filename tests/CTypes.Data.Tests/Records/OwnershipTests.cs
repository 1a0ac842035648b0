using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes.Data.Tests;

public sealed class OwnershipTests
{
    [Fact]
    public void A_new_record_owns_zeroed_memory()
    {
        Place place = new();

        Assert.True(place.OwnsMemory);
        Assert.Same(place, place.Owner);
        Assert.Equal(new byte[8], place.AsBytes().ToArray());
        Assert.Equal(0, place.Address % Place.Layout.Alignment);
    }

    [Fact]
    public void Positional_arguments_follow_the_order_of_the_members()
    {
        Place place = new(1, 2);
        Place named = new(y: 5);

        Assert.Equal((1, 2, 0, 5), (place.x, place.y, named.x, named.y));
    }

    [Fact]
    public void Two_records_with_the_same_values_are_two_objects()
    {
        Place place = new(1, 2);

        Assert.False(place.Equals(new Place(1, 2)));
        Assert.True(place.Equals(place));
    }

    [Fact]
    public void A_buffer_is_shared_in_both_directions()
    {
        byte[] buffer = new byte[20];
        using Place place = Place.FromBuffer(buffer, 8);
        place.x = 0x01020304;
        buffer[12] = 7;

        Assert.Equal(0x01020304, MemoryMarshal.Read<int>(buffer.AsSpan(8)));
        Assert.Equal(7, place.y);
        Assert.False(place.OwnsMemory);
        Assert.Same(buffer, place.Owner);
    }

    [Fact]
    public unsafe void A_shared_buffer_stays_where_it_is_until_the_record_is_disposed()
    {
        byte[] buffer = new byte[64];
        Place place = Place.FromBuffer(buffer);
        nint address = place.Address;
        Collection.Force();
        place.x = 42;

        Assert.Equal(address, (nint)Unsafe.AsPointer(ref buffer[0]));
        Assert.Equal(42, *(int*)address);
        place.Dispose();
    }

    [Fact]
    public unsafe void Native_memory_behind_a_memory_manager_is_shared()
    {
        byte* native = (byte*)NativeMemory.AllocZeroed(16);
        try
        {
            using NativeBlock block = new(native, 16);
            using Place place = Place.FromBuffer(block.Memory, 4);
            place.y = 9;

            Assert.Equal((nint)(native + 4), place.Address);
            Assert.Equal(9, *(int*)(native + 8));
            Assert.Same(block, place.Owner);
            Assert.Equal(1, block.Pins);
            place.Dispose();
            Assert.Equal(0, block.Pins);
        }
        finally
        {
            NativeMemory.Free(native);
        }
    }

    [Fact]
    public unsafe void A_record_that_a_handler_disposes_keeps_its_buffer_until_C_is_done_with_it()
    {
        byte* native = (byte*)NativeMemory.AllocZeroed(64);
        try
        {
            using NativeBlock block = new(native, 64);
            Assert.Equal((5, 1), VisitAndDispose(block));
            Collection.Force();
            Assert.Equal(0, block.Pins);
        }
        finally
        {
            NativeMemory.Free(native);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (int Total, int PinsMeanwhile) VisitAndDispose(NativeBlock block)
    {
        Cell shared = Cell.FromBuffer(block.Memory);
        int pins = 0;
        int total = DataLibrary.VisitCells(shared, _ =>
        {
            shared.Dispose();
            Collection.Force();
            pins = block.Pins;
            return 5;
        });

        Assert.Throws<ObjectDisposedException>(() => shared.name);
        return (total, pins);
    }

    [Fact]
    public void A_copied_buffer_is_not_shared()
    {
        byte[] buffer = [1, 0, 0, 0, 2, 0, 0, 0];
        Place place = Place.FromBufferCopy(buffer);
        buffer[0] = 9;

        Assert.Equal((1, 2, true), (place.x, place.y, place.OwnsMemory));
    }

    [Fact]
    public void A_buffer_that_is_too_small_is_an_error_that_says_what_is_there()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => Place.FromBuffer(new byte[10], 3));
        Assert.StartsWith("A Place takes 8 bytes; from offset 3 the buffer has 7.", e.Message);
        Assert.Throws<ArgumentException>(() => Place.FromBufferCopy(new byte[7]));
    }

    [Fact]
    public void A_negative_offset_is_an_error()
    {
        Assert.StartsWith("The Place cannot start 1 bytes before the buffer.", Assert.Throws<ArgumentOutOfRangeException>(() => Place.FromBuffer(new byte[10], -1)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Place.FromBufferCopy(new byte[10], int.MinValue));
    }

    [Fact]
    public void An_address_makes_a_view_of_the_same_memory()
    {
        Place place = new(1, 2);
        Place view = Place.FromAddress(place.Address);
        view.x = 10;

        Assert.Equal((10, false), (place.x, view.OwnsMemory));
        Assert.Null(view.Owner);
        Assert.Equal(10, Place.At(new POINTER<Place>(place.Address)).x);
        GC.KeepAlive(place);
    }

    [Fact]
    public void There_is_no_record_at_NULL()
    {
        Assert.Equal("There is no Place at NULL.", Assert.Throws<NullPointerException>(() => Place.FromAddress(0)).Message);
        Assert.Throws<NullPointerException>(() => Place.At(default));
    }

    [Fact]
    public void A_variable_of_a_library_is_the_librarys()
    {
        Station station = Station.InLibrary(DataLibrary.Module, "the_station");

        Assert.Same(DataLibrary.Module, station.Owner);
        Assert.Contains("nothing_here", Assert.Throws<SymbolNotFoundException>(() => Station.InLibrary(DataLibrary.Module, "nothing_here")).Message);
    }

    [Fact]
    public void A_copy_has_memory_of_its_own()
    {
        Station station = new() { note = "copied", where = new Place(1, 2) };
        Station copy = station.Clone();
        station.where.x = 9;
        station.note = "changed";
        Collection.Force();

        Assert.Equal(("copied", 1, 2, true), (copy.note, copy.where.x, copy.where.y, copy.OwnsMemory));
    }

    [Fact]
    public void Every_access_after_Dispose_throws()
    {
        Station station = new();
        Place where = station.where;
        station.Dispose();
        station.Dispose();

        Assert.True(station.IsDisposed);
        Assert.Equal("Station", Assert.Throws<ObjectDisposedException>(() => station.height).ObjectName);
        Assert.Throws<ObjectDisposedException>(() => station.where);
        Assert.Throws<ObjectDisposedException>(() => where.x = 1);
        Assert.Throws<ObjectDisposedException>(() => station.note = "text");
        Assert.Throws<ObjectDisposedException>(() => station.readings[0]);
        Assert.Throws<ObjectDisposedException>(() => station.Address);
        Assert.Throws<ObjectDisposedException>(() => station.AsBytes());
        Assert.Throws<ObjectDisposedException>(() => station.AsMemory());
        Assert.Throws<ObjectDisposedException>(() => station.Clone());
        Assert.Throws<ObjectDisposedException>(() => station.Resize(1000));
        Assert.Equal("Station (disposed)", station.ToString());
    }

    [Fact]
    public void A_disposed_view_leaves_its_record_as_it_is()
    {
        Station station = new();
        station.where.Dispose();
        station.where.x = 3;

        Assert.Equal(3, station.where.x);
    }

    [Fact]
    public void Disposing_while_others_read_gives_them_values_or_an_exception()
    {
        for (int round = 0; round < 50; round++)
        {
            Station station = new() { height = 5 };
            int wrong = 0;
            Thread[] readers = [.. Enumerable.Range(0, 2).Select(_ => new Thread(() => wrong += ReadUntilDisposed(station)))];
            foreach (Thread reader in readers) reader.Start();
            station.Dispose();
            GC.Collect();
            foreach (Thread reader in readers) reader.Join();
            Assert.Equal(0, wrong);
        }
    }

    private static int ReadUntilDisposed(Station station)
    {
        try
        {
            while (station.height == 5)
            {
            }

            return 1;
        }
        catch (ObjectDisposedException)
        {
            return 0;
        }
    }

    [Fact]
    public void A_clone_has_the_bytes_that_were_copied_also_while_another_thread_resizes_the_original()
    {
        for (int round = 0; round < 20; round++)
        {
            Cell cell = new("original");
            Thread growing = new(() =>
            {
                for (int size = 1; size < 100; size++) cell.Resize(size * 1000);
            });
            growing.Start();
            while (growing.IsAlive) cell.Clone().AsBytes().Fill(0xEE);    // beyond its end lies what is others'
            GC.Collect();
            Assert.Equal("original", cell.name);
        }
    }

    [Fact]
    public void Of_two_threads_that_resize_one_comes_after_the_other()
    {
        for (int round = 0; round < 300; round++)
        {
            CArray<byte> bytes = new(16);
            Thread[] threads = [.. new[] { 20_000, 200 }.Select(most => new Thread(() => GrowTo(bytes, most)))];
            foreach (Thread thread in threads) thread.Start();
            foreach (Thread thread in threads) thread.Join();
            bytes.Span.Fill(0xEE);    // beyond its end lies what is others'
            Assert.Equal((20_000, 20_000), (bytes.Length, bytes.AsBytes().Length));
        }

        GC.Collect();
    }

    [Fact]
    public void A_nested_record_that_is_first_seen_while_another_thread_resizes_moves_along()
    {
        for (int round = 0; round < 1500; round++)
        {
            Station station = new();
            Thread growing = new(() => station.Resize(400));
            growing.Start();
            for (int i = 0; i < round % 60; i++) Thread.SpinWait(20);
            station.where.x = 1;
            growing.Join();
            station.where.x = 77;
            Assert.Equal(77, Station.FromAddress(station.Address).where.x);
            GC.KeepAlive(station);    // its address keeps nothing
        }
    }

    [Fact]
    public void A_record_of_an_array_that_is_first_seen_while_another_thread_resizes_moves_along()
    {
        for (int round = 0; round < 200; round++)
        {
            CRecordArray<Place> places = new(2000);
            for (int i = 0; i < 1000; i++) places[i].x = i;
            Thread growing = new(() => places.Resize(2001));
            growing.Start();
            for (int i = 1000; i < 2000; i++) places[i].x = i;
            growing.Join();
            for (int i = 1000; i < 2000; i++)
            {
                places[i].x = 1000 + i;
                Assert.Equal(1000 + i, Place.FromAddress(places.Address + i * C.SizeOf<Place>()).x);
            }
        }
    }

    private static void GrowTo(CArray<byte> bytes, int most)
    {
        try
        {
            for (int length = most / 20; length <= most; length += most / 20) bytes.Resize(length);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The other thread has made it larger already.
        }
    }

    [Fact]
    public void Memory_keeps_the_record()
    {
        Memory<byte> memory = MemoryOfANewRecord();
        Collection.Force();

        Assert.Equal([1, 0, 0, 0, 2, 0, 0, 0], memory.ToArray());
        using MemoryHandle pinned = memory.Pin();
    }

    [Fact]
    public void A_span_keeps_the_memory_of_a_record_that_is_gone()
    {
        Span<short> readings = ReadingsOfANewRecord();
        Collection.Force();

        Assert.Equal([1, 2, 3, 4, 5], readings.ToArray());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Memory<byte> MemoryOfANewRecord() => new Place(1, 2).AsMemory();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Span<short> ReadingsOfANewRecord() => new Station(readings: [1, 2, 3, 4, 5]).readings;

    private sealed unsafe class NativeBlock(byte* start, int length) : MemoryManager<byte>
    {
        public int Pins { get; private set; }

        public override Span<byte> GetSpan() => new(start, length);

        public override MemoryHandle Pin(int elementIndex = 0)
        {
            Pins++;
            return new MemoryHandle(start + elementIndex, pinnable: this);
        }

        public override void Unpin() => Pins--;

        protected override void Dispose(bool disposing)
        {
        }
    }
}
