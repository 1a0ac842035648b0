using System.Text;

namespace CTypes.Abi.Tests.Notation;

/// <summary>C source for records, accepted by gcc and by clang for every target.</summary>
internal static class CText
{
    public const string Prologue =
        """
        #ifdef _WIN32
        typedef long long TIME_TYPE;
        #else
        typedef long TIME_TYPE;
        #endif

        """;

    /// <summary>The records with those they hold, each once and before its first use.</summary>
    public static IReadOnlyList<RecordDeclaration> WithNested(IEnumerable<RecordDeclaration> records)
    {
        List<RecordDeclaration> ordered = [];
        HashSet<string> seen = [];
        foreach (RecordDeclaration record in records) Visit(record);
        return ordered;

        void Visit(RecordDeclaration record)
        {
            if (!seen.Add(record.Name)) return;
            foreach (FieldDeclaration field in record.Fields)
            {
                if (field.Type.Innermost() is RecordType(var nested)) Visit(nested);
            }

            ordered.Add(record);
        }
    }

    public static string TagOf(RecordDeclaration record) => $"{(record.Kind == RecordKind.Union ? "union" : "struct")} {record.Name}";

    public static string Definition(RecordDeclaration record)
    {
        StringBuilder text = new();
        if (record.PackBytes > 0) text.Append($"#pragma pack(push, {record.PackBytes})\n");
        text.Append(record.Kind == RecordKind.Union ? "union" : "struct").Append(Aligned(record.AlignBytes)).Append($" {record.Name} {{\n");
        foreach (FieldDeclaration field in record.Fields) text.Append($"    {Member(field)};\n");
        text.Append("};\n");
        if (record.PackBytes > 0) text.Append("#pragma pack(pop)\n");
        return text.ToString();
    }

    private static string Member(FieldDeclaration field)
    {
        (string typeName, string counts) = Spelling(field.Type);
        string bits = field.BitWidth is int bitWidth ? $" : {bitWidth}" : "";
        return $"{typeName} {field.Name}{(field.IsFlexible ? "[]" : "")}{counts}{bits}{Aligned(field.AlignBytes)}";
    }

    private static (string TypeName, string Counts) Spelling(CType type) => type switch
    {
        ScalarType(var scalar) => (CTypeNames.InC(scalar), ""),
        PointerType => ("void *", ""),
        RecordType(var nested) => (TagOf(nested), ""),
        ArrayType(var element, var count) => Spelling(element) is var (name, counts) ? (name, $"[{count}]{counts}") : default,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static string Aligned(int alignBytes) => alignBytes > 0 ? $" __attribute__((aligned({alignBytes})))" : "";
}
