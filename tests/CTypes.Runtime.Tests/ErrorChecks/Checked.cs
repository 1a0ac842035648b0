namespace CTypes.Runtime.Tests;

[CLibrary("calls")]
public static partial class Checked
{
    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(ResultOnly))]
    public static partial int ByResult(int code);

    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(WithFunction))]
    public static partial void ByFunction([ErrorContext] int code);

    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(WithFunction))]
    public static partial void ByFunctionWithoutResource(int code);

    [CFunction("describe", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<c_char_p>)], RestType = typeof(c_int), ErrCheck = nameof(WithArguments))]
    [ParamFlags(In, Out, Out), ParamNames("code", "detail", "text")]
    public static partial (int Detail, string? Text) Describe(int code);

    [CFunction("describe", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<c_char_p>)], RestType = typeof(c_int), ErrCheck = nameof(WithNames))]
    [ParamFlags(In, Out, Out), ParamNames("code", "detail", "text")]
    public static partial string Named(int code);

    [CFunction("describe", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<c_char_p>)], RestType = typeof(c_int), ErrCheck = nameof(WithNumbers))]
    [ParamFlags(In, Out, Out)]
    public static partial string Numbered(int code);

    [CFunction("describe", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<c_char_p>)], RestType = typeof(c_int), ErrCheck = nameof(WithOuts))]
    public static partial string WithOutParameters(int code, out long detail, out string? text);

    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(WithOverload))]
    public static partial string Overloaded(int code);

    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(WithOverload2))]
    public static partial string Overloaded(long code);

    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(ByShape))]
    public static partial string WithoutItsArguments(int code);

    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(ByShape))]
    public static partial string WithItsArguments(int code);

    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(AsTruth))]
    public static partial bool Truth(int code);

    [CFunction("text_or_null", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p), ErrCheck = nameof(Errors.NullIsErrno), UseErrno = true)]
    public static partial string TextOrErrno(int code);

    [CFunction("pointer_or_null", ArgTypes = [typeof(c_int)], RestType = typeof(c_void_p), ErrCheck = nameof(Errors.NullIsErrno), UseErrno = true)]
    public static unsafe partial void* PointerOrErrno(int code);

    [CFunction("pointer_or_null", ArgTypes = [typeof(c_int)], RestType = typeof(POINTER<c_int>), ErrCheck = nameof(Errors.NullIsErrno), UseErrno = true)]
    public static unsafe partial int* TypedOrErrno(int code);

    [CFunction("status", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true)]
    public static partial int OrErrno([ErrorContext] int code);

    private static void ResultOnly(int result)
    {
        if (result != 0) throw new InvalidDataException($"{result}");
    }

    private static void WithFunction(int result, CFunctionInfo function)
    {
        if (result != 0) throw new InvalidDataException($"{result} {function.Library} {function.Symbol} {function.Method} {function.Resource ?? "null"}");
    }

    private static void WithArguments(long result, CFunctionInfo function, in DescribeArguments arguments)
    {
        if (result != 0) throw new InvalidDataException($"{function.Symbol} {arguments.code} {arguments.Detail} {arguments.Text}");
    }

    private static string WithNames(int result, CFunctionInfo function, in NamedArguments a) => $"{function.Method} {result} {a.code} {a.detail} {a.text}";

    private static string WithNumbers(int result, CFunctionInfo function, in NumberedArguments a) => $"{function.Method} {result} {a.code} {a.arg1} {a.arg2}";

    private static string WithOuts(int result, CFunctionInfo function, in WithOutParametersArguments a) => $"{function.Method} {result} {a.code} {a.detail} {a.text}";

    private static string ByShape(int result, CFunctionInfo function) => "any";

    private static string ByShape(int result, CFunctionInfo function, in WithItsArgumentsArguments a) => $"of {a.code}";

    private static string WithOverload(int result, CFunctionInfo function, in OverloadedArguments a) => $"int {a.code}";

    private static string WithOverload2(int result, CFunctionInfo function, in OverloadedArguments2 a) => $"long {a.code}";

    private static bool AsTruth(int result) => result != 0;
}
