namespace CTypes.Benchmarks.Compiler;

/// <summary>Row 19: what one more function or member costs where there are many of them.</summary>
internal static class GrowthRows
{
    private const int Rounds = 7;
    private const int Fields = 1000;

    public static Row[] All() =>
    [
        Functions(5000, 500),
        Functions(20_000, 500),
        Members(100, 10),
        Members(1000, 10),
    ];

    private static Row Functions(int many, int few) => Compare(
        $"generator, each of {many:N0} functions", $"each of {few:N0}",
        () => Subject.Ours(Sources.Ours(many)), () => Subject.Ours(Sources.Ours(few)), many, many / few);

    private static Row Members(int many, int few) => Compare(
        $"generator, each member of records of {many:N0}", $"of records of {few:N0}",
        () => Subject.Ours(Sources.Records(Fields / many, many)), () => Subject.Ours(Sources.Records(Fields / few, few)), Fields, 1);

    // A small program ends before the garbage collector has begun: as many of them make as much garbage as the large one.
    private static Row Compare(string what, string against, Func<Subject> many, Func<Subject> few, int items, int programs)
    {
        Lazy<Subject> ours = new(many), theirs = new(few);
        return new(19, what, against, 1.25, _ => GeneratorRows.FullRun(ours.Value) / items, _ => Enumerable.Range(0, programs).Sum(_ => GeneratorRows.FullRun(theirs.Value)) / items, Rounds) { WarmUpCompiler = GeneratorRows.WarmUp };
    }
}
