using System.Text;

namespace CTypes.Runtime.Tests;

public sealed class WideTextTests
{
    private static bool Is16Bit => Wides.Size() == 2;

    [Fact]
    public void Null_is_NULL() => Assert.Equal(-1, Wides.Length(null));

    [Fact]
    public void Empty_text_is_not_NULL() => Assert.Equal(0, Wides.Length(""));

    [Fact]
    public void Text_is_UTF_16_on_Windows_and_UTF_32_elsewhere() => Assert.Equal(Is16Bit ? 4 : 3, Wides.Length("a€🐍"));

    [Fact]
    public void Each_unit_is_the_one_of_the_encoding() => Assert.Equal(Is16Bit ? 0xD83Du : 0x1F40Du, Wides.At("a🐍", 1));

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(100_000)]
    public void Text_of_any_length_arrives_whole(int length)
    {
        uint hash = 2166136261;
        for (int i = 0; i < length; i++) hash = unchecked((hash ^ '€') * 16777619);
        Assert.Equal(hash, Wides.Hash(new string('€', length)));
        Assert.Equal(0, NativeText.Live);
    }

    [Fact]
    public void A_span_of_characters_arrives_with_a_NUL() => Assert.Equal(2, Wides.LengthOfSpan("abcd".AsSpan(1, 2)));

    [Fact]
    public void A_default_span_is_NULL() => Assert.Equal(-1, Wides.LengthOfSpan(default));

    [Fact]
    public void An_empty_span_that_is_not_default_is_not_NULL() => Assert.Equal(0, Wides.LengthOfSpan("".AsSpan()));

    [Fact]
    public void A_view_goes_back_to_C() => Assert.Equal(5, Wides.LengthOfView(Wides.View(0)));

    [Fact]
    public void A_NUL_throws_and_C_is_not_called() => IsRefused("a\0b");

    [Fact]
    public void An_unpaired_surrogate_throws_and_C_is_not_called() => IsRefused("a\uD800");

    private static void IsRefused(string text)
    {
        int before = Wides.Calls();
        ArgumentException e = Assert.Throws<ArgumentException>(() => Wides.Length(text));
        Assert.Equal("text", e.ParamName);
        Assert.Contains("Wides.Length", e.Message, StringComparison.Ordinal);
        Assert.Equal(before, Wides.Calls());
    }

    [Fact]
    public void An_unpaired_surrogate_is_left_out_where_that_is_said() => Assert.Equal(2, Wides.LengthIgnoring("a\uD800b"));

    [Fact]
    public void Null_for_text_that_is_never_null_throws() => Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Wides.LengthOfSome(null!)).ParamName);

    [Fact]
    public void Borrowed_text_is_copied() => Assert.Equal("grüß € 🐍", Wides.Borrowed(1));

    [Fact]
    public void NULL_is_null() => Assert.Null(Wides.Borrowed(-1));

    [Fact]
    public void NULL_for_text_that_is_never_null_throws_and_names_the_function() =>
        Assert.Contains("Wides.BorrowedSome", Assert.Throws<NullPointerException>(() => Wides.BorrowedSome(-1)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_character_is_replaced() => Assert.Equal("b\uFFFDd", Wides.Borrowed(3));

    [Fact]
    public void What_is_no_character_throws_where_text_is_strict() =>
        Assert.Contains("Wides.BorrowedStrict", Assert.Throws<DecoderFallbackException>(() => Wides.BorrowedStrict(3)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_view_reads_C_s_own_text() => Assert.Equal("grüß € 🐍", Wides.View(1).Value);

    [Fact]
    public void An_owned_result_is_copied_and_freed()
    {
        Assert.Equal("grüß", Wides.Copy("grüß"));
        Assert.Null(Wides.Copy(null));
        Assert.Equal(0, Wides.Live());
    }

    [Fact]
    public void An_owned_out_is_copied_and_freed()
    {
        Assert.Equal(4, Wides.Make("grüß", out string? copy));
        Assert.Equal("grüß", copy);
        Assert.Equal(0, Wides.Live());
    }

    [Fact]
    public void C_writes_to_a_wide_buffer()
    {
        WideStringBuffer buffer = C.CreateUnicodeBuffer(5);
        Wides.Fill(buffer, 4);
        Assert.Equal("\u20AC\u20AD\u20AE\u20AF", buffer.Value);
        Wides.FillPointer(buffer, 2);
        Assert.Equal(4, Wides.LengthOfBuffer(buffer));
    }

    [Fact]
    public void A_wide_buffer_tells_C_its_length_in_characters_of_C()
    {
        WideStringBuffer buffer = C.CreateUnicodeBuffer(3);
        Assert.Equal(3, Wides.FillAll(buffer));
        Assert.Equal("\u20AC\u20AD\u20AE", buffer.Value);
    }

    [Fact]
    public void A_null_wide_buffer_is_NULL() => Assert.Equal(-1, Wides.LengthOfBuffer(null));

    [Fact]
    public void A_null_wide_buffer_that_is_never_null_throws() => Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Wides.Fill(null!, 0)).ParamName);

    [Fact]
    public void A_callback_gets_wide_text_and_a_character()
    {
        string? seen = null;
        Assert.Equal('ä', Wides.Call((text, c) => { seen = text + c; return 'ä'; }, "grüß", '€'));
        Assert.Equal("grüß€", seen);
    }
}
