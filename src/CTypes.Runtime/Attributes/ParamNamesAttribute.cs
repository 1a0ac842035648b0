namespace CTypes;

/// <summary>Names the C arguments for the generated <c>MethodArguments</c> that an <see cref="CFunctionAttribute.ErrCheck"/> method receives, where the method's own parameters do not.</summary>
/// <param name="names">One name per C argument, in the order of <see cref="CFunctionAttribute.ArgTypes"/>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ParamNamesAttribute(params string[] names) : Attribute
{
    /// <summary>The names given to the constructor.</summary>
    public string[] Names { get; } = names;
}
