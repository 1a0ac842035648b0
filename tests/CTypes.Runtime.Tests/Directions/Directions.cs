namespace CTypes.Runtime.Tests;

[CLibrary("calls")]
public static partial class Directions
{
    [CFunction("divide", ArgTypes = [typeof(c_int), typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), ErrCheck = nameof(NotNegative))]
    [ParamFlags(In, In, Out, Out)]
    public static partial (int Quotient, int Remainder) Divide(int dividend, int divisor);

    [CFunction("divide", ArgTypes = [typeof(c_int), typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), ErrCheck = nameof(NotNegative))]
    [ParamFlags(In, In, Out, In)]
    public static partial long Quotient(int dividend, int divisor, out c_int remainder);

    [CFunction("divide", ArgTypes = [typeof(c_int), typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int DivideOut(int dividend, int divisor, out int quotient, out long remainder);

    [CFunction("increment", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_int), ErrCheck = nameof(NotNegative))]
    [ParamFlags(InOut)]
    public static partial int Increment(int value);

    [CFunction("increment", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    [ParamFlags(InOut)]
    public static partial int IncrementRef(ref int value);

    [CFunction("swap_longs", ArgTypes = [typeof(POINTER<c_int64>), typeof(POINTER<c_int64>)], RestType = typeof(c_int), ErrCheck = nameof(NotNegative))]
    [ParamFlags(InOut, InOut)]
    public static partial (long, long) Swap(long left, long right);

    [CFunction("seven", RestType = typeof(c_int64), ArgTypes = [
        typeof(c_int), typeof(c_double), typeof(c_void_p), typeof(c_uint8), typeof(c_size_t), typeof(c_long), typeof(c_float)])]
    [ParamDefault(1, 0.25), ParamDefault(2, 0), ParamDefault(3, 200), ParamDefault(4, 1000), ParamDefault(5, -7), ParamDefault(6, 2)]
    public static partial long Seven(int a);

    [CFunction("zero_or", ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_double), typeof(c_void_p)], RestType = typeof(c_int))]
    [ParamFlags(In, In | DefaultZero, In | DefaultZero, In | DefaultZero)]
    public static partial int Zeroes(int a);

    [CFunction("zero_or", ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_double), typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int Optional(int a, int zero = 0, double nil = 0, nint nothing = 0);

    private static void NotNegative(int result)
    {
        if (result < 0) throw new ArithmeticException($"{result}");
    }
}
