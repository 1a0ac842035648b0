using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>
/// Follows a handler, and the methods that it calls, to where it disposes the object that C calls it through. C may have been told to stop
/// wherever a C function is called, or code that does not stand here.
/// </summary>
internal sealed class OwnDisposeWalk : PathWalk<OwnDisposeState>
{
    private const int MostDepth = 3;

    private readonly HelperMethods _helpers;
    private readonly Variables _variables;
    private readonly HashSet<Holder> _holders;
    private readonly int _depth;

    public OwnDisposeWalk(ControlFlowGraph graph, IMethodSymbol function, IEnumerable<Holder> holders, HelperMethods helpers, int depth = 0) : base(graph)
    {
        _helpers = helpers;
        _depth = depth;
        _variables = new Variables(graph, function);
        _holders = [.. holders];
        Holders.AddCopies(_holders, graph.OriginalOperation);
    }

    /// <summary>The calls by which the object was disposed when the handler returned, and C not told to stop.</summary>
    public HashSet<IOperation> Found { get; } = [];

    /// <summary>Whether C may have been told to stop on one path.</summary>
    public bool MayTellC { get; private set; }

    protected override void Leave(OwnDisposeState state)
    {
        if (state.MayBeOver) MayTellC = true;
        else if (state.Place is { } place) Found.Add(place);
    }

    protected override OwnDisposeState Step(IOperation operation, OwnDisposeState state) => operation switch
    {
        _ when state.MayBeOver => state,
        IInvocationOperation call => Invoke(call, state),
        IAwaitOperation or IDynamicInvocationOperation or IFunctionPointerInvocationOperation => OwnDisposeState.Over,
        _ => state,
    };

    private OwnDisposeState Invoke(IInvocationOperation call, OwnDisposeState state)
    {
        if (IsHeld(call.Instance) && KnownMethods.IsDispose(call.TargetMethod)) return state.Disposed(call);
        if (call.Arguments.FirstOrDefault(argument => IsHeld(argument.Value)) is { Parameter: { } parameter })
        {
            HelperEffects effects = _helpers.Effects(call.TargetMethod, parameter, _depth + 1);
            if ((effects & (HelperEffects.Keeps | HelperEffects.Disposes)) == HelperEffects.Disposes) return state.Disposed(call);
        }

        if (HelperMethods.IsKnown(call.TargetMethod)) return _depth < MostDepth && _helpers.Graphs.Of(call.TargetMethod) is { } graph ? Enter(call, graph, state) : OwnDisposeState.Over;
        return IsHarmless(call) ? state : OwnDisposeState.Over;
    }

    private OwnDisposeState Enter(IInvocationOperation call, ControlFlowGraph graph, OwnDisposeState state)
    {
        bool sameObject = call.Instance is null or IInstanceReferenceOperation;
        OwnDisposeWalk inner = new(graph, call.TargetMethod, _holders.Where(holder => sameObject || holder.IsStatic), _helpers, _depth + 1);
        if (!inner.Run(OwnDisposeState.Start) || inner.MayTellC) return OwnDisposeState.Over;
        return inner.Found.Count > 0 ? state.Disposed(call) : state;
    }

    private bool IsHeld(IOperation? expression) => expression is not null && Holder.Read(_variables.Resolve(expression)) is { } holder && _holders.Contains(holder);

    // The framework's methods know nothing of C, unless they run code that they are given or end what C works on.
    private static bool IsHarmless(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke || method.Name is "Dispose" or "DisposeAsync" or "Close") return false;
        if (call.Arguments.Any(argument => argument.Parameter?.Type.TypeKind == TypeKind.Delegate)) return false;
        INamespaceSymbol space = method.ContainingNamespace;
        while (space is { ContainingNamespace: { IsGlobalNamespace: false } outer }) space = outer;
        return space?.Name == "System" && !Declared.IsFunction(method);
    }
}

/// <summary>How far a handler is.</summary>
/// <param name="Place">The call that disposed the object; null while none has.</param>
/// <param name="MayBeOver">C may have been told to stop.</param>
internal readonly record struct OwnDisposeState(IOperation? Place, bool MayBeOver)
{
    /// <summary>At the start of the handler.</summary>
    public static readonly OwnDisposeState Start = new(null, false);

    /// <summary>Where nothing is known to be wrong any more.</summary>
    public static readonly OwnDisposeState Over = new(null, true);

    /// <summary>A call disposed the object; the first one counts.</summary>
    public OwnDisposeState Disposed(IOperation call) => this with { Place = Place ?? call };
}
