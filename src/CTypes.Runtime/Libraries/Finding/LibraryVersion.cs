namespace CTypes;

/// <summary>Orders file names by the numbers in them: <c>libfoo.so.9</c> before <c>libfoo.so.10</c>, and both after <c>libfoo.so</c>.</summary>
internal sealed class LibraryVersion : IComparer<string>
{
    public static LibraryVersion Order { get; } = new();

    public int Compare(string? x, string? y)
    {
        string[] left = (x ?? "").Split('.');
        string[] right = (y ?? "").Split('.');
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            int order = ulong.TryParse(left[i], out ulong a) && ulong.TryParse(right[i], out ulong b) ? a.CompareTo(b) : string.CompareOrdinal(left[i], right[i]);
            if (order != 0) return order;
        }

        return left.Length.CompareTo(right.Length);
    }
}
