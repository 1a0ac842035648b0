using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;

namespace CTypes.Package.Tests.Workspaces;

/// <summary>What an editor does with a solution: opens it through MSBuild, asks the analyzers and fixers that its packages bring, and saves what a fix changes.</summary>
internal sealed class Editor : IDisposable
{
    private readonly MSBuildWorkspace _workspace = MSBuildWorkspace.Create();

    public static async Task<Editor> OpenProject(string folder)
    {
        Editor editor = new();
        await editor._workspace.OpenProjectAsync(Directory.GetFiles(folder, "*.csproj").Single(), cancellationToken: TestContext.Current.CancellationToken);
        return editor;
    }

    public static async Task<Editor> OpenSolution(string file)
    {
        Editor editor = new();
        await editor._workspace.OpenSolutionAsync(file, cancellationToken: TestContext.Current.CancellationToken);
        return editor;
    }

    public Solution Solution => _workspace.CurrentSolution;

    /// <summary>The findings of the package's analyzers in all projects, as the workspace stands now, and the compiler's errors.</summary>
    public async Task<ImmutableArray<Diagnostic>> Diagnostics()
    {
        ImmutableArray<Diagnostic>.Builder all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (Project project in Solution.Projects) all.AddRange(await Diagnostics(project));
        return all.ToImmutable();
    }

    /// <summary>The titles of the fixes for a finding, the first first.</summary>
    public async Task<string[]> Offers(Diagnostic diagnostic) => [.. (await Actions(diagnostic)).Actions.Select(action => action.Title)];

    /// <summary>Applies the first fix for a finding, and saves.</summary>
    public async Task Fix(Diagnostic diagnostic) => await Apply((await Actions(diagnostic)).Actions[0]);

    /// <summary>Applies the first fix for a finding wherever the solution has the same, and saves.</summary>
    public async Task FixAllInSolution(Diagnostic diagnostic)
    {
        (Document document, CodeFixProvider fixer, List<CodeAction> actions) = await Actions(diagnostic);
        FixAllContext context = new(
            document, fixer, FixAllScope.Solution, actions[0].EquivalenceKey, [diagnostic.Id], new CurrentDiagnostics(this, diagnostic.Id), TestContext.Current.CancellationToken);
        await Apply((await fixer.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<ImmutableArray<Diagnostic>> Diagnostics(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        CompilationWithAnalyzersOptions options = new(
            project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. FromPackage(project).SelectMany(reference => reference.GetAnalyzers(project.Language))];
        Assert.NotEmpty(analyzers);
        ImmutableArray<Diagnostic> said = await new CompilationWithAnalyzers(compilation, analyzers, options).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. said.Where(d => !d.Id.StartsWith("CS", StringComparison.Ordinal) || d.Severity == DiagnosticSeverity.Error).OrderBy(d => d.Location.SourceSpan.Start)];
    }

    private async Task<(Document Document, CodeFixProvider Fixer, List<CodeAction> Actions)> Actions(Diagnostic diagnostic)
    {
        Document document = Solution.GetDocument(diagnostic.Location.SourceTree)!;
        CodeFixProvider fixer = Fixers(document.Project).Single(f => f.FixableDiagnosticIds.Contains(diagnostic.Id));
        List<CodeAction> actions = [];
        await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return (document, fixer, actions);
    }

    private async Task Apply(CodeAction action)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        Assert.True(_workspace.TryApplyChanges(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution));
    }

    // As an editor finds them: in the assemblies that the project names as analyzers, by their export.
    private static IEnumerable<CodeFixProvider> Fixers(Project project) =>
        FromPackage(project)
            .SelectMany(reference => reference.AssemblyLoader.LoadFromPath(reference.FullPath).GetTypes())
            .Where(type => type.GetCustomAttributes(typeof(ExportCodeFixProviderAttribute), inherit: false).Cast<ExportCodeFixProviderAttribute>().Any(e => e.Languages.Contains(project.Language)))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!);

    private static IEnumerable<AnalyzerFileReference> FromPackage(Project project) =>
        project.AnalyzerReferences.OfType<AnalyzerFileReference>().Where(reference => Path.GetFileName(reference.FullPath).StartsWith("CTypes.", StringComparison.Ordinal));

    private sealed class CurrentDiagnostics(Editor editor, string id) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await Diagnostics(editor.Solution.GetProject(project.Id)!)).Where(d => d.Id == id);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(d => d.Location.SourceTree?.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
