using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds the arguments that belong to a callback: the <c>void*</c> that carries it and the function with which C lets go of it.</summary>
internal static class CallbackPlanner
{
    /// <summary>Adds what <c>[Lifetime]</c> states.</summary>
    public static void AddStated(PlannedArguments planned)
    {
        foreach (IParameterSymbol parameter in planned.Method.Parameters)
        {
            if (AttributeReading.Find(parameter, KnownNames.LifetimeAttribute) is not { } attribute) continue;
            int userData = attribute.NamedInt("UserData", -1);
            if (userData >= 0 && planned.IsThere(userData, attribute))
            {
                CTypeReference? type = planned.Types[userData];
                if (type is { Form: CForm.Address }) planned.Sources[userData] ??= new FromCallback(userData, type, parameter);
                else planned.Report(attribute, $"user data goes into a c_void_p, but argument {userData} is {type?.Name}");
            }

            AddDestroy(attribute, parameter, planned);
        }
    }

    /// <summary>Adds the <c>void*</c> right after a callback, unless a place was stated or the address alone is passed.</summary>
    public static void AddUserDataAfter(int index, IParameterSymbol parameter, PlannedArguments planned)
    {
        if (planned.Types[index] is not { Form: CForm.Callback, Symbol: { } callback } || parameter.Type.SpecialType == SpecialType.System_IntPtr) return;
        if (UserDataArguments.StatedPlaceOf(parameter) >= 0) return;
        bool carries = AttributeReading.Find(callback, KnownNames.CallbackAttribute)?.NamedInt("UserData", -1) >= 0 || CallbackLifetimes.Of(parameter) == Lifetime.Notified;
        int after = index + 1;
        ArgumentSource?[] sources = planned.Sources;
        if (!carries || after >= sources.Length || sources[after] is not null || planned.Types[after] is not { Form: CForm.Address } type) return;
        sources[after] = new FromCallback(after, type, parameter);
        for (int i = 0; i < sources.Length; i++)
        {
            if (sources[i] is FromDestroy { Group: -1 } destroy && i == AttributeReading.Find(parameter, KnownNames.LifetimeAttribute)?.NamedInt("Destroy", -1)) sources[i] = destroy with { Group = after };
        }
    }

    /// <summary>What to write where one parameter is missing, perhaps for the <c>void*</c> after a callback that does not say which of its own arguments brings it back; empty elsewhere.</summary>
    public static string UserDataAdvice(IMethodSymbol method, ImmutableArray<CTypeReference?> argTypes, int shown)
    {
        if (method.Parameters.Length != shown - 1) return "";
        for (int i = 0; i + 1 < argTypes.Length; i++)
        {
            if (argTypes[i] is not { Form: CForm.Callback, Symbol: { } callback } || argTypes[i + 1] is not { Form: CForm.Address }) continue;
            if (AttributeReading.Find(callback, KnownNames.CallbackAttribute) is { } attribute && attribute.Named("UserData") is null && UserDataIndex(attribute) is { } index)
                return CallbackSignature.UserDataAdvice(callback.Name, index);
        }

        return "";
    }

    // The only one of the callback's arguments that can bring it back.
    private static int? UserDataIndex(AttributeData callback)
    {
        ImmutableArray<TypedConstant> types = callback.Named("ArgTypes").Items();
        int[] addresses = [.. Enumerable.Range(0, types.Length).Where(i => types[i].Value is ITypeSymbol type && CTypeReader.Read(type) is { Form: CForm.Address })];
        return addresses.Length == 1 ? addresses[0] : null;
    }

    private static void AddDestroy(AttributeData attribute, IParameterSymbol parameter, PlannedArguments planned)
    {
        int destroy = attribute.NamedInt("Destroy", -1);
        if (destroy < 0 || !planned.IsThere(destroy, attribute)) return;
        CTypeReference? type = planned.Types[destroy];
        if (type is { Form: CForm.Address or CForm.Callback }) planned.Sources[destroy] ??= new FromDestroy(destroy, type, attribute.NamedInt("UserData", -1), parameter);
        else planned.Findings.Add(Rules.LifetimeDoesNotFit, attribute.Location, planned.Name, $"a destroy function is a function pointer, but argument {destroy} is {type?.Name}; write c_void_p, or a class with [Callback]");
    }
}
