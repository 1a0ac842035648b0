using System.Globalization;

namespace CTypes;

/// <summary>Which of the names that a library exports a missing one may stand for.</summary>
internal static class SimilarNames
{
    private const int MostShown = 3;
    private const int LeastLengthWithOneMistake = 5, LeastLengthWithTwo = 10;

    /// <summary>The names that are most alike, at most three; empty where none is.</summary>
    public static string[] To(string wanted, IEnumerable<string> exported)
    {
        var alike = exported.Distinct(StringComparer.Ordinal).Select(name => (name, rank: RankOf(wanted, name))).Where(pair => pair.rank is not null).ToArray();
        int? best = alike.Min(pair => pair.rank);
        return [.. alike.Where(pair => pair.rank == best).Select(pair => pair.name).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).Take(MostShown)];
    }

    // The macro of a header first, then C++, then a mistake of who writes.
    private static int? RankOf(string wanted, string name)
    {
        if (wanted.Length == 0) return null;
        if (string.Equals(wanted, name, StringComparison.OrdinalIgnoreCase)) return 0;
        if (IsPrefixed(wanted, name) || IsSuffixed(wanted, name)) return 1;
        if (IsMangled(wanted, name)) return 2;
        int allowed = wanted.Length >= LeastLengthWithTwo ? 2 : wanted.Length >= LeastLengthWithOneMistake ? 1 : 0;
        return Math.Abs(wanted.Length - name.Length) <= allowed && Distance(wanted, name) is var distance && distance <= allowed ? 2 + distance : null;
    }

    // __gmpz_init for mpz_init.
    private static bool IsPrefixed(string wanted, string name) =>
        name.EndsWith(wanted, StringComparison.Ordinal) && (name[0] == '_' || name[^(wanted.Length + 1)] == '_');

    // u_strlen_72 for u_strlen, fopen64 for fopen.
    private static bool IsSuffixed(string wanted, string name) =>
        name.StartsWith(wanted, StringComparison.Ordinal) && name.AsSpan(wanted.Length).IndexOfAnyExcept("_0123456789") < 0;

    // _Z3addii for add: a name has its length before it (Itanium C++ ABI, 5.1.3).
    private static bool IsMangled(string wanted, string name) =>
        name.StartsWith("_Z", StringComparison.Ordinal)
        && name.IndexOf(wanted.Length.ToString(CultureInfo.InvariantCulture) + wanted, StringComparison.Ordinal) is var at and > 0
        && !char.IsAsciiDigit(name[at - 1]);

    // How many characters to put in, take out, replace or exchange with the next.
    private static int Distance(string a, string b)
    {
        int[,] distance = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                distance[i, j] = i == 0 ? j : j == 0 ? i
                    : Math.Min(Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1, distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
            }
        }

        return distance[a.Length, b.Length];
    }
}
