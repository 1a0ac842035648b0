using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using CTypes.Analyzers.Tests.Catalogue;
using CTypes.Analyzers.Tests.Verification;
using CTypes.Generator;
using CTypes.Generator.Tests.Mutants;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Tests.Mutants;

/// <summary>The pages' examples and the corpus of right declarations, damaged at random: all analyzers live through all of them.</summary>
public class MutantTests(ITestOutputHelper output)
{
    private const int Mutants = 300;

    /// <summary>The environment variable that asks for more of them.</summary>
    private const string Count = "CTYPES_ANALYZER_MUTANTS";

    private const int FailuresShown = 5;
    private const string AnalyzerThrew = "AD0001";

    [Fact]
    public async Task No_damage_makes_an_analyzer_throw()
    {
        Program[] programs = await Task.WhenAll(Sources().Select(Program.Of));
        int mutants = int.TryParse(Environment.GetEnvironmentVariable(Count), CultureInfo.InvariantCulture, out int stated) ? stated : Mutants;
        ConcurrentBag<string> failures = [];
        ConcurrentDictionary<string, int> findings = [];

        await Parallel.ForAsync(0, mutants, TestContext.Current.CancellationToken, async (seed, cancellation) =>
        {
            Program program = programs[seed % programs.Length];
            string mutant = Mutation.Apply(program.Source, program.Tokens, new Random(seed));
            foreach (Diagnostic diagnostic in await program.Analyze(mutant, cancellation))
            {
                findings.AddOrUpdate(diagnostic.Id, 1, (_, before) => before + 1);
                if (diagnostic.Id == AnalyzerThrew) failures.Add($"seed {seed}: {diagnostic}\n{mutant}");
            }
        });

        output.WriteLine($"{mutants:N0} mutants of {programs.Length} programs, {TestProject.Analyzers.Length} analyzers, {findings.Values.Sum():N0} findings of {findings.Count} rules, {failures.Count} times {AnalyzerThrew}");
        Assert.True(failures.IsEmpty, $"{failures.Count} of {mutants}\n{string.Join("\n", failures.Order().Take(FailuresShown))}");
        Assert.NotEmpty(findings);
    }

    private static IEnumerable<string> Sources() =>
    [
        .. RuleCatalogue.All.SelectMany(rule => new[] { new RulePage(rule).Code("Bad"), new RulePage(rule).Code("Good") }),
        .. Directory.GetFiles(Path.Combine(RuleCatalogue.Repository, "tests/CTypes.Analyzers.Tests/Corpus"), "*.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    /// <summary>A program before the damage.</summary>
    private sealed record Program(string Source, SyntaxToken[] Tokens, CSharpCompilation Compilation, SyntaxTree Tree)
    {
        private static readonly CompilationWithAnalyzersOptions s_options = new(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);

        public static async Task<Program> Of(string source)
        {
            Document document = (await TestProject.Add(new AdhocWorkspace().CurrentSolution, "Test", TestOptions.Default, ("Test.cs", source))).Documents.Single(d => d.Name == "Test.cs");
            Compilation compilation = (await document.Project.GetCompilationAsync())!;
            return new Program(
                source,
                Mutation.TokensOf(source),
                (CSharpCompilation)compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Where(tree => tree.FilePath.StartsWith("/test/generated/", StringComparison.Ordinal))),
                (await document.GetSyntaxTreeAsync())!);
        }

        /// <summary>What our analyzers say of a damaged one, beside what the generator makes of it.</summary>
        public async Task<ImmutableArray<Diagnostic>> Analyze(string mutant, CancellationToken cancellation)
        {
            CSharpCompilation damaged = Compilation.ReplaceSyntaxTree(Tree, CSharpSyntaxTree.ParseText(mutant, (CSharpParseOptions)Tree.Options, Tree.FilePath, cancellationToken: cancellation));
            CSharpGeneratorDriver.Create([new CTypesGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)Tree.Options)
                .RunGeneratorsAndUpdateCompilation(damaged, out Compilation whole, out _, cancellation);
            return await new CompilationWithAnalyzers(whole, TestProject.Analyzers, s_options).GetAnalyzerDiagnosticsAsync(cancellation);
        }
    }
}
