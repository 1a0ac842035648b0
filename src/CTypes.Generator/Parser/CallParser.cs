using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads the options that say how a function is found and called.</summary>
internal static class CallParser
{
    private const int MostOrdinal = ushort.MaxValue;

    public static CallModel Parse(FunctionContext function, ArgumentModel?[] arguments, ResultModel result, bool isChecked)
    {
        AttributeData attribute = function.Attribute;
        AttributeData? library = AttributeReading.Find(function.Scope.Type, KnownNames.CLibraryAttribute);
        CallConvParser.Check(attribute, function.Name, function.Scope.Targets, function.Findings);
        CheckOrdinal(function);
        bool suppresses = attribute.NamedFlag("SuppressGCTransition");
        if (suppresses) CheckTransition(function, arguments, result, isChecked);

        string convention = CallConvParser.Read(attribute, library);
        return new CallModel(
            convention,
            suppresses,
            attribute.NamedTexts("AltSymbols").ToEquatableArray(),
            attribute.NamedInt("Ordinal", 0),
            HasName(function.Method),
            ImportParser.Parse(function, library, arguments, result),
            VariadicParser.Parse(function, arguments, convention));
    }

    /// <summary>The property that tells whether an optional function is there; null for any other function.</summary>
    public static string? HasName(IMethodSymbol method) =>
        Overloads.IsOptional(method) ? MethodSignature.Escape(method.Name + Overloads.OfOptional.Number(method)) : null;

    private static void CheckOrdinal(FunctionContext function)
    {
        if (function.Attribute.Named("Ordinal") is not { Value: int ordinal }) return;
        string? problem = ordinal is < 1 or > MostOrdinal
            ? $"{ordinal} is no ordinal; write a number from 1 to {MostOrdinal}"
            : !function.Scope.Targets.Any(target => target.IsWindows)
                ? "exports have ordinals on Windows only, and no target is Windows; remove Ordinal, the symbol is looked up by its name"
                : null;
        if (problem is not null) function.Findings.Add(Rules.FunctionOptionsDoNotFit, () => function.Attribute.Location("Ordinal"), function.Name, problem);
    }

    // What runs during such a call must not stop for the collector, nor throw.
    private static void CheckTransition(FunctionContext function, ArgumentModel?[] arguments, ResultModel result, bool isChecked)
    {
        Func<Location?> place = () => function.Attribute.Location("SuppressGCTransition");
        string? problem = arguments.Select(Problem).FirstOrDefault(p => p is not null)
            ?? (isChecked ? "its error check throws" : null)
            ?? (result.Handle is not null ? "it returns a handle" : null)
            ?? (result.Value?.Form == ValueForm.Text || result.Free is not null ? "it returns text, which is copied" : null);
        if (problem is not null) function.Findings.Add(Rules.TransitionNotSuppressible, place, function.Name, problem);
        else if (SlowFunctions.Problem(function.Symbol, function.Method) is { } known) function.Findings.Add(Rules.SuppressedCallMayBlock, place, function.Name, known);
    }

    private static string? Problem(ArgumentModel? argument) => argument switch
    {
        CallbackArgument or HandlerArgument => $"C calls back through '{argument.Name.TrimStart('@')}'",
        TextArgument or TextArrayArgument => $"'{argument.Name.TrimStart('@')}' is text, which is converted",
        HandleArgument or HandleReferenceArgument or OutArgument { Handle: not null } => $"'{argument.Name.TrimStart('@')}' is a handle, which is counted",
        HandlesArgument => $"'{argument.Name.TrimStart('@')}' has handles, which are counted",
        OutArgument { Value.Form: ValueForm.Text } => $"'{argument.Name.TrimStart('@')}' is text, which is copied",
        _ => null,
    };
}
