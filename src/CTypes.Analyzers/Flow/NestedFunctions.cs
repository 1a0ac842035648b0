using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>A method's graph and those of the functions inside it.</summary>
internal static class NestedFunctions
{
    /// <summary>The graph and, after it, those of its lambdas and local functions, each with the function's symbol.</summary>
    public static IEnumerable<(ControlFlowGraph Graph, ISymbol Owner)> With(ControlFlowGraph graph, ISymbol owner)
    {
        yield return (graph, owner);
        foreach (IMethodSymbol function in graph.LocalFunctions)
        {
            foreach ((ControlFlowGraph, ISymbol) inner in With(graph.GetLocalFunctionControlFlowGraph(function), function)) yield return inner;
        }

        foreach (IFlowAnonymousFunctionOperation function in Operations(graph).OfType<IFlowAnonymousFunctionOperation>())
        {
            foreach ((ControlFlowGraph, ISymbol) inner in With(graph.GetAnonymousFunctionControlFlowGraph(function), function.Symbol)) yield return inner;
        }
    }

    /// <summary>All operations of a graph, without those of the functions inside.</summary>
    public static IEnumerable<IOperation> Operations(ControlFlowGraph graph) =>
        graph.Blocks.SelectMany(block => block.BranchValue is { } value ? block.Operations.Add(value) : block.Operations).SelectMany(operation => operation.DescendantsAndSelf());
}
