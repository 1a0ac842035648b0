namespace CTypes.Runtime.Tests;

public sealed class ErrnoTests
{
    [Fact]
    public void C_sees_what_Set_put_there()
    {
        Errno.Set(1234);
        Assert.Equal(1234, ErrnoFunctions.Swap(0));
    }

    [Fact]
    public void Get_returns_what_C_left()
    {
        ErrnoFunctions.Swap(4321);
        Assert.Equal(4321, Errno.Get());
    }

    [Fact]
    public void Set_returns_the_former_value()
    {
        Errno.Set(5);
        Assert.Equal(5, Errno.Set(6));
    }

    [Fact]
    public void What_C_left_is_what_C_sees_next()
    {
        _ = ErrnoFunctions.Swap(77);
        File.Exists("/no/such/file");
        Assert.Equal(77, ErrnoFunctions.Swap(0));
    }

    [Fact]
    public void The_copy_is_0_on_a_new_thread()
    {
        Errno.Set(9);
        int seen = -1;
        OnNewThread(() => seen = Errno.Get());
        Assert.Equal(0, seen);
    }

    [Fact]
    public void C_sees_0_on_a_new_thread()
    {
        int seen = -1;
        OnNewThread(() => seen = ErrnoFunctions.Swap(3));
        Assert.Equal(0, seen);
    }

    [Fact]
    public void Each_thread_has_its_own_copy()
    {
        Errno.Set(10);
        OnNewThread(() => ErrnoFunctions.Swap(20));
        Assert.Equal(10, Errno.Get());
    }

    [Fact]
    public void A_call_without_UseErrno_leaves_the_copy_alone()
    {
        Errno.Set(30);
        ErrnoFunctions.SetWithoutCopy(40);
        Assert.Equal(30, Errno.Get());
    }

    [Fact]
    public void A_call_without_UseErrno_does_not_see_the_copy()
    {
        ErrnoFunctions.SetWithoutCopy(0);
        Errno.Set(54321);
        Assert.NotEqual(54321, ErrnoFunctions.GetWithoutCopy());
    }

    [Fact]
    public void The_library_s_UseErrno_holds_for_all_its_functions()
    {
        Errno.Set(50);
        Assert.Equal(50, ErrnoLibrary.Swap(60));
        Assert.Equal(60, Errno.Get());
    }

    [Fact]
    public void A_callback_s_own_calls_share_the_copy()
    {
        Errno.Set(1);
        ErrnoFunctions.SwapAfter(100, () => ErrnoFunctions.Swap(2));
        Assert.Equal(100, Errno.Get());
    }

    [Fact]
    public void An_error_check_reads_what_the_call_left()
    {
        Errno.Set(-1);
        Assert.Equal(13, Assert.Throws<ErrnoException>(() => ErrnoFunctions.SwapChecked(13)).Code);
    }

    [Fact]
    public void Every_one_of_a_thousand_calls_swaps()
    {
        Errno.Set(0);
        for (int i = 0; i < 1000; i++)
        {
            Assert.Equal(i, ErrnoFunctions.Swap(i + 1));
            Assert.Equal(i + 1, Errno.Get());
        }
    }

    private static void OnNewThread(Action action)
    {
        Thread thread = new(() => action());
        thread.Start();
        thread.Join();
    }
}
