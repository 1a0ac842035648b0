using System.Text;

namespace CTypes.Runtime.Tests;

public sealed class CharacterTests
{
    [Fact]
    public void A_char_is_a_wchar_t() => Assert.Equal('€', Wides.Next('\u20AB'));

    [Fact]
    public void A_rune_is_a_wchar_t() => Assert.Equal(new Rune('€'), Wides.Next(new Rune('\u20AB')));

    [Fact]
    public void A_wchar_t_stays_itself() => Assert.Equal(new c_wchar('b'), Wides.Next(new c_wchar('a')));

    [Fact]
    public void A_wchar_t_may_be_a_number_and_a_type_of_its_own()
    {
        Assert.Equal(0x20ACu, Wides.Next(0x20ABu));
        Assert.Equal((WideCode)0x20ACu, Wides.Next((WideCode)0x20ABu));
    }

    [Fact]
    public void What_C_leaves_above_the_bits_of_a_wchar_t_is_no_part_of_it()
    {
        uint expected = OperatingSystem.IsWindows() ? 0xF600u : 0x1F600u;
        Assert.Equal(expected, Wides.WithMore(0x1F600).Value);
        Assert.Equal(expected, Wides.NumberWithMore(0x1F600));
        Assert.Equal(expected, Wides.CodeWithMore(0x1F600).Value);
    }

    [Fact]
    public void A_number_that_a_wchar_t_cannot_hold_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsWindows(), "A wchar_t has 32 bits here.");
        Assert.Equal("U+1F600 does not fit a wchar_t, which has 16 bits on Windows.", Assert.Throws<OverflowException>(() => new c_wchar(0x1F600)).Message);
        Assert.Throws<OverflowException>(() => (c_wchar)new Rune(0x1F600));
        Assert.Equal("Wides.Next: U+1F600 for 'c' does not fit one code unit of UTF-16.", Assert.Throws<OverflowException>(() => Wides.Next(0x1F600u)).Message);
        Assert.Throws<OverflowException>(() => Wides.Next((WideCode)0x1F600u));
    }

    [Fact]
    public void A_wchar_t_leaves_through_out()
    {
        Wides.NextOut('a', out char next);
        Assert.Equal('b', next);
    }

    [Fact]
    public void A_char_is_a_char16_t_whatever_it_is() => Assert.Equal('\uD801', Wides.Next16('\uD800'));

    [Fact]
    public void A_char16_t_of_either_end_is_a_char() => Assert.Equal('\0', Wides.Next16('\uFFFF'));

    [Fact]
    public void A_char16_t_stays_itself() => Assert.Equal((c_char16_t)0x20AC, Wides.Next16((c_char16_t)0x20AB));

    [Fact]
    public void A_rune_of_16_bits_is_a_char16_t() => Assert.Equal(new Rune('€'), Wides.Next16(new Rune('\u20AB')));

    [Fact]
    public void A_rune_beyond_16_bits_is_no_char16_t()
    {
        OverflowException e = Assert.Throws<OverflowException>(() => Wides.Next16(new Rune(0x1F40D)));
        Assert.Contains("Wides.Next16", e.Message, StringComparison.Ordinal);
        Assert.Contains("'c'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_no_rune() => Assert.Contains("the result", Assert.Throws<OverflowException>(() => Wides.Identity16(0xD800)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_char16_t_leaves_as_the_result() => Assert.Equal('b', Wides.Next16Out('a'));

    [Fact]
    public void A_char_is_a_char32_t() => Assert.Equal('€', Wides.Next32('\u20AB'));

    [Fact]
    public void A_rune_is_a_char32_t() => Assert.Equal(new Rune(0x1F40D), Wides.Next32(new Rune(0x1F40C)));

    [Fact]
    public void A_char32_t_leaves_through_out()
    {
        Wides.Next32Out(new Rune(0x1F40C), out Rune next);
        Assert.Equal(new Rune(0x1F40D), next);
    }

    [Fact]
    public void A_surrogate_is_no_char32_t()
    {
        OverflowException e = Assert.Throws<OverflowException>(() => Wides.Next32('\uD800'));
        Assert.Contains("Wides.Next32", e.Message, StringComparison.Ordinal);
        Assert.Contains("'c'", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x110000u)]
    [InlineData(0xDFFFu)]
    [InlineData(uint.MaxValue)]
    public void A_number_that_is_no_character_is_no_rune(uint number) => Assert.Throws<OverflowException>(() => Wides.Identity32(number));

    [Fact]
    public void A_character_beyond_16_bits_is_no_char() => Assert.Throws<OverflowException>(() => Wides.IdentityChar(0x1F40D));

    [Fact]
    public void A_span_of_char32_t_is_pinned() => Assert.Equal(6, Wides.Sum([1, 2, 3]));

    [Fact]
    public void Characters_arrive_in_registers_and_on_the_stack() => Assert.Equal(
        'a' * 3ul + '€' * 5ul + 0x1F40Dul * 7 + 'd' * 11ul + 'é' * 13ul + 0xFFFFul * 17 + 'g' * 19ul + 0x7Ful * 23 + 0xD7FFul * 29 + 0xD800ul * 31 + 0x10FFFFul * 37 + 'l' * 41ul,
        Wides.Many('a', '€', new Rune(0x1F40D), 'd', new Rune('é'), new Rune(0xFFFF), 'g', '\x7F', '\uD7FF', '\uD800', new Rune(0x10FFFF), 'l'));

    [Fact]
    public void A_callback_takes_and_returns_char16_t() => Assert.Equal('\uD802', Wides.Call16(c => (char)(c + 1), '\uD801'));

    [Fact]
    public void A_callback_takes_and_returns_char32_t() => Assert.Equal(new Rune(0x1F40E), Wides.Call32(c => new Rune(c.Value + 1), new Rune(0x1F40D)));

    [Fact]
    public void A_callback_s_result_that_does_not_fit_is_thrown_after_the_call()
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.Contains("EachWide", Assert.Throws<OverflowException>(() => Wides.Call((_, _) => '\uD800', null, 'a')).Message, StringComparison.Ordinal);
    }
}
