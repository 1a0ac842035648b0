using System.Collections.Immutable;
using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds what C keeps and lent, used after the call that ended it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BorrowedOutlivesOwnerAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rules.BorrowedOutlivesOwner];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationBlockStartAction(Begin);
    }

    // Most methods borrow nothing; only the others are followed.
    private static void Begin(OperationBlockStartAnalysisContext context)
    {
        int loans = 0;
        context.RegisterOperationAction(operation => { if (Loan.Of((IInvocationOperation)operation.Operation).Any()) Volatile.Write(ref loans, 1); }, OperationKind.Invocation);
        context.RegisterOperationBlockEndAction(end =>
        {
            if (loans == 0) return;
            foreach (IOperation block in end.OperationBlocks)
            {
                foreach ((ControlFlowGraph graph, ISymbol owner) in NestedFunctions.With(end.GetControlFlowGraph(block), end.OwningSymbol)) Check(graph, owner, end);
            }
        });
    }

    private static void Check(ControlFlowGraph graph, ISymbol owner, OperationBlockAnalysisContext context)
    {
        Variables? variables = null;
        HashSet<SyntaxNode> reported = [];
        foreach (Loan loan in NestedFunctions.Operations(graph).OfType<IInvocationOperation>().SelectMany(Loan.Of))
        {
            LoanWalk walk = new(graph, variables ??= new Variables(graph, owner), loan);
            if (!walk.Run(LoanState.None)) continue;
            foreach (KeyValuePair<SyntaxNode, IOperation> use in walk.Found)
            {
                if (reported.Add(use.Key)) context.ReportDiagnostic(Report(use.Key, (IInvocationOperation)use.Value, loan));
            }
        }
    }

    private static Diagnostic Report(SyntaxNode use, IInvocationOperation end, Loan loan)
    {
        string what = Declared.IsFunction(end.TargetMethod) ? $"the call of '{end.TargetMethod.ContainingType.Name}.{end.TargetMethod.Name}'" : $"'{Holder.Read(end.Instance!)?.Variable.Name}' is disposed";
        Location place = end.Syntax.GetLocation();
        return Diagnostic.Create(
            Rules.BorrowedOutlivesOwner, use.GetLocation(), [place], use.ToString(), $"{loan.Call.TargetMethod.ContainingType.Name}.{loan.Call.TargetMethod.Name}", what, place.GetLineSpan().StartLinePosition.Line + 1);
    }
}
