using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds a loop that hands C the same handler in each round, for ever.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForeverHandlerInLoopAnalyzer() : RuleAnalyzer(Rules.ForeverHandlerInLoop)
{
    private const int MostDepth = 3;

    private protected override void Register(AnalysisContext context) =>
        RegisterWithRuntime(context, start =>
        {
            HelperMethods helpers = new(start.Compilation, start.CancellationToken);
            start.RegisterOperationAction(operation => Check(operation, helpers), OperationKind.Invocation);
        });

    private static void Check(OperationAnalysisContext context, HelperMethods helpers)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (LoopChanges.RoundsOf(call) is not { } loop || Registration(call, helpers, depth: 0) is not { } parameter) return;
        LoopChanges changes = new(loop);
        if (call.ChildOperations.Any(changes.Touch)) return;
        INamedTypeSymbol? callback = TypeNames.CallbackOfHandler(parameter.Type) ?? parameter.Type as INamedTypeSymbol;
        context.ReportDiagnostic(Diagnostic.Create(Rules.ForeverHandlerInLoop, call.Syntax.GetLocation(), callback?.Name, parameter.Name));
    }

    // The parameter by which a call, or a helper that it calls, gives C a handler for ever.
    private static IParameterSymbol? Registration(IInvocationOperation call, HelperMethods helpers, int depth)
    {
        if (Declared.IsFunction(call.TargetMethod)) return call.Arguments.FirstOrDefault(argument => MakesForever(argument, helpers))?.Parameter;
        if (depth == MostDepth || !HelperMethods.IsKnown(call.TargetMethod) || helpers.Graphs.BodyOf(call.TargetMethod) is not { } body) return null;
        return body.Descendants().OfType<IInvocationOperation>()
            .Where(inner => LoopChanges.RunsAlways(inner, body))
            .Select(inner => Registration(inner, helpers, depth + 1))
            .FirstOrDefault(parameter => parameter is not null);
    }

    // A delegate gets an entry at each call, an object when it is made.
    private static bool MakesForever(IArgumentOperation argument, HelperMethods helpers) =>
        argument.Parameter is { } parameter
        && CallbackLifetimes.Of(parameter) == Lifetime.Forever
        && argument.Value.ConstantValue is not { HasValue: true, Value: null }
        && (TypeNames.CallbackOfHandler(parameter.Type) is not null || CallbackFlow.Makes(Variables.Unwrap(argument.Value), helpers, depth: 0));
}
