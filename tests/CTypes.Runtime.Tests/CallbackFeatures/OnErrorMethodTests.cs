namespace CTypes.Runtime.Tests;

public sealed partial class OnErrorMethodTests
{
    [Fact]
    public void The_method_gets_the_exception_and_tells_C_to_stop()
    {
        int calls = 0;
        OperationCanceledException thrown = new();
        Assert.Same(thrown, Assert.Throws<OperationCanceledException>(() => CallbackOptions.CallUntil(
            value =>
            {
                calls++;
                return value == 3 ? throw thrown : 0;
            },
            100)));
        Assert.Equal(4, calls);
        Assert.Contains(thrown, Deciding.Seen);
    }

    [Fact]
    public void The_method_tells_C_to_go_on_and_the_exception_is_rethrown_all_the_same()
    {
        int calls = 0;
        ArgumentException e = Assert.Throws<ArgumentException>(() => CallbackOptions.CallUntil(
            value =>
            {
                calls++;
                throw new ArgumentException($"{value}");
            },
            10));
        Assert.Equal((10, "0", 9), (calls, e.Message, e.Data[Callbacks.FurtherExceptions]));
    }

    [Fact]
    public void A_method_that_throws_itself_ends_nothing()
    {
        InvalidOperationException e = Assert.Throws<InvalidOperationException>(() => CallbackOptions.CallUntil(value => throw new InvalidOperationException(), 2));
        Assert.Equal(3, e.Data[Callbacks.FurtherExceptions]);
    }

    [Fact]
    public void The_method_decides_for_a_call_after_Dispose()
    {
        Deciding callback = new(value => 1);
        nint pointer = callback.Pointer;
        callback.Dispose();
        int calls = 0;
        List<CallbackException> raised = Unhandled.During("Deciding", () => calls = CallbackOptions.CallAddressUntil(pointer, 3));
        Assert.Equal((3, 3), (calls, raised.Count));
        Assert.All(raised, e => Assert.Contains(e, Deciding.Seen));
    }

    [Fact]
    public void The_method_decides_for_a_static_method_too() =>
        Assert.Throws<OperationCanceledException>(() => CallbackOptions.CallUntil(CancelPointer, 100));

    [Fact]
    public void A_callback_without_result_may_have_the_method()
    {
        int before = Noting.Noted;
        Assert.Throws<InvalidDataException>(() => CallbackOptions.CallNoting(value => throw new InvalidDataException(), 1));
        Assert.Equal(before + 1, Noting.Noted);
    }

    [Callback(typeof(Deciding))]
    private static int Cancel(int value) => throw new OperationCanceledException();
}
