namespace CTypes;

/// <summary>
/// Makes a partial class a <see cref="NativeHandle"/> for a pointer or number that a C library hands out:
/// freed exactly once, never while a call uses it, never used after it was closed.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CHandleAttribute : Attribute
{
    /// <summary>The C function that frees the handle: one argument, the handle, or its address with <see cref="FreeTakesAddress"/>; its result is ignored unless <see cref="FreeErrCheck"/> looks at it.</summary>
    public string? Free { get; set; }

    /// <summary>
    /// Whether <see cref="Free"/> takes the address of a variable with the handle, as <c>void av_frame_free(AVFrame **frame)</c> does: C gets that of a
    /// variable of its own. What C leaves there, NULL or something else, is not looked at.
    /// </summary>
    public bool FreeTakesAddress { get; set; }

    /// <summary>
    /// The method of the class that frees the handle, in place of <see cref="Free"/>, where C's function wants more than the handle:
    /// <c>void M(nint handle)</c>, or <c>void M(int handle)</c> where <see cref="Type"/> is <c>c_int</c>; static or not. It gets the value, because the
    /// object is closed by then, and calls what frees. What it throws leaves <c>Dispose</c>. When the finalizer frees the handle, or a call or
    /// handle that outlived <c>Dispose</c>, an exception is lost: nobody could receive it. A finalizer runs in any order with those of the objects
    /// that the handle refers to, so take values from them, not the objects.
    /// </summary>
    public string? FreeMethod { get; set; }

    /// <summary>The <see cref="CLibraryAttribute"/> class whose library exports <see cref="Free"/>.</summary>
    public Type? Library { get; set; }

    /// <summary>The handle's C type: <c>c_void_p</c>, or an integer type for one that is a number, as a file descriptor is.</summary>
    public Type Type { get; set; } = typeof(c_void_p);

    /// <summary>The value that stands for no handle: 0 for a pointer, -1 for a file descriptor. For a pointer 0 is none beside another value too.</summary>
    public long Invalid { get; set; }

    /// <summary>
    /// The static method that looks at what <see cref="Free"/> returned, an <c>int</c>: <c>void M(result)</c> or <c>void M(result, CFunctionInfo)</c>,
    /// in the handle class, in <see cref="Library"/> or in <see cref="Errors"/>. It is called when <c>Dispose</c> frees the handle and its exception
    /// leaves <c>Dispose</c>. It is not called when the finalizer frees the handle, or a call or handle that outlived <c>Dispose</c>: nobody could receive the exception.
    /// </summary>
    public string? FreeErrCheck { get; set; }

    /// <summary>Swaps <c>errno</c> with the thread's private copy (<see cref="Errno"/>) around <see cref="Free"/>.</summary>
    public bool UseErrno { get; set; }

    /// <summary>Swaps Windows' last error with the thread's private copy (<see cref="LastError"/>) around <see cref="Free"/>.</summary>
    public bool UseLastError { get; set; }
}
