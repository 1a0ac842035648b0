using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Finds the function that C calls through a new callback object.</summary>
internal static class HandlerFunctions
{
    /// <summary>The lambda, local function or method of this object that is given to what makes the object; null for any other handler.</summary>
    public static IMethodSymbol? Of(IOperation made)
    {
        IEnumerable<IArgumentOperation> arguments = made switch
        {
            IObjectCreationOperation creation => creation.Arguments,
            IInvocationOperation call => call.Arguments.Where(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter?.Type.ContainingType, call.Type)),
            _ => [],
        };
        return arguments.Select(argument => Named(argument.Value)).FirstOrDefault(function => function is not null);
    }

    private static IMethodSymbol? Named(IOperation expression) => Variables.Unwrap(expression) switch
    {
        IDelegateCreationOperation creation => Named(creation.Target),
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        IMethodReferenceOperation { Instance: null or IInstanceReferenceOperation } method => method.Method,
        ILocalReferenceOperation { Local: var local } reference => LocalValue.Of(local, FunctionGraphs.RootOf(reference)) is { } value ? Named(value) : null,
        _ => null,
    };
}
