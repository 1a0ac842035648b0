using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>A condition that asks whether a C function failed, by its result.</summary>
/// <param name="Value">What is asked about.</param>
/// <param name="TrueMeansFailure">What the condition being true says.</param>
internal readonly record struct FailureTest(IOperation Value, bool TrueMeansFailure)
{
    public static FailureTest? Of(IOperation condition) => condition switch
    {
        IParenthesizedOperation inner => Of(inner.Operand),
        IConversionOperation { OperatorMethod: null } inner => Of(inner.Operand),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not when Of(not.Operand) is { } test => test with { TrueMeansFailure = !test.TrueMeansFailure },
        IBinaryOperation comparison when Number(comparison.RightOperand) is { } number => OfComparison(comparison.LeftOperand, comparison.OperatorKind, number),
        IBinaryOperation comparison when Number(comparison.LeftOperand) is { } number => OfComparison(comparison.RightOperand, Turned(comparison.OperatorKind), number),
        IIsPatternOperation { Pattern: IRelationalPatternOperation pattern } test when Number(pattern.Value) is { } number => OfComparison(test.Value, pattern.OperatorKind, number),
        IIsPatternOperation { Pattern: IConstantPatternOperation pattern } test when Number(pattern.Value) is { } number => OfComparison(test.Value, BinaryOperatorKind.Equals, number),
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation pattern } } test when Number(pattern.Value) is { } number => OfComparison(test.Value, BinaryOperatorKind.NotEquals, number),
        IPropertyReferenceOperation { Property.Name: "IsNull" or "IsInvalid", Instance: { } instance } => new(instance, true),
        { Type.SpecialType: SpecialType.System_Boolean } and not (IBinaryOperation or IIsPatternOperation or IIsNullOperation) => new(condition, false),
        _ when NullTest.Of(condition) is { } test => new(test.Value, test.TrueMeansNull),
        _ => null,
    };

    // -1 or less is a failure. 0 is one of an address, and success of a number.
    private static FailureTest? OfComparison(IOperation value, BinaryOperatorKind kind, long number) => (kind, number) switch
    {
        (BinaryOperatorKind.LessThan, 0) or (BinaryOperatorKind.LessThanOrEqual, -1) or (BinaryOperatorKind.Equals, -1) => new(value, true),
        (BinaryOperatorKind.GreaterThanOrEqual, 0) or (BinaryOperatorKind.GreaterThan, -1) or (BinaryOperatorKind.NotEquals, -1) => new(value, false),
        (BinaryOperatorKind.Equals, 0) => new(value, IsAddress(value)),
        (BinaryOperatorKind.NotEquals, 0) => new(value, !IsAddress(value)),
        _ => null,
    };

    private static BinaryOperatorKind Turned(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };

    private static long? Number(IOperation value) => Variables.Unwrap(value).ConstantValue is { HasValue: true, Value: { } constant }
        ? constant switch { int number => number, long number => number, uint number => number, short number => number, _ => null }
        : null;

    private static bool IsAddress(IOperation value) => Variables.Unwrap(value).Type is IPointerTypeSymbol or { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr };
}
