using System.Collections.Immutable;
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
        if (function.FirstText() is { } symbol && KnownResults.Find(symbol) is { } known) Compare(method, function, symbol, known, context);
    }

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
