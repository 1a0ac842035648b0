using System.Collections.Immutable;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds a new callback object that nothing can dispose. What may be kept in a way that is not seen here is left alone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallbackMayBeCollectedAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rules.CallbackMayBeCollected];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Analyze, OperationKind.ObjectCreation);
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        if (context.Operation is not IObjectCreationOperation { Type: { } type } creation) return;
        if (AttributeReading.Find(type, KnownNames.CallbackAttribute) is null || IsKept(creation)) return;
        context.ReportDiagnostic(Diagnostic.Create(Rules.CallbackMayBeCollected, creation.Syntax.GetLocation(), type.Name));
    }

    private static bool IsKept(IOperation value)
    {
        switch (Consumer(ref value))
        {
            case IExpressionStatementOperation or ISimpleAssignmentOperation { Target: IDiscardOperation }:
                return false;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when assignment.Value == value:
                return target.Local.IsUsing || Uses(value, target.Local).Any(IsKeeping);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }:
                return local.IsUsing || Uses(value, local).Any(IsKeeping);
            case { } consumer:
                return !IsFleeting(consumer, value);
            default:
                return true;
        }
    }

    // What does with the value no more than look at it while it lasts: a C function that lets go of it, or a property.
    private static bool IsFleeting(IOperation consumer, IOperation value) => consumer switch
    {
        IPropertyReferenceOperation property => property.Instance == value,
        IArgumentOperation { Parameter: { ContainingSymbol: IMethodSymbol method } parameter } =>
            AttributeReading.Find(method, KnownNames.CFunctionAttribute) is not null && CallbackLifetimes.Of(parameter) is not (Lifetime.Forever or Lifetime.Once or Lifetime.Notified),
        _ => false,
    };

    private static bool IsKeeping(ILocalReferenceOperation use)
    {
        IOperation value = use;
        return Consumer(ref value) switch
        {
            IExpressionStatementOperation => false,
            ISimpleAssignmentOperation assignment => assignment.Target != value && assignment.Target is not IDiscardOperation,
            IBinaryOperation or IIsPatternOperation => false,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "KeepAlive", ContainingType.Name: "GC" } } } => false,
            { } consumer => !IsFleeting(consumer, value),
            null => true,
        };
    }

    // Steps over what only hands a value on.
    private static IOperation? Consumer(ref IOperation value)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IConditionalOperation { Type: not null }) value = value.Parent;

        return value.Parent;
    }

    private static IEnumerable<ILocalReferenceOperation> Uses(IOperation inside, ILocalSymbol local)
    {
        IOperation root = inside;
        while (root.Parent is not null) root = root.Parent;
        return root.Descendants().OfType<ILocalReferenceOperation>().Where(use => SymbolEqualityComparer.Default.Equals(use.Local, local));
    }
}
