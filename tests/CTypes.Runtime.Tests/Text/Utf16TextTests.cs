using System.Text;

namespace CTypes.Runtime.Tests;

/// <summary>Text behind a <c>char16_t*</c>, which is UTF-16 on every platform.</summary>
public sealed class Utf16TextTests
{
    [Fact]
    public void Null_is_NULL() => Assert.Equal(-1, Utf16s.Length(null));

    [Fact]
    public void Empty_text_is_not_NULL() => Assert.Equal(0, Utf16s.Length(""));

    [Fact]
    public void Null_for_text_that_is_never_null_throws() => Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Utf16s.LengthOfSome(null!)).ParamName);

    [Fact]
    public void A_character_beyond_16_bits_has_two_units() => Assert.Equal(4, Utf16s.Length("a€🐍"));

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(100_000)]
    public void Text_of_any_length_arrives_whole(int length)
    {
        Assert.Equal(length, Utf16s.Length(new string('€', length)));
        Assert.Equal(0, NativeText.Live);
    }

    [Fact]
    public void A_NUL_throws_and_C_is_not_called() => IsRefused("a\0b");

    [Fact]
    public void Half_a_character_throws_and_C_is_not_called() => IsRefused("a\uD800");

    private static void IsRefused(string text)
    {
        int before = Utf16s.Calls();
        ArgumentException e = Assert.Throws<ArgumentException>(() => Utf16s.Length(text));
        Assert.Equal("text", e.ParamName);
        Assert.Contains("Utf16s.Length", e.Message, StringComparison.Ordinal);
        Assert.Equal(before, Utf16s.Calls());
    }

    [Fact]
    public void Half_a_character_is_left_out_where_that_is_said() => Assert.Equal(2, Utf16s.LengthIgnoring("a\uD800b"));

    [Fact]
    public void Characters_are_pinned_and_not_copied()
    {
        char[] text = "text".ToCharArray();
        Utf16s.ToUpper(text.AsSpan(1));
        Assert.Equal("tEXT", new string(text));
        Utf16s.ToUpper(ref text[0], 1);
        Assert.Equal("TEXT", new string(text));
    }

    [Fact]
    public void A_string_that_C_writes_to_stays_what_it_was()
    {
        string text = new('a', 3);
        Utf16s.ToUpper(text, 3);
        Assert.Equal("aaa", text);
    }

    [Fact]
    public void Part_of_a_string_arrives_as_its_units() => Assert.Equal('b' + 0xD800, Utf16s.Sum("ab\uD800c".AsSpan(1, 2)));

    [Fact]
    public void Characters_are_unsigned_numbers_of_16_bits_too() => Assert.Equal('a' + 'b', Utf16s.SumOfNumbers("ab"));

    [Fact]
    public void An_owned_result_is_copied_and_freed()
    {
        Assert.Equal("grüß € 🐍", Utf16s.Copy("grüß € 🐍"));
        Assert.Null(Utf16s.Copy(null));
        Assert.Contains("Utf16s.CopyOfSome", Assert.Throws<NullPointerException>(() => Utf16s.CopyOfSome(null)).Message, StringComparison.Ordinal);
        Assert.Equal(0, Utf16s.Live());
    }

    [Fact]
    public void An_owned_out_is_copied_and_freed()
    {
        Assert.Equal(4, Utf16s.Make("grüß", out string? copy));
        Assert.Equal("grüß", copy);
        Assert.Equal(-1, Utf16s.Make(null, out copy));
        Assert.Null(copy);
        Assert.Equal(0, Utf16s.Live());
    }

    [Fact]
    public void What_is_no_character_is_replaced() => Assert.Equal("b\uFFFDd", Utf16s.Broken());

    [Fact]
    public void What_is_no_character_throws_where_text_is_strict() =>
        Assert.Contains("Utf16s.BrokenStrict", Assert.Throws<DecoderFallbackException>(() => Utf16s.BrokenStrict()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_callback_gets_text()
    {
        string? seen = null;
        Assert.Equal('ä', Utf16s.Call((text, length) => { seen = text + length; return 'ä'; }, "grüß", 2));
        Assert.Equal("grüß2", seen);
    }

    [Fact]
    public void A_callback_gets_as_many_units_as_C_says()
    {
        string? seen = null;
        Assert.Equal('ü', Utf16s.CallSpan((text, _) => { seen = text.ToString(); return text[^1]; }, "grüß", 3));
        Assert.Equal("grü", seen);
    }
}
