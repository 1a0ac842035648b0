using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

public sealed unsafe class TextResultTests
{
    [Fact]
    public void Borrowed_text_is_copied() => Assert.Equal("plain", Texts.Borrowed(0));

    [Fact]
    public void Text_is_decoded_as_UTF_8() => Assert.Equal("grüß € 🐍", Texts.Borrowed(1));

    [Fact]
    public void Empty_text_is_not_null() => Assert.Equal("", Texts.Borrowed(2));

    [Fact]
    public void Malformed_bytes_become_replacement_characters() => Assert.Equal("bad \uFFFD\uFFFD bytes", Texts.Borrowed(3));

    [Fact]
    public void Text_that_is_longer_than_a_string_or_a_span_can_be_is_told_as_that()
    {
        const nuint SpanBytes = 1u << 31;
        Assert.SkipWhen(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < 6L << 30, "There is too little memory.");
        byte* text = (byte*)NativeMemory.Alloc(SpanBytes + 1);
        try
        {
            NativeMemory.Fill(text, SpanBytes, (byte)'a');
            text[SpanBytes] = 0;
            string tooManyBytes = "C's text has more than 2147483647 bytes before its NUL, or no NUL; a span can show no more. Take it as a pointer and read it in parts.";
            Assert.Equal(tooManyBytes, Assert.Throws<OutOfMemoryException>(() => Utf8Text.Read(text)).Message);
            text[1 << 30] = 0;
            string tooManyCharacters = "C's text has 1073741824 bytes; a string can have 1073741791 characters at most. Take it as a pointer and read it in parts.";
            Assert.Equal(tooManyCharacters, Assert.Throws<OutOfMemoryException>(() => Utf8Text.Read(text)).Message);
            Assert.Equal(tooManyCharacters, Assert.Throws<OutOfMemoryException>(() => C.StringAt(text, encoding: CEncoding.Latin1)).Message);
        }
        finally
        {
            NativeMemory.Free(text);
        }
    }

    [Fact]
    public void NULL_is_null() => Assert.Null(Texts.Borrowed(-1));

    [Fact]
    public void NULL_for_text_that_is_never_null_throws_and_names_the_function() =>
        Assert.Contains("Texts.BorrowedSome", Assert.Throws<NullPointerException>(() => Texts.BorrowedSome(-1)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_view_reads_C_s_own_bytes() => Assert.Equal("grüß € 🐍"u8, Texts.View(1).AsSpan());

    [Fact]
    public void A_view_of_NULL_is_null() => Assert.True(Texts.View(-1).IsNull);

    [Fact]
    public void A_byte_pointer_is_C_s_own() => Assert.Equal((byte)'p', *Texts.Pointer(0));

    [Fact]
    public void Borrowed_text_leaves_through_out()
    {
        Assert.True(Texts.Peek(0, out string? text));
        Assert.Equal("plain", text);
    }

    [Fact]
    public void NULL_leaves_through_out_as_null()
    {
        Assert.False(Texts.Peek(-1, out string? text));
        Assert.Null(text);
    }

    [Fact]
    public void NULL_for_an_out_that_is_never_null_throws_and_names_function_and_parameter()
    {
        NullPointerException e = Assert.Throws<NullPointerException>(() => Texts.PeekSome(-1, out _));
        Assert.Contains("Texts.PeekSome", e.Message, StringComparison.Ordinal);
        Assert.Contains("text", e.Message, StringComparison.Ordinal);
    }
}
