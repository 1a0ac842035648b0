using System.Text;
using CTypes.Abi;

namespace CTypes.Generator.Parser.Records;

/// <summary>Sizes and offsets side by side, a column for each group of targets that agree.</summary>
internal static class DisagreementTable
{
    private const int ColumnWidth = 16;

    public static string Of(RecordLayouts layouts)
    {
        IGrouping<RecordLayout, Target>[] groups = [.. layouts.Groups];
        StringBuilder text = new();
        for (int i = 0; i < groups.Length; i++) text.Append($"\n  [{(char)('a' + i)}] {string.Join(", ", groups[i].Select(t => t.Rid))}");
        Row("", i => $"[{(char)('a' + i)}]");
        Row("size", i => $"{groups[i].Key.SizeBytes}");
        Row("align", i => $"{groups[i].Key.AlignBytes}");
        for (int f = 0; f < layouts.First.Fields.Count; f++)
        {
            int field = f;
            Row($"{Name(layouts.First.Fields[f])}", i => Place(groups[i].Key.Fields[field]));
        }

        return text.ToString();

        void Row(string head, Func<int, string> cell)
        {
            text.Append("\n  ").Append(head.PadRight(ColumnWidth));
            for (int i = 0; i < groups.Length; i++) text.Append(cell(i).PadLeft(ColumnWidth));
        }
    }

    private static string Name(FieldLayout field) => field.Name.Length > 0 ? field.Name : "(unnamed)";

    private static string Place(FieldLayout field) =>
        field.BitWidth is int bitWidth ? $"{field.ByteOffset}, bit {field.BitOffset}+{bitWidth}" : $"{field.ByteOffset} ({field.ByteSize})";
}
