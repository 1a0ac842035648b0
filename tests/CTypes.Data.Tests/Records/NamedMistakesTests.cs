namespace CTypes.Data.Tests;

/// <summary>Each mistake that C would not notice ends in an exception that says of which type, and of which member where there is one.</summary>
public sealed class NamedMistakesTests
{
    [Fact]
    public void NULL_is_followed()
    {
        Assert.Equal("A NULL POINTER<Reading> was followed.", Assert.Throws<NullPointerException>(() => default(POINTER<Reading>).Contents.timestamp).Message);
        Assert.Equal("A NULL POINTER<Place> was followed.", Assert.Throws<NullPointerException>(() => C.Element(default(POINTER<Place>), 1)).Message);
        Assert.Equal("There is no Place at NULL.", Assert.Throws<NullPointerException>(() => Place.At(default)).Message);
        Assert.Equal("There is no Int32[3] at NULL.", Assert.Throws<NullPointerException>(() => CArray<int>.At(default, 3)).Message);
        Assert.Equal("There is no Place[3] at NULL.", Assert.Throws<NullPointerException>(() => CRecordArray<Place>.FromAddress(0, 3)).Message);
    }

    [Fact]
    public void An_index_is_outside()
    {
        using Arena arena = Arena.Confined();
        CArray<int> array = new(3);
        ArenaArray<int> ofArena = arena.Allocate<int>(3);
        Region region = new();

        Assert.Equal("Int32[3] has no element 3.", Assert.Throws<IndexOutOfRangeException>(() => array[3]).Message);
        Assert.Equal("Int32[3] has no element -1.", Assert.Throws<IndexOutOfRangeException>(() => array[^4] = 1).Message);
        Assert.StartsWith("Int32[3] has no elements 2..5.", Assert.Throws<ArgumentOutOfRangeException>(() => array[2..5].Length).Message);
        Assert.StartsWith("Int32[3] has no elements 2..1.", Assert.Throws<ArgumentOutOfRangeException>(() => array[2..1].Length).Message);
        Assert.Equal("Int32[3] has no element 3.", Assert.Throws<IndexOutOfRangeException>(() => ofArena[3]).Message);
        Assert.Equal("Int16[4] has no element 4.", Assert.Throws<IndexOutOfRangeException>(() => region.readings[4]).Message);
        Assert.Equal("Place[3] has no record 3.", Assert.Throws<IndexOutOfRangeException>(() => region.corners[3]).Message);
    }

    [Fact]
    public void A_buffer_is_too_small_or_an_offset_negative()
    {
        byte[] buffer = new byte[10];
        Place place = new();

        Assert.StartsWith("A Place takes 8 bytes; from offset 3 the buffer has 7.", Assert.Throws<ArgumentException>(() => Place.FromBuffer(buffer, 3)).Message);
        Assert.StartsWith("An Int32[3] takes 12 bytes; from offset 0 the buffer has 10.", Assert.Throws<ArgumentException>(() => CArray<int>.FromBufferCopy(buffer, 3)).Message);
        Assert.StartsWith("The Place cannot start 1 bytes before the buffer.", Assert.Throws<ArgumentOutOfRangeException>(() => Place.FromBuffer(buffer, -1)).Message);
        Assert.StartsWith("The Int32[1] cannot start 4 bytes before the buffer.", Assert.Throws<ArgumentOutOfRangeException>(() => CArray<int>.FromBuffer(buffer, 1, -4)).Message);
        Assert.StartsWith("A Place has 8 bytes; there is nothing at offset -1.", Assert.Throws<ArgumentOutOfRangeException>(() => C.ByRef(place, -1)).Message);
    }

    [Fact]
    public void A_resize_shrinks()
    {
        Assert.StartsWith("A Place of 8 bytes cannot shrink to 4.", Assert.Throws<ArgumentOutOfRangeException>(() => new Place().Resize(4)).Message);
        Assert.StartsWith("An Int32[3] of 12 bytes cannot shrink to 4.", Assert.Throws<ArgumentOutOfRangeException>(() => new CArray<int>(3).Resize(1)).Message);
        Assert.StartsWith("This Int16[4] cannot be resized: it is a view", Assert.Throws<InvalidOperationException>(() => new Region().readings.Resize(9)).Message);
    }

