using CTypes.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>What the rules share that follow callback objects, and objects in C's memory, through a method: each looks at what became of one.</summary>
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

    // Most methods make no callback object, nor give C memory to keep; only the others are followed.
    private void Begin(OperationBlockStartAnalysisContext context, HelperMethods helpers)
    {
        int makes = 0;
        int keepsData = 0;
        context.RegisterOperationAction(
            operation =>
            {
                if (Volatile.Read(ref makes) == 0 && CallbackFlow.Makes(operation.Operation, helpers, depth: 0)) Volatile.Write(ref makes, 1);
                if (operation.Operation is IInvocationOperation call && Volatile.Read(ref keepsData) == 0 && CallbackFlow.KeepsData(call, helpers)) Volatile.Write(ref keepsData, 1);
            },
            OperationKind.ObjectCreation,
            OperationKind.Invocation);
        context.RegisterOperationBlockEndAction(end =>
        {
            if (makes == 0 && keepsData == 0) return;
            foreach (IOperation block in end.OperationBlocks) Report(end, block, helpers, withData: keepsData != 0);
        });
    }

    private void Report(OperationBlockAnalysisContext context, IOperation block, HelperMethods helpers, bool withData)
    {
        foreach ((ControlFlowGraph graph, ISymbol owner) in NestedFunctions.With(context.GetControlFlowGraph(block), context.OwningSymbol))
        {
            foreach ((IOperation made, CallbackOutcome outcome) in CallbackFlow.OutcomesOf(graph, owner, helpers, withData))
            {
                foreach (CallbackFinding finding in Judge(made, outcome)) context.ReportDiagnostic(finding.Report(_rule));
            }
        }
    }
}
