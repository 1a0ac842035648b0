using System.Text.RegularExpressions;
using CTypes.Abi.Tests.Compilers;
using CTypes.Abi.Tests.Notation;

namespace CTypes.Abi.Tests.Golden;

/// <summary>The committed answers of one compiler for one target: a line per record.</summary>
internal static partial class GoldenTable
{
    public static IReadOnlyList<RecordDeclaration> Records { get; } = RecordNotation.ParseAll(Resource("records.txt"));

    public static IReadOnlyDictionary<string, Observed> Read(Oracle oracle) => Resource(FileOf(oracle)).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Where(line => !line.StartsWith('#'))
        .Select(line => Row().Match(line).Groups)
        .ToDictionary(row => row["name"].Value, row => new Observed(
            long.Parse(row["size"].Value),
            int.Parse(row["align"].Value),
            [.. row["starts"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Start.Parse)]));

    public static string Write(Oracle oracle)
    {
        IReadOnlyDictionary<string, Observed> answers = oracle.Observe(Records);
        int nameWidth = Records.Max(record => record.Name.Length);
        IEnumerable<string> rows = Records.Select(record => $"{record.Name.PadRight(nameWidth)} {answers[record.Name]}");
        return $"# Written by eng/regenerate-golden-layouts.sh: sizes and alignments in bytes, then where each member starts (byte or byte:bit).\n{string.Join('\n', rows)}\n";
    }

    public static string FileOf(Oracle oracle) => $"{oracle.Name}.txt";

    public static string Resource(string name)
    {
        using Stream? stream = typeof(GoldenTable).Assembly.GetManifestResourceStream(name);
        return stream is null ? "" : new StreamReader(stream).ReadToEnd();
    }

    [GeneratedRegex(@"^(?<name>\w+) +size +(?<size>\d+) align +(?<align>\d+) at ?(?<starts>.*)$")]
    private static partial Regex Row();
}
