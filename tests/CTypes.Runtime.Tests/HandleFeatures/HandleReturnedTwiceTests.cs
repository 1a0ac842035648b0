namespace CTypes.Runtime.Tests;

/// <summary>A handle whose class compares in a way of its own.</summary>
[CHandle(Free = "thing_free", Library = typeof(Things))]
public sealed partial class ComparedThing
{
    public static bool operator ==(ComparedThing? left, ComparedThing? right) => throw new NotSupportedException();

    public static bool operator !=(ComparedThing? left, ComparedThing? right) => throw new NotSupportedException();

    public override bool Equals(object? obj) => throw new NotSupportedException();

    public override int GetHashCode() => throw new NotSupportedException();
}

/// <summary>Functions that store a handle in the caller's variable and return it as well.</summary>
[CLibrary("handles")]
public static partial class Parsing
{
    [CFunction("thing_parse", ArgTypes = [typeof(POINTER<Thing>), typeof(c_int)], RestType = typeof(Thing))]
    public static partial Thing? Parse(ref Thing? thing, int value);

    [CFunction("thing_parse", ArgTypes = [typeof(POINTER<Thing>), typeof(c_int)], RestType = typeof(Thing), ErrCheck = nameof(Refuse))]
    public static partial Thing? ParseRefused(ref Thing? thing, int value);

    [CFunction("thing_parse", ArgTypes = [typeof(POINTER<Thing>), typeof(c_int)], RestType = typeof(Thing))]
    public static partial Thing ParseInto(out Thing thing, int value);

    [CFunction("thing_parse", ArgTypes = [typeof(POINTER<Thing>), typeof(c_int)], RestType = typeof(Thing), ErrCheck = nameof(Refuse))]
    public static partial Thing ParseIntoRefused(out Thing thing, int value);

    [CFunction("thing_parse_within", ArgTypes = [typeof(POINTER<Thing>), typeof(c_int), typeof(Thing)], RestType = typeof(Thing))]
    [return: DependsOn(nameof(whole))]
    public static partial Thing ParseWithin(ref Thing thing, int value, Thing whole);

    [CFunction("thing_parse", ArgTypes = [typeof(POINTER<ComparedThing>), typeof(c_int)], RestType = typeof(ComparedThing))]
    public static partial ComparedThing? ParseCompared(ref ComparedThing? thing, int value);

    private static void Refuse(nint result) => throw new InvalidDataException();
}

[Collection("things")]
public sealed class HandleReturnedTwiceTests : IDisposable
{
    public void Dispose() => Assert.Equal((0, 0), (Things.Live(), Things.Misuses()));

    [Fact]
    public void What_C_returns_and_left_in_the_variable_is_the_object_of_the_variable()
    {
        Thing thing = Things.New(3);
        Thing? variable = thing;
        using Thing? result = Parsing.Parse(ref variable, 4);
        Assert.Same(thing, variable);
        Assert.Same(thing, result);
        Assert.Equal(4, Things.Value(thing));
    }

    [Fact]
    public void What_C_made_stored_in_the_variable_and_returned_is_one_object()
    {
        Thing? variable = null;
        using Thing? result = Parsing.Parse(ref variable, 4);
        Assert.NotNull(result);
        Assert.Same(variable, result);
    }

    [Fact]
    public void What_C_freed_and_does_not_return_is_closed()
    {
        Thing? variable = Things.New(3), former = variable;
        Assert.Null(Parsing.Parse(ref variable, -1));
        Assert.Null(variable);
        Assert.True(former.IsClosed);
    }

    [Fact]
    public void A_variable_keeps_what_C_returned_as_well_when_the_check_throws()
    {
        Thing? variable = Things.New(3), former = variable;
        Assert.Throws<InvalidDataException>(() => { Parsing.ParseRefused(ref variable, 5); });
        Assert.Same(former, variable);
        Assert.Equal(5, Things.Value(variable));
        variable.Dispose();
    }

    [Fact]
    public void What_C_stores_in_an_out_and_returns_is_one_object()
    {
        using Thing result = Parsing.ParseInto(out Thing thing, 6);
        Assert.Same(thing, result);
        Assert.Equal(6, Things.Value(thing));
    }

    [Fact]
    public void What_C_stores_in_an_out_and_returns_is_freed_once_when_the_check_throws() =>
        Assert.Throws<InvalidDataException>(() => Parsing.ParseIntoRefused(out _, 7));

    [Fact]
    public void What_C_returned_is_freed_where_the_object_of_the_variable_is_the_one_that_it_depends_on()
    {
        Thing thing = Things.New(3), variable = thing;
        using Thing result = Parsing.ParseWithin(ref variable, 4, thing);
        Assert.Same(thing, result);
    }

    [Fact]
    public void What_C_returned_is_not_compared_by_an_operator_of_its_class()
    {
        ComparedThing? variable = null;
        using ComparedThing? result = Parsing.ParseCompared(ref variable, 4);
        Assert.Same(variable, result);
    }
}
