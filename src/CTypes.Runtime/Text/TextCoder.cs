using System.Text;

namespace CTypes;

/// <summary>One encoding with one way to treat mistakes, and its NUL.</summary>
internal sealed unsafe class TextCoder(Encoding encoding, int unitBytes, string name)
{
    private const int Utf16Row = (int)CEncoding.System + 1, Utf32Row = Utf16Row + 1, Modes = (int)CEncodingErrors.Ignore + 1;
    private static readonly TextCoder?[] s_coders = new TextCoder?[(Utf32Row + 1) * Modes];

    /// <summary>The size of <c>wchar_t</c> in bytes.</summary>
    public static int WideBytes => OperatingSystem.IsWindows() ? 2 : 4;

    /// <summary>The size of a code unit, and so of the NUL, in bytes.</summary>
    public int UnitBytes => unitBytes;

    /// <exception cref="ArgumentOutOfRangeException">There is no such encoding, or no such way.</exception>
    public static TextCoder Of(CEncoding encoding, CEncodingErrors errors) => Coder((uint)encoding < Utf16Row ? (int)encoding : -1, errors) ??= encoding switch
    {
        CEncoding.Latin1 => Make(Encoding.Latin1, errors, 1, "Latin-1"),
        CEncoding.System when OperatingSystem.IsWindows() => Make(CodePagesEncodingProvider.Instance.GetEncoding(0) ?? Encoding.UTF8, errors, 1, "the system's encoding"),
        _ => Make(Encoding.UTF8, errors, 1, "UTF-8"),
    };

    public static TextCoder Wide(CEncodingErrors errors) => WideBytes == 2 ? Utf16(errors) : Utf32(errors);

    public static TextCoder Utf16(CEncodingErrors errors) => Coder(Utf16Row, errors) ??= Make(new UnicodeEncoding(!BitConverter.IsLittleEndian, false), errors, 2, "UTF-16");

    private static TextCoder Utf32(CEncodingErrors errors) => Coder(Utf32Row, errors) ??= Make(new UTF32Encoding(!BitConverter.IsLittleEndian, false), errors, 4, "UTF-32");

    /// <summary>Text with its NUL, in the buffer of a <see cref="TextRoom"/> when it fits, else in native memory.</summary>
    public byte* Encode(ReadOnlySpan<char> text, byte* buffer, out byte* owned, string parameter, string function)
    {
        owned = null;
        int sizeBytes = SizeOf(text, parameter, function);
        if (sizeBytes > TextRoom.TextBytes) owned = NativeText.Allocate((nuint)sizeBytes);
        byte* target = owned == null ? buffer : owned;
        Write(text, target, sizeBytes);
        return target;
    }

    /// <summary>The bytes that text takes in strict UTF-8 with its NUL, found by looking through the text.</summary>
    /// <inheritdoc cref="SizeOf" path="/exception"/>
    public static int Utf8SizeOf(string text, string parameter, string function) => Of(CEncoding.Utf8, CEncodingErrors.Strict).SizeOf(text, parameter, function);

    /// <summary>The bytes that text takes with its NUL.</summary>
    /// <exception cref="ArgumentException">The text contains a NUL, cannot be expressed, or takes more bytes than a text can have.</exception>
    public int SizeOf(ReadOnlySpan<char> text, string parameter, string function)
    {
        if (text.Contains('\0')) TextProblem.ThrowNul(parameter, function);
        try
        {
            return checked(encoding.GetByteCount(text) + unitBytes);
        }
        catch (EncoderFallbackException e)
        {
            throw TextProblem.CannotEncode(e, name, parameter, function);
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            throw TextProblem.TooLong(text.Length, name, parameter, function);
        }
    }

    /// <summary>Writes text and its NUL to memory of <see cref="SizeOf"/> bytes.</summary>
    public void Write(ReadOnlySpan<char> text, byte* target, int sizeBytes)
    {
        Span<byte> bytes = new(target, sizeBytes);
        bytes[encoding.GetBytes(text, bytes)..].Clear();
    }

    /// <summary>Writes text to a buffer that has room for it, and its NUL where there is room for that too.</summary>
    public void WriteFitting(ReadOnlySpan<char> text, Span<byte> target)
    {
        Span<byte> rest = target[encoding.GetBytes(text, target)..];
        if (rest.Length >= unitBytes) rest[..unitBytes].Clear();
    }

    /// <exception cref="DecoderFallbackException">The bytes are no text, and that is not to be overlooked.</exception>
    public string Decode(ReadOnlySpan<byte> text, string parameter, string function)
    {
        try
        {
            return TerminatedText.Decode(text, encoding);
        }
        catch (DecoderFallbackException e)
        {
            throw TextProblem.CannotDecode(e, name, parameter, function);
        }
    }

    // A number that is no value of its enum must not reach the place of another coder.
    private static ref TextCoder? Coder(int row, CEncodingErrors errors)
    {
        if (row < 0) throw new ArgumentOutOfRangeException("encoding", "There is no such CEncoding.");
        if ((uint)errors >= Modes) throw new ArgumentOutOfRangeException(nameof(errors), errors, "There is no such CEncodingErrors.");
        return ref s_coders[row * Modes + (int)errors];
    }

    private static TextCoder Make(Encoding encoding, CEncodingErrors errors, int unitBytes, string name)
    {
        Encoding coder = (Encoding)encoding.Clone();
        bool isUnicode = name.StartsWith("UTF", StringComparison.Ordinal);
        coder.EncoderFallback = errors switch
        {
            CEncodingErrors.Replace => new EncoderReplacementFallback(isUnicode ? "\uFFFD" : "?"),
            CEncodingErrors.Ignore => new EncoderReplacementFallback(""),
            _ => EncoderFallback.ExceptionFallback,
        };
        coder.DecoderFallback = errors switch
        {
            CEncodingErrors.Strict => DecoderFallback.ExceptionFallback,
            CEncodingErrors.Ignore => new DecoderReplacementFallback(""),
            _ => new DecoderReplacementFallback("\uFFFD"),
        };
        return new TextCoder(coder, unitBytes, name);
    }
}
