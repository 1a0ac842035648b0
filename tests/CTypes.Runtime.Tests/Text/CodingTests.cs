using System.Text;

namespace CTypes.Runtime.Tests;

public sealed class CodingTests
{
    private static uint Latin(string text) => TextArgumentTests.Fnv1a(Encoding.Latin1.GetBytes(text));

    private static uint Utf8(string text) => TextArgumentTests.Fnv1a(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void The_library_s_encoding_is_used_where_nothing_is_nearer() => Assert.Equal(Latin("café ÿ"), Codings.OfLibrary("café ÿ"));

    [Fact]
    public void The_function_s_encoding_wins_over_the_library_s() => Assert.Equal(Utf8("café ÿ"), Codings.OfFunction("café ÿ"));

    [Fact]
    public void The_parameter_s_encoding_wins_over_the_function_s() => Assert.Equal(Latin("café ÿ"), Codings.OfParameter("café ÿ"));

    [Fact]
    public void The_system_s_encoding_is_UTF_8_but_on_Windows() =>
        Assert.Equal(OperatingSystem.IsWindows() ? TextArgumentTests.Fnv1a(CodePagesEncodingProvider.Instance.GetEncoding(0)!.GetBytes("ü")) : Utf8("ü"), Codings.OfSystem("ü"));

    [Theory]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(100_000)]
    public void Text_in_another_encoding_arrives_whole_at_any_length(int length) =>
        Assert.Equal(Latin(new string('ÿ', length)), Codings.OfLibrary(new string('ÿ', length)));

