using CTypes.Abi.Tests.Compilers;
using CTypes.Abi.Tests.Notation;

namespace CTypes.Abi.Tests.Fuzz;

/// <summary>The engine against one compiler on random records.</summary>
/// <param name="isAsked">Leaves out records that the compiler and the rules are known to see differently.</param>
internal sealed class FuzzRun(Oracle oracle, LayoutRules rules, Func<RecordDeclaration, bool>? isAsked = null)
{
    private const int RecordsPerCompilation = 500;
    private const int ShownMismatches = 3;

    private readonly Dictionary<Feature, int> _recordsWith = Enum.GetValues<Feature>().ToDictionary(feature => feature, _ => 0);
    private readonly List<string> _mismatches = [];
    private int _mismatchCount;
    private int _recordCount;

    /// <summary>Tests the production rules of the oracle's target.</summary>
    public static FuzzRun Of(Oracle oracle, int recordCount) => new FuzzRun(oracle, LayoutRules.Of(oracle.Target)).Test(recordCount);

    public int RecordCount => _recordCount;

    public int MismatchCount => _mismatchCount;

    public FuzzRun Test(int recordCount)
    {
        for (int seed = 1; _recordCount < recordCount; seed++) TestBatch(new RandomRecords(oracle.Target, seed).Take(RecordsPerCompilation));
        return this;
    }

    public override string ToString() => Summary;

    public double PercentWith(Feature feature) => 100.0 * _recordsWith[feature] / _recordCount;

    public string Summary => $"{oracle.Name,-22} {_recordCount,9} records {_mismatchCount,5} mismatches";

    public string Histogram => string.Join('\n', _recordsWith.Keys.Select(feature => $"  {feature,-20} {PercentWith(feature),5:F1} %"));

    /// <summary>The shortest disagreements, as C text with both answers.</summary>
    public string Mismatches => string.Join('\n', _mismatches.OrderBy(text => text.Length).Take(ShownMismatches));

    private void TestBatch(IReadOnlyList<RecordDeclaration> records)
    {
        IReadOnlyDictionary<string, Observed> answers = oracle.Observe(records);
        foreach (RecordDeclaration record in records.Where(isAsked ?? (_ => true)))
        {
            _recordCount++;
            foreach (Feature feature in _recordsWith.Keys.Where(feature => record.Has(feature))) _recordsWith[feature]++;
            Observed engine = Observed.Of(rules.LayOut(record, oracle.Target));
            if (!answers[record.Name].Admits(engine)) Note(record, answers[record.Name], engine);
        }
    }

    private void Note(RecordDeclaration record, Observed compiler, Observed engine)
    {
        _mismatchCount++;
        string source = string.Concat(CText.WithNested([record]).Select(CText.Definition));
        _mismatches.Add($"{source}{oracle.Name}: {compiler}\nengine: {engine}\n");
    }
}
