namespace CTypes;

/// <summary>Says how many elements a span in a callback's handler has.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BufferAttribute : Attribute
{
    /// <summary>The handler's integer parameter that holds the number of elements.</summary>
    public string? LengthFrom { get; set; }
}
