namespace CTypes.Runtime.Tests;

/// <summary>C# calls C, which calls C#, which calls C, and so on.</summary>
[Collection("events of Failing")]    // each hears those of the others
public sealed class NestedCallTests
{
    [Fact]
    public void Results_come_back_through_every_level() => Assert.Equal(200, Descend(200, depth => 0));

    [Fact]
    public void An_exception_at_the_bottom_unwinds_every_level_once_and_keeps_its_stack()
    {
        List<int> unwound = [];
        InvalidDataException thrown = new("bottom");
        InvalidDataException e = Assert.Throws<InvalidDataException>(() => Descend(5, depth => throw thrown, unwound.Add));
        Assert.Same(thrown, e);
        Assert.Equal([1, 2, 3, 4], unwound);
        Assert.Contains(nameof(An_exception_at_the_bottom_unwinds_every_level_once_and_keeps_its_stack), e.StackTrace, StringComparison.Ordinal);
        Assert.False(e.Data.Contains(Callbacks.FurtherExceptions));
    }

    [Fact]
    public void An_exception_that_is_caught_half_way_goes_no_further() => Assert.Equal(2 + 1000, CallbackTables.Descend(
        outer => CallbackTables.Descend(
            middle =>
            {
                try
                {
                    return Descend(5, depth => throw new InvalidDataException());
                }
                catch (InvalidDataException)
                {
                    return 1000;
                }
            },
            outer),
        9));

    [Fact]
    public void An_exception_that_is_replaced_half_way_brings_the_first_along()
    {
        InvalidOperationException e = Assert.Throws<InvalidOperationException>(() => CallbackTables.Descend(
            outer =>
            {
                try
                {
                    return CallbackTables.Descend(inner => throw new InvalidDataException("inner"), outer);
                }
                catch (InvalidDataException inner)
                {
                    throw new InvalidOperationException("outer", inner);
                }
            },
            2));
        Assert.Equal(("outer", "inner"), (e.Message, e.InnerException!.Message));
    }

    [Fact]
    public void An_exception_below_a_thread_of_C_s_unwinds_to_the_thread_and_raises_the_event_there()
    {
        List<int> unwound = [];
        int result = 0;
        List<CallbackException> raised = Unhandled.During("Failing", () => result = CallingBack.FailingOnThread(value => Descend(3, depth => throw new InvalidDataException("below"), unwound.Add), 1));
        Assert.Equal("below", Assert.Single(raised).InnerException!.Message);
        Assert.Equal([1, 2, 3], unwound);
        Assert.Equal(-98, result);
    }

    [Fact]
    public void Handlers_of_all_levels_can_be_objects_delegates_and_static_methods()
    {
        using Transform callback = new(value => CallbackTables.Descend(inner => CallingBack.Once(CallbackChain.TwicePointer, inner), value));
        Assert.Equal(2 * 6 + 1, CallingBack.Once(callback, 7));
    }

    private static int Descend(int depth, Func<int, int> bottom, Action<int>? unwinding = null)
    {
        try
        {
            return CallbackTables.Descend(next => next == 0 ? bottom(next) : Descend(next, bottom, unwinding), depth);
        }
        catch (InvalidDataException) when (unwinding is not null && depth < 5)
        {
            unwinding(depth);
            throw;
        }
    }
}

internal static partial class CallbackChain
{
    [Callback(typeof(Transform))]
    public static int Twice(int value) => value * 2;
}
