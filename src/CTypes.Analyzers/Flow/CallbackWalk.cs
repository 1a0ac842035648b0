using CTypes.Generator.Model;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Follows one callback object from where it is made, or from the parameter that it came in.</summary>
/// <param name="made">The expression that makes it; null for a parameter.</param>
/// <param name="released">Variables whose object a function inside may let go of or store.</param>
internal sealed class CallbackWalk(ControlFlowGraph graph, Variables variables, IOperation? made, ISet<ISymbol> released, HelperMethods helpers, int depth) : PathWalk<CallbackState>(graph)
{
    /// <summary>What was found out so far.</summary>
    public CallbackOutcome Outcome { get; } = new();

    public bool Run(IParameterSymbol parameter)
    {
        if (released.Contains(parameter)) Outcome.Reach(CallbackStage.Kept);
        return Run(CallbackState.New with { Holders = variables.BitOf(parameter) });
    }

    protected override CallbackState Catch(CallbackState state) => state.Stage == CallbackStage.Alive ? state with { IsExceptional = true } : state;

    protected override CallbackState Return(IOperation value, CallbackState state) => Is(value, state) ? state.Become(CallbackStage.Returned) : state;

    // The object is never null where a variable holds it, nor is the handle by which C keeps it.
    protected override bool CanBe(IOperation condition, bool value, CallbackState state)
    {
        if (PatternTest.Of(condition) is { } pattern && Is(pattern.Value, state)) return pattern.Matches(made?.Type) == (value == pattern.TrueMeansMatch);
        if (NullTest.Of(condition) is not { } test || test.TrueMeansNull != value) return true;
        return !Is(test.Value, state) && !(state is { Stage: CallbackStage.Alive, Registration.Owner: { } owner } && IsOwner(test.Value, owner));
    }

    protected override void Leave(CallbackState state)
    {
        if (state.IsExceptional) return;
        if (state.Stage == CallbackStage.Alive) Outcome.Lose(state);
        else Outcome.Reach(state.Stage);
    }

    protected override CallbackState Step(IOperation operation, CallbackState state)
    {
        if (operation == made)
        {
            if (state is { Stage: CallbackStage.Alive, IsExceptional: false }) Outcome.Lose(state);
            return CallbackState.New;
        }

        if (state.Stage != CallbackStage.Alive) return state;
        switch (operation)
        {
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment, state);
            case IFlowCaptureOperation capture:
                return Hold(variables.BitOf(capture.Id), Is(capture.Value, state), state);
            case IInvocationOperation call:
                return Invoke(call, state);
            case IIsPatternOperation when PatternTest.Of(operation) is { Variable: { } named } pattern && Is(pattern.Value, state):
                return Hold(variables.BitOf(named), isIt: true, state);
            case IAwaitOperation or IDynamicInvocationOperation or IFunctionPointerInvocationOperation:
                return state with { IsQuiet = false };
            default:
                return operation.ChildOperations.Any(operand => Is(operand, state)) && !OnlyLooks(operation) ? state.Become(CallbackStage.Kept) : state;
        }
    }

    private bool Is(IOperation expression, CallbackState state)
    {
        if (state.Stage != CallbackStage.Alive) return false;
        expression = Variables.Unwrap(expression);
        return expression == made || (variables.BitOf(expression) & state.Holders) != 0;
    }

    private static bool OnlyLooks(IOperation operation) => operation switch
    {
        IConversionOperation conversion => conversion.OperatorMethod is null,
        IPropertyReferenceOperation property => property.Arguments.IsEmpty,
        IParenthesizedOperation or IExpressionStatementOperation or IArgumentOperation or IBinaryOperation or IIsPatternOperation or IIsTypeOperation or IIsNullOperation or IFieldReferenceOperation => true,
        _ => false,
    };

    private CallbackState Assign(ISimpleAssignmentOperation assignment, CallbackState state)
    {
        bool isIt = Is(assignment.Value, state);
        IOperation target = variables.Resolve(assignment.Target);
        if (target is IDiscardOperation) return state;
        ulong bit = target is IFlowCaptureReferenceOperation ? 0 : variables.BitOf(target);
        if (bit == 0) return isIt ? state.Become(CallbackStage.Kept) : state;
        if (isIt && released.Contains(Variable(target)!)) return state.Become(CallbackStage.Kept);
        bool isDeclared = state.IsDeclared || (isIt && assignment.Target is ILocalReferenceOperation { IsDeclaration: true } && Variables.Unwrap(assignment.Value) == made);
        return Hold(bit, isIt, state) with { IsDeclared = isDeclared };
    }

    private static CallbackState Hold(ulong bit, bool isIt, CallbackState state) =>
        isIt && bit == 0 ? state.Become(CallbackStage.Kept) : state with { Holders = isIt ? state.Holders | bit : state.Holders & ~bit };

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
        if (call.Instance is { } instance && Is(instance, state))
        {
            if (IsDispose(call)) return Dispose(state);
            return call.TargetMethod.ContainingType.SpecialType == SpecialType.System_Object ? state : state.Become(CallbackStage.Kept);
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
        if (IsGCKeepAlive(method)) return state;
        if (argument.Parameter is not { } parameter) return state.Become(CallbackStage.Kept);
        if (Declared.IsFunction(method))
        {
            return CallbackLifetimes.Of(parameter) switch
            {
                Lifetime.Once or Lifetime.Notified or Lifetime.Forever => state.Become(CallbackStage.Kept),
                Lifetime.Call => IsFirst(method, state) ? state with { IsQuiet = false } : state.Unregistered(),
                var kept => Register(call, argument, kept is not null, state),
            };
        }

        HelperEffects effects = helpers.Effects(method, parameter, depth + 1);
        if (effects.HasFlag(HelperEffects.Keeps)) return state.Become(CallbackStage.Kept);
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
            registration = new Registration(argument, call.TargetMethod, owner is null ? null : Variable(variables.Resolve(owner)), owner is not null && Declared.Keeps(owner.Type!), isStated);
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
        expression is not null && SymbolEqualityComparer.Default.Equals(Variable(variables.Resolve(expression)), owner);

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

    private static bool IsDispose(IInvocationOperation call) => call.TargetMethod is { Name: "Dispose", Parameters.IsEmpty: true };

    private static bool IsGCKeepAlive(IMethodSymbol method) => method is { Name: "KeepAlive", ContainingType: { Name: "GC", ContainingNamespace.Name: "System" } };

    // Returns at once and leaves C no time.
    private static bool IsInert(IMethodSymbol method) =>
        IsGCKeepAlive(method) || method is { Name: "Write" or "WriteLine", ContainingType: { Name: "Console" or "Debug" or "Trace" } };
}
