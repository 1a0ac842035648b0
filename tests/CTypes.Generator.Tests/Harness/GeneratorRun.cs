using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Harness;

/// <summary>One run of the generator over a compilation.</summary>
internal sealed record GeneratorRun(CSharpCompilation Input, CSharpCompilation Output, GeneratorDriverRunResult Result)
{
    private readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics = new(() => [.. Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning)]);

    public static GeneratorRun Of(params string[] sources) => Of(TestCompilation.Of(sources));

    public static GeneratorRun Of(CSharpCompilation input)
    {
        GeneratorDriver driver = Driver(input).RunGeneratorsAndUpdateCompilation(input, out Compilation output, out _);
        return new GeneratorRun(input, (CSharpCompilation)output, driver.GetRunResult());
    }

    /// <summary>A new driver.</summary>
    /// <param name="recordsSteps">Whether it records what each step did, which editors do not ask for.</param>
    public static GeneratorDriver Driver(CSharpCompilation input, bool recordsSteps = true) => CSharpGeneratorDriver.Create(
        [new CTypesGenerator().AsSourceGenerator()],
        parseOptions: (CSharpParseOptions)input.SyntaxTrees.First().Options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: recordsSteps));

    public ImmutableArray<GeneratedSourceResult> Files => Result.Results.Single().GeneratedSources;

    /// <summary>What the generator threw; null when it did not.</summary>
    public Exception? Exception => Result.Results.Single().Exception;

    /// <summary>The text of the file for a type.</summary>
    public string File(string hintName) => Files.Single(f => f.HintName == hintName).SourceText.ToString();

    /// <summary>What the compiler has to say about the user's code and the generated code together.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.Value;

    /// <summary>What it says about the generated code alone.</summary>
    public ImmutableArray<Diagnostic> DiagnosticsInGenerated => [.. Diagnostics.Where(d => d.Location.SourceTree is { } tree && !Input.ContainsSyntaxTree(tree))];
}
