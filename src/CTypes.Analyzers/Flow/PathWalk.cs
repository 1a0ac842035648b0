using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CTypes.Analyzers.Flow;

/// <summary>
/// Follows one value along all paths through a method. Each block is visited once for each state that the value can have there;
/// <c>finally</c> blocks run where a path leaves their <c>try</c>, and a <c>catch</c> is entered with what held before its <c>try</c>.
/// </summary>
internal abstract class PathWalk<TState>(ControlFlowGraph graph) where TState : struct, IEquatable<TState>
{
    /// <summary>More than this is given up: no verdict is better than a slow compiler.</summary>
    private const int MostVisits = 10_000;

    private readonly HashSet<(int Block, TState State, Continuation? Then)> _seen = [];
    private readonly Stack<(int Block, TState State, Continuation? Then)> _open = new();

    /// <summary>Walks all paths from the method's start.</summary>
    /// <returns>Whether all paths were seen to their ends.</returns>
    public bool Run(TState start)
    {
        Enter(0, start, then: null);
        while (_open.Count > 0)
        {
            if (_seen.Count > MostVisits) return false;
            (int block, TState state, Continuation? then) = _open.Pop();
            Visit(graph.Blocks[block], state, then);
        }

        return true;
    }

    /// <summary>What an operation does to the state; its operands come before it.</summary>
    protected abstract TState Step(IOperation operation, TState state);

    /// <summary>What handing a value to the caller does to the state.</summary>
    protected virtual TState Return(IOperation value, TState state) => state;

    /// <summary>The state at the start of a <c>catch</c>, from that before its <c>try</c>.</summary>
    protected virtual TState Catch(TState state) => state;

    /// <summary>Whether a condition can have a value in a state.</summary>
    protected virtual bool CanBe(IOperation condition, bool value, TState state) => true;

    /// <summary>What a condition that has a value says of the state.</summary>
    protected virtual TState When(IOperation condition, bool value, TState state) => state;

    /// <summary>A path ends with the method.</summary>
    protected virtual void Leave(TState state)
    {
    }

    private void Visit(BasicBlock block, TState state, Continuation? then)
    {
        foreach (IOperation operation in block.Operations) state = Walk(operation, state);
        if (block.BranchValue is { } value)
        {
            state = Walk(value, state);
            if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return) state = Return(value, state);
        }

        if (block.Kind == BasicBlockKind.Exit) Leave(state);
        if (block.ConditionKind == ControlFlowConditionKind.None)
        {
            if (block.FallThroughSuccessor is { } next) Follow(next, state, then);
            return;
        }

        bool jumpsWhen = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        Decide(block.ConditionalSuccessor, jumpsWhen);
        Decide(block.FallThroughSuccessor, !jumpsWhen);

        void Decide(ControlFlowBranch? branch, bool value)
        {
            if (branch is not null && CanBe(block.BranchValue!, value, state)) Follow(branch, When(block.BranchValue!, value, state), then);
        }
    }

    private TState Walk(IOperation operation, TState state)
    {
        if (operation is not IFlowAnonymousFunctionOperation)
        {
            foreach (IOperation operand in operation.ChildOperations) state = Walk(operand, state);
        }

        return Step(operation, state);
    }

    private void Follow(ControlFlowBranch branch, TState state, Continuation? then)
    {
        if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            if (then is not null) Enter(then.Block, state, then.Then);
            return;
        }

        if (branch.Destination is null) return;
        int first = branch.Destination.Ordinal;
        for (int i = branch.FinallyRegions.Length - 1; i >= 0; i--)
        {
            then = new Continuation(first, then);
            first = branch.FinallyRegions[i].FirstBlockOrdinal;
        }

        Enter(first, state, then);
    }

    private void Enter(int block, TState state, Continuation? then)
    {
        if (!_seen.Add((block, state, then))) return;
        _open.Push((block, state, then));
        for (ControlFlowRegion? region = graph.Blocks[block].EnclosingRegion; region is not null && region.FirstBlockOrdinal == block; region = region.EnclosingRegion)
        {
            if (region is not { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } whole }) continue;
            foreach (ControlFlowRegion handler in whole.NestedRegions.Where(nested => nested.Kind != ControlFlowRegionKind.Try)) Enter(handler.FirstBlockOrdinal, Catch(state), then);
        }
    }

    /// <summary>Where a path goes on after a <c>finally</c> block.</summary>
    private sealed record Continuation(int Block, Continuation? Then);
}
