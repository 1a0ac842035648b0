namespace CTypes;

/// <summary>Ready-made <see cref="CFunctionAttribute.ErrCheck"/> methods. They read <see cref="Errno"/>, so the function needs <see cref="CFunctionAttribute.UseErrno"/>.</summary>
public static class Errors
{
    /// <summary>A negative result means failure, <c>errno</c> has the reason: most of POSIX.</summary>
    /// <exception cref="ErrnoException"><paramref name="result"/> is negative.</exception>
    public static void NegativeIsErrno(nint result, CFunctionInfo function)
    {
        if (result < 0) throw new ErrnoException(function, Errno.Get());
    }

    /// <summary>NULL means failure, <c>errno</c> has the reason: functions that return a pointer.</summary>
    /// <exception cref="ErrnoException"><paramref name="result"/> is NULL.</exception>
    public static void NullIsErrno(nint result, CFunctionInfo function)
    {
        if (result == 0) throw new ErrnoException(function, Errno.Get());
    }
}
