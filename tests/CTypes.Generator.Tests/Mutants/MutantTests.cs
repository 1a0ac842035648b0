using System.Collections.Concurrent;
using System.Collections.Immutable;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Mutants;

/// <summary>Programs as they are while someone types: the generator and the analyzer live through all of them.</summary>
public class MutantTests
{
    private const int MutantsPerFile = 50;

    /// <summary>The environment variable that asks for more of them.</summary>
    private const string Count = "CTYPES_MUTANTS";

    private const int FailuresShown = 5;
    private const string AnalyzerThrew = "AD0001";
    private const string Compiler = "CS";

    public static TheoryData<string> Files { get; } = [.. CorpusFiles.Names];

    [Theory, MemberData(nameof(Files))]
    public void No_damage_makes_the_generator_or_the_analyzer_throw(string file)
    {
        string source = CorpusFiles.Read(file);
        SyntaxToken[] tokens = Mutation.TokensOf(source);
        CSharpCompilation valid = TestCompilation.Of(source);
        int mutants = int.TryParse(Environment.GetEnvironmentVariable(Count), out int stated) ? stated : MutantsPerFile;
        ConcurrentBag<string> failures = [];

        Parallel.For(0, mutants, seed =>
        {
            string mutant = Mutation.Apply(source, tokens, new Random(seed));
            if (Judge(Replace(valid, mutant)) is { } problem) failures.Add($"{file}, seed {seed}: {problem}\n{TextDifference.Show(source, mutant)}");
        });

        Assert.True(failures.IsEmpty, $"{failures.Count} of {mutants}\n{string.Join("\n", failures.Order().Take(FailuresShown))}");
    }

    private static CSharpCompilation Replace(CSharpCompilation valid, string mutant)
    {
        SyntaxTree tree = valid.SyntaxTrees.Last();
        return valid.ReplaceSyntaxTree(tree, TestCompilation.Parse(mutant, (CSharpParseOptions)tree.Options, tree.FilePath));
    }

    private static string? Judge(CSharpCompilation mutant)
    {
        GeneratorRun run = GeneratorRun.Of(mutant);
        if (run.Exception is { } exception) return $"the generator threw {exception}";
        ImmutableArray<Diagnostic> diagnostics = Analysis.WithCompiler(run.Output);
        if (diagnostics.FirstOrDefault(d => d.Id == AnalyzerThrew) is { } threw) return $"the analyzer threw {threw}";

        // Where the user's own code has no error, the generated code has none either.
        Diagnostic[] errors = [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error && d.Id.StartsWith(Compiler, StringComparison.Ordinal))];
        bool areAllGenerated = errors.All(d => d.Location.SourceTree is { } tree && !mutant.ContainsSyntaxTree(tree));
        return errors.Length > 0 && areAllGenerated ? $"errors in generated code alone: {string.Join("\n", errors.Take(3).AsEnumerable())}" : null;
    }
}
