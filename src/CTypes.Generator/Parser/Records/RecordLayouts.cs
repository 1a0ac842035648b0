using CTypes.Abi;

namespace CTypes.Generator.Parser.Records;

/// <summary>A record's layout on each target it must be right on.</summary>
internal sealed record RecordLayouts(RecordDeclaration Declaration, IReadOnlyList<(Target Target, RecordLayout Layout)> All)
{
    public static RecordLayouts Of(RecordDeclaration declaration, RecordOptions options, IEnumerable<Target> targets) =>
        new(declaration, [.. targets.Select(target => (target, Layout.Of(declaration, options.On(target))))]);

    public Target[] Targets => [.. All.Select(l => l.Target)];

    public RecordLayout First => All[0].Layout;

    public int MaxAlignBytes => All.Max(l => l.Layout.AlignBytes);

    /// <summary>The layouts that differ, each with the targets that have it.</summary>
    public IEnumerable<IGrouping<RecordLayout, Target>> Groups => All.GroupBy(l => l.Layout, l => l.Target);

    /// <summary>Whether all targets have the same size, alignment and places, bit-fields apart.</summary>
    public bool AgreeButForBits => All.All(l => SameButForBits(l.Layout, First));

    /// <summary>The same without targets that agree with others of their kind: one on Windows, one elsewhere; null when there are more kinds.</summary>
    public (RecordLayout Windows, RecordLayout Others)? ByWindows
    {
        get
        {
            RecordLayout[] windows = [.. All.Where(l => l.Target.IsWindows).Select(l => l.Layout).Distinct()];
            RecordLayout[] others = [.. All.Where(l => !l.Target.IsWindows).Select(l => l.Layout).Distinct()];
            return windows.Length > 1 || others.Length > 1 ? null : (windows.FirstOrDefault() ?? others[0], others.FirstOrDefault() ?? windows[0]);
        }
    }

    /// <summary>Which of two groups is all of Windows and nothing else; null where the targets disagree otherwise.</summary>
    public int? WindowsGroup
    {
        get
        {
            IGrouping<RecordLayout, Target>[] groups = [.. Groups];
            int windows = Array.FindIndex(groups, group => group.All(target => target.IsWindows));
            return groups.Length == 2 && windows >= 0 && !groups[1 - windows].Any(target => target.IsWindows) ? windows : null;
        }
    }

    private static bool SameButForBits(RecordLayout left, RecordLayout right) =>
        left.SizeBytes == right.SizeBytes && left.AlignBytes == right.AlignBytes
        && left.Fields.Zip(right.Fields, (l, r) => l.BitWidth is not null || l == r).All(same => same);
}
