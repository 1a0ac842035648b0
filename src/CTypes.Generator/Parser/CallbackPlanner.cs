using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds the arguments that belong to a callback: the <c>void*</c> that carries it and the function with which C lets go of it.</summary>
internal static class CallbackPlanner
{
    /// <summary>Adds what <c>[Lifetime]</c> states.</summary>
    public static void AddStated(IMethodSymbol method, ImmutableArray<CTypeReference?> argTypes, ArgumentSource?[] sources, Findings findings, string name)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (AttributeReading.Find(parameter, KnownNames.LifetimeAttribute) is not { } attribute) continue;
            int userData = attribute.NamedInt("UserData", -1);
            if (userData >= 0 && ArgumentPlanner.InRange(userData, argTypes, attribute, findings, name))
            {
                if (argTypes[userData] is { Form: CForm.Address }) sources[userData] ??= new FromCallback(userData, argTypes[userData], parameter);
                else findings.Add(Rules.ParamFlagsDoNotFit, attribute.Location, ArgumentPlanner.NameOf(attribute), name, $"user data goes into a c_void_p, but argument {userData} is {argTypes[userData]?.Name}");
            }

            AddDestroy(parameter, attribute, argTypes, sources, findings, name);
        }
    }

    /// <summary>Adds the <c>void*</c> right after a callback, unless a place was stated or the address alone is passed.</summary>
    public static void AddUserDataAfter(int index, ImmutableArray<CTypeReference?> argTypes, IParameterSymbol parameter, ArgumentSource?[] sources)
    {
        if (argTypes[index] is not { Form: CForm.Callback, Symbol: { } callback } || parameter.Type.SpecialType == SpecialType.System_IntPtr) return;
        if (StatedUserData(parameter) >= 0) return;
        bool carries = AttributeReading.Find(callback, KnownNames.CallbackAttribute)?.NamedInt("UserData", -1) >= 0 || CallbackLifetimes.Of(parameter) == Lifetime.Notified;
        int after = index + 1;
        if (!carries || after >= argTypes.Length || sources[after] is not null || argTypes[after] is not { Form: CForm.Address }) return;
        sources[after] = new FromCallback(after, argTypes[after], parameter);
        for (int i = 0; i < sources.Length; i++)
        {
            if (sources[i] is FromDestroy { Group: -1 } destroy && i == AttributeReading.Find(parameter, KnownNames.LifetimeAttribute)?.NamedInt("Destroy", -1)) sources[i] = destroy with { Group = after };
        }
    }

    /// <summary>Reports callbacks that cannot be let go of, or found, in the way their lifetimes say.</summary>
    public static void Check(ArgumentPlan plan, Findings findings, string name)
    {
        foreach (IParameterSymbol parameter in plan.Method.Parameters)
        {
            if (AttributeReading.Find(parameter, KnownNames.LifetimeAttribute) is not { } attribute) continue;
            if (Problem(parameter, attribute, plan) is { } problem) findings.Add(Rules.LifetimeDoesNotFit, attribute.Location, name, problem);
            else if (StatedUserData(parameter) >= 0 && CallbackLifetimes.Of(parameter) != Lifetime.Notified && IsFoundWithout(parameter))
                findings.Add(Rules.AttributeHasNoEffect, () => attribute.Location("UserData"), name, $"UserData of '{parameter.Name}'", $"C hands {CallbackOf(parameter).Name} no void* that it brings back", $"write UserData = its index in the ArgTypes of {CallbackOf(parameter).Name}, or remove it");
        }
    }

    /// <summary>Whether a function gets a <c>void*</c> that carries the callback of one of its parameters.</summary>
    public static bool HasUserData(IMethodSymbol method, AttributeData function, int parameter)
    {
        Findings unread = new(wantsLocations: false);
        ArgumentPlan plan = ArgumentPlanner.Plan(method, ArgTypesParser.Arguments(method, function, unread, method.Name), unread, method.Name);
        return UserDataOf(method.Parameters[parameter], plan) >= 0;
    }

    /// <summary>The <c>void*</c> that a callback shares with others or that C hands to a destroy function; null for one of its own.</summary>
    public static int? GroupOf(IParameterSymbol parameter, ArgumentPlan plan)
    {
        int userData = UserDataOf(parameter, plan);
        if (userData < 0) return null;
        bool isShared = plan.Sources.OfType<FromDestroy>().Any(d => d.Group == userData) || plan.Method.Parameters.Count(other => UserDataOf(other, plan) == userData) > 1;
        return isShared ? userData : null;
    }

    private static string? Problem(IParameterSymbol parameter, AttributeData attribute, ArgumentPlan plan)
    {
        if (!MayBeCallback(parameter.Type)) return $"'{parameter.Name}' is {TypeNames.Short(parameter.Type)} and no callback; remove [Lifetime], or write it on the parameter that is";
        bool isNotified = CallbackLifetimes.Of(parameter) == Lifetime.Notified;
        bool hasDestroy = attribute.NamedInt("Destroy", -1) >= 0;
        if (isNotified && !hasDestroy) return $"'{parameter.Name}' is Notified, and nothing says which argument is C's destroy function; write Destroy = its index in ArgTypes";
        if (!isNotified && hasDestroy) return $"'{parameter.Name}' has a destroy function; write Lifetime(CallbackLifetime.Notified, …)";
        if (isNotified && UserDataOf(parameter, plan) < 0) return $"'{parameter.Name}' is Notified, and nothing says which argument is the void* that C hands to the destroy function; write UserData = its index in ArgTypes";
        if (TypeNames.CallbackOfHandler(parameter.Type) is not null && IsFoundByUserData(parameter) && UserDataOf(parameter, plan) < 0)
            return $"'{parameter.Name}' is found by the void* that C brings back, and nothing says which argument that is; write UserData = the index of a c_void_p in ArgTypes";
        if (GroupOf(parameter, plan) is not int group) return null;
        if (CallbackLifetimes.Of(parameter) == Lifetime.Once) return $"'{parameter.Name}' shares its user data, so that its first call cannot end it; write another lifetime";
        if (CallbackLifetimes.Of(parameter) == Lifetime.Call && KeptLonger(group, plan) is { } kept) return EndsWith(kept, parameter);
        IParameterSymbol? twin = plan.Method.Parameters.FirstOrDefault(other => other.Ordinal < parameter.Ordinal && UserDataOf(other, plan) == group && SymbolEqualityComparer.Default.Equals(CallbackOf(other), CallbackOf(parameter)));
        return twin is not null && IsFoundByUserData(parameter) ? $"'{twin.Name}' and '{parameter.Name}' are callbacks of one class in one void*, and C could not tell them apart; declare a second class" : null;
    }

    // What is lent would stay callable as long as its void*, and each call would leave another one behind.
    private static IParameterSymbol? KeptLonger(int group, ArgumentPlan plan) =>
        plan.Method.Parameters.FirstOrDefault(other => UserDataOf(other, plan) == group && CallbackLifetimes.Of(other) is not (Lifetime.Call or Lifetime.Once));

    private static string EndsWith(IParameterSymbol kept, IParameterSymbol lent)
    {
        Lifetime lifetime = CallbackLifetimes.Of(kept) ?? Lifetime.UntilDisposed;
        string type = lifetime == Lifetime.UntilDisposed && TypeNames.CallbackOfHandler(lent.Type) is { } callback ? $", and let it be a {callback.Name}" : "";
        return $"'{lent.Name}' is lent for the call, but '{kept.Name}' in the same void* is {lifetime}, and what shares a void* ends together; write CallbackLifetime.{lifetime} for '{lent.Name}', too{type}";
    }

    private static void AddDestroy(IParameterSymbol parameter, AttributeData attribute, ImmutableArray<CTypeReference?> argTypes, ArgumentSource?[] sources, Findings findings, string name)
    {
        int destroy = attribute.NamedInt("Destroy", -1);
        if (destroy < 0 || !ArgumentPlanner.InRange(destroy, argTypes, attribute, findings, name)) return;
        if (argTypes[destroy] is { Form: CForm.Address or CForm.Callback }) sources[destroy] ??= new FromDestroy(destroy, argTypes[destroy], attribute.NamedInt("UserData", -1));
        else findings.Add(Rules.LifetimeDoesNotFit, attribute.Location, name, $"a destroy function is a function pointer, but argument {destroy} is {argTypes[destroy]?.Name}; write c_void_p, or a class with [Callback]");
    }

    private static int UserDataOf(IParameterSymbol parameter, ArgumentPlan plan)
    {
        int stated = StatedUserData(parameter);
        return stated >= 0 ? stated : plan.Sources.OfType<FromCallback>().FirstOrDefault(s => SymbolEqualityComparer.Default.Equals(s.Parameter, parameter))?.Index ?? -1;
    }

    private static int StatedUserData(IParameterSymbol parameter) => AttributeReading.Find(parameter, KnownNames.LifetimeAttribute)?.NamedInt("UserData", -1) ?? -1;

    private static ITypeSymbol CallbackOf(IParameterSymbol parameter) => TypeNames.CallbackOfHandler(parameter.Type) ?? parameter.Type;

    // A type that is not known yet may become one.
    private static bool MayBeCallback(ITypeSymbol type) =>
        type is { SpecialType: SpecialType.None or SpecialType.System_IntPtr, TypeKind: not (TypeKind.Enum or TypeKind.Array) } || TypeNames.Unknown(type) is not null;

    private static bool IsFoundWithout(IParameterSymbol parameter) => AttributeReading.Find(CallbackOf(parameter), KnownNames.CallbackAttribute) is { } callback && callback.NamedInt("UserData", -1) < 0;

    private static bool IsFoundByUserData(IParameterSymbol parameter) => AttributeReading.Find(CallbackOf(parameter), KnownNames.CallbackAttribute)?.NamedInt("UserData", -1) >= 0;
}
