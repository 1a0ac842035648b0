namespace CTypes.Shared;

/// <summary>The article of a name in a message.</summary>
internal static class Article
{
    private const string Vowels = "AEIOaeio";
    private const string SpelledWithVowel = "FHLMNRSX";

    /// <summary>The name behind "a" or "an": "a Row", "an EndElement", "an Int32[16]", "an X509". Without a dictionary a leading U stands for "you".</summary>
    public static string Before(string name) => (BeginsWithVowel(name.TrimStart('@')) ? "an " : "a ") + name;

    /// <summary>The same at the beginning of a sentence.</summary>
    public static string BeforeFirst(string name) => "A" + Before(name).Substring(1);

    // Several capitals are spelled unless the second is a vowel, and so is a digit: "an HMENU", "an X509", "a FILE", "a HandleTable".
    private static bool BeginsWithVowel(string name) => name.Length > 0 && (Vowels.IndexOf(name[0]) >= 0 || (SpelledWithVowel.IndexOf(name[0]) >= 0 && name.Length > 1 && IsSpelled(name[1])));

    private static bool IsSpelled(char second) => char.IsDigit(second) || (char.IsUpper(second) && second != 'U' && Vowels.IndexOf(second) < 0);
}
