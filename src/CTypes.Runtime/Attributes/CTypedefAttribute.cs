namespace CTypes;

/// <summary>
/// C's <c>typedef</c>: makes a partial struct a type of its own that C sees as another type. The generated half has the
/// constructor, <c>Value</c>, equality and conversions.
/// </summary>
/// <param name="type">What it stands for: a c_ type, <c>c_void_p</c>, a <c>POINTER&lt;T&gt;</c>, or another typedef.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class CTypedefAttribute(Type type) : Attribute
{
    /// <summary>What it stands for.</summary>
    public Type Type { get; } = type;

    /// <summary>
    /// The static method of the struct that judges each result of this type: <c>void M(T result)</c> or <c>void M(T result, CFunctionInfo function)</c>.
    /// A function's own <c>ErrCheck</c> stands in its place.
    /// </summary>
    public string? Check { get; set; }

    /// <summary>For a C integer that is a truth value: the number that C takes for true, 1 or -1. Then <c>bool</c> stands for the type. 0: a plain number.</summary>
    public int True { get; set; }
}
