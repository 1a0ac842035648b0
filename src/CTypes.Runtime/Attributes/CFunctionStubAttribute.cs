using System.ComponentModel;

namespace CTypes;

/// <summary>
/// For generated code: what the rules ask of a function of another assembly. <see cref="CFunctionAttribute"/> itself is left in the
/// source, because its lists of types would be more than half of an assembly of bindings.
/// </summary>
/// <param name="symbol">The exported symbol.</param>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CFunctionStubAttribute(string symbol) : Attribute
{
    /// <summary>The symbol given to the constructor.</summary>
    public string Symbol { get; } = symbol;

    /// <summary>Whether the call keeps <c>errno</c>.</summary>
    public bool UseErrno { get; set; }

    /// <summary>Whether the call keeps Windows' last error.</summary>
    public bool UseLastError { get; set; }

    /// <summary>The method that looks at C's result; null for none.</summary>
    public string? ErrCheck { get; set; }
}
