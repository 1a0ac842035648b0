namespace CTypes.Runtime.Tests;

[CLibrary("text")]
public static partial class TextBuffers
{
    [CFunction("text_upper", ArgTypes = [typeof(c_char_p)], RestType = typeof(void))]
    public static partial void Upper(StringBuffer text);

    [CFunction("text_fill", ArgTypes = [typeof(POINTER<c_char>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Fill(StringBuffer text, int size);

    [CFunction("text_fill", ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int FillMemory(StringBuffer? text, int size);

    [CFunction("text_fill", ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int)), ParamLength(1, nameof(text))]
    public static partial int FillAll(StringBuffer? text);

    [CFunction("text_length", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ssize_t))]
    public static partial int Length(StringBuffer? text);

    [CFunction("text_identity", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string? Identity(StringBuffer text);
}

public sealed class StringBufferTests
{
    [Fact]
    public void A_buffer_of_a_size_is_zero()
    {
        StringBuffer buffer = C.CreateStringBuffer(3);
        Assert.Equal(3, buffer.Length);
        Assert.Equal(new byte[3], buffer.Raw.ToArray());
        Assert.Equal("", buffer.Value);
    }

    [Fact]
    public void A_text_for_which_there_is_just_room_ends_in_its_NUL()
    {
        StringBuffer buffer = C.CreateStringBuffer("long", 4);
        buffer.Value = "cut";
        Assert.Equal("cut\0"u8, buffer.Raw);
    }

    [Fact]
    public void A_buffer_of_a_text_has_room_for_its_NUL() => Assert.Equal("Hello\0"u8, C.CreateStringBuffer("Hello").Raw);

    [Fact]
    public void A_buffer_of_a_text_and_a_size_is_filled_with_zeros() => Assert.Equal("Hello\0\0\0\0\0"u8, C.CreateStringBuffer("Hello", 10).Raw);

    [Fact]
    public void A_text_that_fills_the_buffer_has_no_NUL()
    {
        StringBuffer buffer = C.CreateStringBuffer("Hello", 5);
        Assert.Equal("Hello"u8, buffer.Raw);
        Assert.Equal("Hello", buffer.Value);
    }

    [Fact]
    public void A_text_that_is_too_long_throws() => Assert.Throws<ArgumentException>(() => C.CreateStringBuffer("Hello", 4));

    [Fact]
    public void A_text_that_does_not_fit_is_named_as_it_was_given()
    {
        Says("CreateStringBuffer: the text takes 3 units, the buffer has 2.", "text", () => C.CreateStringBuffer("abc", 2));
        Says("CreateUnicodeBuffer: the text takes 3 units, the buffer has 2.", "text", () => C.CreateUnicodeBuffer("abc", 2));
        Says("CreateStringBuffer: the text for 'text' contains a NUL; C would stop reading there.", "text", () => C.CreateStringBuffer("a\0c", 4));
        Says("StringBuffer.Value: the text takes 3 units, the buffer has 2.", "value", () => C.CreateStringBuffer(2).Value = "abc");
        Says("WideStringBuffer.Value: the text takes 3 units, the buffer has 2.", "value", () => C.CreateUnicodeBuffer(2).Value = "abc");
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => C.CreateStringBuffer(null!, 2)).ParamName);
    }

    private static void Says(string message, string parameter, Action action)
    {
        ArgumentException e = Assert.Throws<ArgumentException>(action);
        Assert.Equal($"{message} (Parameter '{parameter}')", e.Message);
    }

    [Fact]
    public void A_text_with_a_NUL_throws() => Assert.Throws<ArgumentException>(() => C.CreateStringBuffer("He\0lo"));

    [Fact]
    public void A_negative_size_throws() => Assert.Throws<ArgumentOutOfRangeException>(() => C.CreateStringBuffer(-1));

    [Fact]
    public void Setting_a_text_writes_its_NUL_and_leaves_the_rest()
    {
        StringBuffer buffer = C.CreateStringBuffer("Hello", 10);
        buffer.Value = "Hi";
        Assert.Equal("Hi\0lo\0\0\0\0\0"u8, buffer.Raw);
        Assert.Equal("Hi", buffer.Value);
    }

    [Fact]
    public void Setting_a_text_that_is_too_long_throws_and_writes_nothing()
    {
        StringBuffer buffer = C.CreateStringBuffer("abc", 3);
        Assert.Throws<ArgumentException>(() => buffer.Value = "wxyz");
        Assert.Equal("abc", buffer.Value);
    }

    [Fact]
    public void Bytes_are_bounds_checked()
    {
        StringBuffer buffer = C.CreateStringBuffer("abc");
        buffer[0] = (byte)'x';
        Assert.Equal("xbc", buffer.Value);
        Assert.Throws<IndexOutOfRangeException>(() => buffer[4]);
        Assert.Throws<IndexOutOfRangeException>(() => buffer[-1]);
    }

    [Fact]
    public void A_buffer_has_its_own_encoding() => Assert.Equal([0xE9], C.CreateStringBuffer("é", 1, CEncoding.Latin1).Raw.ToArray());

    [Fact]
    public void An_encoding_that_there_is_not_is_refused_and_disturbs_no_other()
    {
        CEncoding afterTheLast = Enum.GetValues<CEncoding>()[^1] + 1;
        Assert.Throws<ArgumentOutOfRangeException>(() => C.CreateStringBuffer(5, afterTheLast));
        Assert.Throws<ArgumentOutOfRangeException>(() => C.CreateStringBuffer(5, (CEncoding)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => C.StringAt(C.CreateStringBuffer("text").Address, encoding: afterTheLast));
        Assert.Equal("text", C.CreateUnicodeBuffer("text").Value);
    }

    [Fact]
    public void Bytes_that_are_no_text_throw_when_they_are_read_as_text()
    {
        StringBuffer buffer = C.CreateStringBuffer(2);
        buffer[0] = 0xFF;
        Assert.Throws<System.Text.DecoderFallbackException>(() => buffer.Value);
    }

    [Fact]
    public void C_changes_the_text()
    {
        StringBuffer buffer = C.CreateStringBuffer("hello");
        TextBuffers.Upper(buffer);
        Assert.Equal("HELLO", buffer.Value);
    }

    [Fact]
    public void C_fills_a_char_pointer_and_a_void_pointer()
    {
        StringBuffer buffer = C.CreateStringBuffer(4);
        TextBuffers.Fill(buffer, 3);
        Assert.Equal("abc", buffer.Value);
        TextBuffers.FillMemory(buffer, 4);
        Assert.Equal("abcd", buffer.Value);
    }

    [Fact]
    public void A_buffer_tells_C_its_length()
    {
        StringBuffer buffer = C.CreateStringBuffer(5);
        Assert.Equal((5, 0), (TextBuffers.FillAll(buffer), TextBuffers.FillAll(null)));
        Assert.Equal("abcde", buffer.Value);
    }

    [Fact]
    public void A_null_buffer_is_NULL() => Assert.Equal(-1, TextBuffers.Length(null));

    [Fact]
    public void A_null_buffer_that_is_never_null_throws() => Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => TextBuffers.Upper(null!)).ParamName);

    [Fact]
    public void Text_that_C_returns_from_the_buffer_is_copied() => Assert.Equal("same", TextBuffers.Identity(C.CreateStringBuffer("same")));

    [Fact]
    public void The_address_does_not_change_when_memory_is_compacted()
    {
        StringBuffer buffer = C.CreateStringBuffer("here");
        nint before = buffer.Address;
        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
        Assert.Equal(before, buffer.Address);
        Assert.Equal("here", new c_char_p(before).Value);
        GC.KeepAlive(buffer);
    }

    [Fact]
    public void A_wide_buffer_of_a_text_has_room_for_its_NUL()
    {
        WideStringBuffer buffer = C.CreateUnicodeBuffer("a🐍");
        Assert.Equal(OperatingSystem.IsWindows() ? 4 : 3, buffer.Length);
        Assert.Equal("a🐍", buffer.Value);
    }

    [Fact]
    public void A_wide_text_that_fills_the_buffer_has_no_NUL() => Assert.Equal("abc", C.CreateUnicodeBuffer("abc", 3).Value);

    [Fact]
    public void A_wide_text_that_is_too_long_throws() => Assert.Throws<ArgumentException>(() => C.CreateUnicodeBuffer("abc", 2));

    [Fact]
    public void A_wide_text_is_read_up_to_its_NUL()
    {
        WideStringBuffer buffer = C.CreateUnicodeBuffer("abcdef");
        buffer.Value = "xy";
        Assert.Equal("xy", buffer.Value);
    }
}
