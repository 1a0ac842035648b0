using CTypes.Generator.Model;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Finds the variables whose object a lambda or local function may let go of or store: when it runs is not known.</summary>
internal static class ReleasedVariables
{
    public static ISet<ISymbol> Of(ControlFlowGraph graph, HelperMethods helpers, int depth)
    {
        HashSet<ISymbol> released = new(SymbolEqualityComparer.Default);
        foreach (IOperation function in FunctionGraphs.RootOf(graph.OriginalOperation).Descendants().Where(operation => operation is IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            foreach (IOperation use in function.Descendants())
            {
                ISymbol? variable = use switch { ILocalReferenceOperation local => local.Local, IParameterReferenceOperation parameter => parameter.Parameter, _ => null };
                if (variable is not null && (Declared.IsCallback(use.Type) || Declared.IsData(use.Type)) && !IsOwn(variable, function) && IsKeeping(use, helpers, depth)) released.Add(variable);
            }
        }

        return released;
    }

    private static bool IsOwn(ISymbol variable, IOperation function) =>
        SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function is IAnonymousFunctionOperation lambda ? lambda.Symbol : ((ILocalFunctionOperation)function).Symbol);

    private static bool IsKeeping(IOperation use, HelperMethods helpers, int depth)
    {
        IOperation value = use;
        while (value.Parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalOperation { Type: not null }) value = value.Parent;
        return value.Parent switch
        {
            IExpressionStatementOperation or IBinaryOperation or IIsPatternOperation => false,
            ISimpleAssignmentOperation assignment => assignment.Target != value && assignment.Target is not IDiscardOperation,
            IPropertyReferenceOperation property => property.Instance != value,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } when KnownMethods.IsKeepAlive(method) => false,
            IArgumentOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter } =>
                Declared.IsFunction(method)
                    ? CallbackLifetimes.Of(parameter) is Lifetime.Forever or Lifetime.Once or Lifetime.Notified
                    : (helpers.Effects(method, parameter, depth + 1) & (HelperEffects.Keeps | HelperEffects.Disposes)) != 0,
            _ => true,
        };
    }
}
