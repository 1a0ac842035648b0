using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>A C function failed and left the reason in <c>errno</c>.</summary>
public class ErrnoException : ExternalException
{
    /// <summary>The failure of a function.</summary>
    /// <param name="function">The function that failed.</param>
    /// <param name="code">The value of <c>errno</c>.</param>
    public ErrnoException(CFunctionInfo function, int code) : base(Describe(function, code), code)
    {
        Function = function;
        Code = code;
    }

    /// <summary>The function that failed.</summary>
    public CFunctionInfo Function { get; }

    /// <summary>The value of <c>errno</c>.</summary>
    public int Code { get; }

    /// <summary>The symbolic name of <see cref="Code"/> on this platform, such as <c>ENOENT</c>.</summary>
    public string Name => ErrnoNames.Find(Code);

    /// <summary>What the function worked on, such as a file name; null when no parameter carries <see cref="ErrorContextAttribute"/>.</summary>
    public string? Resource => Function.Resource;

    internal static string Describe(CFunctionInfo function, int code)
    {
        string name = ErrnoNames.Find(code);
        string shown = name.StartsWith("errno", StringComparison.Ordinal) ? name : $"{name}, errno {code}";
        return $"{function.Operation}: {Errno.Message(code)} ({shown})";
    }
}
