namespace CTypes.Runtime.Tests;

/// <summary>Calls that nest at random, on C#'s and on C's threads, whose handlers throw, catch and let through at random.</summary>
public sealed class CallTreeTests
{
    private const int Deepest = 5;

    [Fact]
    public void Each_call_rethrows_the_first_exception_of_its_own_handlers_and_counts_the_others() =>
        Parallel.For(0, 32, seed =>
        {
            Random random = new(seed);
            for (int i = 0; i < 40; i++)
            {
                Catching(() => Call(random, depth: 0));
                Assert.Equal(7, CallingBack.Once(value => value, 7));    // nothing is left over
            }
        });

    private static void Call(Random random, int depth)
    {
        List<InvalidDataException> left = [];
        InvalidDataException? rethrown = Catching(() => CallingBack.Times(
            value =>
            {
                try
                {
                    Handle(random, depth);
                    return value;
                }
                catch (InvalidDataException e)
                {
                    left.Add(e);
                    throw;
                }
            },
            1 + random.Next(4)));

        Assert.Same(left.FirstOrDefault(), rethrown);
        if (rethrown is null) return;
        Assert.Equal(left.Count == 1 ? null : (object)(left.Count - 1), rethrown.Data[Callbacks.FurtherExceptions]);
        throw new InvalidDataException($"from depth {depth}", rethrown);
    }

    private static void Handle(Random random, int depth)
    {
        switch (random.Next(6))
        {
            case 0:
                throw new InvalidDataException($"in depth {depth}");
            case 1 or 2 when depth < Deepest:
                Call(random, depth + 1);
                break;
            case 3 when depth < Deepest:
                Catching(() => Call(random, depth + 1));
                break;
            case 4 when depth < Deepest:
                CallingBack.OnThread(
                    value =>
                    {
                        Catching(() => Call(random, depth + 1));
                        return value;
                    },
                    1);
                break;
        }
    }

    private static InvalidDataException? Catching(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (InvalidDataException e)
        {
            return e;
        }
    }
}
