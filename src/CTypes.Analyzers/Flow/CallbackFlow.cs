using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Finds the callback objects that a function makes, and what becomes of each.</summary>
internal static class CallbackFlow
{
    /// <summary>Whether an expression gives its method a callback object that nobody else has.</summary>
    public static bool Makes(IOperation expression, HelperMethods helpers, int depth) => expression switch
    {
        IObjectCreationOperation creation => Declared.IsCallback(creation.Type),
        IInvocationOperation call => helpers.MakesNew(call.TargetMethod, depth + 1),
        _ => false,
    };

    /// <summary>The objects that a graph makes, without those of the functions inside, and what becomes of them on all paths.</summary>
    public static IEnumerable<(IOperation Made, CallbackOutcome Outcome)> OutcomesOf(ControlFlowGraph graph, ISymbol owner, HelperMethods helpers, int depth = 0)
    {
        IOperation[] all = [.. NestedFunctions.Operations(graph).Where(operation => Makes(operation, helpers, depth))];
        if (all.Length == 0) yield break;
        Variables variables = new(graph, owner);
        ISet<ISymbol> released = ReleasedVariables.Of(graph, helpers, depth);
        foreach (IOperation made in all)
        {
            CallbackWalk walk = new(graph, variables, made, released, helpers, depth);
            if (walk.Run(CallbackState.Start)) yield return (made, walk.Outcome);
        }
    }
}
