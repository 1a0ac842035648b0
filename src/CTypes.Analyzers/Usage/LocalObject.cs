using CTypes.Analyzers.Flow;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>A local variable that holds an object: once the variable is not read any more, the object may be collected.</summary>
internal static class LocalObject
{
    /// <summary>Whether nothing but the variable refers to the object that it was declared with.</summary>
    public static bool IsOnlyHere(ILocalSymbol local, IOperation reference)
    {
        if (local.IsUsing || LocalValue.Of(local, FunctionGraphs.RootOf(reference)) is not { } made || !ObjectAddress.IsTemporary(made)) return false;
        IOperation function = FunctionOf(made);
        return References(local, reference).All(use => FunctionOf(use) == function && !Escapes(use) && LoopOf(use) == LoopOf(made));
    }

    /// <summary>Where the variable is read for the last time.</summary>
    public static int LastUse(ILocalSymbol local, IOperation reference) => References(local, reference).Max(use => use.Syntax.SpanStart);

    /// <summary>All places of its method that name the variable.</summary>
    public static IEnumerable<ILocalReferenceOperation> References(ILocalSymbol local, IOperation inSameMethod) =>
        FunctionGraphs.RootOf(inSameMethod).Descendants().OfType<ILocalReferenceOperation>().Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local));

    // Who gets the object may keep it. Members of its own do not, and C's functions and GC.KeepAlive do so until they return.
    private static bool Escapes(IOperation use)
    {
        IOperation whole = use;
        while (whole.Parent is IConversionOperation) whole = whole.Parent;
        return whole.Parent switch
        {
            IMemberReferenceOperation member => member.Instance != whole,
            IInvocationOperation call => call.Instance != whole,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => !Borrows(method),
            IExpressionStatementOperation => false,
            _ => true,
        };
    }

    private static bool Borrows(IMethodSymbol method) =>
        Declared.IsFunction(method) || (method.ContainingType is { Name: "C" } type && AttributeReading.IsOurs(type)) || KnownMethods.IsOfConsole(method) || KnownMethods.IsKeepAlive(method);

    private static IOperation? LoopOf(IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is ILoopOperation) return around;
        }

        return null;
    }

    private static IOperation FunctionOf(IOperation operation)
    {
        IOperation around = operation;
        while (around.Parent is { } parent && around is not (IAnonymousFunctionOperation or ILocalFunctionOperation)) around = parent;
        return around;
    }
}
