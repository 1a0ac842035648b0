namespace CTypes.Records.Tests;

public sealed class WeatherTests
{
    [Fact]
    public void The_layout_prints_as_a_table_with_its_hole() => Assert.Equal(
        """
        struct Weather
            0 c_int            timestamp                4
            4 c_char[12]       desc                    12
           16 c_uint           mode : 3                    bits 0..2
              (5 bits unused)
           17 (hole)                                    3
           20 c_uint           (unnamed) : 0
           20 Point            where                    8
           28 (hole)                                    4
           32 Number           number                   8
              size 40, align 8
        """, Weather.Layout.ToString());

    [Fact]
    public void A_bit_field_is_found_by_its_name()
    {
        CFieldInfo mode = Weather.Layout["mode"];
        Assert.Equal(("c_uint", 16, 1, true, 0, 3, false), (mode.Type, mode.ByteOffset, mode.ByteSize, mode.IsBitField, mode.BitOffset, mode.BitWidth, mode.IsAnonymous));
    }

    [Fact]
    public void An_anonymous_member_is_marked() => Assert.True(Weather.Layout["number"].IsAnonymous);

    [Fact]
    public void A_member_goes_by_its_name_in_C() => Assert.Equal(32, Forecast.Layout["class"].ByteOffset);

    [Fact]
    public void A_name_that_is_no_member_is_an_error_that_says_so() =>
        Assert.Equal("Forecast has no member 'wind'.", Assert.Throws<KeyNotFoundException>(() => Forecast.Layout["wind"]).Message);

    [Fact]
    public void A_member_of_an_anonymous_member_is_in_the_layout_of_that_record() =>
        Assert.Equal("Weather has no member 'd' of its own; those of anonymous members are in Number.Layout, which begins at offset 32.", Assert.Throws<KeyNotFoundException>(() => Weather.Layout["d"]).Message);

    [Fact]
    public void The_layout_is_reached_through_the_type_alone() => Assert.Same(Weather.Layout, C.LayoutOf<Weather>());

    [Fact]
    public void Size_is_C_s() => Assert.Equal(40, C.SizeOf<Weather>());

    [Fact]
    public void An_empty_struct_has_the_size_that_C_gives_it() => Assert.Equal(OperatingSystem.IsWindows() ? 4 : 0, C.SizeOf<Nothing>());

    [Fact]
    public void Nested_and_promoted_members_are_written_in_place()
    {
        Weather weather = default;
        weather.where.x = 1;
        weather.where.y = 2;
        weather.d = 0.5;
        Assert.Equal((1, 2, 0.5), ((int)weather.where.x, (int)weather.where.y, (double)weather.number.d));
    }
}
