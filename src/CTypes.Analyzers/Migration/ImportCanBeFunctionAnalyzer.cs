using System.Collections.Immutable;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Migration;

/// <summary>Finds imports of .NET's own that a <c>[CFunction]</c> could be instead, and says which.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImportCanBeFunctionAnalyzer() : RuleAnalyzer(Rules.ImportCanBeFunction)
{
    private protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(CheckType, SymbolKind.NamedType);

    private static void CheckType(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        (IMethodSymbol Method, Import Import)[] imports = [.. type.GetMembers().OfType<IMethodSymbol>().Select(method => (method, Import.Of(method)!)).Where(found => found.Item2 is not null)];
        if (imports.Length == 0) return;
        string? library = LibraryOf(type, imports.Select(found => found.Import.Library));
        ImmutableArray<Location> places = AttributeReading.Find(type, KnownNames.CLibraryAttribute) is not null ? []
            : [.. imports.Where(found => found.Import.Library == library && ImportTranslation.Attribute(found.Method, found.Import) is not null).Select(found => found.Import.Attribute.Location()).OfType<Location>()];
        foreach ((IMethodSymbol method, Import import) in imports) Check(method, import, belongsHere: import.Library == library, places, context);
    }

    /// <param name="places">All imports of a class that has no <c>[CLibrary]</c> yet, in whichever part they stand: one part gets it.</param>
    private static void Check(IMethodSymbol method, Import import, bool belongsHere, ImmutableArray<Location> places, SymbolAnalysisContext context)
    {
        if (import.Attribute.Location() is not { } place) return;

        string? attribute = ImportTranslation.Attribute(method, import);
        string advice = !belongsHere
            ? $"[CFunction] in a static partial class of its own with [CLibrary({ImportTranslation.Literal(import.Library)})]"
            : attribute is null ? "[CFunction] with the C types of its prototype" : $"[{attribute}]";
        ImmutableDictionary<string, string?>? properties = belongsHere && attribute is not null ? FindingProperties.Of(FindingProperties.Attribute, attribute).Add(FindingProperties.Library, import.Library) : null;
        context.ReportDiagnostic(Diagnostic.Create(Rules.ImportCanBeFunction, place, properties is null ? [] : places, properties, $"{method.ContainingType.Name}.{method.Name}", import.Name, advice));
    }

    /// <summary>The library whose class this can be: it is static, not generic, and has no import or function of another one.</summary>
    private static string? LibraryOf(INamedTypeSymbol type, IEnumerable<string> imported)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (t.IsGenericType || (t.ContainingType is { } outer && !IsPartial(outer))) return null;
        }

        if (!type.IsStatic || type.TypeKind != TypeKind.Class) return null;
        if (AttributeReading.Find(type, KnownNames.CLibraryAttribute) is { } library) return library.FirstText();
        return imported.Distinct().ToArray() is [var only] ? only : null;
    }

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(reference =>
        reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax { Modifiers: var modifiers } && modifiers.Any(m => m.ValueText == "partial"));
}
