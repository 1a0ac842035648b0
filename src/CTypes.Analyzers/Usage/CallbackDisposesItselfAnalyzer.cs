using CTypes.Analyzers.Flow;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds a handler that disposes the object that C calls it through, while C still has it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallbackDisposesItselfAnalyzer() : RuleAnalyzer(Rules.CallbackDisposesItself)
{
    private protected override void Register(AnalysisContext context) =>
        RegisterWithRuntime(context, start =>
        {
            HelperMethods helpers = new(start.Compilation, start.CancellationToken);
            start.RegisterOperationAction(operation => Check(operation, helpers), OperationKind.ObjectCreation, OperationKind.Invocation);
        });

    private static void Check(OperationAnalysisContext context, HelperMethods helpers)
    {
        IOperation made = context.Operation;
        if (!CallbackFlow.Makes(made, helpers, depth: 0) || IsDispatched(made.Type!) || HandlerFunctions.Of(made) is not { } handler) return;
        HashSet<Holder> holders = Holders.Of(made, out IArgumentOperation? argument);
        Holders.AddCopies(holders, FunctionGraphs.RootOf(made));
        if (holders.Count == 0 || (argument is not null && IsForOneCall(argument)) || helpers.Graphs.Of(handler) is not { } graph) return;

        OwnDisposeWalk walk = new(graph, handler, holders, helpers);
        // Where else the object is passed is asked last: all of its class is read for it.
        if (!walk.Run(OwnDisposeState.Start) || walk.Found.Count == 0 || holders.Any(holder => IsForOneCall(holder, helpers.Graphs))) return;
        foreach (IOperation place in walk.Found) context.ReportDiagnostic(Diagnostic.Create(Rules.CallbackDisposesItself, place.Syntax.GetLocation(), made.Type!.Name));
    }

    // Its handler runs when C has long gone on.
    private static bool IsDispatched(ITypeSymbol callback) => AttributeReading.Find(callback, KnownNames.CallbackAttribute)!.NamedInt("Dispatch", otherwise: 0) != 0;

    private static bool IsForOneCall(IArgumentOperation argument) => argument.Parameter is { } parameter && CallbackLifetimes.Of(parameter) == Lifetime.Once;

    // It ends with its call: there is nothing left to dispose.
    private static bool IsForOneCall(Holder holder, FunctionGraphs graphs) => graphs.ArgumentsFrom(holder.Variable).Any(IsForOneCall);
}
