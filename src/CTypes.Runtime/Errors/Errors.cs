using System.ComponentModel;

namespace CTypes;

/// <summary>
/// Ready-made <see cref="CFunctionAttribute.ErrCheck"/> methods, and the exceptions they throw for checks of your own. A code
/// for which the library has a <see cref="CErrorAttribute"/> is thrown as the class named there.
/// </summary>
public static class Errors
{
    /// <summary>A negative result means failure, <c>errno</c> has the reason: most of POSIX. The function needs <c>UseErrno</c>.</summary>
    /// <exception cref="ErrnoException"><paramref name="result"/> is negative.</exception>
    public static void NegativeIsErrno(nint result, CFunctionInfo function)
    {
        if (result < 0) throw FromErrno(function);
    }

    /// <inheritdoc cref="NegativeIsErrno(nint, CFunctionInfo)"/>
    public static void NegativeIsErrno(long result, CFunctionInfo function)
    {
        if (result < 0) throw FromErrno(function);
    }

    /// <summary>A result of <c>(size_t)-1</c> means failure, <c>errno</c> has the reason. The function needs <c>UseErrno</c>.</summary>
    /// <exception cref="ErrnoException"><paramref name="result"/> is <c>(size_t)-1</c>.</exception>
    public static void NegativeIsErrno(nuint result, CFunctionInfo function)
    {
        if (result == nuint.MaxValue) throw FromErrno(function);
    }

    /// <summary>NULL means failure, <c>errno</c> has the reason: functions that return a pointer. The function needs <c>UseErrno</c>.</summary>
    /// <exception cref="ErrnoException"><paramref name="result"/> is NULL.</exception>
    public static void NullIsErrno(nint result, CFunctionInfo function)
    {
        if (result == 0) throw FromErrno(function);
    }

    /// <summary>A result other than 0 means failure, <c>errno</c> has the reason. The function needs <c>UseErrno</c>.</summary>
    /// <exception cref="ErrnoException"><paramref name="result"/> is not 0.</exception>
    public static void NonZeroIsErrno(long result, CFunctionInfo function)
    {
        if (result != 0) throw FromErrno(function);
    }

    /// <summary>A result other than 0 means failure and is itself the value of <c>errno</c>: the functions of POSIX threads.</summary>
    /// <exception cref="ErrnoException"><paramref name="result"/> is not 0.</exception>
    public static void ResultIsErrno(int result, CFunctionInfo function)
    {
        if (result != 0) throw FromErrno(function, result);
    }

    /// <summary>A result other than 0 means failure and is the library's own code.</summary>
    /// <exception cref="CErrorException"><paramref name="result"/> is not 0.</exception>
    public static void NonZeroIsCode(int result, CFunctionInfo function)
    {
        if (result != 0) throw FromCode(function, result);
    }

    /// <summary>A result of 0, NULL or FALSE means failure, Windows' last error has the reason. The function needs <c>UseLastError</c>.</summary>
    /// <exception cref="Win32Exception"><paramref name="result"/> is 0.</exception>
    public static void ZeroIsLastError(nint result, CFunctionInfo function)
    {
        if (result == 0) throw FromLastError(function);
    }

    /// <inheritdoc cref="ZeroIsLastError(nint, CFunctionInfo)"/>
    public static void ZeroIsLastError(long result, CFunctionInfo function)
    {
        if (result == 0) throw FromLastError(function);
    }

    /// <inheritdoc cref="ZeroIsLastError(nint, CFunctionInfo)"/>
    public static void ZeroIsLastError(bool result, CFunctionInfo function)
    {
        if (!result) throw FromLastError(function);
    }

    /// <summary>A negative HRESULT means failure. A method with <c>RestType = typeof(HRESULT)</c> that does not return it is checked so by itself.</summary>
    /// <exception cref="HResultException"><paramref name="result"/> is negative.</exception>
    public static void HResult(int result, CFunctionInfo function)
    {
        if (result < 0) throw FromHResult(function, result);
    }

    /// <summary>For generated code: a negative HRESULT of an interface's function means failure, the object may have the reason.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void HResult(int result, CFunctionInfo function, nint instance, in Guid iid)
    {
        if (result < 0) throw FromHResult(function, result, ComErrorInfo.Read(instance, iid));
    }

    /// <summary>The exception for what the last call with <c>UseErrno</c> left in <see cref="Errno"/>.</summary>
    public static Exception FromErrno(CFunctionInfo function) => FromErrno(function, Errno.Get());

    /// <summary>The exception for a value of <c>errno</c>: the mapped class, else <see cref="ErrnoException"/>.</summary>
    public static Exception FromErrno(CFunctionInfo function, int code) =>
        Mapped(function, code, ErrnoException.Describe(function, code)) ?? new ErrnoException(function, code);

    /// <summary>The exception for what the last call with <c>UseLastError</c> left in <see cref="LastError"/>: the mapped class, else <see cref="Win32Exception"/>.</summary>
    public static Exception FromLastError(CFunctionInfo function)
    {
        int code = LastError.Get();
        string message = $"{function.Operation}: {LastError.Message(code)} (last error {code})";
        return Mapped(function, code, message) ?? new Win32Exception(code, message);
    }

    /// <summary>The exception for a library's own code: the mapped class, else <see cref="CErrorException"/>.</summary>
    /// <param name="function">The function that failed.</param>
    /// <param name="code">The library's code.</param>
    /// <param name="text">What the library says about it; null when it has no words for it.</param>
    public static Exception FromCode(CFunctionInfo function, int code, string? text = null)
    {
        string message = text is null ? $"{function.Operation}: error {code}" : $"{function.Operation}: {text} (error {code})";
        return Mapped(function, code, message) ?? new CErrorException(function, code, message);
    }

    /// <summary>The exception for an HRESULT: the mapped class, else <see cref="HResultException"/>.</summary>
    public static Exception FromHResult(CFunctionInfo function, int result) => FromHResult(function, result, null);

    internal static Exception FromHResult(CFunctionInfo function, int result, ComErrorInfo? details) =>
        Mapped(function, result, HResultException.Describe(function, result, details)) ?? new HResultException(function, result, details);

    private static Exception? Mapped(CFunctionInfo function, int code, string message) => function.ErrorClasses?.Invoke(function, code, message);
}
