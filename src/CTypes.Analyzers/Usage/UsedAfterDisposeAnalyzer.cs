using System.Collections.Immutable;
using CTypes.Analyzers.Flow;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds uses of a handle, record, array, arena, callback or library object behind the statement that disposes it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsedAfterDisposeAnalyzer() : RuleAnalyzer(Rules.UsedAfterDispose)
{
    private static readonly HashSet<string> s_harmless = new(StringComparer.Ordinal) { "Dispose", "Close", "IsDisposed", "IsClosed", "IsInvalid", "Module", "ToString" };

    private protected override void Register(AnalysisContext context) => context.RegisterOperationAction(CheckBlock, OperationKind.Block);

    private static void CheckBlock(OperationAnalysisContext context)
    {
        ImmutableArray<IOperation> statements = ((IBlockOperation)context.Operation).Operations;
        for (int i = 0; i < statements.Length; i++)
        {
            if (Disposed(statements[i]) is { } variable) CheckRest(statements, i, variable, context);
        }
    }

    /// <summary>The variable that a statement disposes in any case.</summary>
    private static ISymbol? Disposed(IOperation statement)
    {
        IOperation? disposed = statement switch
        {
            IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod: var method, Instance: { } instance } } when KnownMethods.Disposes(method) => instance,
            IUsingOperation { Resources: ILocalReferenceOperation or IParameterReferenceOperation } used => used.Resources,
            _ => null,
        };
        return disposed is { Type: { } type } && IsOurs(type) ? Variable(disposed) : null;
    }

    private static void CheckRest(ImmutableArray<IOperation> statements, int disposal, ISymbol variable, OperationAnalysisContext context)
    {
        // A jump to a label comes past what stands between.
        if (statements.Any(statement => statement is ILabeledOperation)) return;
        for (int i = disposal + 1; i < statements.Length; i++)
        {
            foreach (IOperation reference in Inside(statements[i]).Where(operation => SymbolEqualityComparer.Default.Equals(Variable(operation), variable)))
            {
                if (IsWritten(reference)) return;
                if (!IsUse(reference) || IsExpectedToFail(reference)) continue;
                int line = statements[disposal].Syntax.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                context.ReportDiagnostic(Diagnostic.Create(Rules.UsedAfterDispose, reference.Syntax.GetLocation(), [statements[disposal].Syntax.GetLocation()], variable.Name, line));
                return;
            }
        }
    }

    // What a lambda does, it may have done before.
    private static IEnumerable<IOperation> Inside(IOperation operation)
    {
        if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation or IDelegateCreationOperation) yield break;
        yield return operation;
        foreach (IOperation child in operation.ChildOperations)
        {
            foreach (IOperation inner in Inside(child)) yield return inner;
        }
    }

    private static ISymbol? Variable(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static bool IsWritten(IOperation reference) =>
        (reference.Parent is IAssignmentOperation assignment && assignment.Target == reference)
        || reference.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref }
        || reference.Parent is ITupleOperation;

    // A member, or an argument of C: what other methods do with the object is not known.
    private static bool IsUse(IOperation reference) => reference.Parent switch
    {
        IInvocationOperation call => call.Instance == reference && !s_harmless.Contains(call.TargetMethod.Name),
        IMemberReferenceOperation member => member.Instance == reference && !s_harmless.Contains(member.Member.Name),
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation { TargetMethod.Name: var name } } => !s_harmless.Contains(name),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => AttributeReading.FindFunction(method) is not null,
        IConversionOperation conversion => IsUse(conversion),
        _ => false,
    };

    private static bool IsExpectedToFail(IOperation use)
    {
        for (IOperation? around = use; around is not null; around = around.Parent)
        {
            if (around.Parent is ITryOperation { Catches.IsEmpty: false } tried && tried.Body == around) return true;
        }

        return false;
    }

    private static bool IsOurs(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (AttributeReading.IsOurs(t) || t.GetAttributes().Any(a => a.AttributeClass is { } attribute && AttributeReading.IsOurs(attribute) && attribute.Name is KnownNames.CHandleAttribute or KnownNames.CLibraryAttribute or KnownNames.CStructAttribute or KnownNames.CallbackAttribute)) return true;
        }

        return false;
    }
}
