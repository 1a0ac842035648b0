using System.Text;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds by their names the function that hands something out and the one that takes it back: <c>db_open</c> and <c>db_close</c>.</summary>
internal static class OwnershipPairs
{
    private static readonly (string Creates, string[] Frees)[] s_verbs =
    [
        ("open", ["close"]),
        ("create", ["destroy", "delete", "free", "release", "close"]),
        ("new", ["free", "delete", "destroy", "release"]),
        ("alloc", ["free", "dealloc", "release"]),
        ("init", ["destroy", "free", "cleanup", "close"]),
        ("acquire", ["release"]),
    ];

    /// <summary>The symbols that could take back what a function hands out, and what is left of its name without the verb.</summary>
    public static IEnumerable<(string Free, string Stem)> Of(string symbol)
    {
        foreach ((string creates, string[] frees) in s_verbs)
        {
            int place = symbol.LastIndexOf(creates, StringComparison.OrdinalIgnoreCase);
            if (place < 0 || !StandsAlone(symbol, place, creates.Length)) continue;
            string before = symbol.Substring(0, place), behind = symbol.Substring(place + creates.Length);
            foreach (string free in frees) yield return (before + free + behind, $"{before}_{behind}");
        }
    }

    /// <summary>The name of a class for what is left of a symbol: <c>sqlite3_</c> is <c>Sqlite3Handle</c>.</summary>
    public static string ClassName(string stem, string library)
    {
        StringBuilder name = new();
        foreach (string word in stem.Split('_').Where(word => word.Length > 0)) name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        return (name.Length == 0 || !char.IsLetter(name[0]) ? library : name.ToString()) + "Handle";
    }

    // "renew" and "reopened" say something else; fopen and opendir are C's own way to write it.
    private static bool StandsAlone(string symbol, int place, int length)
    {
        int end = place + length;
        bool ends = end == symbol.Length || symbol[end] == '_' || char.IsUpper(symbol[end]) || place == 0;
        bool begins = place == 0 || symbol[place - 1] == '_' || char.IsUpper(symbol[place]) || char.IsDigit(symbol[place - 1]) || place <= 2;
        return ends && begins;
    }
}
