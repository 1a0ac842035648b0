using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds reads of <c>errno</c> for a call that failed, after another call has left its own there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ErrorOverwrittenAnalyzer() : PathAnalyzer(Rules.ErrorOverwritten)
{
    private protected override bool IsFollowed(IInvocationOperation call) => KeptError.IsRead(call);

    private protected override void Check(ControlFlowGraph graph, ISymbol owner, OperationBlockAnalysisContext context)
    {
        IInvocationOperation[] calls = [.. NestedFunctions.Operations(graph).OfType<IInvocationOperation>()];
        if (!calls.Any(IsFollowed)) return;
        Variables variables = new(graph, owner);
        HashSet<IInvocationOperation> reported = [];
        foreach (IInvocationOperation call in calls)
        {
            if (KeptError.Of(call.TargetMethod) is not { } kept || KeptError.IsChecked(call.TargetMethod)) continue;
            ErrorWalk walk = new(graph, variables, call, kept);
            if (!walk.Run(ErrorState.None)) continue;
            foreach (KeyValuePair<IInvocationOperation, IInvocationOperation> found in walk.Found)
            {
                if (reported.Add(found.Key)) context.ReportDiagnostic(Report(found.Key, found.Value, call, kept));
            }
        }
    }

    private static Diagnostic Report(IInvocationOperation read, IInvocationOperation other, IInvocationOperation failed, string kept)
    {
        Location place = other.Syntax.GetLocation();
        return Diagnostic.Create(
            Rules.ErrorOverwritten, read.Syntax.GetLocation(), [place], FindingProperties.Of(FindingProperties.Name, $"{char.ToLowerInvariant(failed.TargetMethod.Name[0])}{failed.TargetMethod.Name.Substring(1)}Error"),
            $"{kept}.Get()", NameOf(failed), NameOf(other), place.GetLineSpan().StartLinePosition.Line + 1);
    }

    private static string NameOf(IInvocationOperation call) =>
        call.TargetMethod.IsStatic ? $"{call.TargetMethod.ContainingType.Name}.{call.TargetMethod.Name}" : $"{Variables.Unwrap(call.Instance!).Type?.Name}.{call.TargetMethod.Name}";
}
