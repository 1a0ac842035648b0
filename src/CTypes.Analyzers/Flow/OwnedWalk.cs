using CTypes.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Follows a pointer that a method owns to where it is freed, given away, or lost.</summary>
/// <param name="captured">Variables that functions inside the method use.</param>
internal sealed class OwnedWalk(ControlFlowGraph graph, Variables variables, OwnedPointer owned, ISet<ISymbol> captured) : PathWalk<OwnedState>(graph)
{
    /// <summary>Whether one way through the method loses the pointer.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Arguments by which it goes to a function that frees what others allocated.</summary>
    public HashSet<IArgumentOperation> FreedElsewhere { get; } = [];

    protected override OwnedState Return(IOperation value, OwnedState state) => Is(value, state) ? state.Given() : state;

    // Where it is NULL, there is nothing to free.
    protected override OwnedState When(IOperation condition, bool value, OwnedState state) =>
        FailureTest.Of(condition) is { } test && test.TrueMeansFailure == value && Is(test.Value, state) ? OwnedState.None : state;

    protected override void Leave(OwnedState state) => Lose(state);

    protected override OwnedState Step(IOperation operation, OwnedState state)
    {
        if (operation == owned.Call)
        {
            Lose(state);
            return OwnedState.New with { Holders = owned.Out is null ? 0 : BitOf(owned.Out), IsGiven = owned.Out is not null && BitOf(owned.Out) == 0 };
        }

        if (!state.IsHeld) return state;
        return operation switch
        {
            ISimpleAssignmentOperation assignment => Assign(assignment, state),
            IFlowCaptureOperation capture => Hold(variables.BitOf(capture.Id), Is(capture.Value, state), state),
            IInvocationOperation call => Invoke(call, state),
            IPropertyReferenceOperation property when property.Instance is { } instance && Is(instance, state) => state,
            _ => OnlyLooks(operation) || !operation.ChildOperations.Any(operand => Is(operand, state)) ? state : state.Given(),
        };
    }

    private void Lose(OwnedState state)
    {
        if (state is { IsHeld: true, IsGiven: false }) IsLost = true;
    }

    private OwnedState Assign(ISimpleAssignmentOperation assignment, OwnedState state)
    {
        bool isIt = Is(assignment.Value, state);
        IOperation target = variables.Resolve(assignment.Target);
        if (target is IDiscardOperation) return state;
        ulong bit = target is IFlowCaptureReferenceOperation ? 0 : variables.BitOf(target);
        if (bit == 0) return isIt ? state.Given() : state;
        if (isIt && Holder.Read(target) is { } holder && captured.Contains(holder.Variable)) state = state.Given();
        return Hold(bit, isIt, state);
    }

    private static OwnedState Hold(ulong bit, bool isIt, OwnedState state) => state with { Holders = isIt ? state.Holders | bit : state.Holders & ~bit };

    private OwnedState Invoke(IInvocationOperation call, OwnedState state)
    {
        if (call.Instance is { } instance && Is(instance, state)) return state;
        IArgumentOperation? argument = call.Arguments.FirstOrDefault(argument => Is(argument, state));
        if (argument is null || KnownUses.OnlyUses(call.TargetMethod)) return state;
        if (owned.IsFreedBy(call.TargetMethod)) return OwnedState.None;
        if (!KnownUses.Frees(call.TargetMethod, owned)) return state.Given();
        FreedElsewhere.Add(argument);
        return OwnedState.None;
    }

    private static bool OnlyLooks(IOperation operation) =>
        operation is IConversionOperation or IBinaryOperation or IParenthesizedOperation or IExpressionStatementOperation or IArgumentOperation or IIsNullOperation or IIsPatternOperation or IInterpolatedStringOperation or IInterpolationOperation
        || (operation is IObjectCreationOperation made && made.Type?.IsRefLikeType == true);

    private bool Is(IOperation expression, OwnedState state)
    {
        if (!state.IsHeld) return false;
        expression = Variables.Unwrap(expression);
        if ((expression == owned.Call && owned.Out is null) || (variables.BitOf(expression) & state.Holders) != 0) return true;
        return expression is IConversionOperation { Type: { } type } conversion && Generator.Parser.PointerTypes.IsAddress(type) && Is(conversion.Operand, state);
    }

    private ulong BitOf(IArgumentOperation place) =>
        variables.BitOf(variables.Resolve(place.Value is IDeclarationExpressionOperation declared ? declared.Expression : place.Value));
}

/// <summary>What has become of a pointer that a method owns.</summary>
/// <param name="IsHeld">The method has it, and has not freed it.</param>
/// <param name="IsGiven">Others may have it, and may free it.</param>
/// <param name="Holders">The variables that hold it, a bit for each.</param>
internal readonly record struct OwnedState(bool IsHeld, bool IsGiven, ulong Holders)
{
    /// <summary>There is nothing to free.</summary>
    public static readonly OwnedState None = new(false, false, 0);

    /// <summary>The call has just returned.</summary>
    public static readonly OwnedState New = new(true, false, 0);

    /// <summary>From here on somebody else may free it.</summary>
    public OwnedState Given() => this with { IsGiven = true };
}
