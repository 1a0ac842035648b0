using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds a delegate whose address goes to C and which nothing keeps.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DelegateMayBeCollectedAnalyzer() : RuleAnalyzer(Rules.DelegateMayBeCollected)
{
    private protected override void Register(AnalysisContext context) =>
        RegisterWithRuntime(context, start =>
        {
            FunctionGraphs graphs = new(start.Compilation, start.CancellationToken);
            start.RegisterOperationAction(operation => Check(operation, graphs), OperationKind.Invocation);
        });

    private static void Check(OperationAnalysisContext context, FunctionGraphs graphs)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (!IsAddressOfDelegate(call) || NewDelegate(call.Arguments[0].Value) is not { Type: INamedTypeSymbol type } || !new WayToC(graphs).Leads(call)) return;
        context.ReportDiagnostic(Diagnostic.Create(Rules.DelegateMayBeCollected, call.Syntax.GetLocation(), CallbackAdvice.For(type)));
    }

    private static bool IsAddressOfDelegate(IInvocationOperation call) =>
        call is { TargetMethod.Name: "GetFunctionPointerForDelegate", Arguments.Length: 1 } && KnownMethods.IsOfMarshal(call.TargetMethod);

    // The expression that makes the delegate, where only this method has it.
    private static IDelegateCreationOperation? NewDelegate(IOperation expression) => Variables.Unwrap(expression) switch
    {
        IDelegateCreationOperation made => made,
        ILocalReferenceOperation { Local: var local } use when LocalObject.References(local, use).All(LeavesAlone) => LocalValue.Of(local, FunctionGraphs.RootOf(use)) is { } value ? NewDelegate(value) : null,
        _ => null,
    };

    // What else is done with it may keep it: GC.KeepAlive after the call, a GCHandle, a field, a lambda.
    private static bool LeavesAlone(ILocalReferenceOperation reference)
    {
        IOperation value = reference;
        while (value.Parent is IConversionOperation or IParenthesizedOperation) value = value.Parent;
        return value.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => IsAddressOfDelegate(call),
            IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } => !IsInsideOther(reference),
            _ => false,
        };
    }

    // A function inside may be kept, and the delegate with it.
    private static bool IsInsideOther(ILocalReferenceOperation reference)
    {
        for (IOperation? outer = reference.Parent; outer is not null; outer = outer.Parent)
        {
            ISymbol? function = outer switch { IAnonymousFunctionOperation lambda => lambda.Symbol, ILocalFunctionOperation local => local.Symbol, _ => null };
            if (function is not null) return !SymbolEqualityComparer.Default.Equals(function, reference.Local.ContainingSymbol);
        }

        return false;
    }
}
