using System.Collections.Concurrent;
using CTypes.Generator.Tests.Harness;
using CTypes.Generator.Tests.Mutants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Caching;

/// <summary>What is remembered from before an edit never shows: a driver that has seen the former program makes what a new one makes.</summary>
public class EditTests
{
    private const int EditsPerProgram = 60;

    /// <summary>The environment variable that asks for more of them.</summary>
    private const string Count = "CTYPES_EDITS";

    private const int FailuresShown = 5;

    public static TheoryData<string> Programs { get; } = [.. CorpusFiles.Names];

    [Theory, MemberData(nameof(Programs))]
    public void After_any_edit_and_back_again_the_files_are_those_of_a_new_driver(string program)
    {
        CSharpCompilation before = SplitProgram.Of(program);
        string[] former = Run(NewDriver(before), before).Files;
        int edits = int.TryParse(Environment.GetEnvironmentVariable(Count), out int stated) ? stated : EditsPerProgram;
        ConcurrentBag<string> failures = [];

        Parallel.For(0, edits, seed =>
        {
            CSharpCompilation after = Edited(before, new Random(seed), out SyntaxTree file);
            (GeneratorDriver driver, _) = Run(NewDriver(before), before);
            (driver, string[] edited) = Run(driver, after);
            if (!edited.SequenceEqual(Run(NewDriver(after), after).Files)) failures.Add($"seed {seed}:\n{file}");
            if (!Run(driver, before).Files.SequenceEqual(former)) failures.Add($"seed {seed}, back again:\n{file}");
        });

        Assert.True(failures.IsEmpty, $"{failures.Count} of {edits}\n{string.Join("\n", failures.Order().Take(FailuresShown))}");
    }

    private static GeneratorDriver NewDriver(CSharpCompilation compilation) => GeneratorRun.Driver(compilation);

    private static (GeneratorDriver Driver, string[] Files) Run(GeneratorDriver driver, CSharpCompilation compilation)
    {
        driver = driver.RunGenerators(compilation);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return (driver, [.. result.GeneratedSources.Select(file => $"// {file.HintName}\n{file.SourceText}").Order(StringComparer.Ordinal)]);
    }

    private static CSharpCompilation Edited(CSharpCompilation program, Random random, out SyntaxTree edited)
    {
        SyntaxTree[] files = [.. program.SyntaxTrees.Where(file => file.GetRoot().DescendantTokens().Count() > 2)];
        SyntaxTree file = files[random.Next(files.Length)];
        string text = file.ToString();
        edited = TestCompilation.Parse(Mutation.Apply(text, Mutation.TokensOf(text), random), (CSharpParseOptions)file.Options, file.FilePath);
        return program.ReplaceSyntaxTree(file, edited);
    }
}
