using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds pointers that C allocated for a method which then loses them, or frees them with what another library frees.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OwnedPointerAnalyzer() : PathAnalyzer(Rules.OwnedPointerNotFreed, Rules.OwnedPointerFreedElsewhere)
{
    private protected override bool IsFollowed(IInvocationOperation call) => OwnedPointer.Of(call).Any();

    private protected override void Check(ControlFlowGraph graph, ISymbol owner, OperationBlockAnalysisContext context)
    {
        Variables? variables = null;
        HashSet<ISymbol>? captured = null;
        foreach (OwnedPointer owned in NestedFunctions.Operations(graph).OfType<IInvocationOperation>().SelectMany(OwnedPointer.Of))
        {
            OwnedWalk walk = new(graph, variables ??= new Variables(graph, owner), owned, captured ??= Captured(FunctionGraphs.RootOf(graph.OriginalOperation)));
            if (!walk.Run(OwnedState.None)) continue;
            string name = NameOf(owned.Call.TargetMethod);
            foreach (IArgumentOperation argument in walk.FreedElsewhere) context.ReportDiagnostic(OfFree(argument, owned, name));
            if (walk.IsLost && walk.FreedElsewhere.Count == 0) context.ReportDiagnostic(Diagnostic.Create(Rules.OwnedPointerNotFreed, owned.Call.Syntax.GetLocation(), name, owned.Free));
        }
    }

    // Locals that lambdas and local functions see as well.
    private static HashSet<ISymbol> Captured(IOperation root)
    {
        HashSet<ISymbol> captured = new(SymbolEqualityComparer.Default);
        foreach (IOperation function in root.Descendants().Where(operation => operation is IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            ISymbol symbol = function is IAnonymousFunctionOperation lambda ? lambda.Symbol : ((ILocalFunctionOperation)function).Symbol;
            foreach (ILocalReferenceOperation local in function.Descendants().OfType<ILocalReferenceOperation>())
            {
                if (!SymbolEqualityComparer.Default.Equals(local.Local.ContainingSymbol, symbol)) captured.Add(local.Local);
            }
        }

        return captured;
    }

    private static Diagnostic OfFree(IArgumentOperation argument, OwnedPointer owned, string name)
    {
        IInvocationOperation call = (IInvocationOperation)argument.Parent!;
        IMethodSymbol? right = (owned.Library ?? owned.Call.TargetMethod.ContainingType).GetMembers().OfType<IMethodSymbol>()
            .FirstOrDefault(method => method is { IsStatic: true, Parameters.Length: 1 } && Declared.SymbolOf(method) == owned.Free && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, Variables.Unwrap(argument).Type));
        string? instead = right is null ? null : $"{NameOf(right)}({argument.Value.Syntax})";
        return Diagnostic.Create(
            Rules.OwnedPointerFreedElsewhere, call.Syntax.GetLocation(), FindingProperties.Of(FindingProperties.Instead, instead), argument.Value.Syntax.ToString(), name, NameOf(call.TargetMethod), owned.Free);
    }

    private static string NameOf(IMethodSymbol method) => $"{method.ContainingType.Name}.{method.Name}";
}
