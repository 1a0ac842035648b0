using System.Runtime.CompilerServices;

namespace CTypes.Data.Tests;

public sealed class ArrayTests
{
    [Fact]
    public void Arrays_TenIntegers_are_made_of_their_values_and_read_in_order()
    {
        using CArray<c_int> ii = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        int sum = 0;
        foreach (ref c_int i in ii) sum += i.Value;
        Assert.Equal((10, 55), (ii.Length, sum));
    }

    [Fact]
    public void An_array_without_values_is_zero()
    {
        using CArray<c_int> ii = new(10);
        Assert.Equal(10, ii.Count(i => i.Value == 0));
    }

    [Fact]
    public void An_array_may_have_no_elements_but_not_fewer()
    {
        using CArray<int> none = new(0);
        Assert.Equal((0, 0), (none.Length, C.SizeOf(none)));
        Assert.NotEqual(0, none.Address);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CArray<int>(-1));
    }

    [Fact]
    public void A_copy_of_bytes_begins_at_the_offset_and_does_not_follow_the_buffer()
    {
        byte[] buffer = [9, 9, 1, 0, 2, 0, 9, 9];
        using CArray<short> copy = CArray<short>.FromBufferCopy(buffer, length: 2, offset: 2);
        buffer[2] = 7;
        Assert.Equal([1, 2], copy.ToArray());
    }

    [Fact]
    public void An_element_is_counted_from_either_end()
    {
        using CArray<int> array = [1, 2, 3];
        array[^1] = 9;
        Assert.Equal((1, 9, 9), (array[0], array[2], array[^1]));
    }

    [Fact]
    public void An_index_outside_throws_and_names_the_array()
    {
        using CArray<int> array = [1, 2, 3];
        Assert.Equal("Int32[3] has no element 3.", Assert.Throws<IndexOutOfRangeException>(() => array[3]).Message);
        Assert.Equal("BigEndian<int>[2] has no element 2.", Assert.Throws<IndexOutOfRangeException>(() => new CArray<BigEndian<int>>(2)[2]).Message);
        Assert.Throws<IndexOutOfRangeException>(() => array[-1]);
        Assert.Throws<IndexOutOfRangeException>(() => array[^4]);
        Assert.Throws<IndexOutOfRangeException>(() => array[^0] = 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => array[2..5].Length);
    }

    [Fact]
    public void A_slice_is_a_span_of_the_array_itself()
    {
        using CArray<int> array = [1, 2, 3, 4];
        Span<int> slice = array[1..^1];
        slice[0] = 20;
        Assert.Equal([1, 20, 3, 4], array.Span.ToArray());
        Assert.Throws<ArgumentException>(() => new[] { 1, 2, 3 }.CopyTo(array[1..3]));
    }

    [Fact]
    public void An_element_changed_in_a_loop_is_changed_in_the_array()
    {
        using CArray<int> array = [1, 2];
        foreach (ref int item in array) item *= 2;
        Assert.Equal([2, 4], array.Span.ToArray());
    }

    [Fact]
    public void Arrays_nest()
    {
        using CArray<Row3> rows = new(2);
        rows[1][2] = 5;
        Assert.Equal(5, rows.AsArray<int>()[5]);
        Assert.Equal(24, C.SizeOf(rows));
    }

    [Fact]
    public void A_longer_array_keeps_its_elements_and_a_shorter_one_is_refused()
    {
        using CArray<int> array = [1, 2];
        array.Resize(4);
        Assert.Equal([1, 2, 0, 0], array.Span.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => array.Resize(3));
        using CArray<int> view = CArray<int>.At(array.Pointer, 2);
        Assert.Throws<InvalidOperationException>(() => view.Resize(5));
    }

    [Fact]
    public void Record_arrays_go_to_C_and_come_back_without_a_copy()
    {
        using CArray<Reading> arr = [new(1126877361, "sunny"), new(1126877371, "rain"), new(1126877385, "damn nasty"), new(1126877387, "sunny")];
        Assert.Equal("1126877361 sunny, 1126877371 rain, 1126877385 damn nasty, 1126877387 sunny", DataLibrary.Describe(arr));
        DataLibrary.Age(arr, 10);
        Assert.Equal(1126877371, arr[0].timestamp);

        Span<Reading> managed = arr.Span;
        managed[1].desc = "hail";
        Assert.Equal("1126877381 hail", DataLibrary.Describe(managed.Slice(1, 1)));
        Assert.Equal("hail", arr[1].desc);
    }

    [Fact]
    public void An_array_of_C_s_is_read_in_place()
    {
        using CArray<int> numbers = CArray<int>.InLibrary(DataLibrary.Module, "numbers", 4);
        Assert.Same(DataLibrary.Module, numbers.Owner);
        Assert.Equal([10, 20, 30, 40], numbers.Span.ToArray());
        Assert.False(numbers.OwnsMemory);
    }

    [Fact]
    public void A_negative_length_is_refused_whatever_the_array_is_made_of()
    {
        byte[] buffer = new byte[8];
        using CArray<int> array = [1, 2];
        Assert.Throws<ArgumentOutOfRangeException>(() => CArray<int>.FromAddress(array.Address, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CArray<int>.FromBuffer(buffer, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CRecordArray<Place>.FromAddress(array.Address, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CRecordArray<Place>.FromBuffer(buffer, -1));
    }

    [Fact]
    public void A_cast_of_an_array_that_grew_has_its_elements()
    {
        using CArray<int> array = [1, 2];
        CArray<byte> former = array.AsArray<byte>();
        array.Resize(4);
        Assert.Equal((8, 16), (former.Length, array.AsArray<byte>().Length));
    }

    [Fact]
    public void A_cast_array_shares_and_keeps_the_memory()
    {
        CArray<byte> bytes = BytesOfANewArray();
        Collection.Force();
        Assert.Equal([0x44, 0x43, 0x42, 0x41, 4, 3, 2, 1], bytes.Span.ToArray());
        Assert.False(bytes.OwnsMemory);
    }

    [Fact]
    public void A_cast_array_ends_with_what_it_shows()
    {
        CArray<int> array = [1, 2];
        CArray<long> cast = array.AsArray<long>();
        Assert.Same(cast, array.AsArray<long>());
        cast[0] = 5;
        Assert.Equal([5, 0], array.Span.ToArray());
        array.Dispose();
        Assert.Throws<ObjectDisposedException>(() => cast[0]);
    }

    [Fact]
    public void A_record_is_seen_as_an_array()
    {
        using Place place = new(1, 2);
        place.AsArray<int>()[1] = 7;
        Assert.Equal(7, place.y);
    }

    [Fact]
    public void After_Dispose_every_use_throws()
    {
        CArray<int> array = [1];
        CBox<int> box = new(1);
        array.Dispose();
        box.Dispose();
        Assert.Throws<ObjectDisposedException>(() => array[0]);
        Assert.Throws<ObjectDisposedException>(() => array.Span.Length);
        Assert.Throws<ObjectDisposedException>(() => array.Pointer);
        Assert.Throws<ObjectDisposedException>(() => array.Memory);
        Assert.Throws<ObjectDisposedException>(() => box.Value);
        Assert.Throws<ObjectDisposedException>(() => box.Pointer);
        Assert.Throws<ObjectDisposedException>(() => C.AddressOf(array));
        ObjectDisposedException e = Assert.Throws<ObjectDisposedException>(() => DataLibrary.Sum(array));
        Assert.StartsWith("DataLibrary.Sum: 'values' was disposed.", e.Message);
    }

    [Fact]
    public void A_span_keeps_the_memory_of_an_array_that_is_gone()
    {
        Span<int> span = SpanOfANewArray();
        Collection.Force();
        Assert.Equal([1, 2, 3], span.ToArray());
    }

    [Fact]
    public void An_array_stays_alive_during_a_call() => Assert.Equal(6, DataLibrary.SumWhile(new CArray<int>([1, 2, 3]), Collection.Force));

    [Fact]
    public void An_array_that_is_disposed_during_a_call_keeps_its_memory_until_the_call_returns()
    {
        CArray<int> array = [1, 2, 3];
        Assert.Equal(6, DataLibrary.SumWhile(array, () =>
        {
            array.Dispose();
            Collection.Force();
        }));
        Assert.True(array.IsDisposed);
    }

    [Fact]
    public void Disposing_while_another_thread_reads_gives_it_values_or_an_exception()
    {
        for (int round = 0; round < 30; round++)
        {
            CArray<int> array = [5, 5, 5, 5];
            bool wrong = false;
            Thread reader = new(() => wrong = !ReadsFivesUntilDisposed(array));
            reader.Start();
            array.Dispose();
            Collection.Force();
            reader.Join();
            Assert.False(wrong);
        }
    }

    private static bool ReadsFivesUntilDisposed(CArray<int> array)
    {
        try
        {
            while (true)
            {
                foreach (int value in array.Span)
                {
                    if (value != 5) return false;
                }
            }
        }
        catch (ObjectDisposedException)
        {
            return true;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static CArray<byte> BytesOfANewArray() => new CArray<int>([0x41424344, 0x01020304]).AsArray<byte>();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Span<int> SpanOfANewArray() => new CArray<int>([1, 2, 3]).Span;
}

[CArray(typeof(c_int), 3)]
public partial struct Row3;
