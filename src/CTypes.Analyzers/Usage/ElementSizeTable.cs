namespace CTypes.Analyzers.Usage;

/// <summary>A C function that is told how many bytes an element has.</summary>
/// <param name="Elements">The position of the elements.</param>
/// <param name="Size">The position of the size of one.</param>
/// <param name="Count">The position of their number.</param>
/// <param name="CountsBytes">Whether a size of 1 is right with any elements, because the number then counts bytes.</param>
internal sealed record ElementSizeRow(int Elements, int Size, int Count, bool CountsBytes = false);

/// <summary>Functions that everybody knows and that are told the size of an element: C11, POSIX, BSD and Windows. The key of a search may be something else than an element.</summary>
internal static class ElementSizeTable
{
    private static readonly Dictionary<string, ElementSizeRow> s_bySymbol = new(StringComparer.Ordinal);

    static ElementSizeTable()
    {
        Add(new(Elements: 0, Size: 2, Count: 1), "qsort qsort_r qsort_s heapsort mergesort");
        Add(new(Elements: 1, Size: 3, Count: 2), "bsearch bsearch_s lfind lsearch _lfind _lsearch");
        Add(new(Elements: 0, Size: 1, Count: 2, CountsBytes: true), "fread fwrite fread_unlocked fwrite_unlocked");
    }

    /// <summary>Where a function is told the size; null for one that is not known to be.</summary>
    public static ElementSizeRow? Find(string symbol) => s_bySymbol.TryGetValue(symbol, out ElementSizeRow? row) ? row : null;

    private static void Add(ElementSizeRow row, string symbols)
    {
        foreach (string symbol in symbols.Split(' ')) s_bySymbol.Add(symbol, row);
    }
}
