using CTypes.Abi;

namespace CTypes.Generator.Parser.Records;

/// <summary>
/// Sizes and offsets side by side, a letter for each group of targets that agree. The rows stand in one line, because of a
/// message of several lines a build shows only the first.
/// </summary>
internal static class DisagreementTable
{
    public static string Of(RecordLayouts layouts)
    {
        IReadOnlyList<IGrouping<RecordLayout, Target>> groups = layouts.Groups;
        List<string> rows =
        [
            string.Join(" ", groups.Select((group, i) => $"[{Letter(i)}] {string.Join(", ", group.Select(t => t.Rid))}")),
            Row("size", group => $"{group.SizeBytes}"),
            Row("align", group => $"{group.AlignBytes}"),
        ];
        rows.AddRange(layouts.First.Fields.Select((field, f) => Row(Name(field), group => Place(group.Fields[f]))));
        return string.Join(" | ", rows);

        string Row(string head, Func<RecordLayout, string> cell) => $"{head}: {string.Join(", ", groups.Select((group, i) => $"{Letter(i)} {cell(group.Key)}"))}";
    }

    private static char Letter(int group) => (char)('a' + group);

    private static string Name(FieldLayout field) => field.Name.Length > 0 ? field.Name : "(unnamed)";

    private static string Place(FieldLayout field) =>
        field.BitWidth is int bitWidth ? $"{field.ByteOffset} bit {field.BitOffset}+{bitWidth}" : $"{field.ByteOffset} ({field.ByteSize})";
}
