using System.Text;

namespace CTypes.Generator.Tests.Harness;

/// <summary>The lines in which two texts differ, with the lines around them.</summary>
internal static class TextDifference
{
    private const int LinesAround = 2;

    /// <summary>One line each: <c>-</c> only expected, <c>+</c> only received, blank both.</summary>
    public static string Show(string expected, string received)
    {
        string[] lines = [.. Lines(expected.Split('\n'), received.Split('\n'))];
        StringBuilder text = new();
        int lastShown = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            int from = Math.Max(0, i - LinesAround);
            int to = Math.Min(lines.Length - 1, i + LinesAround);
            bool isNear = lines[from..(to + 1)].Any(line => line[0] != ' ');
            if (!isNear) continue;
            if (i != lastShown + 1) text.Append("  ...\n");
            text.Append(lines[i]).Append('\n');
            lastShown = i;
        }

        return text.ToString();
    }

    private static IEnumerable<string> Lines(string[] expected, string[] received)
    {
        int[,] common = LengthsOfCommon(expected, received);
        int e = 0;
        int r = 0;
        while (e < expected.Length || r < received.Length)
        {
            if (e < expected.Length && r < received.Length && expected[e] == received[r])
            {
                yield return "  " + expected[e++];
                r++;
            }
            else if (r == received.Length || (e < expected.Length && common[e + 1, r] >= common[e, r + 1])) yield return "- " + expected[e++];
            else yield return "+ " + received[r++];
        }
    }

    // The length of the longest common subsequence of what follows each pair of places.
    private static int[,] LengthsOfCommon(string[] expected, string[] received)
    {
        int[,] lengths = new int[expected.Length + 1, received.Length + 1];
        for (int e = expected.Length - 1; e >= 0; e--)
        {
            for (int r = received.Length - 1; r >= 0; r--)
                lengths[e, r] = expected[e] == received[r] ? lengths[e + 1, r + 1] + 1 : Math.Max(lengths[e + 1, r], lengths[e, r + 1]);
        }

        return lengths;
    }
}
