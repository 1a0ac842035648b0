using CTypes.Abi;
using CTypes.Generator;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using CTypes.Generator.Parser.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Finds pointers that are read or counted on as something that C does not have there: objects of .NET, and types that only C knows.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PointerCannotBeFollowedAnalyzer() : RuleAnalyzer(Rules.PointerCannotBeFollowed)
{
    private const string Pointer = "POINTER";

    private protected override void Register(AnalysisContext context)
    {
        context.RegisterOperationAction(c => Check(c, ((IPropertyReferenceOperation)c.Operation).Property), OperationKind.PropertyReference);
        context.RegisterOperationAction(c => Check(c, ((IInvocationOperation)c.Operation).TargetMethod), OperationKind.Invocation);
        context.RegisterOperationAction(c => Check(c, ((IBinaryOperation)c.Operation).OperatorMethod), OperationKind.Binary);
        context.RegisterOperationAction(c => Check(c, ((ICompoundAssignmentOperation)c.Operation).OperatorMethod), OperationKind.CompoundAssignment);
        context.RegisterOperationAction(c => Check(c, ((IIncrementOrDecrementOperation)c.Operation).OperatorMethod), OperationKind.Increment, OperationKind.Decrement);
    }

    private static void Check(OperationAnalysisContext context, ISymbol? member)
    {
        if (member is not { ContainingType: { Name: Pointer, TypeArguments: [{ } pointee] } pointer } || !AttributeReading.IsOurs(pointer)) return;
        bool counts = member.Name is "op_Addition" or "op_Subtraction" or "op_Increment" or "op_Decrement";
        if (!counts && member is not (IPropertySymbol { Name: "Contents" } or IPropertySymbol { IsIndexer: true } or IMethodSymbol { Name: "AsSpan" or "Until" })) return;
        if ((Reason(pointee, counts) ?? SizeReason(pointee, counts, context.Compilation)) is string reason)
            context.ReportDiagnostic(Diagnostic.Create(Rules.PointerCannotBeFollowed, context.Operation.Syntax.GetLocation(), $"{Pointer}<{TypeNames.Short(pointee)}>", reason));
    }

    // On the other targets the pointer works as any other.
    private static string? SizeReason(ITypeSymbol pointee, bool counts, Compilation compilation)
    {
        if (counts || CTypeReader.Read(pointee)?.Scalar != Scalar.LongDouble) return null;
        Target? other = TargetsReader.Read(compilation).FirstOrDefault(target => target.LongDoubleBytes != MemberSizes.LongDoubleBytes);
        return other is null ? null : $"a long double has {other.LongDoubleBytes} bytes on {other.Rid} and c_longdouble has {MemberSizes.LongDoubleBytes}; write c_longdouble.Read(pointer) or c_longdouble.Write(pointer, value)";
    }

    private static string? Reason(ITypeSymbol pointee, bool counts)
    {
        string name = TypeNames.Short(pointee);
        if (AttributeReading.Find(pointee, KnownNames.COpaqueAttribute) is not null) return $"only C knows what {name} holds; pass the pointer to C's functions";
        if (CTypeReader.IsClassRecord(pointee)) return $"{name} is a record of the class form; write {(counts ? "C.Element(pointer, count)" : $"{name}.At(pointer)")}";
        return pointee is { IsReferenceType: true } ? $"{name} is an object of .NET, C has an address there; write pointer.Cast<nint>()" : null;
    }
}
