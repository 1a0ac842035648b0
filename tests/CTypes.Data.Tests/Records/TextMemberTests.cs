using System.Runtime.InteropServices;
using System.Text;

namespace CTypes.Data.Tests;

/// <summary>Text behind pointers, in the encoding that the declaration states.</summary>
public sealed class TextMemberTests
{
    [Fact]
    public void Wide_text_has_the_platform_s_wide_characters()
    {
        Texts texts = new() { wide = "na\u00efve \U0001F600" };
        Collection.Force();

        Assert.Equal("na\u00efve \U0001F600", texts.wide);
        if (!OperatingSystem.IsWindows()) Assert.Equal("na\u00efve \U0001F600", Encoding.UTF32.GetString(Bytes(texts, "wide", 7 * 4)));
    }

    [Fact]
    public void Text_of_char16_t_is_UTF_16_everywhere()
    {
        Texts texts = new() { utf16 = "na\u00efve \U0001F600" };
        Collection.Force();

        Assert.Equal("na\u00efve \U0001F600", texts.utf16);
        Assert.Equal("na\u00efve \U0001F600\0", Encoding.Unicode.GetString(Bytes(texts, "utf16", 9 * 2)));
        Assert.StartsWith("Texts: the text for 'utf16' contains", Assert.Throws<ArgumentException>(() => texts.utf16 = "a\0b").Message);
        texts.utf16 = null;
        Assert.Null(texts.utf16);
    }

    [Fact]
    public void Units_in_a_record_are_characters()
    {
        Units units = default;
        "hello".CopyTo(units.name);
        Assert.Equal("hello\0\0\0", new string(units.name));
        Assert.Equal((byte)'h', MemoryMarshal.AsBytes(MemoryMarshal.CreateSpan(ref units, 1))[Units.Layout["name"].ByteOffset]);
        Assert.Equal(20, C.SizeOf<Units>());
    }

    [Fact]
    public void An_encoding_on_the_member_is_the_text_s()
    {
        Texts texts = new() { latin = "na\u00efve", unstated = "na\u00efve" };

        Assert.Equal([0x6E, 0x61, 0xEF, 0x76, 0x65, 0], Bytes(texts, "latin", 6));
        Assert.Equal([0x6E, 0x61, 0xC3, 0xAF, 0x76, 0x65, 0], Bytes(texts, "unstated", 7));
        Assert.Equal(("na\u00efve", "na\u00efve"), (texts.latin, texts.unstated));
        Assert.StartsWith("Texts: the text for 'latin' contains", Assert.Throws<ArgumentException>(() => texts.latin = "\u20ac").Message);
    }

    private static byte[] Bytes(Texts texts, string member, int count)
    {
        nint pointer = MemoryMarshal.Read<nint>(texts.AsBytes()[Texts.Layout[member].ByteOffset..]);
        byte[] bytes = new byte[count];
        Marshal.Copy(pointer, bytes, 0, count);
        GC.KeepAlive(texts);
        return bytes;
    }
}

[CStruct]
public partial struct Units
{
    public partial int number { get; set; }

    [CField(Type = typeof(c_char16_t), Count = 8)]
    public partial Span<char> name { get; }
}

[CStruct]
public sealed partial class Texts
{
    [CField(Type = typeof(c_wchar_p))]
    public partial string? wide { get; set; }

    [CField(Type = typeof(POINTER<c_char16_t>))]
    public partial string? utf16 { get; set; }

    [Encoding(CEncoding.Latin1)]
    public partial string? latin { get; set; }

    public partial string? unstated { get; set; }
}
