using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds addresses of objects in C's memory that nothing refers to any more when the address is used: an address keeps nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AddressOutlivesObjectAnalyzer() : RuleAnalyzer(Rules.AddressOutlivesObject)
{
    private protected override void Register(AnalysisContext context) => context.RegisterOperationAction(Check, OperationKind.PropertyReference, OperationKind.Invocation);

    private static void Check(OperationAnalysisContext context)
    {
        if (ObjectAddress.HolderOf(context.Operation) is not { } holder || AddressUse.Of(context.Operation) is not { } use) return;
        if (ObjectAddress.IsTemporary(holder))
        {
            Report(context, $"This {holder.Type!.Name}", "keep it in a variable that is used afterwards, or pass the object itself");
            return;
        }

        if (holder is not ILocalReferenceOperation { Local: var local } || !LocalObject.IsOnlyHere(local, holder)) return;
        if (LocalObject.LastUse(local, holder) < use.End)
            Report(context, $"'{local.Name}'", $"write 'GC.KeepAlive({local.Name});' behind the last use,{(IsDisposable(local.Type) ? " declare it with using," : "")} or pass the object itself");
    }

    private static bool IsDisposable(ITypeSymbol type) => type.AllInterfaces.Any(own => own.SpecialType == SpecialType.System_IDisposable);

    private static void Report(OperationAnalysisContext context, string holder, string advice) =>
        context.ReportDiagnostic(Diagnostic.Create(Rules.AddressOutlivesObject, context.Operation.Syntax.GetLocation(), holder, advice));
}
