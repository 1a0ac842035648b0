using CTypes.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Follows the error of one call to where it is read, and finds what overwrites it on the way.</summary>
/// <param name="failed">The call whose error it is.</param>
/// <param name="kept">Where it is left.</param>
internal sealed class ErrorWalk(ControlFlowGraph graph, Variables variables, IInvocationOperation failed, string kept) : ValueWalk<ErrorState>(graph, variables, failed)
{
    /// <summary>Reads of the error behind a call that overwrote it, each with that call.</summary>
    public Dictionary<IInvocationOperation, IInvocationOperation> Found { get; } = [];

    /// <summary>Reads of the error where the call is known to have failed, and nothing has overwritten it.</summary>
    public HashSet<IInvocationOperation> Reads { get; } = [];

    protected override ErrorState Make(ErrorState former) => ErrorState.Left;

    protected override ErrorState Use(IOperation operation, ErrorState state) => operation is IInvocationOperation call ? Invoke(call, state) : state;

    // Who sees the call succeed, and reads an error nevertheless, asks for another one's.
    protected override ErrorState When(IOperation condition, bool value, ErrorState state)
    {
        if (FailureTest.Of(condition) is not { } test || !Is(test.Value, state)) return state;
        return test.TrueMeansFailure == value ? state with { IsKnownToFail = true } : ErrorState.None;
    }

    private ErrorState Invoke(IInvocationOperation call, ErrorState state)
    {
        if (KeptError.Is(call, kept, "Set")) return ErrorState.None;
        if (KeptError.Is(call, kept, "Get"))
        {
            if (state is { Other: { } other, IsKnownToFail: true }) Found[call] = other;
            else if (state.IsKnownToFail) Reads.Add(call);
            return ErrorState.None;
        }

        if (KeptError.Of(call) != kept) return state;

        // Where its result is looked at, the error that is read may be its own.
        return IsDropped(call) ? state with { Other = state.Other ?? call } : ErrorState.None;
    }

    private static bool IsDropped(IInvocationOperation call) =>
        call.Parent is IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation };
}

/// <summary>What has become of the error of one call.</summary>
/// <param name="IsFollowed">The call returned, and nobody has read its error.</param>
/// <param name="IsKnownToFail">A test of the result said that the call failed.</param>
/// <param name="Holders">The variables that hold the call's result, a bit for each.</param>
/// <param name="Other">The call that overwrote the error; null for none.</param>
internal readonly record struct ErrorState(bool IsFollowed, bool IsKnownToFail, ulong Holders, IInvocationOperation? Other) : IValueState
{
    /// <summary>There is no error that is of interest.</summary>
    public static readonly ErrorState None = new(false, false, 0, null);

    /// <summary>The call has just returned.</summary>
    public static readonly ErrorState Left = new(true, false, 0, null);
}
