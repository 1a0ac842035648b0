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
    private static readonly SymbolAnswers<HashSet<string?>> s_symbolsElsewhere = new();

    private protected override void Check(IMethodSymbol method, AttributeData function, SymbolAnalysisContext context)
    {
        foreach (AttributeData attribute in method.GetReturnTypeAttributes().Concat(method.Parameters.SelectMany(parameter => parameter.GetAttributes())))
        {
            if (attribute.AttributeClass is not { Name: KnownNames.BorrowedAttribute } type || !AttributeReading.IsOurs(type) || attribute.NamedText("Until") is not { } until) continue;
            INamedTypeSymbol library = method.ContainingType;
            if (Symbols(library).Contains(until) || SymbolsElsewhere(library, context.Compilation).Contains(until)) continue;

            // Who names the method means its function.
            string? symbol = library.GetMembers(until).OfType<IMethodSymbol>().Select(Declared.SymbolOf).FirstOrDefault(meant => meant is not null);
            string instead = symbol is null ? "declare it, or write the name of the C function that ends it" : $"write \"{symbol}\", the C function of the method";
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.UntilNamesNoFunction, attribute.Location("Until"), FindingProperties.Of(FindingProperties.Symbol, symbol), $"{library.Name}.{method.Name}", until, instead));
        }
    }

    // Read once for all names that the library's own class does not have.
    private static HashSet<string?> SymbolsElsewhere(INamedTypeSymbol library, Compilation compilation) => s_symbolsElsewhere.Of(library, () =>
    {
        HashSet<string?> symbols = new(StringComparer.Ordinal);
        AddSymbols(library, compilation.Assembly.GlobalNamespace, symbols);
        return symbols;
    });

    private static void AddSymbols(INamedTypeSymbol library, INamespaceOrTypeSymbol space, HashSet<string?> symbols)
    {
        foreach (INamespaceOrTypeSymbol member in space is INamespaceSymbol names ? names.GetMembers() : space.GetTypeMembers().CastArray<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                if (Libraries.AreSame(type, library)) symbols.UnionWith(Symbols(type));
                if (FreeOf(type, library) is { } free) symbols.Add(free);
            }

            AddSymbols(library, member, symbols);
        }
    }

    private static HashSet<string?> Symbols(INamedTypeSymbol library) =>
        s_symbols.Of(library, () => new(library.GetMembers().OfType<IMethodSymbol>().Select(Declared.SymbolOf), StringComparer.Ordinal));

    // Disposing the handle calls it.
    private static string? FreeOf(INamedTypeSymbol type, INamedTypeSymbol library) =>
        AttributeReading.Find(type, KnownNames.CHandleAttribute) is { } handle && handle.NamedType("Library") is { } its && Libraries.AreSame(its, library) ? handle.NamedText("Free") : null;
}
