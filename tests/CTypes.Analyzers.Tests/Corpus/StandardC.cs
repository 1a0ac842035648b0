using CTypes;
using static CTypes.CallbackLifetime;
using static CTypes.ParamFlag;

namespace Corpus.Standard;

[CStruct] public partial struct Division { public int Quotient; public int Remainder; }

[CStruct] public partial struct LongDivision { public long Quotient; public long Remainder; }

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class CompareMemory;

[Callback(ArgTypes = [typeof(c_int)])]
public sealed partial class SignalHandler;

[Callback(ArgTypes = [])]
public sealed partial class ExitHandler;

/// <summary>A FILE of stdio.h.</summary>
[CHandle(Free = "fclose", Library = typeof(LibC))]
public sealed partial class FileStream;

/// <summary>stdlib.h, string.h, stdio.h, ctype.h and time.h of ISO C.</summary>
[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
public static partial class LibC
{
    [CFunction("abs", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Abs(int value);

    [CFunction("llabs", ArgTypes = [typeof(c_longlong)], RestType = typeof(c_longlong))]
    public static partial long LongAbs(long value);

    [CFunction("atoi", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Atoi(string text);

    [CFunction("atof", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_double))]
    public static partial double Atof(string text);

    [CFunction("div", ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(Division))]
    public static partial Division Divide(int numerator, int denominator);

    [CFunction("lldiv", ArgTypes = [typeof(c_longlong), typeof(c_longlong)], RestType = typeof(LongDivision))]
    public static partial LongDivision Divide(long numerator, long denominator);

    [CFunction("rand", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Random();

    [CFunction("srand", ArgTypes = [typeof(c_uint)], RestType = typeof(void))]
    public static partial void Seed(uint seed);

    [CFunction("getenv", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string? GetEnvironment(string name);

    [CFunction("system", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Run(string? command);

    [CFunction("exit", ArgTypes = [typeof(c_int)], RestType = typeof(void))]
    public static partial void Exit(int status);

    [CFunction("atexit", ArgTypes = [typeof(ExitHandler)], RestType = typeof(c_int))]
    public static partial int AtExit([Lifetime(Forever)] ExitHandler.Handler handler);

    [CFunction("qsort", ArgTypes = [typeof(c_void_p), typeof(c_size_t), typeof(c_size_t), typeof(CompareMemory)], RestType = typeof(void))]
    public static partial void Sort(Span<long> items, nuint count, nuint size, [Lifetime(Call)] CompareMemory.Handler compare);

    [CFunction("bsearch", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_size_t), typeof(c_size_t), typeof(CompareMemory)], RestType = typeof(c_void_p))]
    public static partial nint Search(ReadOnlySpan<long> key, ReadOnlySpan<long> items, nuint count, nuint size, [Lifetime(Call)] CompareMemory.Handler compare);

    [CFunction("malloc", ArgTypes = [typeof(c_size_t)], RestType = typeof(c_void_p))]
    public static partial nint Allocate(nuint size);

    [CFunction("calloc", ArgTypes = [typeof(c_size_t), typeof(c_size_t)], RestType = typeof(c_void_p))]
    public static partial nint AllocateZeroed(nuint count, nuint size);

    [CFunction("realloc", ArgTypes = [typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_void_p))]
    public static partial nint Reallocate(nint memory, nuint size);

    [CFunction("free", ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
    public static partial void Free(nint memory);

    [CFunction("memcpy", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_void_p))]
    public static partial nint Copy(Span<byte> destination, ReadOnlySpan<byte> source, nuint count);

    [CFunction("memset", ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(c_size_t)], RestType = typeof(c_void_p))]
    public static partial nint Set(Span<byte> destination, int value, nuint count);

    [CFunction("memcmp", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_int))]
    public static partial int Compare(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, nuint count);

    [CFunction("strlen", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_size_t))]
    public static partial nuint Length(string text);

    [CFunction("strcmp", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Compare(string left, string right);

    [CFunction("strncmp", ArgTypes = [typeof(c_char_p), typeof(c_char_p), typeof(c_size_t)], RestType = typeof(c_int))]
    public static partial int Compare(string left, string right, nuint count);

    [CFunction("strcoll", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Collate(string left, string right);

    [CFunction("strspn", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(c_size_t))]
    public static partial nuint Span(string text, string accepted);

    [CFunction("strerror", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string? ErrorText(int error);

    [CFunction("fopen", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(FileStream), UseErrno = true, ErrCheck = nameof(Errors.NullIsErrno))]
    public static partial FileStream OpenFile([ErrorContext] string path, string mode);

    [CFunction("fclose", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int CloseFile(nint file);

    [CFunction("fread", ArgTypes = [typeof(c_void_p), typeof(c_size_t), typeof(c_size_t), typeof(FileStream)], RestType = typeof(c_size_t))]
    public static partial nuint Read(Span<byte> buffer, nuint size, nuint count, FileStream file);

    [CFunction("fwrite", ArgTypes = [typeof(c_void_p), typeof(c_size_t), typeof(c_size_t), typeof(FileStream)], RestType = typeof(c_size_t))]
    public static partial nuint Write(ReadOnlySpan<byte> buffer, nuint size, nuint count, FileStream file);

    [CFunction("fflush", ArgTypes = [typeof(FileStream)], RestType = typeof(c_int), UseErrno = true, ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial int Flush(FileStream? file);

    [CFunction("feof", ArgTypes = [typeof(FileStream)], RestType = typeof(c_int))]
    public static partial int IsAtEnd(FileStream file);

    [CFunction("fgetc", ArgTypes = [typeof(FileStream)], RestType = typeof(c_int))]
    public static partial int ReadCharacter(FileStream file);

    [CFunction("rewind", ArgTypes = [typeof(FileStream)], RestType = typeof(void))]
    public static partial void Rewind(FileStream file);

    [CFunction("remove", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int), UseErrno = true, ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial int Remove([ErrorContext] string path);

    [CFunction("rename", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(c_int), UseErrno = true, ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial int Rename([ErrorContext] string from, string to);

    [CFunction("puts", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Put(string text);

    [CFunction("printf", VariadicFrom = 1, ArgTypes = [typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Print(string format, int value);

    [CFunction("snprintf", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_double)], RestType = typeof(c_int))]
    public static partial int Print(Span<byte> buffer, nuint size, string format, double value);

    [CFunction("toupper", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int ToUpper(int character);

    [CFunction("isalpha", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int IsLetter(int character);

    [CFunction("time", ArgTypes = [typeof(POINTER<c_time_t>)], RestType = typeof(c_time_t))]
    public static partial long Time(out long time);

    [CFunction("difftime", ArgTypes = [typeof(c_time_t), typeof(c_time_t)], RestType = typeof(c_double))]
    public static partial double Difference(long end, long start);

    [CFunction("setlocale", ArgTypes = [typeof(c_int), typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string? SetLocale(int category, string? locale);

    [CFunction("signal", ArgTypes = [typeof(c_int), typeof(SignalHandler)], RestType = typeof(c_void_p))]
    public static partial nint Signal(int signal, [Lifetime(Forever)] SignalHandler.Handler handler);

    [CFunction("raise", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Raise(int signal);
}
