using System.Collections.Concurrent;
using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Mutants;

/// <summary>Ten thousand damaged programs made of some two hundred different right ones: the generator lives through all of them.</summary>
public class ManyMutantsTests
{
    private const int Mutants = 10_000;
    private const int LeastPrograms = 200;
    private const int FailuresShown = 5;

    private static readonly string[] s_programs = [.. RecordPrograms.All()];

    [Fact]
    public void There_are_two_hundred_right_programs()
    {
        string[] wrong = [.. s_programs.AsParallel().Where(program => GeneratorRun.Of(program).Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error))];

        Assert.True(s_programs.Distinct().Count() >= LeastPrograms, $"{s_programs.Distinct().Count()}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void No_damage_to_any_of_them_makes_the_generator_throw()
    {
        ConcurrentBag<string> failures = [];
        (CSharpCompilation Valid, SyntaxToken[] Tokens)[] programs = [.. s_programs.Select(program => (TestCompilation.Of(program), Mutation.TokensOf(program)))];

        Parallel.For(0, Mutants, seed =>
        {
            (CSharpCompilation valid, SyntaxToken[] tokens) = programs[seed % programs.Length];
            string mutant = Mutation.Apply(s_programs[seed % programs.Length], tokens, new Random(seed));
            SyntaxTree tree = valid.SyntaxTrees.Last();
            CSharpCompilation damaged = valid.ReplaceSyntaxTree(tree, TestCompilation.Parse(mutant, (CSharpParseOptions)tree.Options, tree.FilePath));
            Exception? exception = GeneratorRun.Driver(damaged).RunGenerators(damaged).GetRunResult().Results.Single().Exception;
            if (exception is not null) failures.Add($"seed {seed}: {exception}\n{mutant}");
        });

        Assert.True(failures.IsEmpty, $"{failures.Count} of {Mutants}\n{string.Join("\n", failures.Order().Take(FailuresShown))}");
    }
}
