using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>A C function failed and returned a code of its library.</summary>
public class CErrorException : ExternalException
{
    /// <summary>The failure of a function.</summary>
    /// <param name="function">The function that failed.</param>
    /// <param name="code">The library's code.</param>
    /// <param name="message">What to tell; left out, the operation and the code.</param>
    public CErrorException(CFunctionInfo function, int code, string? message = null) : base(message ?? $"{function.Operation}: error {code}", code)
    {
        Function = function;
        Code = code;
    }

    /// <summary>The function that failed.</summary>
    public CFunctionInfo Function { get; }

    /// <summary>The library's code.</summary>
    public int Code { get; }

    /// <summary>What the function worked on, such as a file name; null when no parameter carries <see cref="ErrorContextAttribute"/>.</summary>
    public string? Resource => Function.Resource;
}
