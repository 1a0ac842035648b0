using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using CTypes.Generator.Parser.Strategies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds arrays and boxes for C, and memory that is passed to it, of types whose bytes mean something to .NET only.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BytesNotOfCAnalyzer() : FunctionAnalyzer(Rules.BytesNotOfC)
{
    private protected override void RegisterMore(AnalysisContext context) => context.RegisterOperationAction(CheckCreation, OperationKind.ObjectCreation);

    // new CArray<DateTime>(n), new CBox<int?>()
    private static void CheckCreation(OperationAnalysisContext context)
    {
        if (((IObjectCreationOperation)context.Operation).Type is INamedTypeSymbol { Name: "CArray" or "CBox", TypeArguments: [{ } element] } type && AttributeReading.IsOurs(type) && Advice(element) is { } advice)
            context.ReportDiagnostic(Diagnostic.Create(Rules.BytesNotOfC, context.Operation.Syntax.GetLocation(), TypeNames.Short(element), advice));
    }

    // A void* takes the memory of any elements.
    private protected override void Check(IMethodSymbol method, AttributeData function, SymbolAnalysisContext context)
    {
        if (!function.Named("ArgTypes").Items().Any(type => type.Value is ITypeSymbol { Name: "c_void_p" })) return;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (MemoryType.Read(parameter.Type) is { Element: { } element } && Advice(element) is { } advice)
                context.ReportDiagnostic(Diagnostic.Create(Rules.BytesNotOfC, parameter.Locations.FirstOrDefault(), TypeNames.Short(element), advice));
        }
    }

    // Of the types that C has no argument for, those whose bytes C could not read either.
    private static string? Advice(ITypeSymbol element) =>
        element is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } or { SpecialType: SpecialType.System_DateTime or SpecialType.System_Decimal } or { IsTupleType: true } or { Name: "DateTimeOffset" }
            ? ForeignTypes.Advice(element)
            : null;
}
