using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds what C keeps and lent, used after the call that ended it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BorrowedOutlivesOwnerAnalyzer() : PathAnalyzer(Rules.BorrowedOutlivesOwner)
{
    private protected override bool IsFollowed(IInvocationOperation call) => Loan.Of(call).Any();

    private protected override void Check(ControlFlowGraph graph, ISymbol owner, OperationBlockAnalysisContext context)
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
