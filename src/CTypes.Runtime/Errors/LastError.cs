using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>
/// The calling thread's private copy of Windows' last error (<c>GetLastError</c>). Functions declared with <c>UseLastError</c>
/// swap it with Windows' own before and after the call, as ctypes does. It is 0 on a new thread. Other systems have no last
/// error: there the copy is only what <see cref="Set"/> put into it, and calls leave it alone.
/// </summary>
public static class LastError
{
    [ThreadStatic] private static int t_value;

    /// <summary>Windows' own value on this thread, which any code of the runtime may have changed; 0 on other systems.</summary>
    public static int Raw => OperatingSystem.IsWindows() ? Marshal.GetLastSystemError() : 0;

    /// <summary>The private copy: what the last call with <c>UseLastError</c> on this thread left.</summary>
    public static int Get() => t_value;

    /// <summary>Sets the private copy, which the next call with <c>UseLastError</c> hands to C.</summary>
    /// <returns>The former value.</returns>
    public static int Set(int value)
    {
        int former = t_value;
        t_value = value;
        return former;
    }

    /// <summary>Windows' text for an error (<c>FormatMessage</c>); on other systems, which do not know it, <c>Windows error 5</c>.</summary>
    public static string Message(int code) => OperatingSystem.IsWindows() ? Marshal.GetPInvokeErrorMessage(code) : $"Windows error {code}";

    /// <summary>For generated code: hands the private copy to Windows.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SwapIn()
    {
        if (OperatingSystem.IsWindows()) Marshal.SetLastSystemError(t_value);
    }

    /// <summary>For generated code: keeps what C left. It stands right after the call, so that nothing runs in between.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SwapOut()
    {
        if (OperatingSystem.IsWindows()) t_value = Marshal.GetLastSystemError();
    }
}
