using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads the options that say how a function is found and called.</summary>
internal static class CallParser
{
    private const int MostOrdinal = ushort.MaxValue;

    public static CallModel Parse(IMethodSymbol method, AttributeData attribute, string symbol, ArgumentModel?[] arguments, ResultModel result, bool isChecked, LibraryScope scope, string name)
    {
        AttributeData? library = AttributeReading.Find(scope.Type, KnownNames.CLibraryAttribute);
        Findings findings = scope.Findings;
        CallConvParser.Check(attribute, name, scope.Targets, findings);
        CheckOrdinal(attribute, scope, name);
        bool suppresses = attribute.NamedFlag("SuppressGCTransition");
        if (suppresses) CheckTransition(method, attribute, symbol, arguments, result, isChecked, findings, name);

        string convention = CallConvParser.Read(attribute, library);
        return new CallModel(
            convention,
            suppresses,
            attribute.NamedTexts("AltSymbols").ToEquatableArray(),
            attribute.NamedInt("Ordinal", 0),
            HasName(method),
            ImportParser.Parse(method, attribute, library, arguments, result, scope, name),
            VariadicParser.Parse(attribute, arguments, symbol, convention, scope, name));
    }

    /// <summary>The property that tells whether an optional function is there; null for any other function.</summary>
    public static string? HasName(IMethodSymbol method) =>
        Overloads.IsOptional(method) ? MethodSignature.Escape(method.Name + Overloads.NumberOfOptional(method)) : null;

    private static void CheckOrdinal(AttributeData attribute, LibraryScope scope, string name)
    {
        if (attribute.Named("Ordinal") is not { Value: int ordinal }) return;
        string? problem = ordinal is < 1 or > MostOrdinal
            ? $"{ordinal} is no ordinal; write a number from 1 to {MostOrdinal}"
            : !scope.Targets.Any(target => target.IsWindows)
                ? "exports have ordinals on Windows only, and no target is Windows; remove Ordinal, the symbol is looked up by its name"
                : null;
        if (problem is not null) scope.Findings.Add(Rules.FunctionOptionsDoNotFit, () => attribute.Location("Ordinal"), name, problem);
    }

    // What runs during such a call must not stop for the collector, nor throw.
    private static void CheckTransition(IMethodSymbol method, AttributeData attribute, string symbol, ArgumentModel?[] arguments, ResultModel result, bool isChecked, Findings findings, string name)
    {
        string? problem = arguments.Select(Problem).FirstOrDefault(p => p is not null)
            ?? (isChecked ? "its error check throws" : null)
            ?? (result.Handle is not null ? "it returns a handle" : null)
            ?? (result.Value?.Form == ValueForm.Text || result.Free is not null ? "it returns text, which is copied" : null);
        if (problem is not null) findings.Add(Rules.TransitionNotSuppressible, () => attribute.Location("SuppressGCTransition"), name, problem);
        else if (SlowFunctions.Problem(symbol, method) is { } known) findings.Add(Rules.SuppressedCallMayBlock, () => attribute.Location("SuppressGCTransition"), name, known);
    }

    private static string? Problem(ArgumentModel? argument) => argument switch
    {
        CallbackArgument or HandlerArgument => $"C calls back through '{argument.Name.TrimStart('@')}'",
        TextArgument or TextArrayArgument => $"'{argument.Name.TrimStart('@')}' is text, which is converted",
        HandleArgument or OutArgument { Handle: not null } => $"'{argument.Name.TrimStart('@')}' is a handle, which is counted",
        OutArgument { Value.Form: ValueForm.Text } => $"'{argument.Name.TrimStart('@')}' is text, which is copied",
        _ => null,
    };
}
