using CTypes.Analyzers.Flow;
using CTypes.Generator;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CTypes.Analyzers.Usage;

/// <summary>Where a function leaves its error: in the private copy of <c>errno</c>, or in that of Windows' last error.</summary>
internal static class KeptError
{
    public const string Errno = "Errno", LastError = "LastError";

    /// <summary>The class whose <c>Get</c> reads the error that a function leaves; null where it leaves none.</summary>
    public static string? Of(IMethodSymbol method)
    {
        if (AttributeReading.FindFunction(method) is not { } function) return null;
        return FunctionAnalyzer.Uses(method, function, "UseErrno") ? Errno : FunctionAnalyzer.Uses(method, function, "UseLastError") ? LastError : null;
    }

    /// <summary>The same of a call; disposing of a handle calls the function that frees it.</summary>
    public static string? Of(IInvocationOperation call) => Of(call.TargetMethod) ?? OfHandle(call);

    /// <summary>Whether a function's own check looks at its result.</summary>
    public static bool IsChecked(IMethodSymbol method) => AttributeReading.FindFunction(method)?.Named("ErrCheck") is not null;

    /// <summary>Whether a call is <c>Get</c> or <c>Set</c> of one of the two.</summary>
    public static bool Is(IInvocationOperation call, string kept, string method) =>
        call.TargetMethod.Name == method && call.TargetMethod.ContainingType is { } type && type.Name == kept && AttributeReading.IsOurs(type);

    /// <summary>Whether a call reads one of the two.</summary>
    public static bool IsRead(IInvocationOperation call) => Is(call, Errno, "Get") || Is(call, LastError, "Get");

    private static string? OfHandle(IInvocationOperation call)
    {
        if (!KnownMethods.Disposes(call.TargetMethod) || call.Instance is not { } instance) return null;
        if (Variables.Unwrap(instance).Type is not { } type || AttributeReading.Find(type, KnownNames.CHandleAttribute) is not { } handle) return null;
        return HandleTypes.Keeps(handle, "UseErrno") ? Errno : HandleTypes.Keeps(handle, "UseLastError") ? LastError : null;
    }
}
