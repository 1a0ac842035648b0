using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Flow;

/// <summary>Methods of .NET that several rules know. A user's own class of the same name is none of them.</summary>
internal static class KnownMethods
{
    private const string Interop = "System.Runtime.InteropServices";

    /// <summary>Whether it is <c>GC.KeepAlive</c>, which does nothing with its argument.</summary>
    public static bool IsKeepAlive(IMethodSymbol method) => method.Name == "KeepAlive" && IsOf(method, "System", "GC");

    /// <summary>Whether it is <c>Interlocked.Exchange</c>, which returns what its first argument held.</summary>
    public static bool IsExchange(IMethodSymbol method) => method.Name == "Exchange" && IsOf(method, "System.Threading", "Interlocked");

    /// <summary>Whether it is a <c>Dispose()</c>.</summary>
    public static bool IsDispose(IMethodSymbol method) => method is { Name: "Dispose", Parameters.IsEmpty: true };

    /// <summary>Whether it is a <c>Dispose()</c>, or the <c>Close()</c> that means the same.</summary>
    public static bool Disposes(IMethodSymbol method) => IsDispose(method) || method is { Name: "Close", Parameters.IsEmpty: true };

    /// <summary>Whether it is a method of <c>Marshal</c>.</summary>
    public static bool IsOfMarshal(IMethodSymbol method) => IsOf(method, Interop, "Marshal");

    /// <summary>Whether it is one of <c>Marshal</c> that frees what <c>Marshal</c> allocated.</summary>
    public static bool IsFreeOfMarshal(IMethodSymbol method) => method.Name is "FreeHGlobal" or "FreeCoTaskMem" or "FreeBSTR" && IsOfMarshal(method);

    /// <summary>Whether it is <c>NativeMemory.Free</c>, which is C's <c>free</c>.</summary>
    public static bool IsFreeOfC(IMethodSymbol method) => method.Name == "Free" && IsOf(method, Interop, "NativeMemory");

    /// <summary>Whether it is one of <c>Marshal</c> that reads the error of the last call.</summary>
    public static bool ReadsLastError(IMethodSymbol method) =>
        method is { Name: "GetLastPInvokeError" or "GetLastWin32Error" or "GetLastSystemError", Parameters.IsEmpty: true } && IsOfMarshal(method);

    /// <summary>Whether it only reads or writes memory that it is given.</summary>
    public static bool OnlyUsesMemory(IMethodSymbol method) => IsOf(method, Interop, "MemoryMarshal") || IsOf(method, "System.Runtime.CompilerServices", "Unsafe");

    /// <summary>Whether it is a method of <c>Console</c>.</summary>
    public static bool IsOfConsole(IMethodSymbol method) => IsOf(method, "System", "Console");

    /// <summary>Whether it writes text for a person to read, and does nothing else.</summary>
    public static bool WritesText(IMethodSymbol method) =>
        method.Name is "Write" or "WriteLine" && (IsOfConsole(method) || IsOf(method, "System.Diagnostics", "Debug") || IsOf(method, "System.Diagnostics", "Trace"));

    private static bool IsOf(IMethodSymbol method, string space, string type) =>
        method.ContainingType is { ContainingType: null } container && container.Name == type && container.ContainingNamespace.ToDisplayString() == space;
}
