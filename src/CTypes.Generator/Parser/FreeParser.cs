using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads which function frees a text that C hands over.</summary>
internal static class FreeParser
{
    /// <summary>What <c>Free</c> of a function says; null where C keeps the text.</summary>
    public static FreeModel? OfResult(AttributeData function, LibraryScope scope) =>
        function.NamedText("Free") is string symbol ? Read(symbol, function, "FreeLibrary", scope) : null;

    /// <summary>What <c>[Free]</c> says; null where C keeps the text.</summary>
    public static FreeModel? OfParameter(IParameterSymbol parameter, LibraryScope scope) =>
        AttributeReading.Find(parameter, KnownNames.FreeAttribute) is { } attribute && attribute.FirstText() is { } symbol ? Read(symbol, attribute, "Library", scope) : null;

    /// <summary>What <c>Free</c> of a function says of a text that is returned from an out, where C's own result is none.</summary>
    public static FreeModel? OfReturnedOut(AttributeData function, CTypeReference? restType, LibraryScope scope) =>
        restType is null || MayBeFreed(restType) ? null : OfResult(function, scope);

    /// <summary>Whether a result has memory that somebody has to free.</summary>
    public static bool MayBeFreed(CTypeReference type) => type.Form is CForm.Text or CForm.WideText or CForm.Address or CForm.Pointer;

    /// <summary>Reports a function that would free a result without memory.</summary>
    public static void CheckType(IMethodSymbol method, AttributeData function, CTypeReference? restType, ArgumentModel?[] arguments, LibraryScope scope)
    {
        if (restType is null || MayBeFreed(restType) || function.NamedText("Free") is not string symbol) return;
        if (arguments.Any(argument => argument is OutArgument { IsParameter: false, Free: not null })) return;
        string why = restType.Form == CForm.Handle ? $"an object of {restType.Name} frees it" : $"{restType.Name} has no memory of its own";
        scope.Findings.Add(Rules.FreeDoesNotFit, () => function.Location("Free"), symbol, $"{why}; remove Free{OfOut(method, symbol)}");
    }

    // Who writes it beside an out text means that one.
    private static string OfOut(IMethodSymbol method, string symbol) =>
        method.Parameters.FirstOrDefault(IsOutText) is { } text && AttributeReading.Find(text, KnownNames.FreeAttribute) is null
            ? $", and write [Free(\"{symbol}\")] before '{text.Name}' where that is the caller's"
            : "";

    private static bool IsOutText(IParameterSymbol parameter) => parameter.Type.SpecialType == SpecialType.System_String && parameter.RefKind == RefKind.Out;

    /// <summary>Reports a function that frees what the method returns as it is.</summary>
    public static void CheckResult(AttributeData function, ITypeSymbol type, LibraryScope scope)
    {
        if (function.NamedText("Free") is string symbol) NotCopied(symbol, () => function.Location("Free"), type, scope);
    }

    /// <summary>Reports a function that frees an out as it is handed over.</summary>
    public static void CheckOut(IParameterSymbol parameter, LibraryScope scope)
    {
        if (IsOutText(parameter)) return;
        if (AttributeReading.Find(parameter, KnownNames.FreeAttribute) is not { } attribute || attribute.FirstText() is not { } symbol) return;
        if (parameter.RefKind == RefKind.None) scope.Findings.Add(Rules.FreeDoesNotFit, attribute.Location, symbol, $"'{parameter.Name}' goes to C and is not handed over by it; remove [Free]");
        else NotCopied(symbol, attribute.Location, parameter.Type, scope);
    }

    private static void NotCopied(string symbol, Func<Location?> place, ITypeSymbol type, LibraryScope scope) =>
        scope.Findings.Add(Rules.FreeDoesNotFit, place, symbol, $"{TypeNames.Short(type)} is no copy and would be gone when the method returns; write string, or free it yourself after use");

    private static FreeModel? Read(string symbol, AttributeData attribute, string property, LibraryScope scope)
    {
        if (attribute.Named(property) is not { } stated) return new FreeModel(symbol, scope.SlotForFree(symbol, null), null, CallConvParser.OfFree(symbol, scope.Type));
        if (stated is not { Value: ITypeSymbol { TypeKind: not TypeKind.Error } library }) return null;    // the compiler says it
        if (Libraries.HasModule(library)) return new FreeModel(symbol, scope.SlotForFree(symbol, library), TypeNames.Full(library), CallConvParser.OfFree(symbol, library));
        (string why, string mend) = Libraries.WhyNoModule(library);
        scope.Findings.Add(Rules.FreeDoesNotFit, () => attribute.Location(property), symbol, $"{why}; {mend}");
        return null;
    }
}
