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
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison when StatedFailure(comparison) is { } value => new(value, comparison.OperatorKind == BinaryOperatorKind.Equals),
        IIsPatternOperation test when OfPattern(test.Value, test.Pattern) is { } found => found,
        IPropertyReferenceOperation { Property.Name: "IsNull" or "IsInvalid", Instance: { } instance } => new(instance, true),
        { Type.SpecialType: SpecialType.System_Boolean } and not (IBinaryOperation or IIsPatternOperation or IIsNullOperation) => new(condition, false),
        _ when NullTest.Of(condition) is { } test => new(test.Value, test.TrueMeansNull),
        _ => null,
    };

    private static FailureTest? OfPattern(IOperation value, IPatternOperation pattern) => pattern switch
    {
        IRelationalPatternOperation relation when Number(relation.Value) is { } number => OfComparison(value, relation.OperatorKind, number),
        IConstantPatternOperation constant when Number(constant.Value) is { } number => OfComparison(value, BinaryOperatorKind.Equals, number),
        INegatedPatternOperation not when OfPattern(value, not.Pattern) is { } test => test with { TrueMeansFailure = !test.TrueMeansFailure },
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either when OfPattern(value, either.LeftPattern) is { TrueMeansFailure: true } test && OfPattern(value, either.RightPattern) is { TrueMeansFailure: true } => test,
        _ => null,
    };

    // What a program names for an address to be compared with is NULL or MAP_FAILED: no function that succeeds returns the same address each time.
    private static IOperation? StatedFailure(IBinaryOperation comparison) =>
        IsNamed(comparison.RightOperand) && IsAddress(comparison.LeftOperand) ? comparison.LeftOperand
        : IsNamed(comparison.LeftOperand) && IsAddress(comparison.RightOperand) ? comparison.RightOperand
        : null;

    private static bool IsNamed(IOperation value) => Variables.Unwrap(value) is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } };

    // -1 or less is a failure. 0 is one of an address, and success of a number.
    private static FailureTest? OfComparison(IOperation value, BinaryOperatorKind kind, long number) => (kind, number) switch
    {
        (BinaryOperatorKind.LessThan, 0) or (BinaryOperatorKind.LessThanOrEqual, -1) or (BinaryOperatorKind.Equals, -1) => new(value, true),
        (BinaryOperatorKind.GreaterThanOrEqual, 0) or (BinaryOperatorKind.GreaterThan, -1) or (BinaryOperatorKind.NotEquals, -1) => new(value, false),
        (BinaryOperatorKind.Equals, 0) => new(value, IsAddress(value)),
        (BinaryOperatorKind.NotEquals, 0) => new(value, !IsAddress(value)),
        (BinaryOperatorKind.LessThanOrEqual, 0) when IsAddress(value) => new(value, true),
        (BinaryOperatorKind.GreaterThan, 0) when IsAddress(value) => new(value, false),
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

    private static long? Number(IOperation value) => Variables.Unwrap(value) switch
    {
        { ConstantValue: { HasValue: true, Value: { } constant } } => constant switch { int number => number, long number => number, uint number => number, short number => number, _ => null },
        IObjectCreationOperation { Type.SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr, Arguments: [{ } only] } => Number(only),
        _ => null,
    };

    private static bool IsAddress(IOperation value) => Variables.Unwrap(value).Type is IPointerTypeSymbol or { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr };
}
