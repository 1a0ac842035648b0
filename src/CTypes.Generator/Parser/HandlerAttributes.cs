using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds attributes on what a handler gets that only calls of C functions read.</summary>
internal static class HandlerAttributes
{
    private static readonly (string Attribute, string Shown, string Why, string Instead)[] s_ofFunctions =
    [
        (KnownNames.OwnedAttribute, "[Owned]", "the rules follow what a function hands out, not what a handler gets", "remove it, and free it in the handler"),
        (KnownNames.DependsOnAttribute, "[DependsOn]", "an object that a handler gets is closed when the handler returns", "remove it"),
        (KnownNames.LifetimeAttribute, "[Lifetime]", "what a handler gets is C's pointer, of which C# lets go in no way", "remove it"),
        (KnownNames.ErrorContextAttribute, "[ErrorContext]", "nothing checks what C hands to a handler for errors", "remove it"),
    ];

    /// <summary>Reports what is passed over, where the method is one that C calls.</summary>
    public static void Check(IMethodSymbol method, string name, Findings findings)
    {
        if (!IsHandler(method)) return;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.RefKind != RefKind.None) continue;
            foreach ((string attribute, string shown, string why, string instead) in s_ofFunctions)
            {
                if (AttributeReading.Find(parameter, attribute) is { } stated) findings.Add(Rules.AttributeHasNoEffect, stated.Location, name, $"{shown} on '{parameter.Name}'", why, instead);
            }
        }
    }

    /// <summary>Reports a <c>[Free]</c>: the handler would be thought to free what stays allocated.</summary>
    /// <param name="what">The handler, as findings name it.</param>
    public static void RefuseFree(IParameterSymbol parameter, CTypeReference type, Findings findings, string what)
    {
        if (AttributeReading.Find(parameter, KnownNames.FreeAttribute) is { } free)
            findings.Add(Rules.FreeDoesNotFit, free.Location, free.FirstText() ?? "", $"'{parameter.Name}' of '{what}' comes from C in a call of its own, which frees nothing; take {type.Name} or nint, and free it in the handler");
    }

    private static bool IsHandler(IMethodSymbol method) => method.MethodKind == MethodKind.DelegateInvoke
        ? method.ContainingType.ContainingType is { } callback && AttributeReading.Find(callback, KnownNames.CallbackAttribute) is not null
        : AttributeReading.Find(method, KnownNames.CallbackAttribute) is not null;
}
