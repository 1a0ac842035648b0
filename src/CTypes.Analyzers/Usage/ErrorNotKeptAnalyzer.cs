using System.Collections.Immutable;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds functions whose ErrCheck asks for <c>errno</c> or the last error, which they do not keep.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ErrorNotKeptAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a finding that holds the option to write.</summary>
    public const string Option = "option";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rules.ErrorNotKept];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Check, SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        AttributeData? library = AttributeReading.Find(type, KnownNames.CLibraryAttribute);
        foreach (IMethodSymbol method in type.GetMembers().OfType<IMethodSymbol>())
        {
            if (AttributeReading.Find(method, KnownNames.CFunctionAttribute) is not { } function || function.NamedText("ErrCheck") is not string check) continue;
            if (type.GetMembers(check).Length > 0 || function.NamedType("ErrCheckType") is not null || library?.NamedType("ErrCheckType") is not null) continue;
            string? option = check switch
            {
                "NegativeIsErrno" or "NullIsErrno" or "NonZeroIsErrno" => "UseErrno",
                "ZeroIsLastError" => "UseLastError",
                _ => null,
            };
            if (option is null || function.NamedFlag(option) || library?.NamedFlag(option) == true) continue;
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.ErrorNotKept, function.Location("ErrCheck"), ImmutableDictionary<string, string?>.Empty.Add(Option, option), $"{type.Name}.{method.Name}", check, option));
        }
    }
}
