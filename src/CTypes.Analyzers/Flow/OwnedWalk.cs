using CTypes.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Follows a pointer that a method owns to where it is freed, given away, or lost.</summary>
/// <param name="captured">Variables that functions inside the method use.</param>
internal sealed class OwnedWalk(ControlFlowGraph graph, Variables variables, OwnedPointer owned, ISet<ISymbol> captured) : ValueWalk<OwnedState>(graph, variables, owned.Call, owned.Out)
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

    protected override OwnedState Make(OwnedState former)
    {
        Lose(former);
        return OwnedState.New;
    }

    protected override OwnedState Use(IOperation operation, OwnedState state) => operation switch
    {
        IInvocationOperation call => Invoke(call, state),
        IPropertyReferenceOperation property when Is(property.Instance, state) => state,
        _ => OnlyLooks(operation) || !operation.ChildOperations.Any(operand => Is(operand, state)) ? state : state.Given(),
    };

    protected override OwnedState Assign(ISimpleAssignmentOperation assignment, IOperation target, OwnedState state) =>
        base.Assign(assignment, target, Is(assignment.Value, state) && Holder.Read(target) is { } holder && captured.Contains(holder.Variable) ? state.Given() : state);

    protected override OwnedState Escape(OwnedState state) => state.Given();

    protected override bool LeadsToIt(IOperation expression, OwnedState state) =>
        expression is IConversionOperation { Type: { } type } conversion && Generator.Parser.PointerTypes.IsAddress(type) && Is(conversion.Operand, state);

    private void Lose(OwnedState state)
    {
        if (state is { IsFollowed: true, IsGiven: false }) IsLost = true;
    }

    private OwnedState Invoke(IInvocationOperation call, OwnedState state)
    {
        if (Is(call.Instance, state)) return state;
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
}

/// <summary>What has become of a pointer that a method owns.</summary>
/// <param name="IsFollowed">The method has it, and has not freed it.</param>
/// <param name="IsGiven">Others may have it, and may free it.</param>
/// <param name="Holders">The variables that hold it, a bit for each.</param>
internal readonly record struct OwnedState(bool IsFollowed, bool IsGiven, ulong Holders) : IValueState
{
    /// <summary>There is nothing to free.</summary>
    public static readonly OwnedState None = new(false, false, 0);

    /// <summary>The call has just returned.</summary>
    public static readonly OwnedState New = new(true, false, 0);

    /// <summary>From here on somebody else may free it.</summary>
    public OwnedState Given() => this with { IsGiven = true };
}
