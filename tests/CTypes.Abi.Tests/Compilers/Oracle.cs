namespace CTypes.Abi.Tests.Compilers;

/// <summary>A compiler that knows one target.</summary>
internal sealed record Oracle(
    string Name, Target Target, Func<IEnumerable<RecordDeclaration>, Target, IReadOnlyDictionary<string, Observed>> Ask)
{
    /// <summary>clang for every target, gcc for those of Linux.</summary>
    public static IReadOnlyList<Oracle> All { get; } =
    [
        .. Targets.All.Select(target => new Oracle($"clang-{target.Rid}", target, Clang.Observe)),
        .. Gcc.Rids.Select(rid => new Oracle($"gcc-{rid}", Targets.Find(rid)!, Gcc.Observe)),
    ];

    public static TheoryData<string> Names => [.. All.Select(oracle => oracle.Name)];

    /// <summary>Whether the long run can ask it; the short one skips by itself.</summary>
    public bool IsInstalled => !Name.StartsWith("gcc") || Gcc.IsInstalledFor(Target.Rid);

    public static Oracle Named(string name) => All.Single(oracle => oracle.Name == name);

    public IReadOnlyDictionary<string, Observed> Observe(IEnumerable<RecordDeclaration> records) => Ask(records, Target);

    public override string ToString() => Name;
}
