using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds functions that C is known to declare with <c>...</c> and that the library declares without, or after another number of arguments.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VariadicDeclaredFixedAnalyzer() : FunctionAnalyzer(Rules.VariadicDeclaredFixed)
{
    private protected override void Check(IMethodSymbol method, AttributeData attribute, SymbolAnalysisContext context)
    {
        if (attribute.ConstructorArguments is not [{ Value: string symbol }, ..] || VariadicTable.Find(symbol) is not { } known) return;
        int passed = attribute.Named("ArgTypes") is { } stated ? ((TypedConstant?)stated).Items().Length : method.Parameters.Length;
        int from = attribute.NamedInt(VariadicParser.VariadicFrom, 0);
        if (from == known.NamedCount || (from == 0 && passed <= known.NamedCount)) return;

        string count = known.NamedCount.ToString(System.Globalization.CultureInfo.InvariantCulture);
        context.ReportDiagnostic(Diagnostic.Create(Rules.VariadicDeclaredFixed, attribute.Location(), FindingProperties.Of(FindingProperties.NamedCount, count), $"{method.ContainingType.Name}.{method.Name}", symbol, count));
    }
}
