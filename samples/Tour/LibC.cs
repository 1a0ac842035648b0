using CTypes;
using static CTypes.CallbackLifetime;
using static CTypes.ParamFlag;

namespace Tour;

[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
public static partial class LibC
{
    [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Abs(int value);

    [CFunction("strlen", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))]
    public static partial int StringLength(string text);

    [CFunction("getenv", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string? GetEnvironmentVariable(string name);

    // C's four arguments are two in C#: the number of items is the span's, and their size is always that of an int.
    [CFunction("qsort", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_size_t), typeof(Compare)], RestType = typeof(void))]
    [ParamLength(1, nameof(items)), ParamDefault(2, sizeof(int))]
    public static partial void Sort(Span<int> items, [Lifetime(Call)] Compare.Handler compare);

    [CFunction("qsort", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_size_t), typeof(Compare)], RestType = typeof(void))]
    [ParamLength(1, nameof(items)), ParamDefault(2, sizeof(int))]
    public static partial void Sort(Span<int> items, CFunctionPointer<Compare> compare);

    // The C library of Windows has these under other names, and no localtime_r at all.
    [CFunction("time", AltSymbols = ["_time64"], ArgTypes = [typeof(POINTER<c_time_t>)], RestType = typeof(c_time_t), ErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true)]
    [ParamFlags(Out)]
    public static partial long Now();

    [CFunction("localtime_r", Optional = true, ArgTypes = [typeof(POINTER<c_time_t>), typeof(POINTER<Tm>)], RestType = typeof(POINTER<Tm>), ErrCheck = nameof(Errors.NullIsErrno), UseErrno = true)]
    [ParamFlags(In, Out)]
    public static partial Tm LocalTime(in long time);

    [CFunction("mktime", AltSymbols = ["_mktime64"], ArgTypes = [typeof(POINTER<Tm>)], RestType = typeof(c_time_t))]
    public static partial long MakeTime(ref Tm time);

    [CFunction("open", AltSymbols = ["_open"], ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true)]
    public static partial int Open([ErrorContext] string path, int flags);
}

[CLibrary("m", Names = ["libm.so.6", "libSystem.B.dylib"])]
public static partial class LibM
{
    [CFunction("hypot", ArgTypes = [typeof(c_double), typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Hypot(double x, double y);
}

// int compare(const int *left, const int *right); an exception makes C see OnError, and then reaches the caller of qsort.
[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class Compare
{
    public delegate int Handler(in int left, in int right);
}

[CStruct]
public partial struct Tm
{
    public int Second, Minute, Hour, Day, Month, Year, Weekday, DayOfYear, IsDaylightSaving;
    public c_long SecondsEastOfGreenwich;
    public c_char_p Zone;
}
