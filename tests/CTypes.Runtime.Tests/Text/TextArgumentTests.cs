using System.Text;

namespace CTypes.Runtime.Tests;

public sealed class TextArgumentTests
{
    [Fact]
    public void Null_is_NULL() => Assert.Equal(-1, Texts.Length(null));

    [Fact]
    public void Empty_text_is_not_NULL() => Assert.Equal(0, Texts.Length(""));

    [Theory]
    [InlineData("ASCII", 5)]
    [InlineData("grüß", 6)]
    [InlineData("€", 3)]
    [InlineData("🐍", 4)]
    public void Text_is_UTF_8(string text, int bytes) => Assert.Equal(bytes, Texts.Length(text));

    [Fact]
    public void Each_byte_is_the_one_of_UTF_8() =>
        Assert.Equal(Encoding.UTF8.GetBytes("aü€🐍").Select(b => (int)b), Enumerable.Range(0, 10).Select(i => Texts.ByteAt("aü€🐍", i)));

    [Theory]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(85_000)]
    [InlineData(1_000_000)]
    public void Text_of_any_length_arrives_whole(int length)
    {
        string text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + i % 26)));
        Assert.Equal(Fnv1a(Encoding.UTF8.GetBytes(text)), Texts.Hash(text));
        Assert.Equal(length, Texts.Length(text));
    }

    [Theory]
    [InlineData(85)]
    [InlineData(86)]
    [InlineData(50_000)]
    public void Text_of_three_bytes_a_character_arrives_whole_around_the_buffer_s_end(int length)
    {
        string text = new('€', length);
        Assert.Equal(Fnv1a(Encoding.UTF8.GetBytes(text)), Texts.Hash(text));
    }

    [Fact]
    public void Two_texts_of_one_call_have_their_own_buffers() => Assert.True(Texts.Compare("abc", "abd") < 0);

    [Fact]
    public void A_NUL_inside_throws_and_names_function_and_parameter()
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => Texts.Length("a\0b"));
        Assert.Equal("text", e.ParamName);
        Assert.Contains("Texts.Length", e.Message, StringComparison.Ordinal);
        Assert.Contains("NUL", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_NUL_at_the_end_throws_too() => Assert.Throws<ArgumentException>(() => Texts.Length("a\0"));

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void An_unpaired_surrogate_throws_and_names_function_and_parameter(int before)
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => Texts.Length(new string('a', before) + '\uD83D'));
        Assert.Equal("text", e.ParamName);
        Assert.Contains("Texts.Length", e.Message, StringComparison.Ordinal);
        Assert.Contains("surrogate", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_for_text_that_is_never_null_throws_and_names_function_and_parameter()
    {
        ArgumentNullException e = Assert.Throws<ArgumentNullException>(() => Texts.LengthOfSome(null!));
        Assert.Equal("text", e.ParamName);
        Assert.Contains("Texts.LengthOfSome", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void C_is_not_called_when_text_cannot_be_converted()
    {
        int before = Texts.Calls();
        Assert.Throws<ArgumentException>(() => Texts.Length("a\0b"));
        Assert.Equal(before, Texts.Calls());
    }

    internal static uint Fnv1a(ReadOnlySpan<byte> bytes)
    {
        uint hash = 2166136261;
        foreach (byte b in bytes) hash = unchecked((hash ^ b) * 16777619);
        return hash;
    }
}
