using System.Collections.Immutable;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds functions whose ErrCheck asks for <c>errno</c> or the last error, which they do not keep.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ErrorNotKeptAnalyzer() : FunctionAnalyzer(Rules.ErrorNotKept)
{
    /// <summary>The property of a finding that holds the option to write.</summary>
    public const string Option = "option";

    private protected override void Check(IMethodSymbol method, AttributeData function, SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = method.ContainingType;
        if (function.NamedText("ErrCheck") is not string check || type.GetMembers(check).Length > 0) return;
        if (function.NamedType("ErrCheckType") is not null || AttributeReading.Find(type, KnownNames.CLibraryAttribute)?.NamedType("ErrCheckType") is not null) return;
        string? option = check switch
        {
            "NegativeIsErrno" or "NullIsErrno" or "NonZeroIsErrno" => "UseErrno",
            "ZeroIsLastError" => "UseLastError",
            _ => null,
        };
        if (option is null || Uses(method, function, option)) return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.ErrorNotKept, function.Location("ErrCheck"), ImmutableDictionary<string, string?>.Empty.Add(Option, option), $"{type.Name}.{method.Name}", check, option));
    }
}
