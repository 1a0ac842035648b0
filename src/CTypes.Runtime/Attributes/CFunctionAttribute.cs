namespace CTypes;

/// <summary>
/// Makes a static partial method of a <see cref="CLibraryAttribute"/> class call a C function, or a partial method of a
/// <see cref="CInterfaceAttribute"/> class a function of the object.
/// </summary>
/// <param name="symbol">The exported symbol, taken literally.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CFunctionAttribute(string symbol) : Attribute
{
    /// <summary>A function that is found by <see cref="VTableIndex"/>.</summary>
    public CFunctionAttribute() : this("")
    {
    }

    /// <summary>The symbol given to the constructor.</summary>
    public string Symbol { get; } = symbol;

    /// <summary>The C types of all arguments, in C's order: scalars (<c>typeof(c_int)</c>), <c>typeof(POINTER&lt;T&gt;)</c>, records, callbacks and handles.</summary>
    public Type[] ArgTypes { get; set; } = [];

    /// <summary>The C type of the result; <c>typeof(void)</c> for none.</summary>
    public Type RestType { get; set; } = typeof(void);

    /// <summary>
    /// The method that looks at C's result before it is returned: <c>M(result)</c>, <c>M(result, CFunctionInfo)</c> or
    /// <c>M(result, CFunctionInfo, in MethodArguments)</c>. A void one only checks; the value of any other replaces the result.
    /// A name that the class does not have is looked up in <see cref="ErrCheckType"/>, then in <see cref="Errors"/>.
    /// </summary>
    public string? ErrCheck { get; set; }

    /// <summary>Where to look for <see cref="ErrCheck"/> when the class does not have it; unset, what the library says.</summary>
    public Type? ErrCheckType { get; set; }

    /// <summary>Swaps <c>errno</c> with the thread's private copy (<see cref="Errno"/>) around the call.</summary>
    public bool UseErrno { get; set; }

    /// <summary>Swaps Windows' last error with the thread's private copy (<see cref="LastError"/>) around the call.</summary>
    public bool UseLastError { get; set; }

    /// <summary>The library's function that frees a returned <c>char*</c> after it was copied. Unset: the text is borrowed.</summary>
    public string? Free { get; set; }

    /// <summary>In a <see cref="CInterfaceAttribute"/> class: the function's place in the object's table, counted from 0 for <c>QueryInterface</c>.</summary>
    public int VTableIndex { get; set; } = -1;

    /// <summary>In a <see cref="CInterfaceAttribute"/> class: the interface's identifier. With it an exception for a failing HRESULT has the object's own description (<see cref="HResultException.Details"/>).</summary>
    public string? Iid { get; set; }
}
