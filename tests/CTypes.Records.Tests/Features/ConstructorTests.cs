namespace CTypes.Records.Tests;

public sealed class ConstructorTests
{
    [Fact]
    public void Fields_are_given_in_their_order()
    {
        Point point = new(10, 20);
        Assert.Equal((10, 20), ((int)point.x, (int)point.y));
    }

    [Fact]
    public void Fields_are_given_by_name_and_the_others_are_zero()
    {
        Point point = new(y: 5);
        Assert.Equal((0, 5), ((int)point.x, (int)point.y));
    }

    [Fact]
    public void Properties_are_given_in_their_order_nested_records_and_elements_too()
    {
        Weather weather = new(7, [.. "sun"u8.ToArray().Select(b => (c_char)b)], 5, new(1, 2), new(d: 0.25));
        Assert.Equal((7, 5u, 1, 2, 0.25), ((int)weather.timestamp, (uint)weather.mode, (int)weather.where.x, (int)weather.where.y, (double)weather.d));
        Assert.Equal((byte)'n', (byte)weather.desc[2]);
        Assert.Equal(0, (byte)weather.desc[3]);
    }

    [Fact]
    public void Every_property_may_be_left_out()
    {
        Weather weather = new(mode: 3);
        Assert.Equal((0, 3u, 0), ((int)weather.timestamp, (uint)weather.mode, (int)weather.where.y));
    }

    [Fact]
    public void Text_is_given_as_a_string() => Assert.Equal("rain", new Forecast(1, "rain", 2, new(3, 4), 5).desc);

    [Fact]
    public void A_bit_field_that_does_not_fit_is_refused_by_name() =>
        Assert.Contains("mode", Assert.Throws<OverflowException>(() => new Weather(mode: 8)).Message);

    [Fact]
    public void A_union_takes_the_member_that_is_named()
    {
        Assert.Equal(0.5, (double)new Number(d: 0.5).d);
        Assert.Equal(42, (int)new Number(i: 42).i);
    }

    [Fact]
    public void A_union_without_arguments_is_zero() => Assert.Equal(0ul, new Number().raw);

    [Fact]
    public void An_array_takes_its_elements_and_the_others_are_zero() => Assert.Equal([1, 2, 0], new Three(1, 2).Span.ToArray().Select(e => (int)e));
}
