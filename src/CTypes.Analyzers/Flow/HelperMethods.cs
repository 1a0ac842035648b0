using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CTypes.Analyzers.Flow;

/// <summary>What the methods of one compilation do with callback objects and objects in C's memory: asked for when a call is met, answered once.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="cancellation">Ends the work.</param>
internal sealed class HelperMethods(Compilation compilation, CancellationToken cancellation)
{
    /// <summary>Helpers of helpers are looked into, no further: each depth has its own answers, so that they do not hang on who asks first.</summary>
    private const int MostDepth = 3;

    private readonly ConcurrentDictionary<(ISymbol Parameter, int Depth), HelperEffects> _effects = new();
    private readonly ConcurrentDictionary<(ISymbol Method, int Depth), bool> _makesNew = new();

    /// <summary>What a method does with the object in one of its parameters.</summary>
    public HelperEffects Effects(IMethodSymbol method, IParameterSymbol parameter, int depth)
    {
        if (depth > MostDepth || parameter.RefKind != RefKind.None || parameter.IsParams || !IsKnown(method)) return HelperEffects.Keeps;
        return _effects.GetOrAdd((parameter.OriginalDefinition, depth), key => FindEffects(method.OriginalDefinition, (IParameterSymbol)key.Parameter, key.Depth));
    }

    /// <summary>Whether a method does nothing with an object but make it and return it.</summary>
    public bool MakesNew(IMethodSymbol method, int depth)
    {
        if (depth > MostDepth || !(Declared.IsCallback(method.ReturnType) || Declared.IsData(method.ReturnType)) || !IsKnown(method)) return false;
        return _makesNew.GetOrAdd((method.OriginalDefinition, depth), key => FindMakesNew((IMethodSymbol)key.Method, key.Depth));
    }

    /// <summary>The functions' graphs.</summary>
    public FunctionGraphs Graphs { get; } = new(compilation, cancellation);

    /// <summary>Whether a method's body says what it does: what others may override or generate does not stand here.</summary>
    public static bool IsKnown(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ReducedExtension, IsVirtual: false, IsAbstract: false, IsOverride: false, IsExtern: false, DeclaringSyntaxReferences.IsEmpty: false }
        && !Declared.IsFunction(method);

    private HelperEffects FindEffects(IMethodSymbol method, IParameterSymbol parameter, int depth)
    {
        if (Graphs.Of(method) is not { } graph) return HelperEffects.Keeps;
        CallbackWalk walk = new(graph, new Variables(graph, method), made: null, ReleasedVariables.Of(graph, this, depth), this, depth);
        if (!walk.Run(parameter) || walk.Outcome.Has(CallbackStage.Kept) || walk.Outcome.Has(CallbackStage.Returned)) return HelperEffects.Keeps;
        HelperEffects effects = walk.Outcome.Has(CallbackStage.Disposed) ? HelperEffects.Disposes : HelperEffects.None;
        if (walk.Outcome.Registrations.Count > 0) effects |= HelperEffects.Registers;
        return walk.Outcome.Registrations.Any(registration => registration.IsStated) ? effects | HelperEffects.IsStated : effects;
    }

    private bool FindMakesNew(IMethodSymbol method, int depth)
    {
        if (Graphs.Of(method) is not { } graph) return false;
        CallbackOutcome[] outcomes = [.. CallbackFlow.OutcomesOf(graph, method, this, Declared.IsData(method.ReturnType), depth).Select(made => made.Outcome)];
        return outcomes.Length > 0 && outcomes.All(outcome => outcome.IsForCaller);
    }
}
