using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Follows what one call lent to uses behind the call that ended it.</summary>
internal sealed class LoanWalk(ControlFlowGraph graph, Variables variables, Loan loan) : PathWalk<LoanState>(graph)
{
    /// <summary>Uses behind the end, each with the call that ended the loan.</summary>
    public Dictionary<SyntaxNode, IOperation> Found { get; } = [];

    protected override LoanState Return(IOperation value, LoanState state)
    {
        if (!Is(value, state)) return state;
        return state.End is not null ? Report(value, state) : state with { Kept = value };
    }

    protected override LoanState Step(IOperation operation, LoanState state)
    {
        if (operation == loan.Call) return LoanState.New with { Holders = loan.Out is null ? 0 : BitOf(loan.Out) };
        if (!state.IsLent) return state;
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment, state);
            case IFlowCaptureOperation capture:
                return Hold(variables.BitOf(capture.Id), capture.Value, state);
            case IInvocationOperation call when loan.IsEndedBy(call):
                return End(call, Use(call, state));
            case IInvocationOperation call when HandsOut(call):
                return LoanState.None;
            default:
                return Use(operation, state);
        }
    }

    private LoanState Assign(ISimpleAssignmentOperation assignment, LoanState state)
    {
        IOperation target = variables.Resolve(assignment.Target);
        if (target is IDiscardOperation) return state;
        if (loan.Owner is { } owner && Holder.Read(target) == owner) return LoanState.None;    // another owner
        ulong bit = target is IFlowCaptureReferenceOperation ? 0 : variables.BitOf(target);
        if (bit != 0) return Hold(bit, assignment.Value, state);
        if (!Is(assignment.Value, state)) return state.Kept is { } place && Holder.Read(target) is { } kept && Holder.Read(TargetOf(place)) == kept ? state with { Kept = null } : state;
        return state.End is not null ? Report(assignment.Value, state) : target is IFieldReferenceOperation or IPropertyReferenceOperation ? state with { Kept = assignment.Value } : state;
    }

    private static IOperation TargetOf(IOperation value) => value.Parent is ISimpleAssignmentOperation assignment ? assignment.Target : value;

    private LoanState Hold(ulong bit, IOperation value, LoanState state) => state with { Holders = Is(value, state) ? state.Holders | bit : state.Holders & ~bit };

    // What was returned or stored before, the end makes wrong: of what is stored only that of the owner is certain to come before a use.
    private LoanState End(IInvocationOperation call, LoanState state)
    {
        if (!state.IsLent || state.End is not null) return state;
        state = state with { End = call };
        if (state.Kept is not { } kept) return state;
        bool isReturned = kept.Parent is not ISimpleAssignmentOperation;
        return isReturned || !Declared.IsFunction(call.TargetMethod) ? Report(kept, state) : state;
    }

    private LoanState Use(IOperation operation, LoanState state)
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
        IInvocationOperation call => call.TargetMethod is { Name: "Dispose" or "Close", Parameters.IsEmpty: true } or { Name: "KeepAlive", ContainingType.Name: "GC" },
        IParenthesizedOperation or IExpressionStatementOperation or IArgumentOperation or IIsNullOperation or IIsPatternOperation => true,
        _ => false,
    };

    // The value itself, or what leads to the same memory: a span over it, another pointer type, a place further on.
    private bool Is(IOperation? expression, LoanState state)
    {
        if (expression is null || !state.IsLent) return false;
        expression = Variables.Unwrap(expression);
        if ((expression == loan.Call && loan.Out is null) || (variables.BitOf(expression) & state.Holders) != 0) return true;
        return expression switch
        {
            IConversionOperation conversion => (Loan.IsView(conversion.Type) || conversion.Type?.SpecialType == SpecialType.System_IntPtr) && Is(conversion.Operand, state),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: not SpecialType.System_String } sum => Is(sum.LeftOperand, state) || Is(sum.RightOperand, state),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract } difference => Is(difference.LeftOperand, state) && !Is(difference.RightOperand, state),
            IInvocationOperation call when !Declared.IsFunction(call.TargetMethod) => Loan.IsView(call.Type) && (Is(call.Instance, state) || call.Arguments.Any(argument => Is(argument, state))),
            IObjectCreationOperation made => Loan.IsView(made.Type) && made.Arguments.Any(argument => Is(argument, state)),
            _ => false,
        };
    }

    private ulong BitOf(IArgumentOperation place) =>
        variables.BitOf(variables.Resolve(place.Value is IDeclarationExpressionOperation declared ? declared.Expression : place.Value));
}

/// <summary>What has become of what one call lent.</summary>
/// <param name="IsLent">The call returned, and the method has what it lent.</param>
/// <param name="Holders">The variables that hold it, a bit for each.</param>
/// <param name="End">The call that ended it; null while none has.</param>
/// <param name="Kept">The value that was returned or stored; null while none was.</param>
internal readonly record struct LoanState(bool IsLent, ulong Holders, IOperation? End, IOperation? Kept)
{
    /// <summary>There is nothing to follow.</summary>
    public static readonly LoanState None = new(false, 0, null, null);

    /// <summary>The call has just returned.</summary>
    public static readonly LoanState New = new(true, 0, null, null);
}
