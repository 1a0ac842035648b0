namespace CTypes.Runtime.Tests;

[CLibrary("errno_copy")]
public static partial class ErrnoFunctions
{
    [CFunction("errno_swap", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int Swap(int value);

    [CFunction("errno_swap", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int SwapWithoutCopy(int value);

    [CFunction("errno_get", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int GetWithoutCopy();

    [CFunction("errno_set", ArgTypes = [typeof(c_int)], RestType = typeof(void))]
    public static partial void SetWithoutCopy(int value);

    [CFunction("errno_swap_1", ArgTypes = [typeof(c_int), typeof(c_int8)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int SwapFirst(int value, sbyte a);

    [CFunction("errno_swap_2", ArgTypes = [typeof(c_int), typeof(c_int16)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int SwapInCatch(int value, short a);

    [CFunction("errno_swap_3", ArgTypes = [typeof(c_int), typeof(c_int32)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int SwapInFinally(int value, int a);

    [CFunction("errno_swap_4", ArgTypes = [typeof(c_int), typeof(c_int64)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int SwapInTry(int value, long a);

    [CFunction("errno_swap_5", ArgTypes = [typeof(c_int), typeof(c_float)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int SwapBeforeThrow(int value, float a);

    [CFunction("errno_swap_6", ArgTypes = [typeof(c_int), typeof(c_double)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int SwapInHotCode(int value, double a);

    [CFunction("errno_swap_7", ArgTypes = [typeof(c_int), typeof(c_char_p)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int SwapWithText(int value, string a);

    [CFunction("errno_swap_8", ArgTypes = [typeof(c_int), typeof(c_double), typeof(c_double)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int SwapInFilter(int value, double a, double b);

    [CFunction("errno_swap_9", ArgTypes = [typeof(c_int), typeof(c_float), typeof(c_float)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int SwapRarely(int value, float a, float b);

    [CFunction("errno_swap_after", ArgTypes = [typeof(c_int), typeof(Plain)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int SwapAfter(int value, [Lifetime(Call)] Plain.Handler callback);

    [CFunction("errno_swap", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), UseErrno = true, ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial int SwapChecked(int value);
}

[CLibrary("errno_copy", UseErrno = true)]
public static partial class ErrnoLibrary
{
    [CFunction("errno_swap", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Swap(int value);
}
