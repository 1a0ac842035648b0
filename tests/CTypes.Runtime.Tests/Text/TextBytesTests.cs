namespace CTypes.Runtime.Tests;

public sealed unsafe class TextBytesTests
{
    [Fact]
    public void A_u8_literal_arrives_with_its_NUL() => Assert.Equal(6, Texts.LengthOfSpan("grüß"u8));

    [Fact]
    public void A_part_of_a_literal_ends_where_the_span_ends() => Assert.Equal(3, Texts.LengthOfSpan("abcdef"u8[..3]));

    [Fact]
    public void A_default_span_is_NULL() => Assert.Equal(-1, Texts.LengthOfSpan(default));

    [Fact]
    public void An_empty_span_that_is_not_default_is_not_NULL() => Assert.Equal(0, Texts.LengthOfSpan(""u8));

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(100_000)]
    public void A_span_of_any_length_arrives_whole(int length)
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)(1 + i % 255))];
        Assert.Equal(TextArgumentTests.Fnv1a(bytes), Texts.HashOfSpan(bytes));
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_arrive_as_they_are() => Assert.Equal(0xFF, Texts.ByteOfSpanAt([0xFF], 0));

    [Fact]
    public void A_NUL_inside_a_span_throws_and_names_function_and_parameter()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => Texts.LengthOfSpan("a\0b"u8));
        Assert.Equal("text", e.ParamName);
        Assert.Contains("Texts.LengthOfSpan", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_array_of_zeros_throws_and_says_how_C_fills_one() =>
        Assert.Contains("that C fills, write typeof(POINTER<c_char>)", Assert.Throws<ArgumentException>(() => Texts.LengthOfBytes(new byte[64])).Message, StringComparison.Ordinal);

    [Fact]
    public void An_array_arrives_with_a_NUL() => Assert.Equal(2, Texts.LengthOfBytes("ab"u8.ToArray()));

    [Fact]
    public void A_null_array_is_NULL() => Assert.Equal(-1, Texts.LengthOfBytes(null));

    [Fact]
    public void An_empty_array_is_not_NULL() => Assert.Equal(0, Texts.LengthOfBytes([]));

    [Fact]
    public void A_null_array_that_is_never_null_throws() =>
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => Texts.LengthOfSomeBytes(null!)).ParamName);

    [Fact]
    public void A_view_of_C_s_text_goes_back_to_C() => Assert.Equal(5, Texts.LengthOfView(Texts.View(0)));

    [Fact]
    public void A_default_view_is_NULL() => Assert.Equal(-1, Texts.LengthOfView(default));

    [Fact]
    public void A_byte_pointer_goes_to_C_as_it_is()
    {
        fixed (byte* text = "abc"u8) Assert.Equal(3, Texts.LengthOfPointer(text));
    }

    [Fact]
    public void A_null_byte_pointer_is_NULL() => Assert.Equal(-1, Texts.LengthOfPointer(null));
}
