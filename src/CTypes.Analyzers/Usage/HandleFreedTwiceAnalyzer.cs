using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds functions that take a handle and are the very function with which the handle frees itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandleFreedTwiceAnalyzer() : FunctionAnalyzer(Rules.HandleFreedTwice)
{
    private protected override void Check(IMethodSymbol method, AttributeData function, SymbolAnalysisContext context)
    {
        if (function.FirstText() is not { } symbol || method.Parameters is not [{ RefKind: RefKind.None, Type: INamedTypeSymbol given }]) return;
        if (AttributeReading.Find(given, KnownNames.CHandleAttribute) is not { } handle || handle.NamedText("Free") != symbol) return;
        if (!SymbolEqualityComparer.Default.Equals(handle.NamedType("Library"), method.ContainingType)) return;
        context.ReportDiagnostic(Diagnostic.Create(Rules.HandleFreedTwice, method.Locations[0], $"{method.ContainingType.Name}.{method.Name}", given.Name));
    }
}
