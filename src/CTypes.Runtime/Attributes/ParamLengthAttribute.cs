namespace CTypes;

/// <summary>Fills a C argument that the method does not show with the number of elements of an array or span parameter.</summary>
/// <param name="index">The argument's position in <see cref="CFunctionAttribute.ArgTypes"/>, from 0.</param>
/// <param name="parameter">The name of the array or span parameter.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ParamLengthAttribute(int index, string parameter) : Attribute
{
    /// <summary>The position given to the constructor.</summary>
    public int Index { get; } = index;

    /// <summary>The parameter's name given to the constructor.</summary>
    public string Parameter { get; } = parameter;
}
