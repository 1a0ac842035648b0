using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Follows one value from the expression that makes it through the variables that hold it.</summary>
/// <param name="made">The expression that makes it; null for what a parameter brings.</param>
/// <param name="place">The argument that gets it from the call that makes it; null for the expression's own value.</param>
internal abstract class ValueWalk<TState>(ControlFlowGraph graph, Variables variables, IOperation? made, IArgumentOperation? place = null) : PathWalk<TState>(graph)
    where TState : struct, IValueState, IEquatable<TState>
{
    protected Variables Variables => variables;

    protected IOperation? Made => made;

    protected sealed override TState Step(IOperation operation, TState state)
    {
        if (operation == made) return place is null ? Make(state) : Hold(BitOf(PlaceOf(place)), isIt: true, Make(state));
        if (!state.IsFollowed) return state;
        return operation switch
        {
            ISimpleAssignmentOperation assignment => variables.Resolve(assignment.Target) is var target && target is IDiscardOperation ? state : Assign(assignment, target, state),
            IFlowCaptureOperation capture => Hold(variables.BitOf(capture.Id), Is(capture.Value, state), state),
            _ => Use(operation, state),
        };
    }

    /// <summary>The state of a new value, and what becomes of the former one when the expression runs again.</summary>
    protected abstract TState Make(TState former);

    /// <summary>What any operation does to the value but those that make it or put it into a variable.</summary>
    protected abstract TState Use(IOperation operation, TState state);

    /// <summary>What an assignment does to the value.</summary>
    /// <param name="target">What it assigns to, which is no discard.</param>
    protected virtual TState Assign(ISimpleAssignmentOperation assignment, IOperation target, TState state) => Hold(BitOf(target), Is(assignment.Value, state), state);

    /// <summary>What becomes of the value where it is put into anything but a variable of this function.</summary>
    protected virtual TState Escape(TState state) => state;

    /// <summary>Whether an expression that neither makes the value nor names a variable leads to it nevertheless.</summary>
    protected virtual bool LeadsToIt(IOperation expression, TState state) => false;

    /// <summary>Whether an expression is the value.</summary>
    protected bool Is(IOperation? expression, TState state)
    {
        if (expression is null || !state.IsFollowed) return false;
        expression = Variables.Unwrap(expression);
        return (expression == made && place is null) || (variables.BitOf(expression) & state.Holders) != 0 || LeadsToIt(expression, state);
    }

    /// <summary>A variable gets the value, or something else.</summary>
    /// <param name="bit">The variable's bit; 0 for anything else.</param>
    protected TState Hold(ulong bit, bool isIt, TState state) =>
        isIt && bit == 0 ? Escape(state) : state with { Holders = isIt ? state.Holders | bit : state.Holders & ~bit };

    /// <summary>The bit of the variable that an assignment writes; 0 for what is no variable of this function.</summary>
    protected ulong BitOf(IOperation target) => target is IFlowCaptureReferenceOperation ? 0 : variables.BitOf(target);

    private IOperation PlaceOf(IArgumentOperation argument) =>
        variables.Resolve(argument.Value is IDeclarationExpressionOperation declared ? declared.Expression : argument.Value);
}

/// <summary>What has become of a value at one point of one path.</summary>
internal interface IValueState
{
    /// <summary>Whether the value was made, and is still of interest.</summary>
    bool IsFollowed { get; }

    /// <summary>The variables that hold it, a bit for each.</summary>
    ulong Holders { get; init; }
}
