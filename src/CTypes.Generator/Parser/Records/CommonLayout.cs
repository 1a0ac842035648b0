using System.Collections.Immutable;
using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>What all targets of a record have in common, so that it can be asserted.</summary>
/// <param name="SizeBytes">Null where it is asserted already, or the targets disagree.</param>
/// <param name="Offsets">In bytes, by the member's name; without what is asserted already and what no assertion is about: bit-fields, and the members of unions.</param>
/// <param name="Disputed">What the targets disagree on.</param>
internal sealed record CommonLayout(int? SizeBytes, ImmutableSortedDictionary<string, int> Offsets, ImmutableArray<string> Disputed)
{
    public bool IsEmpty => SizeBytes is null && Offsets.IsEmpty;

    /// <summary>The layout; null for a type that is no record, or not a right one.</summary>
    public static CommonLayout? Of(INamedTypeSymbol type, Compilation compilation)
    {
        if (!CTypeReader.IsRecord(type) && !CTypeReader.IsClassRecord(type)) return null;
        Findings findings = new(wantsLocations: false);
        RecordParser.Parse(type, compilation, findings);
        if (findings.FirstErrorSince(0) is not null || RecordParser.LayOut(type, compilation, findings) is not { Members.Length: > 0 } record) return null;

        List<string> disputed = [];
        int? size = record.Options.SizeBytes is null ? Common("size", layout => layout.SizeBytes) : null;
        Dictionary<string, int> offsets = [];
        for (int i = 0; i < record.Members.Length; i++)
        {
            int index = i;
            RecordMember member = record.Members[i];
            if (record.Options.IsUnion || member.Form is MemberForm.BitField or MemberForm.Base || member.Attribute?.NamedInt("Offset", -1) >= 0) continue;
            if (Common($"'{member.Symbol.Name}'", layout => layout.Fields[index].ByteOffset) is int offset) offsets.Add(member.Symbol.Name, offset);
        }

        return new CommonLayout(size, offsets.ToImmutableSortedDictionary(StringComparer.Ordinal), [.. disputed]);

        int? Common(string what, Func<RecordLayout, long> number)
        {
            long[] numbers = [.. record.Layouts.All.Select(l => number(l.Layout)).Distinct()];
            if (numbers is [<= int.MaxValue and var one]) return (int)one;
            disputed.Add(what);
            return null;
        }
    }
}
