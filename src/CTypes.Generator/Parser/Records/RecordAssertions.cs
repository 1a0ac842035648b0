using System.Collections.Immutable;
using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Checks what the user asserts of size and offsets against the computed layout of each target.</summary>
internal sealed class RecordAssertions(RecordLayouts layouts, RecordOptions options, Findings findings)
{
    public void Check(INamedTypeSymbol type, RecordMember[] members)
    {
        if (options.SizeBytes is int size) Check(type.Name, options.Attribute, "Size", size, layout => layout.SizeBytes);
        for (int i = 0; i < members.Length; i++)
        {
            int index = i;
            if (members[i].Attribute is not { } attribute || attribute.NamedInt("Offset", -1) is not (>= 0 and int offset)) continue;
            Check($"{type.Name}.{members[i].Symbol.Name}", attribute, "Offset", offset, layout => layout.Fields[index].ByteOffset);
        }
    }

    private void Check(string name, AttributeData attribute, string option, int stated, Func<RecordLayout, long> computed)
    {
        if (layouts.All.FirstOrDefault(l => computed(l.Layout) != stated) is not { Layout: { } layout, Target: { } target }) return;
        long[] numbers = [.. layouts.All.Select(l => computed(l.Layout)).Distinct()];
        string where = numbers.Length == 1 ? "" : $" on {target.Rid}";
        string[] agreeing = [.. layouts.All.Where(l => computed(l.Layout) == stated).Select(l => l.Target.Rid)];
        findings.Add(Rules.LayoutAssertionFails, () => attribute.Location(option), Right(numbers), name, $"its {option.ToLowerInvariant()} is {computed(layout)}{where}, not {stated}{Narrowed(agreeing, target, options.Attribute)}");
    }

    /// <summary>How to leave out the targets that C's header is not for.</summary>
    private static string Narrowed(string[] agreeing, Target other, AttributeData record)
    {
        if (agreeing.Length == 0) return "";
        string list = string.Join(";", agreeing);
        string write = TargetsReader.IsStated(record) ? $"Targets = \"{list}\"" : $"<CTypesTargets>{list}</CTypesTargets> in the project file";
        return $"; where the library is not on {other.Rid}, narrow the targets to those where it is so: write {write}";
    }

    /// <summary>The number to write, where one is right on all targets.</summary>
    private static ImmutableDictionary<string, string?> Right(long[] numbers) =>
        FindingProperties.Of(FindingProperties.Suggestion, numbers is [var one] ? $"{one}" : null);
}
