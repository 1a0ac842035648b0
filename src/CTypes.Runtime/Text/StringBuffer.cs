namespace CTypes;

/// <summary>A <c>char[n]</c> that C reads and writes: ctypes' <c>create_string_buffer</c>. Made by <see cref="C.CreateStringBuffer(int, CEncoding)"/>.</summary>
public sealed class StringBuffer : TextBlock
{
    private readonly TextCoder _coder;

    internal StringBuffer(int length, CEncoding encoding) : base(BytesOf(length, 1)) => _coder = TextCoder.Of(encoding, CEncodingErrors.Strict);

    internal StringBuffer(string text, int length, CEncoding encoding) : this(length, encoding) => Write(text, _coder, nameof(text), nameof(C.CreateStringBuffer));

    /// <summary>The number of bytes.</summary>
    public int Length => Raw.Length;

    /// <summary>The byte at an index, checked against <see cref="Length"/>.</summary>
    public ref byte this[int index] => ref Raw[index];

    /// <summary>The text before the first NUL, or all of it when there is none. Text that is set ends in a NUL where there is room for one; what stood behind it stays.</summary>
    /// <exception cref="ArgumentException">The text takes more bytes than the buffer has, contains a NUL, or cannot be expressed.</exception>
    /// <exception cref="System.Text.DecoderFallbackException">The bytes are no text in the buffer's encoding; <see cref="TextBlock.Raw"/> holds them.</exception>
    public string Value
    {
        get
        {
            int end = Raw.IndexOf((byte)0);
            return _coder.Decode(end < 0 ? Raw : Raw[..end], nameof(Value), nameof(StringBuffer));
        }
        set => Write(value, _coder, nameof(value), $"{nameof(StringBuffer)}.{nameof(Value)}");
    }

    /// <summary>The text.</summary>
    public override string ToString() => Value;
}
