namespace CTypes.Runtime.Tests;

/// <summary>
/// The runtime may prepare a call when it is first made, which can change errno. Each function here is called in one place
/// only, and no other has its signature, so that nothing is prepared before.
/// </summary>
public sealed class ErrnoColdCodeTests
{
    private const int Before = 1111;
    private const int After = 2222;

    [Fact]
    public void The_very_first_call_swaps()
    {
        Errno.Set(Before);
        Swapped(ErrnoFunctions.SwapFirst(After, 1));
    }

    [Fact]
    public void The_first_call_in_a_catch_block_swaps()
    {
        Errno.Set(Before);
        try
        {
            throw new InvalidDataException();
        }
        catch (InvalidDataException)
        {
            Swapped(ErrnoFunctions.SwapInCatch(After, 1));
        }
    }

    [Fact]
    public void The_first_call_in_a_finally_block_swaps()
    {
        Errno.Set(Before);
        try
        {
            Thread.Yield();
        }
        finally
        {
            Swapped(ErrnoFunctions.SwapInFinally(After, 1));
        }
    }

    [Fact]
    public void The_first_call_in_a_try_block_swaps()
    {
        Errno.Set(Before);
        try
        {
            Swapped(ErrnoFunctions.SwapInTry(After, 1));
        }
        finally
        {
            Thread.Yield();
        }
    }

    [Fact]
    public void The_first_call_in_an_exception_filter_swaps()
    {
        Errno.Set(Before);
        int seen = 0;
        try
        {
            throw new InvalidDataException();
        }
        catch (InvalidDataException) when ((seen = ErrnoFunctions.SwapInFilter(After, 1, 2)) >= 0)
        {
            Swapped(seen);
        }
    }

    [Fact]
    public void The_first_call_on_the_way_to_a_throw_swaps()
    {
        Errno.Set(Before);
        InvalidDataException e = Assert.Throws<InvalidDataException>(ThrowAfterCall);
        Assert.Equal($"{Before}", e.Message);
    }

    [Fact]
    public void The_first_call_with_text_swaps()
    {
        Errno.Set(Before);
        Swapped(ErrnoFunctions.SwapWithText(After, new string('x', 100_000)));
    }

    [Fact]
    public void Calls_swap_from_the_first_to_code_that_was_optimized()
    {
        Errno.Set(0);
        for (int i = 0; i < 200; i++)
        {
            Assert.Equal(i, Hot(i + 1));
            if (i % 50 == 0) Thread.Sleep(50);
        }
    }

    [Fact]
    public void The_first_call_swaps_in_optimized_code_that_had_never_taken_this_path()
    {
        for (int i = 0; i < 100_000; i++) Rare(never: false);
        Thread.Sleep(300);
        for (int i = 0; i < 100_000; i++) Rare(never: false);
        Errno.Set(Before);
        Swapped(Rare(never: true));
    }

    private static int Hot(int value) => ErrnoFunctions.SwapInHotCode(value, value);

    private static int Rare(bool never) => never ? ErrnoFunctions.SwapRarely(After, 1, 2) : 0;

    private static void ThrowAfterCall() => throw new InvalidDataException($"{ErrnoFunctions.SwapBeforeThrow(After, 1)}");

    private static void Swapped(int seen)
    {
        Assert.Equal(After, Errno.Get());
        Assert.Equal(Before, seen);
    }
}