    [Fact]
    public void More_bytes_are_asked_for_than_there_can_be()
    {
        CArray<int> array = new(3);
        using Arena arena = Arena.Confined();

        Says("length", "An Int64[300000000] takes 2400000000 bytes; an object has 2147483575 at most.", () => _ = new CArray<long>(300_000_000));
        Says("length", "A Byte[2147483647] takes 2147483647 bytes; an object has 2147483575 at most.", () => _ = new CArray<byte>(int.MaxValue));
        Says("length", "A Place[2147483647] takes 17179869176 bytes; an object has 2147483591 at most.", () => _ = new CRecordArray<Place>(int.MaxValue));
        Says("length", "An Int64[300000000] takes 2400000000 bytes; an object has 2147483647 at most.", () => CArray<long>.FromAddress(array.Address, 300_000_000));
        Says("length", "A Place[300000000] takes 2400000000 bytes; an object has 2147483647 at most.", () => CRecordArray<Place>.FromAddress(array.Address, 300_000_000));
        Says("length", "An Int32[3] of 12 bytes cannot grow to 8589934588; an object has 2147483575 at most.", () => array.Resize(int.MaxValue));
        Says("length", "A Place[1] of 8 bytes cannot grow to 17179869176; an object has 2147483591 at most.", () => new CRecordArray<Place>(1).Resize(int.MaxValue));
        Says("bytes", "A Place of 8 bytes cannot grow to 2147483647; an object has 2147483591 at most.", () => new Place().Resize(int.MaxValue));
        Says("length", "2147483647 bytes were asked for; an arena gives 2147483575 at once at most.", () => arena.Allocate<byte>(int.MaxValue));
        Says("length", "2400000000 bytes were asked for; an arena gives 2147483575 at once at most.", () => arena.Allocate<long>(300_000_000));
        Says("length", "A buffer of 2147483647 units takes 2147483647 bytes; a buffer has 2147483591 at most.", () => C.CreateStringBuffer(int.MaxValue));
        Assert.Equal("length", Assert.Throws<ArgumentOutOfRangeException>(() => C.CreateUnicodeBuffer(int.MaxValue)).ParamName);
        Assert.Equal("size", Assert.Throws<ArgumentOutOfRangeException>(() => C.WStringAt(array.Address, int.MaxValue)).ParamName);
        Assert.StartsWith("An Int64[300000000] takes 2400000000 bytes; from offset 0 the buffer has 10.", Assert.Throws<ArgumentException>(() => CArray<long>.FromBuffer(new byte[10], 300_000_000)).Message);
        Assert.StartsWith("A Place[300000000] takes 2400000000 bytes; from offset 0 the buffer has 10.", Assert.Throws<ArgumentException>(() => CRecordArray<Place>.FromBufferCopy(new byte[10], 300_000_000)).Message);

        static void Says(string parameter, string message, Action action)
        {
            ArgumentOutOfRangeException e = Assert.Throws<ArgumentOutOfRangeException>(action);
            Assert.Equal(parameter, e.ParamName);
            Assert.StartsWith(message, e.Message);
        }
    }

    [Fact]
    public void A_use_after_Dispose()
    {
        CArray<int> array = new(3);
        CBox<int> box = new(1);
        array.Dispose();
        box.Dispose();

        Assert.StartsWith("Int32[3].Span was used after the Int32[3] was disposed.", Assert.Throws<ObjectDisposedException>(() => array.Span.Length).Message);
        Assert.StartsWith("CBox<Int32>.Value was used after the CBox<Int32> was disposed.", Assert.Throws<ObjectDisposedException>(() => box.Value).Message);
    }

    [Fact]
    public void A_use_after_the_arena_was_closed()
    {
        Arena arena = Arena.Confined();
        ArenaArray<int> array = arena.Allocate<int>(3);
        Place place = arena.Allocate<Place>();
        arena.Dispose();

        Assert.StartsWith("The array of Int32 was used after its arena was closed.", Assert.Throws<ObjectDisposedException>(() => array[0]).Message);
        Assert.StartsWith("Place.x was used after its arena was closed.", Assert.Throws<ObjectDisposedException>(() => place.x).Message);
    }

    [Fact]
    public void A_use_on_another_thread_than_the_arena_is_confined_to()
    {
        using Arena arena = Arena.Confined();
        ArenaArray<int> array = arena.Allocate<int>(3);
        Place place = arena.Allocate<Place>();
        List<string> errors = [];
        Thread thread = new(() =>
        {
            errors.Add(Assert.Throws<InvalidOperationException>(() => array[0]).Message);
            errors.Add(Assert.Throws<InvalidOperationException>(() => place.y = 1).Message);
        });
        thread.Start();
        thread.Join();

        Assert.Equal(
            ["The array of Int32 is confined to the thread that made the arena; Arena.Shared() makes one for all threads.", "Place.y is confined to the thread that made the arena; Arena.Shared() makes one for all threads."],
            errors);
    }
}
