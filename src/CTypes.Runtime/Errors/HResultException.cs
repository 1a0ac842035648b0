using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>A function returned a failing HRESULT.</summary>
public class HResultException : COMException
{
    /// <summary>The failure of a function.</summary>
    /// <param name="function">The function that failed.</param>
    /// <param name="result">The HRESULT, which <see cref="ExternalException.ErrorCode"/> shows.</param>
    /// <param name="details">What the object says about the failure.</param>
    public HResultException(CFunctionInfo function, int result, ComErrorInfo? details = null) : base(Describe(function, result, details), result)
    {
        Function = function;
        Details = details;
        if (details is null) return;
        Source = details.Source;
        HelpLink = details.HelpFile;
    }

    /// <summary>The function that failed.</summary>
    public CFunctionInfo Function { get; }

    /// <summary>What the object says about the failure (<c>IErrorInfo</c>); null when it says nothing.</summary>
    public ComErrorInfo? Details { get; }

    /// <summary>What the function worked on, such as a file name; null when no parameter carries <see cref="ErrorContextAttribute"/>.</summary>
    public string? Resource => Function.Resource;

    internal static string Describe(CFunctionInfo function, int result, ComErrorInfo? details) =>
        details?.Description is { Length: > 0 } description
            ? $"{function.Operation}: {description} ({HResultNames.Describe(result)})"
            : $"{function.Operation}: {HResultNames.Describe(result)}";
}
