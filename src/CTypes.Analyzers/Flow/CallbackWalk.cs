using CTypes.Generator.Model;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Follows one callback object from where it is made, or from the parameter that it came in.</summary>
/// <param name="made">The expression that makes it; null for a parameter.</param>
/// <param name="released">Variables whose object a function inside may let go of or store.</param>
internal sealed class CallbackWalk(ControlFlowGraph graph, Variables variables, IOperation? made, ISet<ISymbol> released, HelperMethods helpers, int depth) : ValueWalk<CallbackState>(graph, variables, made)
{
    /// <summary>What was found out so far.</summary>
    public CallbackOutcome Outcome { get; } = new();

    public bool Run(IParameterSymbol parameter)
    {
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
        return !Is(test.Value, state) && !(state is { IsFollowed: true, Registration.Owner: { } owner } && IsOwner(test.Value, owner));
    }

    protected override void Leave(CallbackState state)
    {
        if (state.IsExceptional) return;
        if (state.IsFollowed) Outcome.Lose(state);
        else Outcome.Reach(state.Stage);
    }

    protected override CallbackState Make(CallbackState former)
    {
        if (former is { IsFollowed: true, IsExceptional: false }) Outcome.Lose(former);
        return CallbackState.New;
    }

    protected override CallbackState Use(IOperation operation, CallbackState state) => operation switch
    {
        IInvocationOperation call => Invoke(call, state),
        IIsPatternOperation when PatternTest.Of(operation) is { Variable: { } named } pattern && Is(pattern.Value, state) => Hold(Variables.BitOf(named), isIt: true, state),
        IAwaitOperation or IDynamicInvocationOperation or IFunctionPointerInvocationOperation => state with { IsQuiet = false },
        _ => operation.ChildOperations.Any(operand => Is(operand, state)) && !OnlyLooks(operation) ? Escape(state) : state,
    };

    protected override CallbackState Assign(ISimpleAssignmentOperation assignment, IOperation target, CallbackState state)
    {
        if (!Is(assignment.Value, state)) return base.Assign(assignment, target, state);
        if (Variable(target) is { } variable && released.Contains(variable)) return Escape(state);
        bool isDeclared = state.IsDeclared || (assignment.Target is ILocalReferenceOperation { IsDeclaration: true } && Variables.Unwrap(assignment.Value) == Made);
        return base.Assign(assignment, target, state with { IsDeclared = isDeclared });
    }

    protected override CallbackState Escape(CallbackState state) => state.Become(CallbackStage.Kept);

    private static bool OnlyLooks(IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.OperatorMethod is null,
        IPropertyReferenceOperation property => property.Arguments.IsEmpty,
        IParenthesizedOperation or IExpressionStatementOperation or IArgumentOperation or IBinaryOperation or IIsPatternOperation or IIsTypeOperation or IIsNullOperation or IFieldReferenceOperation => true,
        _ => false,
    };

    private static ISymbol? Variable(IOperation expression) => expression switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        IFieldReferenceOperation { Field: var field } => field,
        IPropertyReferenceOperation { Property: var property, Instance: null or IInstanceReferenceOperation } => property,
        _ => null,
    };

    private CallbackState Invoke(IInvocationOperation call, CallbackState state)
    {
        if (Is(call.Instance, state))
        {
            if (KnownMethods.IsDispose(call.TargetMethod)) return Dispose(state);
            return call.TargetMethod.ContainingType.SpecialType == SpecialType.System_Object ? state : Escape(state);
        }

        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (Is(argument.Value, state)) return Pass(call, argument, state);
        }

        return state.Registration is { } registration ? Meanwhile(call, registration, state) : state;
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
                Lifetime.Call => IsFirst(method, state) ? state with { IsQuiet = false } : state.Unregistered(),
                var kept => Register(call, argument, kept is not null, state),
            };
        }

        HelperEffects effects = helpers.Effects(method, parameter, depth + 1);
        if (effects.HasFlag(HelperEffects.Keeps)) return Escape(state);
        if (effects.HasFlag(HelperEffects.Disposes)) return Dispose(state);
        return effects.HasFlag(HelperEffects.Registers) ? Register(call, argument, effects.HasFlag(HelperEffects.IsStated), state) : state with { IsQuiet = false };
    }

    // A second function that gets the object may be the one that ends the first one's use of it.
    private CallbackState Register(IInvocationOperation call, IArgumentOperation argument, bool isStated, CallbackState state)
    {
        List<Registration> known = Outcome.Registrations;
        if (!IsFirst(call.TargetMethod, state)) return state.Unregistered();
        Registration? registration = known.Find(registration => registration.Argument == argument);
        if (registration is null)
        {
            IOperation? owner = call.Arguments.Select(other => Variables.Unwrap(other.Value)).FirstOrDefault(value => Declared.IsHandle(value.Type));
            registration = new Registration(argument, call.TargetMethod, owner is null ? null : Variable(Variables.Resolve(owner)), owner is not null && Declared.Keeps(owner.Type!), isStated);
            known.Add(registration);
        }

        return state with { Registration = registration, IsQuiet = true };
    }

    private bool IsFirst(IMethodSymbol function, CallbackState state) => state.Registration is null || Declared.AreSame(state.Registration.Function, function);

    // Another call runs while C keeps the object: it may end that.
    private CallbackState Meanwhile(IInvocationOperation call, Registration registration, CallbackState state)
    {
        bool isOfOwner = registration.Owner is { } owner && (IsOwner(call.Instance, owner) || call.Arguments.Any(argument => IsOwner(argument.Value, owner)));
        IMethodSymbol method = call.TargetMethod;
        if (Declared.AreSame(method, registration.Function) && (isOfOwner || registration.Owner is null)) return state.Unregistered();
        if (!Declared.IsFunction(method)) return isOfOwner ? state.Unregistered() : IsInert(method) ? state : state with { IsQuiet = false };

        // What takes nothing but the handle, after something was done with it, may be its "remove".
        return isOfOwner && call.Arguments.Length == 1 && !state.IsQuiet ? state.Unregistered() : state with { IsQuiet = false };
    }

    private bool IsOwner(IOperation? expression, ISymbol owner) =>
        expression is not null && SymbolEqualityComparer.Default.Equals(Variable(Variables.Resolve(expression)), owner);

    private CallbackState Dispose(CallbackState state)
    {
        if (state is { Registration: { } registration, IsExceptional: false })
        {
            bool mayBeOver = state.IsQuiet && !registration.IsStated;    // nothing says that C goes on using it after the call
            if (mayBeOver) return state.Become(CallbackStage.Disposed);
            if (registration.Owner is not null) Outcome.EndsBeforeHandle.Add(registration);
            else if (state.IsQuiet) Outcome.EndsTooSoon.Add(registration);
        }

        return state.Become(CallbackStage.Disposed);
    }

    // Returns at once and leaves C no time.
    private static bool IsInert(IMethodSymbol method) => KnownMethods.IsKeepAlive(method) || KnownMethods.WritesText(method);
}
