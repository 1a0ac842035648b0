using System.Numerics;
using System.Runtime.InteropServices;

namespace CTypes.Documents.Tests.Examples;

#region example: a record in memory
[CStruct]
public sealed partial class Place
{
    public partial int x { get; set; }

    public partial int y { get; set; }
}
#endregion

[CLibrary("documents")]
public static partial class Variables
{
    [CFunction("half", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Half(int x);
}

public class MemoryAndUtilities
{
    [Fact]
    public void Sizes_and_addresses()
    {
        #region example: sizeof and resize
        using Place place = new(1, 2);
        Assert.Equal((8, 4, 8), (C.SizeOf<Place>(), C.AlignmentOf<Place>(), C.SizeOf(place)));
        place.Resize(16);
        Assert.Equal((8, 16, 1), (C.SizeOf<Place>(), C.SizeOf(place), place.x));
        Assert.Throws<ArgumentOutOfRangeException>(() => place.Resize(4));
        Assert.Equal(2, C.ByRef(place, 4).Cast<int>().Contents);       // byref(place, 4)
        #endregion
    }

    [Fact]
    public void Bytes_are_moved_and_set()
    {
        #region example: memmove
        StringBuffer from = C.CreateStringBuffer("Hello"), to = C.CreateStringBuffer(10);
        C.MemMove(to.Address, from.Address, 6);
        C.MemSet(to.Address, (byte)'J', 1);
        Assert.Equal(("Jello", "Je"), (C.StringAt(to.Address), C.StringAt(to.Address, 2)));
        GC.KeepAlive((from, to));                                      // an address keeps nothing
        #endregion
    }

    [Fact]
    public void Memory_is_seen_in_place()
    {
        #region example: memory at an address
        using CArray<int> array = [1, 2, 3];
        Memory<int> memory = C.MemoryAt<int>(array.Pointer, 3);        // memoryview_at: no copy
        memory.Span[2] = 7;
        Assert.Equal(7, array[2]);
        #endregion
    }

    [Fact]
    public void Objects_share_buffers()
    {
        #region example: from buffer
        byte[] buffer = new byte[12];
        using Place shared = Place.FromBuffer(buffer, 4);              // the array stays where it is while it is shared
        shared.x = 5;
        Assert.Equal(5, buffer[4]);

        Place copied = Place.FromBufferCopy(buffer, 4);
        buffer[4] = 9;
        Assert.Equal((9, 5), (shared.x, copied.x));
        Assert.Throws<ArgumentException>(() => Place.FromBuffer(buffer, 8));
        Assert.Throws<ArgumentOutOfRangeException>(() => Place.FromBufferCopy(buffer, -1));

        Place view = Place.FromAddress(shared.Address);
        view.y = 3;
        Assert.Equal((3, 42), (shared.y, CArray<int>.InLibrary(Variables.Module, "answer", 1)[0]));
        #endregion
    }

    [Fact]
    public void Objects_are_NETs_memory()
    {
        #region example: spans of objects
        using CArray<float> samples = [1, 2, 3, 4];
        Span<float> span = samples.Span;                               // no copy, and it keeps the memory
        Memory<float> memory = samples.Memory;
        Span<byte> bytes = samples.AsBytes();
        Assert.Equal((4, 4, 16), (span.Length, memory.Length, bytes.Length));
        Assert.Equal(new Vector4(1, 2, 3, 4), MemoryMarshal.Cast<float, Vector4>(span)[0]);
        #endregion
    }

    [Fact]
    public void Arenas_end_together()
    {
        #region example: arena
        Arena arena = Arena.Confined();
        ArenaArray<int> numbers = arena.Store<int>([1, 2, 3]);
        ArenaArray<c_char> text = arena.Text("spam");
        Place place = arena.Allocate<Place>();
        place.x = numbers[^1];
        Assert.Equal((3, "spam"), (place.x, C.StringAt(text.Address)));

        arena.Dispose();
        Assert.Throws<ObjectDisposedException>(() => numbers[0]);
        Assert.Throws<ObjectDisposedException>(() => place.x);
        #endregion
    }

    [Fact]
    public void Events_are_told()
    {
        #region example: events
        using System.Diagnostics.Tracing.EventListener listener = new Listener();
        listener.EnableEvents(CTypesEventSource.Log, System.Diagnostics.Tracing.EventLevel.Verbose, CTypesEventSource.Keywords.Load | CTypesEventSource.Keywords.Resolve);
        Assert.Equal(21, Variables.Half(42));
        #endregion
    }

    [Fact]
    public void Disposed_objects_throw()
    {
        #region example: dispose
        CArray<int> array = [1, 2, 3];
        array.Dispose();                                               // whatever another thread does with it
        Assert.Throws<ObjectDisposedException>(() => array[0]);
        #endregion
    }

    private sealed class Listener : System.Diagnostics.Tracing.EventListener;
}
