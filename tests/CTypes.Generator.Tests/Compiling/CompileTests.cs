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
    public void Where_an_assembly_is_for_all_languages_generated_code_compiles_without_a_warning()
    {
        GeneratorRun run = GeneratorRun.Of([.. CorpusFiles.All, "[assembly: System.CLSCompliant(true)]"]);

        Expect.None(run.DiagnosticsInGenerated);
    }

    [Fact]
    public void What_an_experimental_library_declares_is_named_without_a_warning_where_the_declaration_may_name_it()
    {
        GeneratorRun library = GeneratorRun.Of("""
            using CTypes;
            [assembly: System.Diagnostics.CodeAnalysis.Experimental("LIB001")]
            namespace Lib;
            [CStruct] public partial struct Point { public int x, y; }
            """);
        using MemoryStream assembly = new();
        Assert.True(library.Output.WithAssemblyName("Lib").Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Success);
        CSharpCompilation user = TestCompilation.Of("""
            #pragma warning disable LIB001
            using CTypes;
            using Lib;
            namespace Native;
            [CLibrary("geometry")] public static partial class Geometry { [CFunction("move", ArgTypes = [typeof(POINTER<Point>)], RestType = typeof(void))] public static partial void Move(ref Point point); }
            """);

        Expect.None(GeneratorRun.Of(user.AddReferences(MetadataReference.CreateFromImage(assembly.ToArray()))).DiagnosticsInGenerated);
    }

    [Fact]
    public void Declarations_may_stand_in_the_class_around_top_level_statements()
    {
        CSharpCompilation program = TestCompilation.Of("System.Console.WriteLine(RowPointer.Address);",
            """
            using CTypes;

            partial class Program
            {
                [Callback(typeof(Row))] private static int Row(int x) => x;

                [CStruct] public partial struct Point { public int x; }

                [CLibrary("c")] public static partial class LibC { [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public static partial int Abs(int x); }
            }

            [Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)] internal sealed partial class Row;
            """);
        GeneratorRun run = GeneratorRun.Of(program.WithOptions(program.Options.WithOutputKind(OutputKind.ConsoleApplication)));

        Expect.None(run.Diagnostics);
        Expect.None(Analysis.Of(run.Output));
    }

    [Fact]
    public void A_file_with_an_import_of_the_runtimes_is_left_out_of_the_rule_that_asks_each_where_to_look()
    {
        string[] imports = [.. GeneratorRun.Of(CorpusFiles.All).Files.Select(file => file.SourceText.ToString()).Where(text => text.Contains("DllImport(", StringComparison.Ordinal))];

        Assert.NotEmpty(imports);
        Assert.All(imports, text => Assert.True(text.IndexOf("#pragma warning disable CA5392", StringComparison.Ordinal) is var pragma and >= 0 && pragma < text.IndexOf("DllImport(", StringComparison.Ordinal), text));
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
