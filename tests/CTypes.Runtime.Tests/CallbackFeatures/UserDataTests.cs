namespace CTypes.Runtime.Tests;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = -1)]
public sealed partial class WithData;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = -1)]
public sealed partial class WithReusedData;

[Callback(ArgTypes = [typeof(c_int), typeof(c_void_p)], RestType = typeof(c_int), UserData = 1, OnError = -1)]
public sealed partial class WithDataLast
{
    public delegate int Handler(int value);
}

[CLibrary("callbacks")]
public static partial class CallingWithData
{
    [CFunction("call_data", ArgTypes = [typeof(WithData), typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int After([Lifetime(Call)] WithData.Handler callback, int value);

    [CFunction("call_data", ArgTypes = [typeof(WithData), typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int After(WithData callback, int value);

    [CFunction("call_data_before", ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(WithData)], RestType = typeof(c_int))]
    public static partial int Before(int value, [Lifetime(Call, UserData = 0)] WithData.Handler callback);

    [CFunction("call_data_before", ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(WithData)], RestType = typeof(c_int))]
    public static partial int Before(int value, [Lifetime(UntilDisposed, UserData = 0)] WithData callback);

    [CFunction("call_data_last", ArgTypes = [typeof(c_int), typeof(WithDataLast), typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int Last(int value, [Lifetime(Call)] WithDataLast.Handler callback);

    [CFunction("call_data", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Address(nint callback, nint data, int value);

    // As curl's and expat's, which get the void* in a call of its own.
    public static int Apart(WithData callback, nint data, int value)
    {
        Keep(callback);
        return CallKept(data, value);
    }

    [CFunction("keep_data_callback", ArgTypes = [typeof(WithData)])]
    private static partial void Keep([Lifetime(UntilDisposed)] WithData callback);

    [CFunction("call_kept_with_data", ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
    private static partial int CallKept(nint data, int value);
}

public sealed class UserDataTests
{
    [Fact]
    public void The_void_pointer_after_a_callback_carries_its_handler() => Assert.Equal(12, CallingWithData.After(value => value + 2, 10));

    [Fact]
    public void A_stated_void_pointer_before_a_callback_carries_its_handler() => Assert.Equal(13, CallingWithData.Before(10, value => value + 3));

    [Fact]
    public void User_data_may_be_the_last_argument_of_a_callback() => Assert.Equal(14, CallingWithData.Last(10, value => value + 4));

    [Fact]
    public void A_callback_object_carries_its_handler()
    {
        using WithData callback = new(value => value + 5);
        Assert.Equal((15, 15), (CallingWithData.After(callback, 10), CallingWithData.Before(10, callback)));
    }

    [Fact]
    public void Two_hundred_objects_share_one_function_and_keep_their_handlers()
    {
        List<WithData> callbacks = [.. Enumerable.Range(0, 200).Select(i => new WithData(value => i))];
        Assert.Single(callbacks.Select(callback => callback.Pointer).Distinct());
        Assert.Equal(Enumerable.Range(0, 200), callbacks.Select(callback => CallingWithData.After(callback, 0)));
        callbacks.ForEach(callback => callback.Dispose());
    }

    [Fact]
    public void User_data_is_never_NULL()
    {
        using WithData callback = new(value => value);
        Assert.NotEqual(0, callback.UserData);
    }

    [Fact]
    public void User_data_that_outlived_its_object_finds_nothing_even_when_the_slot_is_used_again()
    {
        WithReusedData first = new(value => 1);
        (nint pointer, nint data) = (first.Pointer, first.UserData);
        first.Dispose();
        using WithReusedData next = new(value => 2);
        int result = 0;
        List<CallbackException> raised = Unhandled.During("WithReusedData", () => result = CallingWithData.Address(pointer, data, 0));
        Assert.Equal(-1, result);
        Assert.Contains("disposed", Assert.Single(raised).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_in_a_function_without_a_void_pointer_is_found_when_another_one_gets_its_user_data()
    {
        using WithData callback = new(value => value + 6);
        Assert.Equal(16, CallingWithData.Apart(callback, callback.UserData, 10));
        List<CallbackException> raised = Unhandled.During("WithData", () => CallingWithData.Apart(callback, 0, 10));
        Assert.EndsWith("Where another function or a member sets the void*, give it the UserData of the same WithData.", Assert.Single(raised).Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(123456789)]
    [InlineData(int.MinValue)]
    public void User_data_that_C_made_up_finds_nothing(int data)
    {
        using WithData callback = new(value => 1);
        int result = 0;
        Assert.NotEmpty(Unhandled.During("WithData", () => result = CallingWithData.Address(callback.Pointer, data, 0)));
        Assert.Equal(-1, result);
    }

    [Fact]
    public void User_data_that_names_the_first_place_behind_all_entries_finds_nothing()
    {
        const int MostEntries = 1 << 20;
        for (int entries = 64; entries <= MostEntries; entries *= 2) Assert.Null(UserDataTable.Find(new CallbackToken(entries, uint.MaxValue).Write()));
    }

    [Fact]
    public void What_user_data_stands_for_is_replaced_only_while_it_is_what_was_expected()
    {
        object former = new(), next = new();
        nint userData = UserDataTable.Add(former);
        Assert.False(UserDataTable.Replace(userData, next, next));
        Assert.Same(former, UserDataTable.Remove(userData, CallbackEnd.Disposed));
        Assert.False(UserDataTable.Replace(userData, former, next));
    }
}
