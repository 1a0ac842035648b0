using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CTypes;

/// <summary>The errors of text, each with the function and the parameter.</summary>
internal static class TextProblem
{
    [DoesNotReturn]
    public static void ThrowNul(string parameter, string function) =>
        throw new ArgumentException($"{function}: the text for '{parameter}' contains a NUL; C would stop reading there.", parameter);

    // Bytes with a NUL are mostly no text, but room that C is to fill.
    [DoesNotReturn]
    public static void ThrowNulInBytes(string parameter, string function) =>
        throw new ArgumentException($"{function}: the bytes for '{parameter}' contain a NUL; C would stop reading there, and gets a copy of them. For bytes that are no text, or that C fills, write typeof(POINTER<c_char>) in ArgTypes.", parameter);

    [DoesNotReturn]
    public static void ThrowSurrogate(string encoding, string parameter, string function) =>
        throw new ArgumentException($"{function}: the text for '{parameter}' contains an unpaired surrogate, which {encoding} cannot express.", parameter);

    public static Exception TooLong(int chars, string encoding, string parameter, string function) =>
        new ArgumentOutOfRangeException(parameter, $"{function}: the text for '{parameter}' has {chars} characters and takes more than {int.MaxValue} bytes in {encoding} with its NUL.");

    public static Exception TooLongToRead(int units, int mostUnits, string parameter, string function) =>
        new OutOfMemoryException($"{function}: C's text for {Quoted(parameter)} has {(units == int.MaxValue ? "at least " : "")}{units} units; {mostUnits} at most can be read.");

    public static Exception CannotEncode(EncoderFallbackException cause, string encoding, string parameter, string function)
    {
        Rune character = cause.CharUnknownHigh != '\0' ? new Rune(cause.CharUnknownHigh, cause.CharUnknownLow) : Rune.TryCreate(cause.CharUnknown, out Rune single) ? single : Rune.ReplacementChar;
        string what = char.IsSurrogate(cause.CharUnknown) ? "an unpaired surrogate" : $"'{character}' (U+{character.Value:X4})";
        return new ArgumentException($"{function}: the text for '{parameter}' contains {what}, which {encoding} cannot express.", parameter, cause);
    }

    public static Exception CannotDecode(DecoderFallbackException cause, string encoding, string parameter, string function) =>
        new DecoderFallbackException($"{function}: C's text for {Quoted(parameter)} is no {encoding} at byte {cause.Index}.", cause.BytesUnknown ?? [], cause.Index);

    private static string Quoted(string parameter) => parameter == "the result" ? parameter : $"'{parameter}'";
}
