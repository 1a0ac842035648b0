using System.Runtime.InteropServices;
using static CTypes.CallbackLifetime;

namespace CTypes.Benchmarks;

[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
internal static partial class Ours
{
    [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Abs(int value);

    [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int AbsErrno(int value);

    [CFunction("strlen", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))]
    public static partial nuint StringLength(string text);

    [CFunction("qsort", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_size_t), typeof(Compare)], RestType = typeof(void))]
    [ParamLength(1, nameof(items)), ParamDefault(2, sizeof(int))]
    public static partial void Sort(Span<int> items, [Lifetime(Call)] Compare.Handler compare);

    [CFunction("qsort", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_size_t), typeof(Compare)], RestType = typeof(void))]
    [ParamLength(1, nameof(items)), ParamDefault(2, sizeof(int))]
    public static partial void Sort(Span<int> items, CFunctionPointer<Compare> compare);

    [CFunction("qsort", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_size_t), typeof(Compare)], RestType = typeof(void))]
    [ParamLength(1, nameof(items)), ParamDefault(2, sizeof(int))]
    public static partial void Sort(Span<int> items, [Lifetime(Call)] Compare compare);
}

[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
internal sealed partial class OurObject
{
    [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public partial int Abs(int value);
}

[Callback(ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int), OnError = 0)]
internal sealed partial class Compare
{
    public delegate int Handler(in int left, in int right);
}

internal static partial class Comparisons
{
    [Callback(typeof(Compare))]
    public static int Ascending(in int left, in int right) => left.CompareTo(right);
}

internal static unsafe partial class Theirs
{
    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    public delegate int CompareDelegate(int* left, int* right);

    [LibraryImport("libc")]
    public static partial int abs(int value);

    [LibraryImport("libc", EntryPoint = "abs", SetLastError = true)]
    public static partial int AbsLastError(int value);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nuint strlen(string text);

    [LibraryImport("libc")]
    public static partial void qsort(int* items, nuint count, nuint size, nint compare);
}
