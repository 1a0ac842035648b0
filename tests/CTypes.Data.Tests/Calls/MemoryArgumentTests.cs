using System.Runtime.CompilerServices;

namespace CTypes.Data.Tests;

/// <summary>Memory of an object is pinned by its handle, and stays for as long, whatever becomes of the object.</summary>
public sealed class MemoryArgumentTests
{
    [Fact]
    public void Disposing_the_array_while_C_has_its_memory_takes_nothing_away()
    {
        CArray<int> values = [1, 2, 3, 4];
        Assert.Equal(10, MemoryLibrary.SumWhile(values.Memory, () =>
        {
            values.Dispose();
            Collection.Force();
        }));
    }

    [Fact]
    public void Resizing_the_array_while_C_has_its_memory_takes_nothing_away()
    {
        CArray<int> values = [1, 2, 3, 4];
        Assert.Equal(10, MemoryLibrary.SumWhile(values.Memory, () =>
        {
            values.Resize(1000);
            Collection.Force();
        }));
    }

    [Fact]
    public void Closing_the_arena_while_C_has_the_memory_of_its_record_takes_nothing_away()
    {
        Arena arena = Arena.Confined();
        Place place = arena.Allocate<Place>();
        (place.x, place.y) = (3, 4);
        Assert.Equal(7, MemoryLibrary.SumWhile(place.AsArray<int>().Memory, () =>
        {
            arena.Dispose();
            Collection.Force();
        }));
    }

    [Fact]
    public void A_shared_buffer_stays_where_it_is_as_long_as_its_memory_is_pinned()
    {
        for (int i = 0; i < 20; i++)
        {
            for (int j = 0; j < 1000; j++) GC.KeepAlive(new byte[100]);    // what a collection would move the buffer over
            byte[] buffer = new byte[16];
            CArray<int> values = CArray<int>.FromBuffer(buffer, 4);
            for (int j = 0; j < 4; j++) values[j] = j + 1;
            Assert.Equal(10, MemoryLibrary.SumWhile(values.Memory, () =>
            {
                values.Dispose();
                Collection.Force();
            }));
        }
    }

    [Fact]
    public void A_disposed_object_s_memory_is_not_pinned()
    {
        CArray<int> values = [1, 2];
        Memory<int> memory = values.Memory;
        values.Dispose();
        Assert.Throws<ObjectDisposedException>(() => memory.Pin());
    }

    [Fact]
    public void A_handler_for_later_is_let_go_of_when_an_array_beside_it_was_disposed()
    {
        WeakReference handler = CallWithDisposed();
        Collection.Force();
        Assert.False(handler.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference CallWithDisposed()
    {
        CArray<int> values = [1, 2];
        values.Dispose();
        List<int> seen = [];
        Assert.Throws<ObjectDisposedException>(() => MemoryLibrary.SumAfter(values, () => seen.Add(1)));
        return new WeakReference(seen);
    }
}

[CLibrary("data")]
public static partial class MemoryLibrary
{
    [CFunction("sum_while", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int), typeof(Meanwhile)], RestType = typeof(c_int)), ParamLength(1, nameof(values))]
    public static partial int SumWhile(ReadOnlyMemory<int> values, [Lifetime(Call)] Meanwhile.Handler meanwhile);

    [CFunction("sum_while", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int), typeof(Meanwhile)], RestType = typeof(c_int)), ParamLength(1, nameof(values))]
    public static partial int SumAfter(CArray<int> values, [Lifetime(Once)] Meanwhile.Handler before);
}
