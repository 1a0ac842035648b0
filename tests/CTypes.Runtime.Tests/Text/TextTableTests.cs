using System.Text;

namespace CTypes.Runtime.Tests;

public sealed class TextTableTests
{
    [Fact]
    public void Strings_are_a_table_that_ends_in_NULL() => Assert.Equal(3, TextTables.Length(["one", "", "grüß"]));

    [Fact]
    public void An_empty_array_is_a_table_of_NULL_alone() => Assert.Equal(0, TextTables.Length([]));

    [Fact]
    public void A_null_array_is_NULL() => Assert.Equal(-1, TextTables.Length(null));

    [Fact]
    public void A_null_array_that_is_never_null_throws() => Assert.Equal("texts", Assert.Throws<ArgumentNullException>(() => TextTables.LengthOfSome(null!)).ParamName);

    [Fact]
    public void A_span_of_strings_is_a_table() => Assert.Equal(2, TextTables.LengthOfSpan(["a", "b"]));

    [Fact]
    public void A_default_span_is_NULL() => Assert.Equal(-1, TextTables.LengthOfSpan(default));

    [Fact]
    public void A_null_string_is_a_NULL_in_the_table() => Assert.Equal(1, TextTables.Length(["one", null, "three"]));

    [Fact]
    public void Each_string_arrives_as_it_is() => Assert.Equal(Expected(["grüß", null, "🐍", ""]), TextTables.Hash(["grüß", null, "🐍", ""]));

    [Fact]
    public void A_thousand_long_strings_arrive_as_they_are()
    {
        string[] texts = [.. Enumerable.Range(0, 1000).Select(i => new string((char)('a' + i % 26), i))];
        Assert.Equal(Expected(texts), TextTables.Hash(texts));
        Assert.Equal(0, NativeText.Live);
    }

    [Fact]
    public void The_strings_have_the_library_s_encoding() => Assert.NotEqual(TextTables.Hash(["é"]), Codings.TableHash(["é"], 1));

    [Fact]
    public void A_string_with_a_NUL_throws_and_nothing_stays_allocated()
    {
        int before = Texts.Calls();
        ArgumentException e = Assert.Throws<ArgumentException>(() => TextTables.Length(["good", "b\0d"]));
        Assert.Equal("texts", e.ParamName);
        Assert.Equal(before, Texts.Calls());
        Assert.Equal(0, NativeText.Live);
    }

    [Fact]
    public void Wide_strings_are_a_table_too() => Assert.Equal(2, WideTables.Length(["grüß", "🐍"]));

    private static uint Expected(string?[] texts)
    {
        uint hash = 2166136261;
        foreach (string? text in texts)
        {
            foreach (byte b in Encoding.UTF8.GetBytes(text ?? "")) hash = unchecked((hash ^ b) * 16777619);
            hash = unchecked((hash ^ (text is null ? 0x1FFu : 0x100u)) * 16777619);
        }

        return hash;
    }
}
