namespace CTypes;

/// <summary>
/// Maps an error code of a library to an exception class of yours, so that callers catch types and not numbers. It holds for all
/// ready-made checks (<see cref="Errors"/>): a value of <c>errno</c>, a last error, an HRESULT or the library's own code.
/// </summary>
/// <param name="code">The code.</param>
/// <param name="exception">The class. It has one of these constructors, the first of them is called: <c>(CFunctionInfo, int)</c>,
/// <c>(string message, int code)</c>, <c>(string message)</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CErrorAttribute(int code, Type exception) : Attribute
{
    /// <summary>Maps a code that is written without a sign, as HRESULTs are: <c>0x80004002</c>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="exception">The class.</param>
    public CErrorAttribute(uint code, Type exception) : this(unchecked((int)code), exception)
    {
    }

    /// <summary>The code.</summary>
    public int Code { get; } = code;

    /// <summary>The class that is thrown for it.</summary>
    public Type Exception { get; } = exception;
}