    [Theory]
    [InlineData("€")]
    [InlineData("a🐍")]
    public void What_Latin_1_does_not_have_throws_and_names_function_and_parameter(string text)
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => Codings.OfLibrary(text));
        Assert.Equal("text", e.ParamName);
        Assert.Contains("Codings.OfLibrary", e.Message, StringComparison.Ordinal);
        Assert.Contains("Latin-1", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unpaired_surrogate_is_called_so_in_any_encoding() => Assert.Contains("surrogate", Assert.Throws<ArgumentException>(() => Codings.OfLibrary("a\uD800")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_NUL_throws_in_any_encoding() => Assert.Equal("text", Assert.Throws<ArgumentException>(() => Codings.OfLibrary("a\0b")).ParamName);

    [Fact]
    public void What_Latin_1_does_not_have_is_replaced() => Assert.Equal(Latin("a?b"), Codings.LatinReplaced("a€b"));

    [Fact]
    public void What_Latin_1_does_not_have_is_left_out() => Assert.Equal(Latin("ab"), Codings.LatinIgnored("a€b"));

    [Fact]
    public void An_unpaired_surrogate_is_replaced() => Assert.Equal(Utf8("a\uFFFDb"), Codings.Utf8Replaced("a\uD800b"));

    [Fact]
    public void An_unpaired_surrogate_is_left_out() => Assert.Equal(Utf8("ab"), Codings.Utf8Ignored("a\uDC00b"));

    [Fact]
    public void A_result_has_the_library_s_encoding() => Assert.Equal("café ÿ", Codings.Foreign());

    [Fact]
    public void A_strict_result_that_is_no_UTF_8_throws_and_names_the_function()
    {
        DecoderFallbackException e = Assert.Throws<DecoderFallbackException>(() => Codings.Strict(3));
        Assert.Contains("Codings.Strict", e.Message, StringComparison.Ordinal);
        Assert.Contains("the result", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strict_result_that_is_UTF_8_is_copied() => Assert.Equal("grüß € 🐍", Codings.Strict(1));

    [Fact]
    public void A_strict_result_that_is_NULL_is_null() => Assert.Null(Codings.Strict(-1));

    [Fact]
    public void Bytes_of_a_result_that_are_no_text_are_replaced() => Assert.Equal("bad \uFFFD\uFFFD bytes", Codings.Replaced(3));

    [Fact]
    public void Bytes_of_a_result_that_are_no_text_are_left_out() => Assert.Equal("bad  bytes", Codings.Ignored(3));

    [Fact]
    public void A_strict_out_that_is_no_UTF_8_throws_and_names_function_and_parameter()
    {
        DecoderFallbackException e = Assert.Throws<DecoderFallbackException>(() => Codings.Peek(3, out _));
        Assert.Contains("Codings.Peek", e.Message, StringComparison.Ordinal);
        Assert.Contains("'text'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_out_has_the_library_s_encoding()
    {
        Codings.PeekLatin(3, out string? text);
        Assert.Equal("bad ÿÃ bytes", text);
    }

    [Fact]
    public void A_char_is_a_byte_of_Latin_1() => Assert.Equal('ÿ', Codings.NextChar('þ'));

    [Fact]
    public void A_char_beyond_Latin_1_throws_and_names_function_and_parameter()
    {
        OverflowException e = Assert.Throws<OverflowException>(() => Codings.NextChar('€'));
        Assert.Contains("Codings.NextChar", e.Message, StringComparison.Ordinal);
        Assert.Contains("'c'", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_char_is_ASCII_where_text_is_UTF_8() => Assert.Equal('B', Codings.NextAscii('A'));

    [Fact]
    public void A_char_beyond_ASCII_throws_where_text_is_UTF_8() => Assert.Throws<OverflowException>(() => Codings.NextAscii('é'));

    [Fact]
    public void A_byte_beyond_ASCII_is_no_char_where_text_is_UTF_8() => Assert.Throws<OverflowException>(() => Codings.NextAscii('\x7F'));

    [Fact]
    public void A_callback_s_text_has_the_callback_s_encoding()
    {
        string? seen = null;
        char character = default;
        Codings.CallWith((text, c) => { (seen, character) = (text, c); return default; }, Codings.ForeignView(), 'é');
        Assert.Equal("café ÿ", seen);
        Assert.Equal('é', character);
    }

    [Fact]
    public void A_callback_sees_text_as_a_span_that_is_not_copied()
    {
        byte[] seen = [];
        char character = default;
        c_char_p returned = Codings.CallWithSpan((text, c) => { (seen, character) = (text.ToArray(), c); return Codings.ForeignView(); }, Codings.ForeignView(), 0xE9);
        Assert.Equal("caf\u00E9 \u00FF".Select(c => (byte)c), seen);
        Assert.Equal('é', character);
        Assert.Equal(Codings.ForeignView(), returned);
    }

    [Fact]
    public void A_static_callback_reads_text_in_the_encoding_that_the_handler_s_parameters_state()
    {
        Codings.CallStated(Codings.NotePointer, Codings.ForeignView(), 'é');
        Assert.Equal(("café ÿ", 'é'), Codings.Noted);
    }

    [Fact]
    public void What_a_static_callback_s_own_parameter_states_wins_over_the_handler_s()
    {
        Codings.CallStated(Codings.NoteOtherwisePointer, Codings.ForeignView(), 'é');
        Assert.Equal(("caf ", 'é'), Codings.Noted);
    }

    [Fact]
    public void Invoke_passes_text_in_the_encoding_of_the_callback_class()
    {
        LatinText.Invoke(new CFunctionPointer<LatinText>(Codings.NoteBytesPointer.Address), "café ÿ", 'é');
        Assert.Equal("café ÿ".Select(c => (byte)c), Codings.NotedBytes.Text);
        Assert.Equal('é', Codings.NotedBytes.Character);
    }

    [Fact]
    public void Invoke_passes_text_in_the_encoding_that_the_handler_s_parameters_state()
    {
        StatedText.Invoke(new CFunctionPointer<StatedText>(Codings.NoteBytesPointer.Address), "café ÿ", 'é');
        Assert.Equal("café ÿ".Select(c => (byte)c), Codings.NotedBytes.Text);
        Assert.Equal('é', Codings.NotedBytes.Character);
    }

    [Fact]
    public void A_callback_sees_NULL_as_an_empty_span() => Codings.CallWithSpan((text, c) => { Assert.True(text.IsEmpty); return default; }, default, 0);

    [Fact]
    public void An_argument_that_cannot_be_encoded_keeps_C_from_being_called_and_frees_the_others()
    {
        int before = Codings.Calls();
        string longText = new('a', 1000);
        Assert.Throws<ArgumentException>(() => Codings.Compare(longText, "€"));
        Assert.Throws<ArgumentException>(() => Texts.Compare(longText, "a\0"));
        Assert.Throws<ArgumentException>(() => Texts.Compare(longText, longText + "\uD800"));
        Assert.Equal(before, Codings.Calls());
        Assert.Equal(0, NativeText.Live);
    }

    [Fact]
    public void Native_memory_for_long_text_is_freed_after_the_call()
    {
        string longText = new('€', 1000);
        Assert.Equal(0, Texts.Compare(longText, longText));
        Assert.Equal(0, NativeText.Live);
    }

    [Fact]
    public void Numbers_that_are_no_encoding_and_no_way_to_treat_mistakes_are_refused()
    {
        Assert.Equal("errors", Assert.Throws<ArgumentOutOfRangeException>(() => TextCoder.Of(CEncoding.Utf8, (CEncodingErrors)4)).ParamName);
        Assert.Equal("errors", Assert.Throws<ArgumentOutOfRangeException>(() => TextCoder.Wide((CEncodingErrors)(-1))).ParamName);
        Assert.Equal("encoding", Assert.Throws<ArgumentOutOfRangeException>(() => TextCoder.Of((CEncoding)3, CEncodingErrors.Strict)).ParamName);
    }

    [Fact]
    public void A_character_that_the_encoding_does_not_have_is_named() =>
        Assert.Contains("contains 'ř' (U+0159), which Latin-1 cannot express", Assert.Throws<ArgumentException>(() => C.CreateStringBuffer("dvořák", CEncoding.Latin1)).Message, StringComparison.Ordinal);

    [Fact]
    public void An_error_of_decoding_has_the_bytes() =>
        Assert.Equal([0xFF], Assert.Throws<System.Text.DecoderFallbackException>(() => TextCoder.Of(CEncoding.Utf8, CEncodingErrors.Strict).Decode([0x61, 0xFF], "text", "Test")).BytesUnknown);
}
