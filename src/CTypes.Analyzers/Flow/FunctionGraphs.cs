using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        if (BodyOf(function) is not { } operation) return null;
        if (operation is IMethodBodyOperation method) return ControlFlowGraph.Create(method, cancellation);
        return WholeOf(operation) is { } whole ? NestedFunctions.With(whole, function).Skip(1).FirstOrDefault(inner => SymbolEqualityComparer.Default.Equals(inner.Owner, function)).Graph : null;
    }

    /// <summary>A function with all that stands in it; null when it does not stand in this compilation.</summary>
    public IOperation? BodyOf(IMethodSymbol function)
    {
        IMethodSymbol body = function.ReducedFrom ?? function;
        if ((body.PartialImplementationPart ?? body).DeclaringSyntaxReferences is not [{ } declared, ..]) return null;
        SyntaxNode syntax = declared.GetSyntax(cancellation);
        return compilation.GetSemanticModel(syntax.SyntaxTree).GetOperation(syntax, cancellation);
    }

    /// <summary>The arguments in its type's body that are a variable's value.</summary>
    public IEnumerable<IArgumentOperation> ArgumentsFrom(ISymbol variable)
    {
        foreach (SyntaxReference part in variable.ContainingType?.DeclaringSyntaxReferences ?? [])
        {
            SemanticModel model = compilation.GetSemanticModel(part.SyntaxTree);
            foreach (IdentifierNameSyntax name in part.GetSyntax(cancellation).DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == variable.Name))
            {
                IOperation? value = model.GetOperation(name.Parent is MemberAccessExpressionSyntax member && member.Name == name ? member : name, cancellation);
                while (value?.Parent is IConversionOperation or IParenthesizedOperation) value = value.Parent;
                if (value?.Parent is IArgumentOperation argument && SymbolEqualityComparer.Default.Equals(Holder.Read(argument)?.Variable, variable)) yield return argument;
            }
        }
    }

    /// <summary>The operation that has no parent: the body of the member that an operation is in.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent) operation = parent;
        return operation;
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
