namespace CTypes.Shared;

/// <summary>Halves of characters that C# can write and no encoding knows.</summary>
internal static class Surrogates
{
    /// <summary>Whether a place in a text has one half of a character without the other.</summary>
    public static bool IsLone(string text, int index) =>
        char.IsHighSurrogate(text[index]) ? index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1])
        : char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
}
