using System.Diagnostics.CodeAnalysis;
using CTypes;
using static CTypes.ParamFlag;

namespace Corpus.Functions;

public enum Whence { Set, Current, End }

public enum Wide : long { None }

[CStruct]
public partial struct Point { public int X, Y; }

public static class Numbers { public const int Minus = -1; public const string Free = "free"; }

/// <summary>Every row of the type table.</summary>
[CLibrary("scalars", Names = ["libscalars.so.1"], UseErrno = true)]
public static unsafe partial class Scalars
{
    [CFunction("a", ArgTypes = [typeof(c_byte), typeof(c_ubyte), typeof(c_short), typeof(c_ushort), typeof(c_int), typeof(c_uint), typeof(c_longlong), typeof(c_ulonglong)], RestType = typeof(void))]
    public static partial void Same(sbyte a, byte b, short c, ushort d, int e, uint f, long g, ulong h);

    [CFunction("b", ArgTypes = [typeof(c_int8), typeof(c_uint8), typeof(c_int16), typeof(c_uint16), typeof(c_int32), typeof(c_uint32), typeof(c_int64), typeof(c_uint64)], RestType = typeof(c_uint8))]
    public static partial int Wider(int a, long b, int c, int d, long e, nint f, long g, ulong h);

    [CFunction("c", ArgTypes = [typeof(c_long), typeof(c_ulong), typeof(c_size_t), typeof(c_ssize_t), typeof(c_time_t)], RestType = typeof(c_ulong))]
    public static partial uint Platform(int a, ulong b, int c, long d, long e);

    [CFunction("d", ArgTypes = [typeof(c_long), typeof(c_ulong), typeof(c_size_t), typeof(c_ssize_t), typeof(c_time_t)], RestType = typeof(c_long))]
    public static partial global::System.Runtime.InteropServices.CLong Native(global::System.Runtime.InteropServices.CLong a, c_ulong b, nuint c, nint d, c_time_t e);

    [CFunction("e", ArgTypes = [typeof(c_bool), typeof(c_char), typeof(c_float), typeof(c_double), typeof(c_int), typeof(Whence)], RestType = typeof(c_bool))]
    public static partial bool Others(bool a, byte b, float c, double d, Whence e, Whence f);

    [CFunction("f", ArgTypes = [typeof(c_longlong), typeof(c_int), typeof(c_bool), typeof(c_char), typeof(c_double)], RestType = typeof(c_int))]
    public static partial c_int Wrapped(Wide a, c_int b, c_bool c, c_char d, c_double e);

    [CFunction("g", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial c_void_p Addresses(nint a, void* b, c_void_p c, global::System.Runtime.InteropServices.SafeHandle d);

    [CFunction("h", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(POINTER<c_int>))]
    public static partial int* Pointers(int* a, POINTER<c_int> b, nint c);

    [CFunction("i", ArgTypes = [typeof(POINTER<POINTER<c_int>>), typeof(POINTER<c_void_p>)], RestType = typeof(POINTER<POINTER<c_int>>))]
    public static partial nint Twice(out POINTER<c_int> a, ref nint b);

    [CFunction("size", ArgTypes = [typeof(c_int)], RestType = typeof(c_size_t))]
    public static partial nuint Size(int kind);

    [CFunction("length", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))]
    public static partial int Length(string text);
}

[CLibrary("texts")]
public static partial class Texts
{
    [CFunction("a", ArgTypes = [typeof(c_char_p), typeof(c_char_p), typeof(c_char_p), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string? Read(string a, string? b, ReadOnlySpan<byte> c, byte[]? d);

    [CFunction("b", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static unsafe partial c_char_p View(byte* a, c_char_p b);

    [CFunction("c", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p), Free = "text_free")]
    public static partial string Owned(byte[] text);

    [CFunction("d", ArgTypes = [typeof(POINTER<c_char_p>), typeof(POINTER<c_char_p>)], RestType = typeof(c_int))]
    public static partial int Outs([Free(Numbers.Free)] out string? owned, out string borrowed);
}

[CLibrary("flags")]
public static partial class Flags
{
    [CFunction("a", ArgTypes = [typeof(POINTER<c_time_t>)], RestType = typeof(void))]
    [ParamFlags(Out)]
    public static partial long One();

    [CFunction("b", ArgTypes = [typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<Point>), typeof(POINTER<c_char_p>), typeof(POINTER<c_long>)], RestType = typeof(void))]
    [ParamFlags(In, Out, Out, Out, Out)]
    public static partial (int Width, Point Place, string? Name, long Time) Many(int screen);

    [CFunction("c", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_double>)], RestType = typeof(void))]
    [ParamFlags(InOut, Out)]
    public static partial (int, double) Unnamed(int value);

    [CFunction("d", ArgTypes = [typeof(POINTER<c_int>), typeof(c_size_t), typeof(c_int), typeof(c_int), typeof(c_void_p), typeof(Whence), typeof(c_double)], RestType = typeof(void))]
    [ParamFlags(In, In, In | DefaultZero, In, In, In, In), ParamLength(1, nameof(items)), ParamDefault(3, Numbers.Minus), ParamDefault(4, 0), ParamDefault(5, Whence.End), ParamDefault(6, 0.5)]
    public static partial void Constants(int[]? items);

    [CFunction("e", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_int), ErrCheck = nameof(Judge))]
    [ParamFlags(Out), ParamNames("count")]
    public static partial string Replaced();

