namespace CTypes.Runtime.Tests;

public sealed class CallbackExceptionTests
{
    [Fact]
    public void The_very_exception_reaches_the_caller()
    {
        InvalidDataException thrown = new("from the handler");
        Assert.Same(thrown, Assert.Throws<InvalidDataException>(() => CallingBack.Once(value => throw thrown, 1)));
    }

    [Fact]
    public void The_exception_keeps_its_stack() => Assert.Contains(
        nameof(ThrowHere), Assert.Throws<InvalidDataException>(() => CallingBack.Once(ThrowHere, 1)).StackTrace, StringComparison.Ordinal);

    [Fact]
    public void C_gets_OnError_and_finishes()
    {
        int result = 0;
        Assert.Throws<InvalidDataException>(() => CallingBack.Store(ThrowHere, 1, ref result));
        Assert.Equal(-99, result);
    }

    [Fact]
    public void The_first_exception_wins_and_the_further_ones_are_counted()
    {
        InvalidDataException e = Assert.Throws<InvalidDataException>(() => CallingBack.Times(value => throw new InvalidDataException($"{value}"), 5));
        Assert.Equal("0", e.Message);
        Assert.Equal(4, e.Data[Callbacks.FurtherExceptions]);
    }

    [Fact]
    public void An_exception_that_cannot_hold_the_count_is_rethrown_all_the_same()
    {
        bool isCaught = false;
        try
        {
            CallingBack.Times(value => throw new SpeechlessException(), 5);
        }
        catch (SpeechlessException)
        {
            isCaught = true;
        }

        Assert.True(isCaught);
    }

    [Fact]
    public void An_exception_that_cannot_hold_the_count_crosses_C_twice()
    {
        bool isCaught = false;
        try
        {
            CallingBack.Once(outer => CallingBack.Once(inner => throw new SpeechlessException(), outer), 1);
        }
        catch (SpeechlessException)
        {
            isCaught = true;
        }

        Assert.True(isCaught);
    }

    [Fact]
    public void A_single_exception_counts_no_further_ones() =>
        Assert.False(Assert.Throws<InvalidDataException>(() => CallingBack.Once(ThrowHere, 1)).Data.Contains(Callbacks.FurtherExceptions));

    [Fact]
    public void An_exception_that_is_thrown_again_does_not_count_what_a_former_call_counted()
    {
        InvalidDataException thrown = new("again and again");
        Assert.Throws<InvalidDataException>(() => CallingBack.Times(value => throw thrown, 5));
        Assert.Equal(4, thrown.Data[Callbacks.FurtherExceptions]);
        Assert.Throws<InvalidDataException>(() => CallingBack.Once(value => throw thrown, 1));
        Assert.False(thrown.Data.Contains(Callbacks.FurtherExceptions));

        Assert.Throws<InvalidDataException>(() => CallingBack.Times(value => throw thrown, 3));
        Assert.Equal(2, thrown.Data[Callbacks.FurtherExceptions]);
    }

    [Fact]
    public void An_exception_that_crosses_C_twice_counts_the_further_ones_of_both_calls()
    {
        InvalidDataException thrown = new("from the inner call");
        Assert.Throws<InvalidDataException>(() => CallingBack.Once(outer => CallingBack.Times(inner => throw thrown, 5), 1));
        Assert.Equal(4, thrown.Data[Callbacks.FurtherExceptions]);

        Assert.Throws<InvalidDataException>(() => CallingBack.Times(
            outer => outer == 0 ? CallingBack.Times(inner => throw thrown, 5) : throw new InvalidOperationException(),
            3));
        Assert.Equal(6, thrown.Data[Callbacks.FurtherExceptions]);
    }

    [Fact]
    public void The_call_after_an_exception_is_as_if_nothing_had_been()
    {
        Assert.Throws<InvalidDataException>(() => CallingBack.Once(ThrowHere, 1));
        Assert.Equal(5, CallingBack.Once(value => value, 5));
    }

    [Fact]
    public void A_call_in_the_handler_after_the_exception_of_another_is_not_disturbed()
    {
        List<int> results = [];
        Assert.Throws<InvalidDataException>(() => CallingBack.Times(
            value =>
            {
                if (value == 0) throw new InvalidDataException();
                results.Add(CallingBack.Once(inner => inner * 10, value));
                return 0;
            },
            4));
        Assert.Equal([10, 20, 30], results);
    }

    [Fact]
    public void An_exception_that_the_handler_between_catches_ends_there() => Assert.Equal(-1, CallingBack.Once(
        value =>
        {
            try
            {
                return CallingBack.Once(ThrowHere, value);
            }
            catch (InvalidDataException)
            {
                return -1;
            }
        },
        1));

    [Fact]
    public void An_exception_that_nobody_between_catches_crosses_C_twice()
    {
        int between = 0;
        InvalidDataException e = Assert.Throws<InvalidDataException>(() => CallingBack.Once(outer => Between(outer, ref between), 1));
        Assert.Contains(nameof(ThrowHere), e.StackTrace, StringComparison.Ordinal);
        Assert.Contains(nameof(Between), e.StackTrace, StringComparison.Ordinal);
        Assert.Equal(-99, between);
    }

    [Fact]
    public void Exceptions_of_inner_and_outer_callbacks_each_find_their_own_call()
    {
        List<string> caught = [];
        InvalidDataException e = Assert.Throws<InvalidDataException>(() => CallingBack.Times(
            value =>
            {
                caught.Add(Assert.Throws<InvalidOperationException>(() => CallingBack.Once(inner => throw new InvalidOperationException($"inner {inner}"), value)).Message);
                throw new InvalidDataException($"outer {value}");
            },
            2));
        Assert.Equal("outer 0", e.Message);
        Assert.Equal(["inner 0", "inner 1"], caught);
    }

    [Fact]
    public void An_exception_of_an_inner_call_that_is_caught_does_not_lose_the_outer_one()
    {
        InvalidDataException e = Assert.Throws<InvalidDataException>(() => CallingBack.Times(
            value =>
            {
                if (value == 0) throw new InvalidDataException("outer");
                Assert.Throws<InvalidOperationException>(() => CallingBack.Once(inner => throw new InvalidOperationException(), value));
                return 0;
            },
            3));
        Assert.Equal("outer", e.Message);
    }

    private static int Between(int value, ref int result)
    {
        CallingBack.Store(ThrowHere, value, ref result);
        return 0;
    }

    private static int ThrowHere(int value) => throw new InvalidDataException();
}
