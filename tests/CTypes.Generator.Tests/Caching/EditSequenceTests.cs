using System.Collections.Concurrent;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Caching;

/// <summary>One driver sees a project through a long row of edits of all kinds, as in an editor: after each it makes what a new one makes.</summary>
public class EditSequenceTests
{
    private const int SequencesPerProgram = 1;
    private const int EditsPerSequence = 15;

    /// <summary>The environment variable that asks for more sequences, as eng/fuzz-edits.sh does.</summary>
    private const string Count = "CTYPES_EDIT_SEQUENCES";

    private const int FailuresShown = 5;

    public static TheoryData<string> Programs { get; } = [.. CorpusFiles.Names];

    [Theory, MemberData(nameof(Programs))]
    public void After_each_edit_of_many_the_files_are_those_of_a_new_driver(string program) => Check(SplitProgram.Of(program));

    private static void Check(CSharpCompilation first)
    {
        int sequences = int.TryParse(Environment.GetEnvironmentVariable(Count), out int stated) ? stated : SequencesPerProgram;
        ConcurrentBag<string> failures = [];
        Parallel.For(0, sequences, seed =>
        {
            if (Differs(first, seed) is { } failure) failures.Add(failure);
        });

        Assert.True(failures.IsEmpty, $"{failures.Count} of {sequences}\n{string.Join("\n", failures.Order(StringComparer.Ordinal).Take(FailuresShown))}");
    }

    // What the kept driver made otherwise than a new one; null where it never did.
    private static string? Differs(CSharpCompilation first, int seed)
    {
        Random random = new(seed);
        GeneratorDriver kept = NewDriver(first).RunGenerators(first);
        CSharpCompilation now = first;
        List<string> edits = [];
        for (int i = 0; i < EditsPerSequence; i++)
        {
            (now, string what) = ProjectEdits.Next(now, first, random);
            edits.Add(what);
            GeneratorDriver fresh = NewDriver(now).RunGenerators(now);
            kept = kept.WithUpdatedParseOptions((CSharpParseOptions)now.SyntaxTrees[0].Options).RunGenerators(now);
            if (Made(kept, fresh) is { } difference) return $"seed {seed}, after {string.Join(", ", edits)}:\n{difference}";
        }

        return null;
    }

    // Recording its steps, the compiler's driver itself throws after some rows of edits.
    private static GeneratorDriver NewDriver(CSharpCompilation compilation) => GeneratorRun.Driver(compilation, recordsSteps: false);

    private static string? Made(GeneratorDriver kept, GeneratorDriver fresh)
    {
        string had = Text(kept), wanted = Text(fresh);
        return had == wanted ? null : TextDifference.Show(wanted, had);
    }

    private static string Text(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        return string.Concat(result.GeneratedSources.OrderBy(file => file.HintName, StringComparer.Ordinal).Select(file => $"// {file.HintName}\n{file.SourceText}\n")) + result.Exception?.Message;
    }
}
