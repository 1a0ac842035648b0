namespace CTypes.Shared;

/// <summary>The article of a name in a message.</summary>
internal static class Article
{
    /// <summary>The name behind "a" or "an": "a Row", "an EndElement", "an Int32[16]", "an X509". Without a dictionary a leading U stands for "you".</summary>
    public static string Before(string name) => (BeginsWithVowel(name.TrimStart('@')) ? "an " : "a ") + name;

    /// <summary>The same at the beginning of a sentence.</summary>
    public static string BeforeFirst(string name) => "A" + Before(name).Substring(1);

    // Several capitals or a digit after the first are spelled: "an HMENU", "a HandleTable".
    private static bool BeginsWithVowel(string name) =>
        name.Length > 1 && (char.IsUpper(name[1]) || char.IsDigit(name[1])) ? "AEFHILMNORSX".IndexOf(name[0]) >= 0 : name.Length > 0 && "AEIOaeio".IndexOf(name[0]) >= 0;
}
