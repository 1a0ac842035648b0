using System.Collections.Immutable;
using CTypes.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Generator.Tests.Harness;

/// <summary>What the analyzer reports about declarations.</summary>
internal static class Analysis
{
    /// <summary>Together with what the compiler says.</summary>
    public static ImmutableArray<Diagnostic> WithCompiler(CSharpCompilation compilation) =>
        compilation.WithAnalyzers([new DeclarationAnalyzer()]).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();

    public static ImmutableArray<Diagnostic> Of(CSharpCompilation compilation) =>
        compilation.WithAnalyzers([new DeclarationAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult();
}
