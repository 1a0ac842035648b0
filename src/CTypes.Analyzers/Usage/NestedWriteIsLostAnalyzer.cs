using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds writes through a record's reference or span property where the record is a copy that nobody sees again.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NestedWriteIsLostAnalyzer() : RuleAnalyzer(Rules.NestedWriteIsLost)
{
    private protected override void Register(AnalysisContext context)
    {
        context.RegisterOperationAction(c => Check(c, ((IAssignmentOperation)c.Operation).Target), OperationKind.SimpleAssignment, OperationKind.CompoundAssignment);
        context.RegisterOperationAction(c => Check(c, ((IIncrementOrDecrementOperation)c.Operation).Target), OperationKind.Increment, OperationKind.Decrement);
        context.RegisterOperationAction(CheckArgument, OperationKind.Argument);
    }

    private static void CheckArgument(OperationAnalysisContext context)
    {
        IArgumentOperation argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out) Check(context, argument.Value);
    }

    private static void Check(OperationAnalysisContext context, IOperation target)
    {
        bool throughView = false;
        IOperation? step = target;
        while (step is not null)
        {
            switch (step)
            {
                case IPropertyReferenceOperation view when IsViewOfRecord(view.Property):
                    throughView = true;
                    step = view.Instance;
                    continue;
                case IPropertyReferenceOperation element when IsElementOfView(element) || (element == target && !element.Property.ReturnsByRef):
                    step = element.Instance;
                    continue;
                case IFieldReferenceOperation { Instance: { Type.IsValueType: true } holder, Field.IsReadOnly: false }:
                    step = holder;
                    continue;
            }

            if (throughView && IsCopy(step, context)) context.ReportDiagnostic(Diagnostic.Create(Rules.NestedWriteIsLost, target.Syntax.GetLocation(), Describe(step)));
            return;
        }
    }

    private static bool IsViewOfRecord(IPropertySymbol property) =>
        CTypeReader.IsRecord(property.ContainingType) && (property.ReturnsByRef || property.Type.IsRefLikeType);

    // The element of any other span is a variable, wherever the span comes from.
    private static bool IsElementOfView(IPropertyReferenceOperation element) =>
        element is { Property: { IsIndexer: true, ContainingType: { Name: "Span", IsRefLikeType: true } }, Instance: IPropertyReferenceOperation { Property: var span } } && IsViewOfRecord(span);

    private static bool IsCopy(IOperation root, OperationAnalysisContext context) => root switch
    {
        IPropertyReferenceOperation { Property.ReturnsByRef: var byReference } => !byReference,
        IFieldReferenceOperation { Field.IsReadOnly: var isReadOnly } => isReadOnly && !InConstructor(context),
        ILocalReferenceOperation { Local: { RefKind: var kind } local } => kind == RefKind.RefReadOnly || (kind == RefKind.None && (IsIterationVariable(local, context) || local.IsUsing)),
        IParameterReferenceOperation { Parameter.RefKind: var kind } => kind is RefKind.In or RefKind.RefReadOnlyParameter,
        IInvocationOperation { TargetMethod.ReturnsByRef: var byReference } => !byReference,
        IConditionalOperation { IsRef: var byReference } => !byReference,
        IInstanceReferenceOperation => context.ContainingSymbol is IMethodSymbol { IsReadOnly: true },
        IObjectCreationOperation or IDefaultValueOperation or IConversionOperation or IAwaitOperation or ISwitchExpressionOperation or ICoalesceOperation or IWithOperation => true,
        _ => false,
    };

    private static bool IsIterationVariable(ILocalSymbol local, OperationAnalysisContext context) =>
        local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken) is ForEachStatementSyntax;

    private static bool InConstructor(OperationAnalysisContext context) =>
        context.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor };

    private static string Describe(IOperation root) => root switch
    {
        IPropertyReferenceOperation { Property: var property } => property.IsIndexer ? $"The indexer of {property.ContainingType.Name}" : property.Name,
        IFieldReferenceOperation { Field.Name: var name } => name,
        ILocalReferenceOperation { Local.Name: var name } => name,
        IParameterReferenceOperation { Parameter.Name: var name } => name,
        IInvocationOperation { TargetMethod.Name: var name } => name + "(…)",
        IInstanceReferenceOperation => "this",
        _ => "The expression",
    };
}
