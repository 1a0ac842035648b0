using CTypes.Generator.Model;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Follows one callback object, or object in C's memory, from where it is made, or from the parameter that it came in.</summary>
/// <param name="made">The expression that makes it; null for a parameter.</param>
/// <param name="released">Variables whose object a function inside may let go of or store.</param>
internal sealed class CallbackWalk(ControlFlowGraph graph, Variables variables, IOperation? made, ISet<ISymbol> released, HelperMethods helpers, int depth) : ValueWalk<CallbackState>(graph, variables, made)
{
    private readonly Registrations _registrations = new(variables);
    private bool _isData = Declared.IsData(made?.Type);

    /// <summary>What was found out so far.</summary>
    public CallbackOutcome Outcome { get; } = new();

    public bool Run(IParameterSymbol parameter)
    {
        _isData = Declared.IsData(parameter.Type);
        if (released.Contains(parameter)) Outcome.Reach(CallbackStage.Kept);
        return Run(CallbackState.New with { Holders = Variables.BitOf(parameter) });
    }

    protected override CallbackState Catch(CallbackState state) => state.IsFollowed ? state with { IsExceptional = true } : state;

    protected override CallbackState Return(IOperation value, CallbackState state) => Is(value, state) ? state.Become(CallbackStage.Returned) : state;

    // The object is never null where a variable holds it, nor is the handle by which C keeps it.
    protected override bool CanBe(IOperation condition, bool value, CallbackState state)
    {
        if (PatternTest.Of(condition) is { } pattern && Is(pattern.Value, state)) return pattern.Matches(Made?.Type) == (value == pattern.TrueMeansMatch);
        if (NullTest.Of(condition) is not { } test || test.TrueMeansNull != value) return true;
        if (state is { IsFollowed: true, Registration: { } registration } && Registrations.IsGiven(test.Value, registration)) return false;
        return !Is(test.Value, state) && !(state is { IsFollowed: true, Registration.Owner: { } owner } && _registrations.IsOwner(test.Value, owner));
    }

    protected override void Leave(CallbackState state)
    {
        if (state.IsExceptional) return;
        if (state.IsFollowed) Lose(state);
        else Outcome.Reach(state.Stage);
    }

    protected override CallbackState Make(CallbackState former)
    {
        if (former is { IsFollowed: true, IsExceptional: false }) Lose(former);
        return CallbackState.New;
    }

    protected override CallbackState Use(IOperation operation, CallbackState state) => operation switch
    {
        IInvocationOperation call => Invoke(call, state),
        IIsPatternOperation when PatternTest.Of(operation) is { Variable: { } named } pattern && Is(pattern.Value, state) => Hold(Variables.BitOf(named), isIt: true, state),
        IAwaitOperation or IDynamicInvocationOperation or IFunctionPointerInvocationOperation => state with { IsQuiet = false },
        IReturnOperation { Kind: OperationKind.YieldReturn, ReturnedValue: { } value } when !Is(value, state) => state with { IsQuiet = false },
        _ => operation.ChildOperations.Any(operand => Is(operand, state)) && !OnlyLooks(operation) ? Escape(state) : state,
    };

    protected override CallbackState Assign(ISimpleAssignmentOperation assignment, IOperation target, CallbackState state)
    {
        if (!Is(assignment.Value, state)) return base.Assign(assignment, target, state);
        if (Variables.SymbolOf(target) is { } variable && released.Contains(variable)) return Escape(state);
        bool isDeclared = state.IsDeclared || (assignment.Target is ILocalReferenceOperation { IsDeclaration: true } && Variables.Unwrap(assignment.Value) == Made);
        return base.Assign(assignment, target, state with { IsDeclared = isDeclared });
    }

    protected override CallbackState Escape(CallbackState state) => state.Become(CallbackStage.Kept);

    // The collector takes data that C does not keep.
    private void Lose(CallbackState state)
    {
        if (!_isData || state.Registration is not null) Outcome.Lose(state);
    }

    private bool OnlyLooks(IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.OperatorMethod is null,
        IPropertyReferenceOperation property => property.Arguments.IsEmpty || _isData,
        IParenthesizedOperation or IExpressionStatementOperation or IArgumentOperation or IBinaryOperation or IIsPatternOperation or IIsTypeOperation or IIsNullOperation or IFieldReferenceOperation => true,
        _ => false,
    };

    private CallbackState Invoke(IInvocationOperation call, CallbackState state)
    {
        if (Is(call.Instance, state))
        {
            if (KnownMethods.IsDispose(call.TargetMethod)) return Dispose(state);
            return _isData || call.TargetMethod.ContainingType.SpecialType == SpecialType.System_Object ? state : Escape(state);
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (Is(argument.Value, state)) return Pass(call, argument, state);
        }

        return state.Registration is { } registration ? _registrations.Meanwhile(call, registration, state) : state;
    }

    private CallbackState Pass(IInvocationOperation call, IArgumentOperation argument, CallbackState state)
    {
        IMethodSymbol method = call.TargetMethod;
        if (KnownMethods.IsKeepAlive(method)) return state;
        if (argument.Parameter is not { } parameter) return Escape(state);
        if (Declared.IsFunction(method))
        {
            return CallbackLifetimes.Of(parameter) switch
            {
                Lifetime.Once or Lifetime.Notified or Lifetime.Forever => Escape(state),
                Lifetime.Call => Lend(method, state),
                null when _isData => Lend(method, state),
                var kept => Register(call, argument, kept is not null, state),
            };
        }

        HelperEffects effects = helpers.Effects(method, parameter, depth + 1);
        if (effects.HasFlag(HelperEffects.Keeps)) return Escape(state);
        if (effects.HasFlag(HelperEffects.Disposes)) return Dispose(state);
        return effects.HasFlag(HelperEffects.Registers) ? Register(call, argument, effects.HasFlag(HelperEffects.IsStated), state) : state with { IsQuiet = false };
    }

    private static CallbackState Lend(IMethodSymbol method, CallbackState state) =>
        Registrations.IsFirst(method, state) ? state with { IsQuiet = false } : state.Unregistered();

    private CallbackState Register(IInvocationOperation call, IArgumentOperation argument, bool isStated, CallbackState state)
    {
        if (!Registrations.IsFirst(call.TargetMethod, state)) return state.Unregistered();
        Registration registration = _registrations.Of(call, argument, isStated);
        Outcome.Register(registration);
        return state with { Registration = registration, IsQuiet = true };
    }

    private CallbackState Dispose(CallbackState state)
    {
        Outcome.End(state);
        return state.Become(CallbackStage.Disposed);
    }
}
