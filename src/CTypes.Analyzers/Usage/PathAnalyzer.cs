using CTypes.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>What the rules share that follow a call along the paths of its method.</summary>
public abstract class PathAnalyzer : RuleAnalyzer
{
    private protected PathAnalyzer(params DiagnosticDescriptor[] rules) : base(rules)
    {
    }

    private protected sealed override void Register(AnalysisContext context) => Follow(context, IsFollowed, Check);

    /// <summary>Has methods, local functions and lambdas of members with such a call looked at: most members have none, and are not followed.</summary>
    internal static void Follow(AnalysisContext context, Func<IInvocationOperation, bool> isFollowed, Action<ControlFlowGraph, ISymbol, OperationBlockAnalysisContext> check) =>
        context.RegisterOperationBlockStartAction(start => Begin(start, isFollowed, check));

    /// <summary>Whether a call is one that the rule follows.</summary>
    private protected abstract bool IsFollowed(IInvocationOperation call);

    /// <summary>Looks at a method, a local function or a lambda of a member with such a call.</summary>
    private protected abstract void Check(ControlFlowGraph graph, ISymbol owner, OperationBlockAnalysisContext context);

    private static void Begin(OperationBlockStartAnalysisContext context, Func<IInvocationOperation, bool> isFollowed, Action<ControlFlowGraph, ISymbol, OperationBlockAnalysisContext> check)
    {
        int calls = 0;
        context.RegisterOperationAction(operation => { if (isFollowed((IInvocationOperation)operation.Operation)) Volatile.Write(ref calls, 1); }, OperationKind.Invocation);
        context.RegisterOperationBlockEndAction(end =>
        {
            if (calls == 0) return;
            foreach (IOperation block in end.OperationBlocks)
            {
                foreach ((ControlFlowGraph graph, ISymbol owner) in NestedFunctions.With(end.GetControlFlowGraph(block), end.OwningSymbol)) check(graph, owner, end);
            }
        });
    }
}
