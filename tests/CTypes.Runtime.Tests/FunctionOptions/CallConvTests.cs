namespace CTypes.Runtime.Tests;

public sealed class CallConvTests
{
    [Fact]
    public void A_stdcall_function_is_called() => Assert.Equal(9, Options.Stdcall(4, 5.5));

    [Fact]
    public void A_thiscall_function_gets_its_object_first() => Assert.Equal(42, Options.Thiscall(6, 7));

    [Fact]
    public void C_calls_back_by_stdcall() => Assert.Equal(307, Options.CallsStdcall((a, b) => a * 100 + (int)(b * 2), 3));

    [Fact]
    public void More_handlers_than_thunks_are_called_by_stdcall()
    {
        StdcallBack[] backs = [.. Enumerable.Range(0, 40).Select(n => new StdcallBack((a, b) => a + n))];
        Assert.All(backs.Select((back, n) => (back, n)), item =>
        {
            unsafe { Assert.Equal(item.n + 1, ((delegate* unmanaged[Stdcall]<int, double, int>)item.back.Pointer)(1, 2.0)); }
        });
        foreach (StdcallBack back in backs) back.Dispose();
    }

    [Fact]
    public void A_call_without_transition_gives_the_same_result() => Assert.Equal(70, Options.Quick(7));

    [Fact]
    public void A_call_without_transition_takes_records_and_variables()
    {
        int c = 5;
        Assert.Equal(2 + 3 + 7 * 10 - 4, Options.QuickMixed(2, 3.9, ref c, new OptionPoint(10, 4)));
        Assert.Equal(7, c);
    }
}
