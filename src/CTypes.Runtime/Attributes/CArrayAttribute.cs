namespace CTypes;

/// <summary>Makes a partial struct C's array type <c>T[n]</c>, to be used as a member of records and behind pointers.</summary>
/// <param name="elementType">The C type of the elements.</param>
/// <param name="length">The number of elements, at least 1.</param>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class CArrayAttribute(Type elementType, int length) : Attribute
{
    /// <summary>The element type given to the constructor.</summary>
    public Type ElementType { get; } = elementType;

    /// <summary>The length given to the constructor.</summary>
    public int Length { get; } = length;
}
