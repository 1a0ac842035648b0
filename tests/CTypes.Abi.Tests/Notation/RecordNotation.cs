namespace CTypes.Abi.Tests.Notation;

/// <summary>
/// One line per record, from which both the engine's declaration and the C text are made:
/// <c>inner: struct pack(2) align(8) { c_char a; c_int b:3; c_int :0; ptr p; c_char grid[3][2] align(16); other nested; c_char tail[]; }</c>.
/// A type is a ctypes name, <c>ptr</c> or the name of an earlier record. Empty lines and lines that start with # are skipped.
/// </summary>
internal static class RecordNotation
{
    public static IReadOnlyList<RecordDeclaration> ParseAll(string text)
    {
        Dictionary<string, RecordDeclaration> known = [];
        foreach (string line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            RecordDeclaration record = new RecordParser(line, known).Record();
            known.Add(record.Name, record);
        }

        return [.. known.Values];
    }

    public static RecordDeclaration Parse(string text) => ParseAll(text)[^1];
}
