using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CTypes.Analyzers.Tests.Verification;

/// <summary>A fix of all findings with one key, or without one, in a document, its project and its solution.</summary>
internal sealed class FixAllScopes(CodeFixProvider fixer, string ruleId, string? key)
{
    /// <summary>What mends all findings in a scope.</summary>
    public Task<CodeAction?> Action(Document document, FixAllScope scope) =>
        fixer.GetFixAllProvider()!.GetFixAsync(new FixAllContext(document, fixer, scope, key, [ruleId], new Findings(ruleId), CancellationToken.None));

    /// <summary>The source stands twice in one project, each in a namespace of its own, and once in a second: each scope mends what is in it, and only that.</summary>
    public async Task Check(string source, string expected)
    {
        Project one = await TestProject.Add(new AdhocWorkspace().CurrentSolution, "One", TestOptions.Default, ("First.cs", In("First", source)), ("Second.cs", In("Second", source)));
        Solution solution = (await TestProject.Add(one.Solution, "Other", TestOptions.Default, ("First.cs", In("First", source)))).Solution;
        Document first = solution.GetProject(one.Id)!.Documents.Single(document => document.Name == "First.cs");
        await Check(first, FixAllScope.Document, mended: ["One/First.cs"]);
        await Check(first, FixAllScope.Project, mended: ["One/First.cs", "One/Second.cs"]);
        await Check(first, FixAllScope.Solution, mended: ["One/First.cs", "One/Second.cs", "Other/First.cs"]);

        async Task Check(Document document, FixAllScope scope, string[] mended)
        {
            CodeAction action = (await Action(document, scope))!;
            Solution changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
            foreach (Document file in changed.Projects.SelectMany(project => project.Documents).Where(file => file.Name is "First.cs" or "Second.cs"))
            {
                string text = mended.Contains($"{file.Project.Name}/{file.Name}") ? expected : source;
                Assert.Equal(In(Path.GetFileNameWithoutExtension(file.Name), text), (await file.GetTextAsync()).ToString());
            }
        }
    }

    private static string In(string space, string source)
    {
        CompilationUnitSyntax unit = SyntaxFactory.ParseCompilationUnit(source);
        return unit.Members is [var first, ..] ? source.Insert(first.FullSpan.Start, $"namespace {space};\n") : source;
    }

    private sealed class Findings(string ruleId) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await TestProject.Check(project)).Where(d => d.Id == ruleId);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            SyntaxTree? tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(d => d.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
