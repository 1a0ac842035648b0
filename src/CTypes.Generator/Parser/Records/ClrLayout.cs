using CTypes.Abi;

namespace CTypes.Generator.Parser.Records;

/// <summary>
/// Where the runtime puts the fields of a struct with sequential layout: each at a multiple of its own alignment, which Pack
/// and the 8 bytes that managed memory guarantees can only lower. Checked again at run time when a library loads.
/// </summary>
internal static class ClrLayout
{
    public const int MostAlignBytes = 8;

    /// <summary>Whether the runtime's layout is C's on a target.</summary>
    public static bool IsSequentialRight(RecordDeclaration declaration, RecordLayout layout, int packBytes, Target target)
    {
        if (declaration.Kind == RecordKind.Union || layout.SizeBytes == 0 || layout.AlignBytes > MostAlignBytes) return false;
        long endBytes = 0;
        int alignBytes = 1;
        for (int i = 0; i < declaration.Fields.Count; i++)
        {
            FieldDeclaration field = declaration.Fields[i];
            if (field.BitWidth is not null || field.IsFlexible) return false;
            int fieldAlignBytes = Math.Min(packBytes, AlignOf(field.Type, target));
            long offsetBytes = RoundUp(endBytes, fieldAlignBytes);
            if (offsetBytes != layout.Fields[i].ByteOffset) return false;
            alignBytes = Math.Max(alignBytes, fieldAlignBytes);
            endBytes = offsetBytes + Layout.SizeOf(field.Type, target);
        }

        return RoundUp(endBytes, alignBytes) == layout.SizeBytes && alignBytes == layout.AlignBytes;
    }

    /// <summary>The runtime's alignment of a field type; a record of ours always has its own, up to what managed memory guarantees.</summary>
    public static int AlignOf(CType type, Target target) => Math.Min(MostAlignBytes, Layout.AlignOf(type, target));

    private static long RoundUp(long bytes, int alignBytes) => (bytes + alignBytes - 1) / alignBytes * alignBytes;
}
