namespace CTypes.Runtime.Tests;

/// <summary>C keeps the handles that it shows to a callback.</summary>
[Collection("things")]
public sealed class HandleInCallbackTests : IDisposable
{
    private readonly nint _address = Things.NewAddress(7);

    public void Dispose()
    {
        using (Thing owner = new(_address, ownsHandle: true)) Assert.Equal(7, Things.Value(owner));
        Assert.Equal((0, 0), (Things.Live(), Things.Misuses()));
    }

    [Fact]
    public void A_handler_uses_the_handle_that_C_shows_it() => Assert.Equal(12, Families.Visit((thing, number) => Things.Value(thing) + number, _address, 5));

    [Fact]
    public void A_handler_that_is_not_declared_gets_the_handle_too() => Assert.Equal(7, Families.VisitAny((thing, number) => Things.Value(thing!), _address, 5));

    [Fact]
    public void A_handle_that_a_handler_kept_is_closed_when_it_returned()
    {
        Thing? kept = null;
        Families.Visit((thing, number) => (kept = thing) is null ? 0 : 1, _address, 0);
        Assert.Throws<ObjectDisposedException>(() => Things.Value(kept!));
        Assert.Equal(1, Things.Live());
    }

    [Fact]
    public void A_handler_that_disposes_the_handle_frees_nothing()
    {
        Families.Visit(
            (thing, number) =>
            {
                thing.Dispose();
                return 0;
            },
            _address, 0);
        Assert.Equal(1, Things.Live());
    }

    [Fact]
    public void NULL_reaches_a_handler_as_null_where_that_is_allowed() => Assert.Equal(1, Families.VisitAny((thing, number) => thing is null ? 1 : 0, 0, 5));

    [Fact]
    public void NULL_for_a_handle_that_is_never_null_throws_and_names_callback_and_parameter()
    {
        NullPointerException e = Assert.Throws<NullPointerException>(() => Families.Visit((thing, number) => 0, 0, 5));
        Assert.Contains("ThingVisitor", e.Message, StringComparison.Ordinal);
        Assert.Contains("'thing'", e.Message, StringComparison.Ordinal);
    }
}
