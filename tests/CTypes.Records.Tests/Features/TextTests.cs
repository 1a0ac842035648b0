using System.Runtime.InteropServices;

namespace CTypes.Records.Tests;

public sealed class TextTests
{
    [Fact]
    public void Text_reads_to_the_first_NUL_and_the_rest_is_zeroed()
    {
        Forecast forecast = new() { desc = "thunderstorm" };
        Assert.Equal("thunderstorm", forecast.desc);
        forecast.desc = "fog";
        Assert.Equal("fog", forecast.desc);
        Forecast empty = new Forecast(desc: "thunderstorm") with { desc = "" };
        Assert.Equal(-1, MemoryMarshal.AsBytes(new ReadOnlySpan<Forecast>(in empty)).IndexOfAnyExcept((byte)0));
    }

    [Fact]
    public void Text_is_UTF_8() => Assert.Equal("Nässe", new Forecast(desc: "Nässe").desc);

    [Fact]
    public void Text_that_is_too_long_is_refused_with_its_name_and_both_sizes()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => new Forecast { desc = "thunderstorms" });
        Assert.Equal("desc", error.ParamName);
        Assert.StartsWith("The text for desc needs 13 bytes, the array has 12.", error.Message);
    }

    [Fact]
    public void Text_with_a_NUL_inside_is_refused() =>
        Assert.StartsWith("The text for desc contains a NUL", Assert.Throws<ArgumentException>(() => new Forecast { desc = "a\0b" }).Message);

    [Fact]
    public void An_unpaired_surrogate_is_refused() =>
        Assert.StartsWith("The text for desc contains an unpaired surrogate", Assert.Throws<ArgumentException>(() => new Forecast { desc = "fog\ud83d" }).Message);

    [Fact]
    public void Too_many_elements_are_refused() =>
        Assert.StartsWith("13 elements were given for desc, the array has 12.", Assert.Throws<ArgumentException>(() => new Weather(desc: new c_char[13])).Message);

    [Fact]
    public void An_array_of_chars_has_text_and_bytes()
    {
        Grid grid = default;
        grid.name.Value = "kilo";
        Assert.Equal("kilo", grid.name.Value);
        Assert.Equal("kilo\0\0\0\0\0\0\0\0"u8.ToArray(), grid.name.Raw.ToArray());
        Assert.Throws<ArgumentException>(() => new Name { Value = "thirteen char" });
    }

    [Fact]
    public void Too_many_elements_of_an_array_type_are_refused() => 
        Assert.StartsWith("4 elements were given for Three, the array has 3.", Assert.Throws<ArgumentException>(() => new Three(1, 2, 3, 4)).Message);
}
