using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>The graphs of methods, local functions and lambdas that stand in one compilation.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class FunctionGraphs(Compilation compilation, CancellationToken cancellation)
{
    /// <summary>The graph of a function with a body; null for any other.</summary>
    public ControlFlowGraph? Of(IMethodSymbol function)
    {
        if (OperationOf(function) is not { } operation) return null;
        if (operation is IMethodBodyOperation method) return ControlFlowGraph.Create(method, cancellation);
        return WholeOf(operation) is { } whole ? NestedFunctions.With(whole, function).Skip(1).FirstOrDefault(inner => SymbolEqualityComparer.Default.Equals(inner.Owner, function)).Graph : null;
    }

    /// <summary>The arguments in a type's body that a condition on their syntax lets through.</summary>
    public IEnumerable<IArgumentOperation> ArgumentsIn(INamedTypeSymbol type, Func<SyntaxNode, bool> isMeant)
    {
        foreach (SyntaxReference part in type.DeclaringSyntaxReferences)
        {
            SemanticModel model = compilation.GetSemanticModel(part.SyntaxTree);
            foreach (SyntaxNode node in part.GetSyntax(cancellation).DescendantNodes().Where(isMeant))
            {
                if (model.GetOperation(node, cancellation) is IArgumentOperation argument) yield return argument;
            }
        }
    }

    /// <summary>The operation that has no parent: the body of the member that an operation is in.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent) operation = parent;
        return operation;
    }

    private IOperation? OperationOf(IMethodSymbol function)
    {
        IMethodSymbol body = function.ReducedFrom ?? function;
        if ((body.PartialImplementationPart ?? body).DeclaringSyntaxReferences is not [{ } declared, ..]) return null;
        SyntaxNode syntax = declared.GetSyntax(cancellation);
        return compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, cancellation);
    }

    private ControlFlowGraph? WholeOf(IOperation inside) => RootOf(inside) switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellation),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellation),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellation),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellation),
        _ => null,
    };
}
