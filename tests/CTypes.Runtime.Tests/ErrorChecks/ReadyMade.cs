using System.Diagnostics.CodeAnalysis;

namespace CTypes.Runtime.Tests;

/// <summary>The ready-made error checks, without classes of the user's own.</summary>
[CLibrary("errors", UseErrno = true, UseLastError = true, ErrCheckType = typeof(SharedChecks))]
public static partial class ReadyMade
{
    [CFunction("negative_int", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial int NegativeInt([ErrorContext] int code);

    [CFunction("negative_schar", ArgTypes = [typeof(c_int)], RestType = typeof(c_byte), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial sbyte NegativeByte(int code);

    [CFunction("negative_long", ArgTypes = [typeof(c_int)], RestType = typeof(c_long), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial long NegativeLong(int code);

    [CFunction("negative_longlong", ArgTypes = [typeof(c_int)], RestType = typeof(c_longlong), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial long NegativeLongLong(int code);

    [CFunction("negative_ssize", ArgTypes = [typeof(c_int)], RestType = typeof(c_ssize_t), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial nint NegativeSSize(int code);

    [CFunction("negative_size", ArgTypes = [typeof(c_int)], RestType = typeof(c_size_t), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial nuint NegativeSize(int code);

    [CFunction("null_pointer", ArgTypes = [typeof(c_int)], RestType = typeof(c_void_p), ErrCheck = nameof(Errors.NullIsErrno))]
    public static partial nint Null(int code);

    [CFunction("nonzero", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsErrno))]
    public static partial void NonZero(int code);

    [CFunction("is_code", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.ResultIsErrno))]
    public static partial void Result(int code);

    [CFunction("is_code", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    public static partial void Code([ErrorContext] int code);

    [CFunction("zero_int", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.ZeroIsLastError))]
    public static partial int ZeroInt([ErrorContext] int result);

    [CFunction("zero_pointer", ArgTypes = [typeof(c_int)], RestType = typeof(c_void_p), ErrCheck = nameof(Errors.ZeroIsLastError))]
    public static partial nint ZeroPointer(int result);

    [CFunction("zero_unsigned", ArgTypes = [typeof(c_int)], RestType = typeof(c_uint), ErrCheck = nameof(Errors.ZeroIsLastError))]
    public static partial uint ZeroUnsigned(int result);

    [CFunction("hresult", ArgTypes = [typeof(HRESULT)], RestType = typeof(HRESULT))]
    public static partial HRESULT Raw(HRESULT result);

    [CFunction("hresult", ArgTypes = [typeof(HRESULT)], RestType = typeof(HRESULT))]
    public static partial int RawNumber(int result);

    [CFunction("hresult", ArgTypes = [typeof(HRESULT)], RestType = typeof(HRESULT))]
    public static partial void Throws(HRESULT result);

    [CFunction("hresult_out", ArgTypes = [typeof(HRESULT), typeof(POINTER<c_int>)], RestType = typeof(HRESULT))]
    [ParamFlags(In, Out)]
    public static partial int ThrowsOrAnswers(HRESULT result);

    [CFunction("hresult_out", ArgTypes = [typeof(HRESULT), typeof(POINTER<c_int>)], RestType = typeof(HRESULT))]
    public static partial void ThrowsOrFills([ErrorContext] HRESULT result, out int answer);

    [CFunction("hresult", ArgTypes = [typeof(HRESULT)], RestType = typeof(HRESULT), ErrCheck = nameof(Errors.HResult))]
    public static partial HRESULT Checked(HRESULT result);

    [CFunction("is_code", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(SharedChecks.NotSeven))]
    public static partial int CheckedElsewhere(int code);

    [CFunction("is_code", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(OtherChecks.NotEight), ErrCheckType = typeof(OtherChecks))]
    public static partial int CheckedElsewhereAgain(int code);

    [CFunction("is_code", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Both))]
    public static partial int CheckedHere(int code);

    [CFunction("errno_name", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string? ErrnoName(int code);

    [CFunction("errno_text", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string ErrnoText(int code);

    private static void Both(int result)
    {
        if (result != 0) throw new InvalidDataException("here");
    }
}

public static class SharedChecks
{
    public static void NotSeven(int result)
    {
        if (result == 7) throw new InvalidDataException("seven");
    }

    [SuppressMessage("Style", "IDE0060", Justification = "The class's own check must win over it.")]
    public static void Both(int result) => throw new InvalidDataException("elsewhere");
}

public static class OtherChecks
{
    public static void NotEight(int result)
    {
        if (result == 8) throw new InvalidDataException("eight");
    }
}
