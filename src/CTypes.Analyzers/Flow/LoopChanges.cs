using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>What differs from one round of a loop to the next.</summary>
internal sealed class LoopChanges
{
    private readonly HashSet<ISymbol> _changed = new(SymbolEqualityComparer.Default);

    public LoopChanges(ILoopOperation loop)
    {
        foreach (ILocalSymbol local in loop.Locals) _changed.Add(local);
        foreach (IOperation operation in loop.Descendants())
        {
            ISymbol? changed = operation switch
            {
                IVariableDeclaratorOperation declarator => declarator.Symbol,
                IDeclarationPatternOperation pattern => pattern.DeclaredSymbol,
                IDeclarationExpressionOperation { Expression: var declared } => Holder.Read(declared)?.Variable,
                IAssignmentOperation assignment => Holder.Read(assignment.Target)?.Variable,
                IIncrementOrDecrementOperation step => Holder.Read(step.Target)?.Variable,
                IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } argument => Holder.Read(argument)?.Variable,
                _ => null,
            };
            if (changed is not null) _changed.Add(changed);
        }
    }

    /// <summary>The innermost loop of the same function that runs an operation in each of its rounds, whatever happens; null for none.</summary>
    public static ILoopOperation? RoundsOf(IOperation operation)
    {
        for (IOperation inner = operation; inner.Parent is { } outer; inner = outer)
        {
            if (outer is ILoopOperation loop) return loop.Body == inner && !Exits(loop).Any() ? loop : null;
            if (MayPass(outer, inner)) return null;
        }

        return null;
    }

    /// <summary>Whether an operation runs whenever its function is called.</summary>
    public static bool RunsAlways(IOperation operation, IOperation body)
    {
        for (IOperation inner = operation; inner != body && inner.Parent is { } outer; inner = outer)
        {
            if (outer is ILoopOperation || MayPass(outer, inner)) return false;
        }

        return !Exits(body).Any(exit => exit.Syntax.SpanStart < operation.Syntax.SpanStart);
    }

    /// <summary>Whether an expression may have another value in the next round. What a lambda calls is the same method again.</summary>
    public bool Touch(IOperation expression) => expression switch
    {
        _ when Holder.Read(expression) is { } holder && _changed.Contains(holder.Variable) => true,
        IInvocationOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation or IAwaitOperation => true,
        IAnonymousFunctionOperation lambda => lambda.Descendants().Any(inner => Holder.Read(inner) is { } holder && _changed.Contains(holder.Variable) && !IsInside(holder.Variable, lambda)),
        _ => expression.ChildOperations.Any(Touch),
    };

    private static bool IsInside(ISymbol variable, IAnonymousFunctionOperation lambda) => SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, lambda.Symbol);

    // Whether a way through an operation may pass one inside it by, or run it in another function.
    private static bool MayPass(IOperation outer, IOperation inner) => outer switch
    {
        IConditionalOperation condition => condition.Condition != inner,
        ISwitchCaseOperation or ISwitchExpressionArmOperation or ICoalesceOperation or ICoalesceAssignmentOperation or IConditionalAccessOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } => true,
        ITryOperation attempt => !attempt.Catches.IsEmpty,
        IAnonymousFunctionOperation or ILocalFunctionOperation => true,
        _ => false,
    };

    // Without those of the functions inside.
    private static IEnumerable<IOperation> Exits(IOperation operation) => operation.ChildOperations.SelectMany(inner => inner switch
    {
        IAnonymousFunctionOperation or ILocalFunctionOperation => [],
        IBranchOperation or IThrowOperation or IReturnOperation { IsImplicit: false } => [inner],
        _ => Exits(inner),
    });
}
