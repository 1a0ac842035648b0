using CTypes.Abi;

namespace CTypes.Generator.Parser.Records;

/// <summary>A record's layout on each target it must be right on.</summary>
internal sealed class RecordLayouts
{
    private readonly Lazy<(RecordLayout Windows, RecordLayout Others)?> _byWindows;

    private RecordLayouts(RecordDeclaration declaration, (Target Target, RecordLayout Layout)[] all)
    {
        Declaration = declaration;
        All = all;
        Groups = [.. all.GroupBy(l => l.Layout, l => l.Target)];
        _byWindows = new(FindByWindows);
    }

    public RecordDeclaration Declaration { get; }

    public IReadOnlyList<(Target Target, RecordLayout Layout)> All { get; }

    public static RecordLayouts Of(RecordDeclaration declaration, RecordOptions options, IEnumerable<Target> targets) =>
        new(declaration, [.. targets.Select(target => (target, Layout.Of(declaration, options.On(target))))]);

    public Target[] Targets => [.. All.Select(l => l.Target)];

    public RecordLayout First => All[0].Layout;

    public int MaxAlignBytes => All.Max(l => l.Layout.AlignBytes);

    /// <summary>The layouts that differ, each with the targets that have it. To compare them takes as long as a record has members, and each member asks for them.</summary>
    public IReadOnlyList<IGrouping<RecordLayout, Target>> Groups { get; }

    /// <summary>Whether all targets have the same size, alignment and places, bit-fields apart.</summary>
    public bool AgreeButForBits => All.All(l => SameButForBits(l.Layout, First));

    /// <summary>The same without targets that agree with others of their kind: one on Windows, one elsewhere; null when there are more kinds.</summary>
    public (RecordLayout Windows, RecordLayout Others)? ByWindows => _byWindows.Value;

    /// <summary>Which of two groups is all of Windows and nothing else; null where the targets disagree otherwise.</summary>
    public int? WindowsGroup
    {
        get
        {
            if (Groups.Count != 2) return null;
            int windows = Groups[0].All(target => target.IsWindows) ? 0 : 1;
            return Groups[windows].All(target => target.IsWindows) && !Groups[1 - windows].Any(target => target.IsWindows) ? windows : null;
        }
    }

    private (RecordLayout Windows, RecordLayout Others)? FindByWindows()
    {
        RecordLayout[] windows = [.. Groups.Where(group => group.Any(target => target.IsWindows)).Select(group => group.Key)];
        RecordLayout[] others = [.. Groups.Where(group => group.Any(target => !target.IsWindows)).Select(group => group.Key)];
        return windows.Length > 1 || others.Length > 1 ? null : (windows.FirstOrDefault() ?? others[0], others.FirstOrDefault() ?? windows[0]);
    }

    private static bool SameButForBits(RecordLayout left, RecordLayout right) =>
        left.SizeBytes == right.SizeBytes && left.AlignBytes == right.AlignBytes
        && left.Fields.Zip(right.Fields, (l, r) => l.BitWidth is not null || l == r).All(same => same);
}
