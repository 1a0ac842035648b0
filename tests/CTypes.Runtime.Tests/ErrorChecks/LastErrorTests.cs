namespace CTypes.Runtime.Tests;

public sealed class LastErrorTests
{
    [Fact]
    public void Set_returns_the_former_value()
    {
        LastError.Set(5);
        Assert.Equal(5, LastError.Set(6));
        Assert.Equal(6, LastError.Get());
    }

    [Fact]
    public void The_copy_is_0_on_a_new_thread()
    {
        LastError.Set(9);
        int seen = -1;
        Thread thread = new(() => seen = LastError.Get());
        thread.Start();
        thread.Join();
        Assert.Equal(0, seen);
    }

    [Fact]
    public void A_call_outside_Windows_leaves_the_copy_and_errno_alone()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has a last error, which the call swaps.");
        LastError.Set(77);
        ReadyMade.ZeroInt(1);
        Assert.Equal((77, 0), (LastError.Get(), LastError.Raw));
        Assert.Throws<ErrnoException>(() => ReadyMade.NegativeInt(13));
        Assert.Equal(13, Errno.Get());
    }

    [Fact]
    public void A_text_never_is_that_of_an_errno() =>
        Assert.NotEqual(Errno.Message(5), LastError.Message(5));
}
