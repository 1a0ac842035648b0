namespace CTypes.Runtime.Tests;

public sealed class EnumTests
{
    [Theory]
    [InlineData(Colour.Green, 7)]
    [InlineData(Colour.Blue, -3)]
    [InlineData((Colour)42, 42)]
    public void An_enum_passes_as_its_number(Colour colour, int number) => Assert.Equal(number, Colours.Number(colour));

    [Fact]
    public void An_int_returns_as_an_enum() => Assert.Equal(Colour.Green, Colours.Next(Colour.Red));

    [Fact]
    public void An_enum_leaves_through_out()
    {
        Colours.Store(out Colour colour);
        Assert.Equal(Colour.Green, colour);
    }

    [Fact]
    public void An_enum_leaves_through_ParamFlags_Out() => Assert.Equal(Colour.Green, Colours.Take());

    [Fact]
    public void An_enum_is_written_through_ref()
    {
        Colour colour = Colour.Blue;
        Colours.Change(ref colour);
        Assert.Equal(Colour.Green, colour);
    }

    [Fact]
    public void Enums_in_a_span_are_ints() => Assert.Equal(4, Colours.Sum([Colour.Green, Colour.Blue]));
}
