using CTypes.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Generator.Tests.Compiling;

/// <summary>The corpus with what is generated for it, under the options that users have.</summary>
public class CompileTests
{
    private const string NoMarshalling = "[assembly: System.Runtime.CompilerServices.DisableRuntimeMarshalling]";

    /// <summary>This compiler knows C# 14 as its preview.</summary>
    private const LanguageVersion CSharp14 = LanguageVersion.Preview;

    public static TheoryData<LanguageVersion, NullableContextOptions, bool> Options { get; } = new MatrixTheoryData<LanguageVersion, NullableContextOptions, bool>(
        [LanguageVersion.CSharp13, CSharp14],
        [NullableContextOptions.Enable, NullableContextOptions.Annotations, NullableContextOptions.Disable],
        [false, true]).Aggregate(new TheoryData<LanguageVersion, NullableContextOptions, bool>(), (all, row) => { all.Add(row); return all; });

    [Theory, MemberData(nameof(Options))]
    public void Generated_code_compiles_without_a_warning(LanguageVersion language, NullableContextOptions nullable, bool disableMarshalling)
    {
        string[] extra = disableMarshalling ? [NoMarshalling] : [];
        GeneratorRun run = GeneratorRun.Of(TestCompilation.Of(language, nullable, [.. CorpusFiles.All, .. extra]));

        Assert.Null(run.Exception);
        Expect.None(run.DiagnosticsInGenerated);
        Expect.None(run.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void The_corpus_itself_is_free_of_warnings()
    {
        GeneratorRun run = GeneratorRun.Of(CorpusFiles.All);

        Expect.None(run.Diagnostics.Where(d => d.Id != MissingComment));
    }

    [Fact]
    public void The_corpus_becomes_an_assembly()
    {
        using MemoryStream assembly = new();
        Expect.None(GeneratorRun.Of(CorpusFiles.All).Output.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void The_corpus_breaks_no_rule() => Expect.None(Analysis.Of(GeneratorRun.Of(CorpusFiles.All).Output));

    private const string MissingComment = "CS1591";
}
