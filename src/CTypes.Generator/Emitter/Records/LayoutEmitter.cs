using CTypes.Generator.Model;
using CTypes.Shared;

namespace CTypes.Generator.Emitter.Records;

/// <summary>Prints a record's layout: as documentation for whoever reads, as an object for whoever asks at run time.</summary>
internal static class LayoutEmitter
{
    /// <summary>One table for each group of targets that agree.</summary>
    private static IEnumerable<string> Table(LayoutTableModel record)
    {
        foreach (LayoutModel layout in record.Layouts)
        {
            yield return $"{(record.IsUnion ? "union" : "struct")} {record.Name}: {layout.SizeBytes} bytes, align {layout.AlignBytes} ({string.Join(", ", layout.Targets)})";
            long endBit = 0;
            foreach (MemberPlace member in layout.Members)
            {
                long startBit = member.ByteOffset * 8 + member.BitOffset;
                if (!record.IsUnion)
                {
                    foreach (string gap in Gap(endBit, startBit)) yield return gap;
                }

                yield return Row(member);
                endBit = Math.Max(endBit, startBit + (member.BitWidth ?? member.ByteSize * 8));
            }

            foreach (string gap in Gap(endBit, layout.SizeBytes * 8)) yield return gap;
        }
    }

    /// <summary>The table as documentation, which editors show where the record is used.</summary>
    public static IEnumerable<string> Remarks(LayoutTableModel record) =>
        ["/// <remarks><code>", .. Table(record).Select(line => "/// " + Text.Xml(line)), "/// </code></remarks>"];

    public static void Property(LayoutTableModel record, SourceWriter writer, bool hidesInherited = false)
    {
        if (record.IsShown)
        {
            writer.Documented("C's layout on the running platform.");
            writer.Line($"public static {(hidesInherited ? "new " : "")}global::CTypes.CRecordInfo Layout => s_layout ??= DescribeLayout();").Line();
        }

        writer.Line("static global::CTypes.CRecordInfo global::CTypes.ICRecord.Layout => s_layout ??= DescribeLayout();").Line();
        writer.Line("private static global::CTypes.CRecordInfo? s_layout;").Line();
        string verify = record.Elsewhere.Count > 0 ? "global::CTypes.LayoutVerification.VerifyMembers(" : "";
        writer.Open($"private static global::CTypes.CRecordInfo DescribeLayout() => {verify}global::CTypes.CTarget.Current switch");
        foreach (LayoutModel layout in record.Layouts)
        {
            writer.Line($"{Targets(layout)} => new({Text.Literal(record.Name)}, {(record.IsUnion ? "true" : "false")}, {layout.SizeBytes}, {layout.AlignBytes}{string.Concat(layout.Members.Select(m => ",\n    " + Info(m)))}),");
        }

        writer.Line($"_ => throw global::CTypes.LayoutVerification.NotLaidOut({Text.Literal(record.Name)}, {Text.Literal(string.Join(", ", record.Layouts.SelectMany(l => l.Targets)))}),");
        writer.Close(record.Elsewhere.Count > 0 ? $"{string.Concat(record.Elsewhere.Select(Size))});" : ";").Line();
    }

    /// <summary>The running platforms that have a layout, as a pattern.</summary>
    public static string Targets(LayoutModel layout) => string.Join(" or ", layout.RunningTargets.Select(Text.Literal));

    public static void Verification(RecordModel record, SourceWriter writer)
    {
        string offsets = string.Concat(record.Verified.Select(field => ", " + Offset(field)));
        writer.Open("static void global::CTypes.ICRecord.VerifyLayout()");
        if (record.Verified.Any(field => field.IsVolatile)) writer.Line("#pragma warning disable CS0420    // only the address of a volatile field is taken");
        if (record.Verified.Any(field => field.Name.Length > 0)) writer.Line($"{record.Table.Name} record = default;");
        string verify = $"global::CTypes.LayoutVerification.Verify(s_layout ??= DescribeLayout(), global::System.Runtime.CompilerServices.Unsafe.SizeOf<{record.Table.Name}>(){offsets});";
        writer.Line(record.Verified.Any(field => field.IsUnsafe) ? $"unsafe {{ {verify} }}" : verify);
        writer.Close();
    }

    private static string Size(MemberElsewhere member)
    {
        string size = $"global::System.Runtime.CompilerServices.Unsafe.SizeOf<{member.Type}>()";
        return $", ({member.Index}, {size}{(member.Count == 1 ? "" : $" * {member.Count}L")})";
    }

    private static string Offset(VerifiedField field) => field switch
    {
        { Name: "" } => "-1",
        { IsUnsafe: true } => $"(int)((byte*)&record.{field.Name} - (byte*)&record)",
        _ => $"global::CTypes.LayoutVerification.OffsetOf(in record, in record.{field.Name})",
    };

    private static string Info(MemberPlace m)
    {
        string bits = m.BitWidth is int width ? $", BitOffset: {m.BitOffset}, BitWidth: {width}, IsBitField: true" : "";
        string anonymous = m.IsAnonymous ? ", IsAnonymous: true" : "";
        return $"new global::CTypes.CFieldInfo({Text.Literal(m.Name)}, {Text.Literal(m.Type)}, {m.ByteOffset}, {m.ByteSize}{bits}{anonymous})";
    }

    private static string Row(MemberPlace m)
    {
        string name = (m.Name.Length > 0 ? Text.OnOneLine(m.Name) : "(unnamed)") + (m.BitWidth is int width ? $" : {width}" : "");
        string size = m.BitWidth is null ? $"{m.ByteSize}" : "";
        string range = m.BitWidth > 0 ? $"  bits {m.BitOffset}..{m.BitOffset + m.BitWidth - 1}" : "";
        return $"{m.ByteOffset,5}  {m.Type,-16} {name,-16} {size,5}{range}".TrimEnd();
    }

    private static IEnumerable<string> Gap(long fromBit, long toBit)
    {
        long firstWholeByte = (fromBit + 7) / 8;
        long bitsBefore = Math.Min(firstWholeByte * 8, toBit) - fromBit;
        long wholeBytes = toBit / 8 - firstWholeByte;
        long bitsAfter = wholeBytes >= 0 ? toBit % 8 : 0;
        if (bitsBefore > 0) yield return $"       ({bitsBefore} bits unused)";
        if (wholeBytes > 0) yield return $"{firstWholeByte,5}  {"(hole)",-33} {wholeBytes,5}";
        if (bitsAfter > 0) yield return $"       ({bitsAfter} bits unused)";
    }
}
