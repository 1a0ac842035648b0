using CTypes.Generator.Model;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Finds the callback objects, and the objects in C's memory, that a function makes, and what becomes of each.</summary>
internal static class CallbackFlow
{
    /// <summary>Whether an expression gives its method a callback object that nobody else has.</summary>
    public static bool Makes(IOperation expression, HelperMethods helpers, int depth) => Declared.IsCallback(expression.Type) && IsNew(expression, helpers, depth);

    /// <summary>Whether a call gives C an object in C's memory whose address C keeps until it is disposed.</summary>
    public static bool KeepsData(IInvocationOperation call, HelperMethods helpers) => call.Arguments.Any(argument =>
        argument.Parameter is { } parameter
        && Declared.IsData(parameter.Type)
        && (Declared.IsFunction(call.TargetMethod) ? KeptData.LifetimeOf(parameter) == Lifetime.UntilDisposed : helpers.Effects(call.TargetMethod, parameter, depth: 1).HasFlag(HelperEffects.Registers)));

    /// <summary>The objects that a graph makes, without those of the functions inside, and what becomes of them on all paths.</summary>
    /// <param name="withData">Whether objects in C's memory are followed too: most methods that make one give it to no function that keeps it.</param>
    public static IEnumerable<(IOperation Made, CallbackOutcome Outcome)> OutcomesOf(ControlFlowGraph graph, ISymbol owner, HelperMethods helpers, bool withData, int depth = 0)
    {
        IOperation[] all = [.. NestedFunctions.Operations(graph).Where(operation => Makes(operation, helpers, depth) || (withData && MakesData(operation, helpers, depth)))];
        if (all.Length == 0) yield break;
        Variables variables = new(graph, owner);
        ISet<ISymbol> released = ReleasedVariables.Of(graph, helpers, depth);
        foreach (IOperation made in all)
        {
            CallbackWalk walk = new(graph, variables, made, released, helpers, depth);
            if (walk.Run(CallbackState.Start)) yield return (made, walk.Outcome);
        }
    }

    private static bool MakesData(IOperation expression, HelperMethods helpers, int depth) => Declared.IsData(expression.Type) && IsNew(expression, helpers, depth);

    private static bool IsNew(IOperation expression, HelperMethods helpers, int depth) => expression switch
    {
        IObjectCreationOperation or ICollectionExpressionOperation or IInvocationOperation { TargetMethod: { Name: "FromBuffer", IsStatic: true } } => true,
        IInvocationOperation call => helpers.MakesNew(call.TargetMethod, depth + 1),
        _ => false,
    };
}
