namespace CTypes;

/// <summary>Gives a constant to a C argument that the method does not show.</summary>
/// <param name="index">The argument's position in <see cref="CFunctionAttribute.ArgTypes"/>, from 0.</param>
/// <param name="value">An integer, floating, boolean or character constant; for a <c>void*</c> a number that fits an <c>int</c>, as -1 for <c>(void*)-1</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ParamDefaultAttribute(int index, object value) : Attribute
{
    /// <summary>The position given to the constructor.</summary>
    public int Index { get; } = index;

    /// <summary>The value given to the constructor.</summary>
    public object Value { get; } = value;
}
