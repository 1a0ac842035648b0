using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Checks what the user asserts of size and offsets against the computed layout of each target.</summary>
internal static class RecordAssertions
{
    public static void Check(INamedTypeSymbol type, RecordMember[] members, RecordLayouts layouts, RecordOptions options, Findings findings)
    {
        if (options.SizeBytes is int size && layouts.All.FirstOrDefault(l => l.Layout.SizeBytes != size) is { Layout: not null } wrong)
            findings.Add(Rules.LayoutAssertionFails, () => options.Attribute.Location("Size"), type.Name, $"the size is {wrong.Layout.SizeBytes} bytes on {wrong.Target.Rid}, not {size}");

        for (int i = 0; i < members.Length; i++)
        {
            int index = i;
            if (members[i].Attribute?.NamedInt("Offset", -1) is not int offset || offset < 0) continue;
            if (layouts.All.FirstOrDefault(l => l.Layout.Fields[index].ByteOffset != offset) is { Layout: not null } other)
                findings.Add(Rules.LayoutAssertionFails, () => members[index].Attribute!.Location("Offset"), $"{type.Name}.{members[i].Symbol.Name}", $"the offset is {other.Layout.Fields[index].ByteOffset} on {other.Target.Rid}, not {offset}");
        }
    }
}
