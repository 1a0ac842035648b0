namespace CTypes;

/// <summary>
/// Makes a partial property of a <see cref="CLibraryAttribute"/> class stand for an exported C variable, as <c>in_dll</c> does: a static one
/// in a static class; in a class with objects one of the object, whose library has the variable.
/// <c>ref T</c> and <c>ref readonly T</c> are the variable itself; a plain property reads and writes it with the conversions of the type
/// table; <c>Span&lt;T&gt;</c> is an array of <see cref="Count"/> elements.
/// </summary>
/// <param name="symbol">The exported symbol, taken literally.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CVariableAttribute(string symbol) : Attribute
{
    /// <summary>The symbol given to the constructor.</summary>
    public string Symbol { get; } = symbol;

    /// <summary>The variable's C type, where it is not the plain counterpart of the property's: <c>typeof(c_long)</c> for an <c>int</c>, say.</summary>
    public Type? Type { get; set; }

    /// <summary>The number of elements of an array.</summary>
    public int Count { get; set; }

    /// <summary>Each thread has a variable of its own (<c>_Thread_local</c>), so that the address is looked up at each access.</summary>
    public bool ThreadLocal { get; set; }

    /// <summary>
    /// The library may lack the variable: <c>Has.Property</c> tells whether it is there, and an access throws
    /// <see cref="SymbolNotFoundException"/> where it is not.
    /// </summary>
    public bool Optional { get; set; }
}
