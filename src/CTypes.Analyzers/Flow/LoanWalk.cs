using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Follows what one call lent to uses behind the call that ended it.</summary>
internal sealed class LoanWalk(ControlFlowGraph graph, Variables variables, Loan loan) : ValueWalk<LoanState>(graph, variables, loan.Call, loan.Out)
{
    /// <summary>Uses behind the end, each with the call that ended the loan.</summary>
    public Dictionary<SyntaxNode, IOperation> Found { get; } = [];

    protected override LoanState Return(IOperation value, LoanState state)
    {
        if (!Is(value, state)) return state;
        return state.End is not null ? Report(value, state) : state with { Kept = value };
    }

    protected override LoanState Make(LoanState former) => LoanState.New;

    protected override LoanState Use(IOperation operation, LoanState state) => operation switch
    {
        IInvocationOperation call when loan.IsEndedBy(call) => End(call, Read(call, state)),
        IInvocationOperation call when HandsOut(call) => LoanState.None,
        _ => Read(operation, state),
    };

    // What leads to the same memory: a span over it, another pointer type, a place further on.
    protected override bool LeadsToIt(IOperation expression, LoanState state) => expression switch
    {
        IConversionOperation conversion => (Loan.IsView(conversion.Type) || conversion.Type?.SpecialType == SpecialType.System_IntPtr) && Is(conversion.Operand, state),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: not SpecialType.System_String } sum => Is(sum.LeftOperand, state) || Is(sum.RightOperand, state),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference => Is(difference.LeftOperand, state) && !Is(difference.RightOperand, state),
        IInvocationOperation call when !Declared.IsFunction(call.TargetMethod) => Loan.IsView(call.Type) && (Is(call.Instance, state) || call.Arguments.Any(argument => Is(argument, state))),
        IObjectCreationOperation made => Loan.IsView(made.Type) && made.Arguments.Any(argument => Is(argument, state)),
        _ => false,
    };

    protected override LoanState Assign(ISimpleAssignmentOperation assignment, IOperation target, LoanState state)
    {
        if (loan.Owner is { } owner && Holder.Read(target) == owner) return LoanState.None;    // another owner
        if (BitOf(target) != 0) return base.Assign(assignment, target, state);
        if (!Is(assignment.Value, state)) return state.Kept is { } place && Holder.Read(target) is { } kept && Holder.Read(TargetOf(place)) == kept ? state with { Kept = null } : state;
        return state.End is not null ? Report(assignment.Value, state) : target is IFieldReferenceOperation or IPropertyReferenceOperation ? state with { Kept = assignment.Value } : state;
    }

    private static IOperation TargetOf(IOperation value) => value.Parent is ISimpleAssignmentOperation assignment ? assignment.Target : value;

    // What was returned or stored before, the end makes wrong: of what is stored only that of the owner is certain to come before a use.
    private LoanState End(IInvocationOperation call, LoanState state)
    {
        if (!state.IsFollowed || state.End is not null) return state;
        state = state with { End = call };
        if (state.Kept is not { } kept) return state;
        bool isReturned = kept.Parent is not ISimpleAssignmentOperation;
        return isReturned || !Declared.IsFunction(call.TargetMethod) ? Report(kept, state) : state;
    }

    private LoanState Read(IOperation operation, LoanState state)
    {
        if (state.End is null || OnlyLooks(operation) || Is(operation, state)) return state;
        return operation.ChildOperations.FirstOrDefault(operand => Is(operand, state)) is { } used ? Report(used, state) : state;
    }

    private LoanState Report(IOperation use, LoanState state)
    {
        Found[Variables.Unwrap(use).Syntax] = state.End!;
        return LoanState.None;
    }

    private bool HandsOut(IInvocationOperation call) =>
        loan.Owner is { } owner && call.Arguments.Any(argument => argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref && Holder.Read(argument) == owner);

    private static bool OnlyLooks(IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.OperatorMethod is null,
        IBinaryOperation binary => binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.GreaterThan,
        IPropertyReferenceOperation property => property.Property.Name is "IsNull" or "IsInvalid" or "IsClosed",
        IInvocationOperation call => KnownMethods.Disposes(call.TargetMethod) || KnownMethods.IsKeepAlive(call.TargetMethod),
        IParenthesizedOperation or IExpressionStatementOperation or IArgumentOperation or IIsNullOperation or IIsPatternOperation => true,
        _ => false,
    };
}

/// <summary>What has become of what one call lent.</summary>
/// <param name="IsFollowed">The call returned, and the method has what it lent.</param>
/// <param name="Holders">The variables that hold it, a bit for each.</param>
/// <param name="End">The call that ended it; null while none has.</param>
/// <param name="Kept">The value that was returned or stored; null while none was.</param>
internal readonly record struct LoanState(bool IsFollowed, ulong Holders, IOperation? End, IOperation? Kept) : IValueState
{
    /// <summary>There is nothing to follow.</summary>
    public static readonly LoanState None = new(false, 0, null, null);

    /// <summary>The call has just returned.</summary>
    public static readonly LoanState New = new(true, 0, null, null);
}
