using System.Collections.Immutable;
using CTypes.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CTypes.Analyzers.Tests.Verification;

/// <summary>A project of one source file, compiled as a user's: with the runtime, the generated halves and all our analyzers.</summary>
internal static class TestProject
{
    private const string ImplicitUsings = "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\n";

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Collections.dll" or "System.Linq.dll" or "System.Runtime.InteropServices.dll" or "System.Console.dll" or "System.Memory.dll" or "System.Runtime.Numerics.dll")
            .Append(typeof(CLibraryAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(DeclarationAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The document of a source in a fresh project, beside what the generator makes of it.</summary>
    public static Task<Document> Open(string source, TestOptions options) => AddGeneratedHalves(AddSource(NewProject(options.Library is null ? "Test" : "User", OutputKind.DynamicallyLinkedLibrary, options), "Test.cs", source));

    /// <summary>An optimized program of two files: declarations, and the statements that use them.</summary>
    public static async Task<Compilation> OpenProgram(string source, string statements, TestOptions options)
    {
        Project project = AddSource(NewProject("Program", OutputKind.ConsoleApplication, options), "Program.cs", statements).Project;
        Document document = await AddGeneratedHalves(AddSource(project, "Test.cs", source));
        return (await document.Project.GetCompilationAsync())!;
    }

    /// <summary>The assembly of a source, as another project references it.</summary>
    public static async Task<MetadataReference> Compile(string source)
    {
        Document document = await Open(source, TestOptions.Default);
        using MemoryStream assembly = new();
        Assert.Empty((await document.Project.GetCompilationAsync())!.Emit(assembly).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }

    /// <summary>Everything the compiler and the analyzers say.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Check(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        ImmutableArray<Diagnostic> all = await new CompilationWithAnalyzers(compilation, Analyzers, options).GetAllDiagnosticsAsync();
        return [.. all.Where(d => d.Severity != DiagnosticSeverity.Hidden).OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    private static Project NewProject(string name, OutputKind output, TestOptions options)
    {
        CSharpCompilationOptions compile = new(
            output, allowUnsafe: options.AllowUnsafe, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999,
            optimizationLevel: output == OutputKind.ConsoleApplication ? OptimizationLevel.Release : OptimizationLevel.Debug,
            specificDiagnosticOptions: [new("CS8019", ReportDiagnostic.Suppress), new("CS8933", ReportDiagnostic.Suppress)]);
        Project project = new AdhocWorkspace().AddProject(name, LanguageNames.CSharp)
            .WithCompilationOptions(compile)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp13))
            .WithMetadataReferences(options.Library is { } library ? s_references.Add(library) : s_references);
        project = AddSource(project, "ImplicitUsings.cs", ImplicitUsings).Project;
        return options.EditorConfig is { } config
            ? project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From(config), filePath: "/test/.editorconfig").Project
            : project;
    }

    private static Document AddSource(Project project, string name, string source) => project.AddDocument(name, source, filePath: "/test/" + name);

    private static async Task<Document> AddGeneratedHalves(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new CTypesGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)document.Project.ParseOptions!);
        GeneratorDriverRunResult result = driver.RunGenerators(compilation).GetRunResult();
        Assert.Empty(result.Diagnostics);
        Project project = document.Project;
        foreach (GeneratedSourceResult half in result.Results.SelectMany(r => r.GeneratedSources))
        {
            project = project.AddDocument(half.HintName, half.SourceText, filePath: $"/test/generated/{half.HintName}").Project;
        }

        return project.GetDocument(document.Id)!;
    }
}
