using CTypes.Abi;

namespace CTypes.Generator.Parser;

/// <summary>The layout of a record as a table: offset, type, name, size; holes as lines of their own; one table for each group of targets that agree.</summary>
internal static class RecordTable
{
    public static IEnumerable<string> Lines(RecordDeclaration declaration, string[] typeNames, (Target Target, RecordLayout Layout)[] layouts)
    {
        foreach (IGrouping<RecordLayout, (Target Target, RecordLayout Layout)> group in layouts.GroupBy(l => l.Layout))
        {
            RecordLayout layout = group.Key;
            string targets = string.Join(", ", group.Select(l => l.Target.Rid));
            string keyword = declaration.Kind == RecordKind.Union ? "union" : "struct";
            yield return $"{keyword} {declaration.Name}: {layout.SizeBytes} bytes, align {layout.AlignBytes} ({targets})";

            long endBytes = 0;
            for (int i = 0; i < layout.Fields.Count; i++)
            {
                FieldLayout field = layout.Fields[i];
                if (declaration.Kind == RecordKind.Struct && field.ByteOffset > endBytes) yield return Hole(endBytes, field.ByteOffset);
                yield return $"{field.ByteOffset,5}  {typeNames[i],-16} {field.Name,-16} {field.ByteSize,5}";
                endBytes = Math.Max(endBytes, field.ByteOffset + field.ByteSize);
            }

            if (layout.SizeBytes > endBytes) yield return Hole(endBytes, layout.SizeBytes);
        }
    }

    private static string Hole(long fromByte, long toByte) => $"{fromByte,5}  {"(hole)",-33} {toByte - fromByte,5}";
}
