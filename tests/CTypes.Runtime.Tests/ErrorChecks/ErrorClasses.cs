namespace CTypes.Runtime.Tests;

public sealed class FileMissingException(string message) : IOException(message);

public sealed class BusyException(string message, int code) : Exception(message)
{
    public int Code { get; } = code;
}

public sealed class DeniedException(CFunctionInfo function, int code) : ErrnoException(function, code);

public sealed class ChoosingException : Exception
{
    public ChoosingException(string message) : base(message)
    {
    }

    public ChoosingException(CFunctionInfo function, int code) : base($"chosen {function.Symbol} {code}")
    {
    }
}

/// <summary>A library whose errors are classes of the user's.</summary>
[CLibrary("errors", UseErrno = true, UseLastError = true)]
[CError(2, typeof(FileMissingException))]
[CError(13, typeof(DeniedException))]
[CError(16, typeof(BusyException))]
[CError(17, typeof(ChoosingException))]
[CError(0x80004005, typeof(BusyException))]
public static partial class ErrorClasses
{
    [CFunction("negative_int", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno))]
    public static partial int ByErrno([ErrorContext] int code);

    [CFunction("is_code", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    public static partial void ByCode(int code);

    [CFunction("zero_int", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.ZeroIsLastError))]
    public static partial int ByLastError(int result);

    [CFunction("hresult", ArgTypes = [typeof(HRESULT)], RestType = typeof(HRESULT))]
    public static partial void ByHResult(HRESULT result);

    [CFunction("is_code", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Own))]
    public static partial void ByOwnCheck(int code);

    private static void Own(int code, CFunctionInfo function)
    {
        if (code != 0) throw Errors.FromCode(function, code, "words of the library");
    }
}
