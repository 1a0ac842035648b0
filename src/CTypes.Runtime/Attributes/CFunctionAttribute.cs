using System.Diagnostics;

namespace CTypes;

/// <summary>
/// Makes a static partial method of a <see cref="CLibraryAttribute"/> class call a C function, or a partial method of a
/// <see cref="CInterfaceAttribute"/> class a function of the object.
/// </summary>
/// <remarks>
/// It is read by the compiler only, and not written to the assembly, which its lists of types would make twice as large, unless the
/// project defines the constant <see cref="KeptBy"/>. What the rules ask of functions of other assemblies is written in short.
/// </remarks>
/// <param name="symbol">The exported symbol, taken literally.</param>
[AttributeUsage(AttributeTargets.Method)]
[Conditional(KeptBy)]
public sealed class CFunctionAttribute(string symbol) : Attribute
{
    /// <summary>The constant with which a project has its declarations in its assembly, for tools that read them there.</summary>
    public const string KeptBy = "CTYPES_DECLARATIONS";

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

    /// <summary>The library's function that frees a returned <c>char*</c> after it was copied, or, where C returns no memory, the texts that <see cref="ParamFlagsAttribute"/> makes the result. Unset: the text is borrowed.</summary>
    public string? Free { get; set; }

    /// <summary>The library class that exports <see cref="Free"/>, where the text was allocated by another library.</summary>
    public Type? FreeLibrary { get; set; }

    /// <summary>The encoding of the function's text, where nothing nearer says another. The default is UTF-8.</summary>
    public CEncoding Encoding { get; set; }

    /// <summary>What becomes of text that the encoding cannot express, and of bytes that are no text in it.</summary>
    public CEncodingErrors EncodingErrors { get; set; }

    /// <summary>In a <see cref="CInterfaceAttribute"/> class: the function's place in the object's table, counted from 0 for <c>QueryInterface</c>.</summary>
    public int VTableIndex { get; set; } = -1;

    /// <summary>In a <see cref="CInterfaceAttribute"/> class: the interface's identifier. With it an exception for a failing HRESULT has the object's own description (<see cref="HResultException.Details"/>).</summary>
    public string? Iid { get; set; }

    /// <summary>Other names of the symbol, in order: the first that the library exports is called.</summary>
    public string[] AltSymbols { get; set; } = [];

    /// <summary>
    /// The library may lack the function: <c>Has.Method</c> tells whether it is there, and a call throws
    /// <see cref="SymbolNotFoundException"/> where it is not.
    /// </summary>
    public bool Optional { get; set; }

    /// <summary>The export's number, by which it is looked up on Windows. Elsewhere a call throws <see cref="PlatformNotSupportedException"/>.</summary>
    public int Ordinal { get; set; }

    /// <summary>The calling convention; that of the library where none is stated.</summary>
    public CallConv CallConv { get; set; }

    /// <summary>
    /// Calls without telling the garbage collector, which saves some nanoseconds. Only for functions that return within a microsecond,
    /// do not block and call nothing back: the whole process waits for them when it collects.
    /// </summary>
    public bool SuppressGCTransition { get; set; }

    /// <summary>How the function is reached; as the library says where nothing is stated.</summary>
    public CBinding Binding { get; set; }

    /// <summary>
    /// For a C function with <c>...</c>: the number of arguments that its prototype names. <see cref="ArgTypes"/> lists all arguments of this
    /// one use. 0 (unset) is a function without <c>...</c>.
    /// </summary>
    public int VariadicFrom { get; set; }

    /// <summary>
    /// The function's twin that takes a <c>va_list</c> instead of <c>...</c> (<c>vprintf</c> for <c>printf</c>), through which floating-point
    /// arguments go. Need not be stated for the twins of the C library, SQLite, Python and curl. The function's own name says that it
    /// takes a <c>va_list</c> itself: then all that comes after the named arguments is passed in one.
    /// </summary>
    public string? VaListSymbol { get; set; }
}
