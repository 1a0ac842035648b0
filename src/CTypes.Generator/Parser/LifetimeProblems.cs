using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Says which callbacks of a function cannot be let go of, or found, in the way their lifetimes say.</summary>
internal static class LifetimeProblems
{
    public static void Check(ArgumentPlan plan, Findings findings, string name)
    {
        foreach (IParameterSymbol parameter in plan.Method.Parameters)
        {
            if (AttributeReading.Find(parameter, KnownNames.LifetimeAttribute) is not { } attribute) continue;
            if (Problem(parameter, attribute, plan) is { } problem) findings.Add(Rules.LifetimeDoesNotFit, attribute.Location, name, problem);
            else if (UserDataArguments.StatedPlaceOf(parameter) >= 0 && CallbackLifetimes.Of(parameter) != Lifetime.Notified && IsFoundWithout(parameter))
                findings.Add(Rules.AttributeHasNoEffect, () => attribute.Location("UserData"), name, $"UserData of '{parameter.Name}'", $"C hands {CallbackOf(parameter).Name} no void* that it brings back", $"write UserData = its index in the ArgTypes of {CallbackOf(parameter).Name}, or remove it");
        }
    }

    private static string? Problem(IParameterSymbol parameter, AttributeData attribute, ArgumentPlan plan)
    {
        CTypeReference? c = plan.Sources.OfType<FromParameter>().FirstOrDefault(source => SymbolEqualityComparer.Default.Equals(source.Parameter, parameter))?.CType;
        if (KeptData.Problem(parameter, attribute, c) is { } unkept) return unkept;
        if (KeptData.IsData(parameter.Type)) return null;
        if (!MayBeCallback(parameter.Type)) return $"'{parameter.Name}' is {TypeNames.Short(parameter.Type)} and no callback; remove [Lifetime], or write it on the parameter that is";
        bool isNotified = CallbackLifetimes.Of(parameter) == Lifetime.Notified;
        bool hasDestroy = attribute.NamedInt("Destroy", -1) >= 0;
        if (isNotified && !hasDestroy) return $"'{parameter.Name}' is Notified, and nothing says which argument is C's destroy function; write Destroy = its index in ArgTypes";
        if (!isNotified && hasDestroy) return $"'{parameter.Name}' has a destroy function; write Lifetime(CallbackLifetime.Notified, …)";
        if (isNotified && UserDataArguments.PlaceOf(parameter, plan) < 0) return $"'{parameter.Name}' is Notified, and nothing says which argument is the void* that C hands to the destroy function; write UserData = its index in ArgTypes";
        if (TypeNames.CallbackOfHandler(parameter.Type) is not null && IsFoundByUserData(parameter) && UserDataArguments.PlaceOf(parameter, plan) < 0)
            return $"'{parameter.Name}' is found by the void* that C brings back, and nothing says which argument that is; write UserData = the index of a c_void_p in ArgTypes";
        if (UserDataArguments.GroupOf(parameter, plan) is not int group) return null;
        if (CallbackLifetimes.Of(parameter) == Lifetime.Once) return $"'{parameter.Name}' shares its user data, so that its first call cannot end it; write another lifetime";
        if (CallbackLifetimes.Of(parameter) == Lifetime.Call && KeptLonger(group, plan) is { } kept) return EndsWith(kept, parameter);
        IParameterSymbol? twin = plan.Method.Parameters.FirstOrDefault(other => other.Ordinal < parameter.Ordinal && UserDataArguments.PlaceOf(other, plan) == group && SymbolEqualityComparer.Default.Equals(CallbackOf(other), CallbackOf(parameter)));
        return twin is not null && IsFoundByUserData(parameter) ? $"'{twin.Name}' and '{parameter.Name}' are callbacks of one class in one void*, and C could not tell them apart; declare a second class" : null;
    }

    // What is lent would stay callable as long as its void*, and each call would leave another one behind.
    private static IParameterSymbol? KeptLonger(int group, ArgumentPlan plan) =>
        plan.Method.Parameters.FirstOrDefault(other => UserDataArguments.PlaceOf(other, plan) == group && CallbackLifetimes.Of(other) is not (Lifetime.Call or Lifetime.Once));

    private static string EndsWith(IParameterSymbol kept, IParameterSymbol lent)
    {
        Lifetime lifetime = CallbackLifetimes.Of(kept) ?? Lifetime.UntilDisposed;
        string type = lifetime == Lifetime.UntilDisposed && TypeNames.CallbackOfHandler(lent.Type) is { } callback ? $", and let it be {Article.Before(callback.Name)}" : "";
        return $"'{lent.Name}' is lent for the call, but '{kept.Name}' in the same void* is {lifetime}, and what shares a void* ends together; write CallbackLifetime.{lifetime} for '{lent.Name}', too{type}";
    }

    private static ITypeSymbol CallbackOf(IParameterSymbol parameter) => TypeNames.CallbackOfHandler(parameter.Type) ?? parameter.Type;

    // A type that is not known yet may become one.
    private static bool MayBeCallback(ITypeSymbol type) =>
        type is { SpecialType: SpecialType.None or SpecialType.System_IntPtr, TypeKind: not (TypeKind.Enum or TypeKind.Array) } || TypeNames.Unknown(type) is not null;

    private static bool IsFoundWithout(IParameterSymbol parameter) => AttributeReading.Find(CallbackOf(parameter), KnownNames.CallbackAttribute) is { } callback && callback.NamedInt("UserData", -1) < 0;

    private static bool IsFoundByUserData(IParameterSymbol parameter) => AttributeReading.Find(CallbackOf(parameter), KnownNames.CallbackAttribute)?.NamedInt("UserData", -1) >= 0;
}
