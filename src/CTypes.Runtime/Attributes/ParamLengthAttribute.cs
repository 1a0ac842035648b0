namespace CTypes;

/// <summary>Fills a C argument that the method does not show with the number of elements of a parameter: of an array, a span, or a text buffer, whose elements are its characters in C.</summary>
/// <param name="index">The argument's position in <see cref="CFunctionAttribute.ArgTypes"/>, from 0.</param>
/// <param name="parameter">The name of the parameter.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ParamLengthAttribute(int index, string parameter) : Attribute
{
    /// <summary>The position given to the constructor.</summary>
    public int Index { get; } = index;

    /// <summary>The parameter's name given to the constructor.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>Whether C wants the number of bytes, as <c>write</c>, <c>glBufferData</c> and <c>SQLGetData</c> do, not that of elements.</summary>
    public bool InBytes { get; set; }
}
