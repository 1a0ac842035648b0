using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>Reads the calls by which C gets a callback object and keeps it, and those that may end that.</summary>
internal sealed class Registrations(Variables variables)
{
    /// <param name="isStated">Whether the declaration says itself that C keeps the object.</param>
    public Registration Of(IInvocationOperation call, IArgumentOperation argument, bool isStated)
    {
        IOperation? owner = call.Arguments.Select(other => Variables.Unwrap(other.Value)).FirstOrDefault(value => Declared.IsHandle(value.Type));
        return new Registration(argument, call.TargetMethod, owner is null ? null : Variables.SymbolOf(variables.Resolve(owner)), Declared.IsHandle(call.Type) ? call.Type : null, IdOf(call), owner is not null && Declared.Keeps(owner.Type!), isStated);
    }

    /// <summary>Whether no other function got the object before. A second one may be the one that ends the first one's use of it.</summary>
    public static bool IsFirst(IMethodSymbol function, CallbackState state) => state.Registration is null || Declared.AreSame(state.Registration.Function, function);

    /// <summary>What a call that does not name the object does while C keeps it: it may end that.</summary>
    public CallbackState Meanwhile(IInvocationOperation call, Registration registration, CallbackState state)
    {
        bool isOfOwner = registration.Owner is { } owner && (IsOwner(call.Instance, owner) || call.Arguments.Any(argument => IsOwner(argument.Value, owner)));
        IMethodSymbol method = call.TargetMethod;
        if (KnownMethods.Disposes(method) && IsGiven(call.Instance, registration)) return state.Unregistered();
        if (Declared.AreSame(method, registration.Function) && (isOfOwner || registration.Owner is null)) return state.Unregistered();
        if (Declared.IsFunction(method) && (isOfOwner || registration.Owner is null) && registration.Id is { } id && call.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(Variables.SymbolOf(variables.Resolve(argument.Value)), id))) return state.Unregistered();
        if (!Declared.IsFunction(method)) return isOfOwner ? state.Unregistered() : IsInert(method) ? state : state with { IsQuiet = false };

        // What takes nothing but the handle, after something was done with it, may be its "remove".
        return isOfOwner && call.Arguments.Length == 1 && !state.IsQuiet ? state.Unregistered() : state with { IsQuiet = false };
    }

    /// <summary>Whether an expression is the handle by which C holds the object.</summary>
    public bool IsOwner(IOperation? expression, ISymbol owner) =>
        expression is not null && SymbolEqualityComparer.Default.Equals(Variables.SymbolOf(variables.Resolve(expression)), owner);

    /// <summary>Whether an expression may be the handle that the call returned, by which C got the object.</summary>
    public static bool IsGiven(IOperation? expression, Registration registration) =>
        expression is not null && registration.Given is { } given && SymbolEqualityComparer.Default.Equals(Variables.Unwrap(expression).Type, given);

    private ISymbol? IdOf(IInvocationOperation call)
    {
        IOperation? user = call.Parent;
        while (user is IConversionOperation) user = user.Parent;
        return user is ISimpleAssignmentOperation assignment && !Declared.IsHandle(call.Type) ? Variables.SymbolOf(variables.Resolve(assignment.Target)) : null;
    }

    // Returns at once and leaves C no time.
    private static bool IsInert(IMethodSymbol method) => KnownMethods.IsKeepAlive(method) || KnownMethods.WritesText(method);
}
