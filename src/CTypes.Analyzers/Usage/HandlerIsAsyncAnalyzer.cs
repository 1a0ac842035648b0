using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds handlers whose exceptions no thunk sees, because they come after C's call: .NET ends the process for them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandlerIsAsyncAnalyzer() : RuleAnalyzer(Rules.HandlerIsAsync)
{
    private protected override void Register(AnalysisContext context) =>
        RegisterWithRuntime(context, start =>
        {
            start.RegisterOperationAction(CheckDelegate, OperationKind.DelegateCreation);
            start.RegisterSymbolAction(CheckStatic, SymbolKind.Method);
        });

    private static void CheckDelegate(OperationAnalysisContext context)
    {
        IDelegateCreationOperation creation = (IDelegateCreationOperation)context.Operation;
        if (creation.Type is null || TypeNames.CallbackOfHandler(creation.Type) is not { } callback || !IsAsync(creation.Target)) return;
        Location place = creation.Target.Syntax is AnonymousFunctionExpressionSyntax lambda ? lambda.AsyncKeyword.GetLocation() : creation.Target.Syntax.GetLocation();
        Report(callback, place, context.ReportDiagnostic);
    }

    private static void CheckStatic(SymbolAnalysisContext context)
    {
        if (context.Symbol is IMethodSymbol { IsAsync: true } method
            && AttributeReading.Find(method, KnownNames.CallbackAttribute) is { ConstructorArguments: [{ Value: INamedTypeSymbol callback }] })
            Report(callback, method.Locations[0], context.ReportDiagnostic);
    }

    private static bool IsAsync(IOperation target) => target is IAnonymousFunctionOperation { Symbol.IsAsync: true } or IMethodReferenceOperation { Method.IsAsync: true };

    // In a SynchronizationContext it is what an event's handler is, and so are its exceptions.
    private static void Report(INamedTypeSymbol callback, Location place, Action<Diagnostic> report)
    {
        if (AttributeReading.Find(callback, KnownNames.CallbackAttribute)?.NamedInt("Dispatch", otherwise: 0) == DispatchParser.Context) return;
        report(Diagnostic.Create(Rules.HandlerIsAsync, place, callback.Name));
    }
}