    private static string Judge(int result, CFunctionInfo function, in ReplacedArguments arguments) => $"{result} {function.Symbol} {arguments.count.Value}";
}

[CLibrary("buffers")]
public static partial class Buffers
{
    [CFunction("a", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_uint>), typeof(POINTER<c_double>), typeof(c_void_p), typeof(POINTER<Point>)], RestType = typeof(void))]
    public static partial void All(Span<int> a, ReadOnlySpan<int> b, double[] c, Span<Point> d, Point[]? e);

    [CFunction("b", ArgTypes = [typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(POINTER<Point>)], RestType = typeof(Point))]
    public static partial Point References(ref int a, in int b, out int c, ref readonly int d, ref Point e);

    [CFunction("c", ArgTypes = [typeof(POINTER<c_int>), typeof(c_int), typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    [ParamLength(1, nameof(items))]
    public static partial int Scoped(scoped ReadOnlySpan<int> items, scoped in int first, params ReadOnlySpan<int> rest);

    [CFunction("scoped_params", ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int ScopedParams(params scoped ReadOnlySpan<int> rest);

    [CFunction("d", ArgTypes = [typeof(Point), typeof(c_int), typeof(c_char_p)], RestType = typeof(void))]
    public static partial void Defaults(Point point = default, int count = Numbers.Minus, string? name = "n\"a\\me");
}

[CLibrary("checks")]
public static partial class Checks
{
    [CFunction("a", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(ResultOnly))]
    public static partial int A(int value);

    [CFunction("b", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int), ErrCheck = nameof(WithFunction))]
    public static partial void B([ErrorContext] string? @out);

    [CFunction("c", ArgTypes = [typeof(c_int), typeof(POINTER<c_char_p>), typeof(POINTER<c_int>)], RestType = typeof(c_int), ErrCheck = nameof(WithArguments))]
    public static partial void C([ErrorContext] int value, [Free("free")] out string? text, ref int @ref);

    [CFunction("c", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(WithArguments))]
    public static partial void C(int value);

    [CFunction("d", ArgTypes = [typeof(c_int)], RestType = typeof(c_void_p), ErrCheck = nameof(Errors.NullIsErrno), UseErrno = true)]
    public static partial nint D(int value);

    [CFunction("e", ArgTypes = [typeof(c_int)], RestType = typeof(c_long), ErrCheck = nameof(Long))]
    public static partial bool E(int value);

    private static void ResultOnly(int result) => ArgumentOutOfRangeException.ThrowIfNegative(result);
    private static void WithFunction(int result, CFunctionInfo function) => _ = function;
    private static void WithArguments(int result, CFunctionInfo function, in CArguments arguments) => _ = arguments.@ref;
    private static void WithArguments(int result, CFunctionInfo function, in CArguments2 arguments) => _ = arguments.value;
    private static bool Long(long result) => result > 0;
}

[CLibrary("extensions")]
public static partial class Extensions
{
    [CFunction("length", ArgTypes = [typeof(POINTER<Point>)], RestType = typeof(c_double))]
    public static partial double Length(this in Point point);

    [CFunction("print", ArgTypes = [typeof(c_char_p)], RestType = typeof(void))]
    internal static partial void Print(this string text);
}

[CLibrary("ends")]
public static partial class Ends
{
    [DoesNotReturn, CFunction("exit", ArgTypes = [typeof(c_int)], RestType = typeof(void))]
    public static partial void Exit(int status);

    [DoesNotReturn, CFunction("fail", ArgTypes = [typeof(c_char_p), typeof(POINTER<c_int>)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int Fail(string text, out int line);

    [DoesNotReturn, CFunction("give_up", ArgTypes = [], RestType = typeof(c_char_p), Free = "free")]
    public static partial string? GiveUp();

    [DoesNotReturn, CFunction("leave", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Judge))]
    public static partial string Leave(int status);

    private static string Judge(int result) => $"{result}";
}
