using CTypes.Analyzers.Flow;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds <c>[Borrowed(Until = …)]</c> that names what no declaration calls.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntilNamesNoFunctionAnalyzer() : FunctionAnalyzer(Rules.UntilNamesNoFunction)
{
    private static readonly SymbolAnswers<HashSet<string?>> s_symbols = new();

    private protected override void Check(IMethodSymbol method, AttributeData function, SymbolAnalysisContext context)
    {
        foreach (AttributeData attribute in method.GetReturnTypeAttributes().Concat(method.Parameters.SelectMany(parameter => parameter.GetAttributes())))
        {
            if (attribute.AttributeClass is not { Name: KnownNames.BorrowedAttribute } type || !AttributeReading.IsOurs(type) || attribute.NamedText("Until") is not { } until) continue;
            INamedTypeSymbol library = method.ContainingType;
            if (Symbols(library).Contains(until) || IsDeclaredElsewhere(until, library, context.Compilation.Assembly.GlobalNamespace)) continue;

            // Who names the method means its function.
            string? symbol = library.GetMembers(until).OfType<IMethodSymbol>().Select(Declared.SymbolOf).FirstOrDefault(meant => meant is not null);
            string instead = symbol is null ? "declare it, or write the name of the C function that ends it" : $"write \"{symbol}\", the C function of the method";
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.UntilNamesNoFunction, attribute.Location("Until"), FindingProperties.Of(FindingProperties.Symbol, symbol), $"{library.Name}.{method.Name}", until, instead));
        }
    }

    private static bool IsDeclaredElsewhere(string symbol, INamedTypeSymbol library, INamespaceOrTypeSymbol space) => space.GetMembers().Any(member => member switch
    {
        INamedTypeSymbol type => (Libraries.AreSame(type, library) && Symbols(type).Contains(symbol)) || IsFree(symbol, library, type) || IsDeclaredElsewhere(symbol, library, type),
        INamespaceSymbol inner => IsDeclaredElsewhere(symbol, library, inner),
        _ => false,
    });

    private static HashSet<string?> Symbols(INamedTypeSymbol library) =>
        s_symbols.Of(library, () => new(library.GetMembers().OfType<IMethodSymbol>().Select(Declared.SymbolOf), StringComparer.Ordinal));

    // Disposing the handle calls it.
    private static bool IsFree(string symbol, INamedTypeSymbol library, INamedTypeSymbol type) =>
        AttributeReading.Find(type, KnownNames.CHandleAttribute) is { } handle && handle.NamedText("Free") == symbol && handle.NamedType("Library") is { } its && Libraries.AreSame(its, library);
}
