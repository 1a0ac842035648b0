using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Flow;

/// <summary>A condition that asks whether a value is null.</summary>
/// <param name="Value">What is asked about.</param>
/// <param name="TrueMeansNull">What the condition being true says.</param>
internal readonly record struct NullTest(IOperation Value, bool TrueMeansNull)
{
    public static NullTest? Of(IOperation condition) => condition switch
    {
        IIsNullOperation isNull => new(isNull.Operand, true),
        IParenthesizedOperation inner => Of(inner.Operand),
        IConversionOperation { OperatorMethod: null } inner => Of(inner.Operand),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not when Of(not.Operand) is { } test => test with { TrueMeansNull = !test.TrueMeansNull },
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } compare => OfComparison(compare),
        IIsPatternOperation { Pattern: IConstantPatternOperation pattern } @is when IsNull(pattern.Value) => new(@is.Value, true),
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation pattern } } @is when IsNull(pattern.Value) => new(@is.Value, false),
        _ => null,
    };

    private static NullTest? OfComparison(IBinaryOperation compare)
    {
        bool trueMeansNull = compare.OperatorKind == BinaryOperatorKind.Equals;
        if (IsNull(compare.RightOperand)) return new(compare.LeftOperand, trueMeansNull);
        return IsNull(compare.LeftOperand) ? new(compare.RightOperand, trueMeansNull) : null;
    }

    private static bool IsNull(IOperation value) => value.ConstantValue is { HasValue: true, Value: null };
}
