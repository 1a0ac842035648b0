using System.Text.RegularExpressions;
using CTypes.Generator.Tests.Harness;

namespace CTypes.Generator.Tests.Rooms;

/// <summary>What a test may count though the tests of other classes run beside it.</summary>
public partial class SharedProcessTests
{
    [Fact]
    public void What_counts_the_memory_of_the_whole_process_runs_alone()
    {
        string[] counting = [.. Files().Where(file => CountsOfTheProcess.IsMatch(File.ReadAllText(file)))];
        Assert.NotEmpty(counting);

        Assert.Empty(counting.Where(file => !RunsAlone(file)).Select(file => Path.GetRelativePath(Folders.Tests, file)));
    }

    private static bool RunsAlone(string file) =>
        Collection.Match(File.ReadAllText(file)) is { Success: true } collection
        && Files().Any(other => File.ReadAllText(other).Contains($"[CollectionDefinition({collection.Groups["name"].Value}, DisableParallelization = true)]", StringComparison.Ordinal));

    private static IEnumerable<string> Files() =>
        Directory.GetFiles(Folders.Tests, "*.cs", SearchOption.AllDirectories).Where(file => !Regex.IsMatch(file, @"[\\/](obj|bin)[\\/]") && Path.GetFileName(file) != $"{nameof(SharedProcessTests)}.cs");

    [GeneratedRegex(@"\b(GetTotalMemory|GetTotalAllocatedBytes|WorkingSet64|PrivateMemorySize64)\b")]
    private static partial Regex CountsOfTheProcess { get; }

    [GeneratedRegex(@"^\[Collection\((?<name>[^)]+\)?)\)\]", RegexOptions.Multiline)]
    private static partial Regex Collection { get; }
}
