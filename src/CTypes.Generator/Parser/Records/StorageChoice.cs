using CTypes.Abi;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Records;

/// <summary>Finds the one declaration that gives the runtime C's layout on all targets, or says why there is none.</summary>
internal static class StorageChoice
{
    public static StorageKind? Choose(INamedTypeSymbol type, RecordMember[] members, RecordLayouts layouts, RecordOptions options, Findings findings)
    {
        bool isSequential = layouts.All.All(l => ClrLayout.IsSequentialRight(layouts.Declaration, l.Layout, layouts.MaxAlignBytes, options.On(l.Target)));
        if (members.Any(m => MemberSizes.WhyNotCs(m, layouts.Targets) is not null))
        {
            if (layouts.Groups.Count > 1) ReportTargets(type, layouts, findings);
            else MemberSizes.Check(members, layouts.Targets, findings);
            return null;
        }

        bool isEmpty = members.Length == 0;
        if (members.Any(m => m.IsPlainField))
        {
            if (VolatileMembers.Check(members, layouts, findings)) return null;
            if (options.IsUnion && layouts.All.All(l => IsNaturalUnion(layouts.Declaration, l.Layout, options.On(l.Target)))) return StorageKind.ExplicitFields;
            if (!options.IsUnion && isSequential) return StorageKind.SequentialFields;
            if (layouts.AgreeButForBits) findings.Add(Rules.RecordNeedsProperties, () => Cause(members, layouts)?.Place ?? ContainerParser.PlaceOf(type), type.Name);
            else ReportTargets(type, layouts, findings);
            return null;
        }

        // Without a stated size .NET has one byte. Where C has none, or not everywhere, the by-value guard and the size check know.
        if (isEmpty) return layouts.AgreeButForBits && layouts.First.SizeBytes > 0 ? StorageKind.Explicit : StorageKind.Sequential;
        bool bitsAreReachable = layouts.Groups.Count == 1 || layouts.ByWindows is not null;
        if (layouts.AgreeButForBits && bitsAreReachable) return StorageKind.Explicit;
        if (isSequential) return StorageKind.Sequential;
        ReportTargets(type, layouts, findings);
        return null;
    }

    // The runtime gives an explicit struct the size of its largest field, rounded up to its alignment, as C does a union.
    private static bool IsNaturalUnion(RecordDeclaration declaration, RecordLayout layout, Target target) =>
        layout.SizeBytes > 0 && layout.AlignBytes == declaration.Fields.Max(f => Math.Min(ClrLayout.AlignOf(f.Type, target), declaration.PackBytes == 0 ? int.MaxValue : declaration.PackBytes));

    /// <summary>The first field that plain fields cannot express; null when it is the record as a whole.</summary>
    private static RecordMember? Cause(RecordMember[] members, RecordLayouts layouts) =>
        members.FirstOrDefault(m => m.Form == MemberForm.BitField || m.Declaration.AlignBytes > 0 || layouts.All.Any(l => Layout.AlignOf(m.Declaration.Type, l.Target) > ClrLayout.MostAlignBytes));

    private static void ReportTargets(INamedTypeSymbol type, RecordLayouts layouts, Findings findings) =>
        findings.Add(Rules.TargetsDisagree, () => ContainerParser.PlaceOf(type), type.Name, DisagreementTable.Of(layouts));
}
