namespace CTypes.Runtime.Tests;

public sealed class CallbackErrnoTests
{
    [Fact]
    public void A_handler_sees_C_s_errno()
    {
        int seen = 0;
        CallbackOptions.WithErrno(value => seen = Errno.Get(), before: 11, value: 0, out _);
        Assert.Equal(11, seen);
    }

    [Fact]
    public void A_handler_sees_C_s_errno_at_the_first_call_of_a_thread()
    {
        int[] seen = new int[50];
        for (int i = 0; i < seen.Length; i++)
        {
            int turn = i;
            Thread thread = new(() => CallbackOptions.WithErrno(value => seen[turn] = Errno.Get(), before: 11, value: 0, out _));
            thread.Start();
            thread.Join();
        }

        Assert.All(seen, code => Assert.Equal(11, code));
    }

    [Fact]
    public void C_gets_the_errno_that_a_handler_leaves()
    {
        CallbackOptions.WithErrno(value => Errno.Set(22), before: 11, value: 0, out int after);
        Assert.Equal(22, after);
    }

    [Fact]
    public void What_the_runtime_does_in_a_handler_does_not_reach_C()
    {
        CallbackOptions.WithErrno(value => File.Exists("/no/such/file") ? 1 : 0, before: 11, value: 0, out int after);
        Assert.Equal(11, after);
    }

    [Fact]
    public void The_caller_s_private_copy_is_what_it_was()
    {
        Errno.Set(33);
        CallbackOptions.WithErrno(value => Errno.Set(22), before: 11, value: 0, out _);
        Assert.Equal(33, Errno.Get());
    }

    [Fact]
    public void A_handler_that_throws_leaves_errno_in_order()
    {
        Errno.Set(33);
        Assert.Throws<InvalidDataException>(() => CallbackOptions.WithErrno(value => throw new InvalidDataException(), before: 11, value: 0, out _));
        Assert.Equal(33, Errno.Get());
    }
}
