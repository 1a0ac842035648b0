namespace CTypes.Runtime.Tests;

public sealed class ManyCallbacksTests
{
    [Theory]
    [InlineData(17)]
    [InlineData(150)]
    [InlineData(1000)]
    public void Many_live_callbacks_each_reach_their_own_handler(int count)
    {
        List<Transform> callbacks = [.. Enumerable.Range(0, count).Select(i => new Transform(value => value + i))];
        Assert.Equal(count, callbacks.Select(callback => callback.Pointer).Distinct().Count());
        Assert.Equal(Enumerable.Range(1000, count), callbacks.Select(callback => CallingBack.Once(callback, 1000)));
        callbacks.ForEach(callback => callback.Dispose());
    }

    [Fact]
    public void Fifty_calls_within_each_other_each_have_their_own_handler() => Assert.Equal(Enumerable.Range(1, 50).Sum(), Nested(50));

    [Fact]
    public void A_handler_beyond_the_slots_may_throw()
    {
        List<Transform> callbacks = [.. Enumerable.Range(0, 20).Select(i => new Transform(value => throw new InvalidDataException($"{i}")))];
        Assert.Equal("19", Assert.Throws<InvalidDataException>(() => CallingBack.Once(callbacks[19], 0)).Message);
        callbacks.ForEach(callback => callback.Dispose());
    }

    private static int Nested(int depth) => depth == 0 ? 0 : CallingBack.Once(value => value + Nested(value - 1), depth);
}
