using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds libraries of Windows that are declared as if they were C's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WindowsConventionMissingAnalyzer() : RuleAnalyzer(Rules.WindowsConventionMissing)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(Check, SymbolKind.NamedType);

    private static void Check(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (AttributeReading.Find(type, KnownNames.CLibraryAttribute) is not { } attribute || attribute.FirstText() is not { } library) return;
        if (!WindowsLibraries.Contains(library) || attribute.Named("CallConv") is not null) return;
        AttributeData[] functions = [.. type.GetMembers().OfType<IMethodSymbol>().Select(method => AttributeReading.Find(method, KnownNames.CFunctionAttribute)).OfType<AttributeData>()];
        if (functions.Any(function => function.Named("CallConv") is null && function.NamedInt("VariadicFrom", 0) == 0))
            context.ReportDiagnostic(Diagnostic.Create(Rules.WindowsConventionMissing, attribute.Location(), type.Name, library));
    }
}
