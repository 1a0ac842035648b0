using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Finds attributes and options that say something about what is not there.</summary>
internal static class IdleAttributes
{
    /// <summary>Options of a function that only belong to another one.</summary>
    private static readonly (string Option, string Needed, string Why)[] s_pairs =
    [
        ("VaListSymbol", "VariadicFrom", "VariadicFrom does not say which arguments are variadic"),
        ("ErrCheckType", "ErrCheck", "ErrCheck names no method"),
        ("FreeLibrary", "Free", "Free names no function"),
    ];

    public static void Check(IMethodSymbol method, Findings findings)
    {
        string name = Name(method);
        CheckEncodings(method, name, findings);
        CheckLength(method, name, findings);
        HandlerAttributes.Check(method, name, findings);
        if (AttributeReading.Find(method, KnownNames.CFunctionAttribute) is not { } function) return;
        foreach ((string option, string needed, string why) in s_pairs)
        {
            if (function.Named(option) is not null && function.Named(needed) is null)
                findings.Add(Rules.AttributeHasNoEffect, () => function.Location(option), name, option, why, $"add {needed}, or remove it");
        }

        CheckContexts(method, function, name, findings);
        BorrowedMemory.Check(method, function, name, findings);
        OwnedMemory.Check(method, name, findings);
    }

    // A handler by the name of its delegate, whose method nobody wrote.
    private static string Name(IMethodSymbol method) => method is { MethodKind: MethodKind.DelegateInvoke, ContainingType: var type }
        ? type.ContainingType is { } callback ? $"{callback.Name}.{type.Name}" : type.Name
        : $"{method.ContainingType.Name}.{method.Name}";

    private static void CheckEncodings(IMethodSymbol method, string name, Findings findings)
    {
        if (AttributeReading.Find(method.GetReturnTypeAttributes(), KnownNames.EncodingAttribute) is { } ofResult && !HasText(method.ReturnType))
            Idle(ofResult, "[Encoding]", "the result", method.ReturnType);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (AttributeReading.Find(parameter, KnownNames.EncodingAttribute) is { } stated && !HasText(parameter.Type)) Idle(stated, "[Encoding]", $"'{parameter.Name}'", parameter.Type);
        }

        void Idle(AttributeData attribute, string what, string of, ITypeSymbol type) =>
            findings.Add(Rules.AttributeHasNoEffect, attribute.Location, name, what, $"{of} is {TypeNames.Short(type)} and is passed as it is", "write string or char, or remove it");
    }

    // Of all results only a span can be given a length.
    private static void CheckLength(IMethodSymbol method, string name, Findings findings)
    {
        if (AttributeReading.Find(method.GetReturnTypeAttributes(), KnownNames.BufferAttribute) is { } buffer && Strategies.BufferType.Read(method.ReturnType) is not { IsArray: false } && method.ReturnType.TypeKind != TypeKind.Error)
            findings.Add(Rules.AttributeHasNoEffect, buffer.Location, name, "[return: Buffer]", $"{TypeNames.Short(method.ReturnType)} has no length that C could be asked for", "return a ReadOnlySpan of the elements, or remove it");
    }

    private static void CheckContexts(IMethodSymbol method, AttributeData function, string name, Findings findings)
    {
        bool isFirst = true;
        bool isChecked = IsChecked(method, function);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (AttributeReading.Find(parameter, KnownNames.ErrorContextAttribute) is not { } attribute) continue;
            (string Why, string Instead)? problem = !isChecked ? ("nothing checks the result for errors", "add ErrCheck, or remove it")
                : parameter.RefKind == RefKind.Out ? ("an out has no value before the call", "mark what went in")
                : parameter.Type.IsRefLikeType ? ($"{TypeNames.Short(parameter.Type)} cannot be kept for a message", "mark another parameter, or write string")
                : !isFirst ? ("another parameter is the resource in messages", "mark one of them")
                : null;
            isFirst = false;
            if (problem is { } found) findings.Add(Rules.AttributeHasNoEffect, attribute.Location, name, $"[ErrorContext] on '{parameter.Name}'", found.Why, found.Instead);
        }
    }

    private static bool IsChecked(IMethodSymbol method, AttributeData function)
    {
        if (function.Named("ErrCheck") is not null) return true;
        if (function.NamedType("RestType") is not { TypeKind: not TypeKind.Error } stated) return false;
        CTypeReference? restType = CTypeReader.Read(stated);
        return TypedefCheck.Of(restType) is not null || HResultCheck.For(method, function, restType) is not null;
    }

    private static bool HasText(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Void } => true,
        IArrayTypeSymbol array => HasText(array.ElementType),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Any(element => HasText(element.Type)),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(HasText),
        IErrorTypeSymbol => true,
        _ => type.TypeKind is TypeKind.Class or TypeKind.Interface,    // an adapter or parameter of the user's
    };
}
