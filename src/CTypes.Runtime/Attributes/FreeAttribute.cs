namespace CTypes;

/// <summary>On an <c>out string?</c>: the library's function that frees the text after it was copied. Without it the text is borrowed. A text that <see cref="ParamFlagsAttribute"/> makes the result is freed by <see cref="CFunctionAttribute.Free"/>.</summary>
/// <param name="symbol">A function of one pointer argument.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FreeAttribute(string symbol) : Attribute
{
    /// <summary>The symbol given to the constructor.</summary>
    public string Symbol { get; } = symbol;

    /// <summary>The library class that exports it, where the text was allocated by another library.</summary>
    public Type? Library { get; set; }
}
