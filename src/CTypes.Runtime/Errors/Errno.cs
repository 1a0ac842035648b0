using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>
/// The calling thread's private copy of <c>errno</c>. Functions declared with <c>UseErrno</c> swap it with C's own before
/// and after the call, so that nothing the runtime does in between is seen, as ctypes does. It is 0 on a new thread.
/// </summary>
public static unsafe class Errno
{
    // Without the runtime's bookkeeping of a call, which would have a say in errno.
    private static readonly delegate* unmanaged[Cdecl, SuppressGCTransition]<int*> s_location = (delegate* unmanaged[Cdecl, SuppressGCTransition]<int*>)Resolve();

    [ThreadStatic] private static int t_value;
    [ThreadStatic] private static int* t_location;

    /// <summary>The private copy: what the last call with <c>UseErrno</c> on this thread left.</summary>
    public static int Get() => t_value;

    /// <summary>Sets the private copy, which the next call with <c>UseErrno</c> hands to C.</summary>
    /// <returns>The former value.</returns>
    public static int Set(int value)
    {
        int former = t_value;
        t_value = value;
        return former;
    }

    /// <summary>The C library's text for a value of <c>errno</c> (<c>strerror</c>).</summary>
    public static string Message(int code)
    {
        // On Windows the runtime's own text is that of last errors.
        if (!OperatingSystem.IsWindows()) return Marshal.GetPInvokeErrorMessage(code);
        nint strerror = NativeLibrary.GetExport(NativeLibrary.Load("ucrtbase.dll"), "strerror");
        return Utf8Text.Read(((delegate* unmanaged[Cdecl]<int, byte*>)strerror)(code)) ?? "";
    }

    /// <summary>For generated code: hands the private copy to C and tells where this thread's <c>errno</c> is.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int* SwapIn()
    {
        int* location = t_location;
        if (location == null) location = Locate();
        *location = t_value;
        return location;
    }

    /// <summary>For generated code: keeps what C left. The caller reads <c>errno</c> itself, so that nothing runs between the call and the read.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SwapOut(int value) => t_value = value;

    /// <summary>For generated code: a callback begins. The private copy gets C's <c>errno</c>.</summary>
    /// <returns>The private copy as it was, for <see cref="LeaveCallback"/>.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static int EnterCallback()
    {
        int* location = s_location();
        int value = *location;    // before anything else runs
        t_location = location;
        return Set(value);
    }

    /// <summary>For generated code: makes ready what <see cref="EnterCallback"/> needs, which would change <c>errno</c> if it were made then.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Prepare() => LeaveCallback(EnterCallback());

    /// <summary>For generated code: a callback ends. C's <c>errno</c> gets the private copy, which becomes what it was.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void LeaveCallback(int former)
    {
        int value = Set(former);
        *t_location = value;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int* Locate() => t_location = s_location();

    // errno is a macro: what it expands to is a function that every C library exports under its own name.
    private static nint Resolve()
    {
        nint library = OperatingSystem.IsWindows() ? NativeLibrary.Load("ucrtbase.dll") : NativeLibrary.GetMainProgramHandle();
        foreach (string symbol in (ReadOnlySpan<string>)["__errno_location", "__error", "_errno", "__errno"])
        {
            if (NativeLibrary.TryGetExport(library, symbol, out nint function)) return function;
        }

        throw new PlatformNotSupportedException("This C library exports none of the known functions behind 'errno'.");
    }
}
