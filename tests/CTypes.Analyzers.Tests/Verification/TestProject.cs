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
    private const string MoreUsings = "global using System.IO;\nglobal using System.Threading;\nglobal using System.Threading.Tasks;\n";

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll" or "System.Collections.dll" or "System.Linq.dll" or "System.Runtime.InteropServices.dll" or "System.Console.dll" or "System.Memory.dll" or "System.Runtime.Numerics.dll")
            .Append(typeof(CLibraryAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_framework = new(() =>
    [
        .. Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.*.dll").Where(IsManaged)
            .Append(typeof(CLibraryAttribute).Assembly.Location)
            .Append(Path.Combine(AppContext.BaseDirectory, "System.Numerics.Tensors.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(DeclarationAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>The document of a source in a fresh project, beside what the generator makes of it.</summary>
    public static async Task<Document> Open(string source, TestOptions options) =>
        (await Add(new AdhocWorkspace().CurrentSolution, options.Library is null ? "Test" : "User", options, ("Test.cs", source))).Documents.Single(document => document.Name == "Test.cs");

    /// <summary>A further project of a solution, with what the generator makes of its sources.</summary>
    public static Task<Project> Add(Solution solution, string name, TestOptions options, params IEnumerable<(string Name, string Source)> files) =>
        AddGeneratedHalves(AddSources(NewProject(solution, name, options.IsProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, options), files));

    /// <summary>An optimized program of two files: declarations, and the statements that use them.</summary>
    public static async Task<Compilation> OpenProgram(string source, string statements, TestOptions options)
    {
        Project project = NewProject(new AdhocWorkspace().CurrentSolution, "Program", OutputKind.ConsoleApplication, options);
        return (await (await AddGeneratedHalves(AddSources(project, [("Program.cs", statements), ("Test.cs", source)]))).GetCompilationAsync())!;
    }

    /// <summary>The assembly of a source, as another project references it.</summary>
    public static async Task<MetadataReference> Compile(string source)
    {
        Document document = await Open(source, TestOptions.Default);
        using MemoryStream assembly = new();
        Assert.Empty((await document.Project.GetCompilationAsync())!.Emit(assembly).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }

    /// <summary>Everything the compiler and the analyzers say about the project of a document.</summary>
    public static Task<IReadOnlyList<Diagnostic>> Check(Document document) => Check(document.Project);

    /// <summary>Everything the compiler says, but for what it hides, and everything that our analyzers say.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Check(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        CompilationWithAnalyzersOptions options = new(
            project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        ImmutableArray<Diagnostic> all = await new CompilationWithAnalyzers(compilation, Analyzers, options).GetAllDiagnosticsAsync();
        return [.. all.Where(d => d.Severity != DiagnosticSeverity.Hidden || !IsOfCompiler(d)).OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    private static bool IsManaged(string path) => !Path.GetFileName(path).Contains(".Native.", StringComparison.Ordinal);

    private static bool IsOfCompiler(Diagnostic diagnostic) => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    private static Project NewProject(Solution solution, string name, OutputKind output, TestOptions options)
    {
        CSharpCompilationOptions compile = new(
            output, allowUnsafe: options.AllowUnsafe, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999,
            optimizationLevel: output == OutputKind.ConsoleApplication ? OptimizationLevel.Release : OptimizationLevel.Debug,
            specificDiagnosticOptions: [new("CS8019", ReportDiagnostic.Suppress), new("CS8933", ReportDiagnostic.Suppress)]);
        Project project = solution.AddProject(name, name, LanguageNames.CSharp)
            .WithCompilationOptions(compile)
            .WithParseOptions(new CSharpParseOptions(options.Language))
            .WithMetadataReferences(options.IsProgram ? s_framework.Value : options.Library is { } library ? s_references.Add(library) : s_references);
        project = AddSources(project, [("ImplicitUsings.cs", options.IsProgram ? ImplicitUsings + MoreUsings : ImplicitUsings)]);
        return options.EditorConfig is { } config
            ? project.AddAnalyzerConfigDocument(".editorconfig", SourceText.From(config), filePath: "/test/.editorconfig").Project
            : project;
    }

    private static Project AddSources(Project project, IEnumerable<(string Name, string Source)> files) =>
        files.Aggregate(project, (before, file) => before.AddDocument(file.Name, file.Source, filePath: "/test/" + file.Name).Project);

    private static async Task<Project> AddGeneratedHalves(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new CTypesGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)project.ParseOptions!);
        GeneratorDriverRunResult result = driver.RunGenerators(compilation).GetRunResult();
        Assert.Empty(result.Diagnostics);
        foreach (GeneratedSourceResult half in result.Results.SelectMany(r => r.GeneratedSources))
        {
            project = project.AddDocument(half.HintName, half.SourceText, filePath: $"/test/{half.SyntaxTree.FilePath}").Project;
        }

        return project;
    }
}
