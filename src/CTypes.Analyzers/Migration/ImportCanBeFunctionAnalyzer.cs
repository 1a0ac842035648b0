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
        foreach (IMethodSymbol method in ((INamedTypeSymbol)context.Symbol).GetMembers().OfType<IMethodSymbol>()) Check(method, context);
    }

    private static void Check(IMethodSymbol method, SymbolAnalysisContext context)
    {
        if (Import.Of(method) is not { } import || import.Attribute.Location() is not { } place) return;

        string? attribute = ImportTranslation.Attribute(method, import);
        bool fits = attribute is not null && BelongsHere(method.ContainingType, import);
        string advice = !BelongsHere(method.ContainingType, import)
            ? $"[CFunction] in a static partial class of its own with [CLibrary({ImportTranslation.Literal(import.Library)})]"
            : attribute is null ? "[CFunction] with the C types of its prototype" : $"[{attribute}]";
        ImmutableDictionary<string, string?>? properties = fits ? FindingProperties.Of(FindingProperties.Attribute, attribute).Add(FindingProperties.Library, import.Library) : null;
        context.ReportDiagnostic(Diagnostic.Create(Rules.ImportCanBeFunction, place, properties, $"{method.ContainingType.Name}.{method.Name}", import.Name, advice));
    }

    /// <summary>Whether the class can be the library's: static, not generic, and with no import or function of another library.</summary>
    private static bool BelongsHere(INamedTypeSymbol type, Import import)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (t.IsGenericType || (t.ContainingType is { } outer && !IsPartial(outer))) return false;
        }

        if (!type.IsStatic || type.TypeKind != TypeKind.Class) return false;
        if (AttributeReading.Find(type, KnownNames.CLibraryAttribute) is { } library) return library.ConstructorArguments is [{ Value: string name }, ..] && name == import.Library;
        return type.GetMembers().OfType<IMethodSymbol>().Select(Import.Of).All(other => other is null || other.Library == import.Library);
    }

    private static bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(reference =>
        reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax { Modifiers: var modifiers } && modifiers.Any(m => m.ValueText == "partial"));
}
