using System.Collections.Immutable;
using CTypes.CodeFixes;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CTypes.Analyzers.Tests.Verification;

/// <summary>"Fix all" takes for one finding the same, however many others there are: headers have thousands of functions. Counts what all threads allocate, so nothing runs beside it.</summary>
[Collection(nameof(FixAllGrowthTests))]
[CollectionDefinition(nameof(FixAllGrowthTests), DisableParallelization = true)]
public class FixAllGrowthTests
{
    private const int Few = 100;
    private const int Many = 400;
    private const double MostGrowth = 1.5;

    private const string Callback = "[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)] public sealed partial class C { public delegate int Handler(int value); }\n";

    public static TheoryData<string, string, string> Findings { get; } = new()
    {
        { Rules.ArgTypesMissing.Id, "[CLibrary(\"c\")] public static partial class L", "[CFunction(\"f{0}\", RestType = typeof(c_int))] public static partial int F{0}(int value);" },
        { Rules.RestTypeMissing.Id, "[CLibrary(\"c\")] public static partial class L", "[CFunction(\"f{0}\", ArgTypes = [typeof(c_int)])] public static partial int F{0}(int value);" },
        { Rules.LifetimeMissing.Id, "[CLibrary(\"c\")] public static partial class L", "[CFunction(\"f{0}\", ArgTypes = [typeof(C)], RestType = typeof(c_int))] public static partial int F{0}(C.Handler value);" },
        { Rules.OnErrorMissing.Id, "public static class All", "[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int))] public sealed partial class C{0} {{ public delegate int Handler(int value); }}" },
        { Rules.TypeNotPartial.Id, "public static partial class All", "[CStruct] public struct R{0} {{ public int a; }}" },
        { Rules.ImportCanBeFunction.Id, "public static class L", "[System.Runtime.InteropServices.DllImport(\"items\")] public static extern int F{0}(int kind);" },
    };

    [Theory, MemberData(nameof(Findings))]
    public async Task One_of_many_findings_takes_what_one_of_few_takes(string ruleId, string inClass, string declaration)
    {
        await BytesOf(ruleId, inClass, declaration, 2);    // what is made once
        double few = (double)await BytesOf(ruleId, inClass, declaration, Few) / Few, many = (double)await BytesOf(ruleId, inClass, declaration, Many) / Many;
        Assert.True(many < few * MostGrowth, $"{few:N0} bytes for one of {Few}, {many:N0} bytes for one of {Many}");
    }

    private static async Task<long> BytesOf(string ruleId, string inClass, string declaration, int count)
    {
        string members = string.Join("\n", Enumerable.Range(0, count).Select(i => "    " + string.Format(System.Globalization.CultureInfo.InvariantCulture, declaration, i)));
        Document document = await TestProject.Open($"using CTypes;\n{Callback}{inClass}\n{{\n{members}\n}}\n", TestOptions.Default);
        ImmutableArray<Diagnostic> found = [.. (await TestProject.Check(document)).Where(d => d.Id == ruleId)];
        Assert.Equal(count, found.Length);
        RuleFixer fixer = typeof(RuleFixer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RuleFixer)) && !type.IsAbstract).Select(type => (RuleFixer)Activator.CreateInstance(type)!).Single(one => one.FixableDiagnosticIds.Contains(ruleId));
        List<CodeAction> actions = [];
        await fixer.RegisterCodeFixesAsync(new CodeFixContext(document, found[0], (offered, _) => actions.Add(offered), CancellationToken.None));
        long before = GC.GetTotalAllocatedBytes(precise: true);
        CodeAction action = (await fixer.GetFixAllProvider().GetFixAsync(new FixAllContext(document, fixer, FixAllScope.Document, actions[0].EquivalenceKey, [ruleId], new Known(found), CancellationToken.None)))!;
        await action.GetOperationsAsync(CancellationToken.None);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private sealed class Known(ImmutableArray<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
