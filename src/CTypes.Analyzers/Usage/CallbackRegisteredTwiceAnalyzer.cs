using System.Collections.Immutable;
using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Model;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds a callback that C gets a second time: one whose only call is used up by then, or one that C keeps already under the same arguments.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CallbackRegisteredTwiceAnalyzer() : RuleAnalyzer(Rules.CallbackRegisteredTwice)
{
    private protected override void Register(AnalysisContext context)
    {
        context.RegisterOperationAction(CheckBlock, OperationKind.Block);
        context.RegisterOperationAction(CheckLoop, OperationKind.Invocation);
    }

    private static void CheckBlock(OperationAnalysisContext context)
    {
        ImmutableArray<IOperation> statements = ((IBlockOperation)context.Operation).Operations;
        if (statements.Any(statement => statement is ILabeledOperation)) return;    // a jump comes past what stands between
        for (int i = 0; i < statements.Length; i++)
        {
            if (CallOf(statements[i]) is not { } call) continue;
            foreach (IArgumentOperation argument in call.Arguments)
            {
                if (argument.Parameter is not { } parameter || CallbackLifetimes.Of(parameter) is not { } lifetime) continue;
                if (lifetime == Lifetime.Once) CheckUsedUp(argument, call, statements.Skip(i + 1), context);
                else if (lifetime != Lifetime.Call) CheckRepeated(argument, call, statements.Skip(i + 1), context);
            }
        }
    }

    // In a loop each round but the first finds it used up.
    private static void CheckLoop(OperationAnalysisContext context)
    {
        IInvocationOperation call = (IInvocationOperation)context.Operation;
        if (!Declared.IsFunction(call.TargetMethod) || call.Arguments.FirstOrDefault(a => a.Parameter is { } p && CallbackLifetimes.Of(p) == Lifetime.Once && ObjectIn(a) is not null) is not { } argument) return;
        if (LoopChanges.RoundsOf(call) is not { } loop || new LoopChanges(loop).Touch(argument)) return;
        Report(argument, UsedUp(argument, call), isRepeated: false, context);
    }

    private static void CheckUsedUp(IArgumentOperation argument, IInvocationOperation call, IEnumerable<IOperation> rest, OperationAnalysisContext context)
    {
        if (ObjectIn(argument) is not { } variable) return;
        foreach (IOperation reference in rest.SelectMany(Inside).Where(operation => SymbolEqualityComparer.Default.Equals((operation as ILocalReferenceOperation)?.Local, variable)))
        {
            IOperation whole = reference;
            while (whole.Parent is IConversionOperation) whole = whole.Parent;
            if (whole.Parent is IAssignmentOperation assignment && assignment.Target == whole) return;
            if (whole.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref } or ITupleOperation) return;
            if (whole.Parent is not IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var again } } second || !Declared.IsFunction(again)) continue;
            Report(second, UsedUp(argument, call), isRepeated: false, context);
            return;
        }
    }

    private static void CheckRepeated(IArgumentOperation argument, IInvocationOperation call, IEnumerable<IOperation> rest, OperationAnalysisContext context)
    {
        if (!call.Arguments.All(given => IsSame(given.Value))) return;
        foreach (IOperation statement in rest)
        {
            if (CallOf(statement) is { } next && SymbolEqualityComparer.Default.Equals(next.TargetMethod, call.TargetMethod))
            {
                if (!SyntaxFactory.AreEquivalent(next.Syntax, call.Syntax)) continue;
                Report(next.Arguments[call.Arguments.IndexOf(argument)], $"'{call.TargetMethod.Name}' got the same arguments above, so C calls it twice, or the second call does nothing; remove one of the two", statement is IExpressionStatementOperation { Operation: IInvocationOperation }, context);
                return;
            }

            if (Inside(statement).Any(MayChange)) return;
        }
    }

    private static string UsedUp(IArgumentOperation argument, IInvocationOperation call) =>
        $"'{call.TargetMethod.Name}' got it for one call, after which it is disposed, so of two calls one finds nothing; write a new {argument.Value.Type?.Name} for each";

    private static void Report(IArgumentOperation argument, string problem, bool isRepeated, OperationAnalysisContext context) =>
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.CallbackRegisteredTwice,
            argument.Value.Syntax.GetLocation(),
            FindingProperties.Of(FindingProperties.IsRepeated, isRepeated ? "" : null),
            argument.Value.Syntax.ToString(), problem));

    /// <summary>The C function that a statement calls in any case.</summary>
    private static IInvocationOperation? CallOf(IOperation statement)
    {
        IOperation? value = statement switch
        {
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } => assignment.Value,
            IExpressionStatementOperation expression => expression.Operation,
            IVariableDeclarationGroupOperation { Declarations: [{ Declarators: [{ Initializer.Value: { } initial }] }] } => initial,
            _ => null,
        };
        return value is IInvocationOperation call && Declared.IsFunction(call.TargetMethod) ? call : null;
    }

    // An object that was made for C: a delegate gets an entry of its own at each call.
    private static ILocalSymbol? ObjectIn(IArgumentOperation argument) =>
        Variables.Unwrap(argument.Value) is ILocalReferenceOperation { Local: var local } && Declared.IsCallback(local.Type) ? local : null;

    private static bool IsSame(IOperation value) => value switch
    {
        { ConstantValue.HasValue: true } or ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IDefaultValueOperation => true,
        IFieldReferenceOperation field => field.Instance is null || IsSame(field.Instance),
        IConversionOperation { OperatorMethod: null } conversion => IsSame(conversion.Operand),
        IDelegateCreationOperation { Target: IMethodReferenceOperation method } => method.Instance is null || IsSame(method.Instance),
        _ => false,
    };

    private static bool MayChange(IOperation operation) =>
        operation is IInvocationOperation or IObjectCreationOperation or IAssignmentOperation or IIncrementOrDecrementOperation or IReturnOperation or IBranchOperation or IThrowOperation or ILoopOperation or IConditionalOperation or ISwitchOperation or ITryOperation or IUsingOperation or ILockOperation or IPropertyReferenceOperation or IAwaitOperation;

    // What a lambda does, it may have done before.
    private static IEnumerable<IOperation> Inside(IOperation operation)
    {
        if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation) yield break;
        yield return operation;
        foreach (IOperation inner in operation.ChildOperations.SelectMany(Inside)) yield return inner;
    }
}
