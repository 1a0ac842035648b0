using System.Collections.Immutable;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Compares the results of functions that everybody knows with what is declared: an address that is cut off, C's own text that is freed, text that nobody frees.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KnownResultAnalyzer() : FunctionAnalyzer(Rules.PointerResultCutOff, Rules.BorrowedResultFreed, Rules.OwnedResultNotFreed)
{
    private protected override void Check(IMethodSymbol method, AttributeData function, SymbolAnalysisContext context)
    {
        if (function.FirstText() is not { } symbol) return;
        if (KnownResults.Find(symbol) is { } known) Compare(method, function, symbol, known, context);
        if (KnownResults.FreeOfOuts(symbol) is { } free && !ImportParser.BindsAtRunTime(method, function)) CompareOuts(method, function, symbol, free, context);
    }

    // A text that ParamFlags returns is freed by what the function states, a parameter's by its own [Free].
    private static void CompareOuts(IMethodSymbol method, AttributeData function, string symbol, string free, SymbolAnalysisContext context)
    {
        foreach (IParameterSymbol parameter in method.Parameters.Where(p => p.RefKind == RefKind.Out && IsText(p.Type)))
        {
            AttributeData? attribute = AttributeReading.Find(parameter, KnownNames.FreeAttribute);
            if (attribute?.FirstText() != free) Report(attribute?.Location(0) ?? parameter.Locations.FirstOrDefault(), null, $"[Free(\"{free}\")] before '{parameter.Name}'", attribute?.FirstText());
        }

        bool returnsText = IsText(method.ReturnType) || (method.ReturnType is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Any(element => IsText(element.Type)));
        if (returnsText && AttributeReading.Find(method, KnownNames.ParamFlagsAttribute) is not null && function.NamedText("Free") is var stated && stated != free)
            Report(function.Location("Free"), FindingProperties.Of(FindingProperties.Free, free), $"Free = \"{free}\"", stated);

        void Report(Location? place, ImmutableDictionary<string, string?>? properties, string write, string? other) => context.ReportDiagnostic(Diagnostic.Create(
            Rules.OwnedResultNotFreed, place, properties, $"{method.ContainingType.Name}.{method.Name}", symbol, write, other is null ? "does not free" : $"frees with '{other}'"));
    }

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;

    private static void Compare(IMethodSymbol method, AttributeData function, string symbol, KnownResult known, SymbolAnalysisContext context)
    {
        string name = $"{method.ContainingType.Name}.{method.Name}";
        string? free = function.NamedText("Free");
        if (function.NamedType("RestType") is { Name: "c_int" or "c_uint" or "c_int32" or "c_uint32" or "c_long" or "c_ulong" })
        {
            string nullable = context.Compilation.Options.NullableContextOptions == NullableContextOptions.Disable ? "" : "?";
            (string rest, string type) = known.IsText ? ("c_char_p", "string" + nullable) : ("c_void_p", "nint");
            Report(Rules.PointerResultCutOff, "RestType", FindingProperties.Of(FindingProperties.RestType, rest).Add(FindingProperties.ReturnType, type), name, symbol, rest, type);
        }
        else if (known.Free is null && free is not null)
        {
            Report(Rules.BorrowedResultFreed, "Free", null, name, symbol, free);
        }
        else if (known.Free is not null && method.ReturnType.SpecialType == SpecialType.System_String && free != known.Free)
        {
            if (ImportParser.BindsAtRunTime(method, function)) ReportImport();
            else Report(Rules.OwnedResultNotFreed, "Free", FindingProperties.Of(FindingProperties.Free, known.Free), name, symbol, $"Free = \"{known.Free}\"", free is null ? "does not free" : $"frees with '{free}'");
        }

        // Free does not go with it, which a rule of its own says.
        void ReportImport()
        {
            if (free is null) Report(Rules.OwnedResultNotFreed, "Free", null, name, symbol, $"[return: Owned(\"{known.Free}\")] and return nint, because a DllImport frees nothing itself", "does not free");
        }

        void Report(DiagnosticDescriptor rule, string argument, ImmutableDictionary<string, string?>? properties, params object[] messages) =>
            context.ReportDiagnostic(Diagnostic.Create(rule, function.Location(argument), properties, messages));
    }
}
