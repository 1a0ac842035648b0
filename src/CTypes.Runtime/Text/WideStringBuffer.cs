namespace CTypes;

/// <summary>A <c>wchar_t[n]</c> that C reads and writes: ctypes' <c>create_unicode_buffer</c>. Made by <see cref="C.CreateUnicodeBuffer(int)"/>.</summary>
public sealed class WideStringBuffer : TextBlock
{
    internal WideStringBuffer(int length) : base(BytesOf(length, TextCoder.WideBytes))
    {
    }

    internal WideStringBuffer(string text, int length) : this(length) => Write(text, Coder, nameof(text), nameof(C.CreateUnicodeBuffer));

    /// <summary>The number of <c>wchar_t</c>.</summary>
    public int Length => Raw.Length / TextCoder.WideBytes;

    /// <summary>The text before the first NUL, or all of it when there is none. Text that is set ends in a NUL where there is room for one; what stood behind it stays.</summary>
    /// <exception cref="ArgumentException">The text takes more units than the buffer has, contains a NUL, or an unpaired surrogate.</exception>
    /// <exception cref="System.Text.DecoderFallbackException">What stands there is no text; <see cref="TextBlock.Raw"/> holds it.</exception>
    public string Value
    {
        get => Coder.Decode(Raw[..EndBytes()], nameof(Value), nameof(WideStringBuffer));
        set => Write(value, Coder, nameof(value), $"{nameof(WideStringBuffer)}.{nameof(Value)}");
    }

    private static TextCoder Coder => TextCoder.Wide(CEncodingErrors.Strict);

    /// <summary>The text.</summary>
    public override string ToString() => Value;

    private int EndBytes()
    {
        int unitBytes = TextCoder.WideBytes;
        int endBytes = 0;
        while (endBytes < Raw.Length && Raw.Slice(endBytes, unitBytes).ContainsAnyExcept((byte)0)) endBytes += unitBytes;
        return endBytes;
    }
}
