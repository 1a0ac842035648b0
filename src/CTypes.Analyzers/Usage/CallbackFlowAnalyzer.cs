using CTypes.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CTypes.Analyzers.Usage;

/// <summary>What the rules share that follow callback objects through a method: each looks at what became of one.</summary>
public abstract class CallbackFlowAnalyzer : RuleAnalyzer
{
    private readonly DiagnosticDescriptor _rule;

    private protected CallbackFlowAnalyzer(DiagnosticDescriptor rule) : base(rule) => _rule = rule;

    private protected sealed override void Register(AnalysisContext context) =>
        RegisterWithRuntime(context, start =>
        {
            HelperMethods helpers = new(start.Compilation, start.CancellationToken);
            start.RegisterOperationBlockStartAction(block => Begin(block, helpers));
        });

    /// <summary>The findings about one object.</summary>
    private protected abstract IEnumerable<CallbackFinding> Judge(IOperation made, CallbackOutcome outcome);

    // Most methods make no callback object; only the others are followed.
    private void Begin(OperationBlockStartAnalysisContext context, HelperMethods helpers)
    {
        int makes = 0;
        context.RegisterOperationAction(
            operation =>
            {
                if (Volatile.Read(ref makes) == 0 && CallbackFlow.Makes(operation.Operation, helpers, depth: 0)) Volatile.Write(ref makes, 1);
            },
            OperationKind.ObjectCreation,
            OperationKind.Invocation);
        context.RegisterOperationBlockEndAction(end =>
        {
            if (makes == 0) return;
            foreach (IOperation block in end.OperationBlocks) Report(end, block, helpers);
        });
    }

    private void Report(OperationBlockAnalysisContext context, IOperation block, HelperMethods helpers)
    {
        foreach ((ControlFlowGraph graph, ISymbol owner) in NestedFunctions.With(context.GetControlFlowGraph(block), context.OwningSymbol))
        {
            foreach ((IOperation made, CallbackOutcome outcome) in CallbackFlow.OutcomesOf(graph, owner, helpers))
            {
                foreach (CallbackFinding finding in Judge(made, outcome)) context.ReportDiagnostic(finding.Report(_rule));
            }
        }
    }
}
