using System.Collections.Immutable;
using System.Text;

namespace CTypes;

/// <summary>The layout of a record on the running platform, as the C compiler there has it.</summary>
public sealed class CRecordInfo
{
    /// <summary>A layout.</summary>
    /// <param name="name">The record's name.</param>
    /// <param name="isUnion">Whether all members share the same bytes.</param>
    /// <param name="size"><c>sizeof</c> in bytes.</param>
    /// <param name="alignment"><c>_Alignof</c> in bytes.</param>
    /// <param name="fields">The members in their order.</param>
    public CRecordInfo(string name, bool isUnion, int size, int alignment, params ReadOnlySpan<CFieldInfo> fields)
    {
        Name = name;
        IsUnion = isUnion;
        Size = size;
        Alignment = alignment;
        Fields = [.. fields];
    }

    /// <summary>The record's name.</summary>
    public string Name { get; }

    /// <summary>Whether all members share the same bytes.</summary>
    public bool IsUnion { get; }

    /// <summary><c>sizeof</c> in bytes; 0 for an empty struct.</summary>
    public int Size { get; }

    /// <summary><c>_Alignof</c> in bytes.</summary>
    public int Alignment { get; }

    /// <summary>The members in their order.</summary>
    public ImmutableArray<CFieldInfo> Fields { get; }

    /// <summary>The member with a name. What an anonymous member brings is in the layout of that member's record.</summary>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public CFieldInfo this[string name] =>
        Fields.FirstOrDefault(f => f.Name == name) ?? throw new KeyNotFoundException($"{Name} has no member '{name}'{InAnonymous()}.");

    /// <summary>The record as a table: offset, type, name and size of each member, holes and unused bits, the total.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(IsUnion ? "union " : "struct ").Append(Name).Append('\n');
        long endBit = 0;
        foreach (CFieldInfo field in Fields)
        {
            long startBit = field.ByteOffset * 8L + field.BitOffset;
            if (!IsUnion) AppendGap(text, endBit, startBit);
            AppendField(text, field);
            endBit = Math.Max(endBit, startBit + (field.IsBitField ? field.BitWidth : field.ByteSize * 8L));
        }

        AppendGap(text, endBit, Size * 8L);
        return text.Append($"      size {Size}, align {Alignment}").ToString();
    }

    // Nothing leads from here to the layout of the record inside, which may not even be kept.
    private string InAnonymous()
    {
        string[] places = [.. Fields.Where(f => f.IsAnonymous).Select(f => $"{f.Type}.Layout, which begins at offset {f.ByteOffset}")];
        return places.Length == 0 ? "" : " of its own; those of anonymous members are in " + string.Join(", and ", places);
    }

    private static void AppendField(StringBuilder text, CFieldInfo field)
    {
        string name = field.Name.Length > 0 ? field.Name : "(unnamed)";
        string size = field.IsBitField ? "" : $"{field.ByteSize}";
        string bits = field.IsBitField ? $" : {field.BitWidth}" : "";
        string range = field is { IsBitField: true, BitWidth: > 0 } ? $"  bits {field.BitOffset}..{field.BitOffset + field.BitWidth - 1}" : "";
        text.Append($"{field.ByteOffset,5} {field.Type,-16} {name + bits,-20} {size,5}{range}".TrimEnd()).Append('\n');
    }

    private static void AppendGap(StringBuilder text, long fromBit, long toBit)
    {
        long firstWholeByte = (fromBit + 7) / 8;
        long bitsBefore = Math.Min(firstWholeByte * 8, toBit) - fromBit;
        long wholeBytes = toBit / 8 - firstWholeByte;
        long bitsAfter = wholeBytes >= 0 ? toBit % 8 : 0;
        if (bitsBefore > 0) text.Append($"      ({bitsBefore} bits unused)\n");
        if (wholeBytes > 0) text.Append($"{firstWholeByte,5} {"(hole)",-37} {wholeBytes,5}\n");
        if (bitsAfter > 0) text.Append($"      ({bitsAfter} bits unused)\n");
    }
}
