namespace CTypes;

/// <summary>Says how many elements a span has that C hands over: in a callback's handler, or as a function's result.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public sealed class BufferAttribute : Attribute
{
    /// <summary>The integer parameter that holds the number of elements.</summary>
    public string? LengthFrom { get; set; }
}
