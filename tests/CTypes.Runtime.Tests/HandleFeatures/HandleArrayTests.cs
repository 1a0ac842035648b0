using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

/// <summary>Functions that take arrays of handles.</summary>
[CLibrary("handles")]
public static partial class HandleArrays
{
    [CFunction("things_sum", ArgTypes = [typeof(POINTER<Thing>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(things))]
    public static partial int Sum(params ReadOnlySpan<Thing> things);

    [CFunction("things_sum", ArgTypes = [typeof(POINTER<Thing>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(things))]
    public static partial int SumOfArray(Thing[] things);

    [CFunction("things_sum", ArgTypes = [typeof(POINTER<Thing>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(things))]
    public static partial int SumMaybe(Thing?[]? things);

    [CFunction("things_sum", ArgTypes = [typeof(POINTER<Thing>), typeof(c_size_t)], RestType = typeof(c_int))]
    public static partial int SumOf([Buffer(LengthFrom = nameof(count))] ReadOnlySpan<Thing?> things, int count);

    [CFunction("things_sum", ArgTypes = [typeof(POINTER<c_void_p>), typeof(c_size_t)], RestType = typeof(c_int)), ParamLength(1, nameof(things))]
    public static partial int SumOfAny(ReadOnlySpan<SafeHandle> things);

    [CFunction("things_sum_after", ArgTypes = [typeof(POINTER<Thing>), typeof(c_int), typeof(Plain)], RestType = typeof(c_int)), ParamLength(1, nameof(things))]
    public static partial int SumAfter(Thing[] things, [Lifetime(Call)] Plain.Handler callback);

    [CFunction("seats_sum", ArgTypes = [typeof(POINTER<Seat>), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(seats))]
    public static partial int Sum(ReadOnlySpan<Seat?> seats);

    [CFunction("numbers_are", ArgTypes = [typeof(POINTER<Number>), typeof(c_int)], RestType = typeof(c_bool)), ParamLength(1, nameof(numbers))]
    public static partial bool AreCounted(ReadOnlySpan<Number> numbers);
}

/// <summary>Each handle of an array stays open until the call returned, and no longer.</summary>
[Collection("things")]
public sealed class HandleArrayTests : IDisposable
{
    public void Dispose() => Assert.Equal((0, 0, 0), (Things.Live(), Seats.Count(), Things.Misuses()));

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(300)]
    public void C_gets_each_handle_and_its_reference_is_given_back(int count)
    {
        Thing[] things = [.. Enumerable.Range(1, count).Select(Things.New)];
        Assert.Equal(count * (count + 1) / 2, HandleArrays.Sum(things));
        Assert.Equal(count * (count + 1) / 2, HandleArrays.SumOfArray(things));
        foreach (Thing thing in things) thing.Dispose();
        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void Handles_that_are_disposed_or_replaced_in_the_array_during_the_call_stay_open_until_it_returns()
    {
        Thing[] things = [Things.New(1), Things.New(2)], former = [.. things];
        Assert.Equal(3, HandleArrays.SumAfter(things, () =>
        {
            foreach (Thing thing in things) thing.Dispose();
            Array.Clear(things);
            Assert.Equal(2, Things.Live());
        }));
        Assert.Equal((0, true), (Things.Live(), former.All(thing => thing.IsClosed)));
    }

    [Fact]
    public unsafe void Handles_of_one_or_two_bytes_lie_one_after_the_other()
    {
        using Seat first = Seats.TakeChecked(51), second = Seats.TakeChecked(52);
        using HandlesArgument<Seat, byte> bytes = new([first, second], stackalloc nint[HandlesArgument<Seat, byte>.StackWords], nullAllowed: false, "seats", "Test");
        using HandlesArgument<Seat, ushort> shorts = new([first, second], stackalloc nint[HandlesArgument<Seat, ushort>.StackWords], nullAllowed: false, "seats", "Test");
        Assert.Equal((51, 52, 51, 52), (bytes.Pointer[0], bytes.Pointer[1], shorts.Pointer[0], shorts.Pointer[1]));
    }

    [Fact]
    public void One_handle_may_stand_in_an_array_twice()
    {
        using Thing thing = Things.New(2);
        Assert.Equal(4, HandleArrays.Sum(thing, thing));
    }

    [Fact]
    public void A_closed_handle_is_named_with_its_place_and_the_others_are_let_go_of()
    {
        using (Thing open = Things.New(1))
        {
            Thing closed = Things.New(2);
            closed.Dispose();
            Assert.Contains("HandleArrays.Sum: the Thing for 'things[1]' is closed", Assert.Throws<ObjectDisposedException>(() => HandleArrays.Sum(open, closed)).Message, StringComparison.Ordinal);
            Assert.Contains("the Thing for 'things[1]' holds no native handle", Assert.Throws<ArgumentException>(() => HandleArrays.Sum(open, new Thing())).Message, StringComparison.Ordinal);
            ArgumentNullException e = Assert.Throws<ArgumentNullException>(() => HandleArrays.Sum(open, null!));
            Assert.Contains("'things[1]' is null", e.Message, StringComparison.Ordinal);
        }

        Assert.Equal(0, Things.Live());
    }

    [Fact]
    public void Null_is_no_handle_where_the_elements_may_be_null()
    {
        using Thing thing = Things.New(1);
        Assert.Equal(1001, HandleArrays.SumMaybe([thing, null]));
        Assert.Equal(-1, HandleArrays.SumMaybe(null));
        Assert.Equal(0, HandleArrays.SumMaybe([]));
        Assert.Equal(-1, HandleArrays.Sum());
        Assert.Throws<ArgumentNullException>(() => HandleArrays.SumOfArray(null!));
    }

    [Fact]
    public void A_length_is_checked_against_the_array()
    {
        using Thing thing = Things.New(1);
        Assert.Equal(1001, HandleArrays.SumOf([thing, null, null], 2));
        Assert.Contains("'things'", Assert.ThrowsAny<ArgumentException>(() => HandleArrays.SumOf([thing], 2)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_lie_one_after_the_other_in_their_own_size()
    {
        using Seat zero = Seats.Take(0)!, five = Seats.Take(5)!;
        Assert.Equal(1005, HandleArrays.Sum([zero, null, five]));
        Assert.True(HandleArrays.AreCounted([.. Enumerable.Range(0, 20).Select(i => Seats.NewNumber(i)!)]));
    }

    [Fact]
    public void Any_SafeHandle_stands_in_an_array_of_addresses()
    {
        using Thing thing = Things.New(4);
        Assert.Equal(8, HandleArrays.SumOfAny([thing, thing]));
    }

    [Fact]
    public void A_few_handles_need_no_managed_memory()
    {
        using Thing thing = Things.New(4);
        HandleArrays.Sum(thing, thing);
        long before = GC.GetAllocatedBytesForCurrentThread();
        HandleArrays.Sum(thing, thing);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
