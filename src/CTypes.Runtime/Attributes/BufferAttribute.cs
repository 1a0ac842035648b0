namespace CTypes;

/// <summary>
/// Says what C expects of an array, span, memory or tensor; what does not hold throws an <see cref="ArgumentException"/> before C
/// is called. On a span that C hands over, in a callback's handler or as a function's result, <see cref="LengthFrom"/> says how many
/// elements it has.
/// </summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public sealed class BufferAttribute : Attribute
{
    /// <summary>The least number of elements.</summary>
    public int MinLength { get; set; }

    /// <summary>
    /// The integer parameter that tells C the number of elements; the buffer may have more. It may be a product, with numbers too:
    /// <c>nameof(rows) + "*" + nameof(columns)</c>. In a callback and on a result it is the length of the span.
    /// </summary>
    public string? LengthFrom { get; set; }

    /// <summary>The number of dimensions; 0 for any.</summary>
    public int Rank { get; set; }

    /// <summary>
    /// The number of elements in each dimension, -1 for any. An array of one dimension, a span or memory is taken to hold the
    /// elements row after row: what it holds must fill the shape.
    /// </summary>
    public int[]? Shape { get; set; }

    /// <summary>Whether a tensor's elements must lie one after the other, as C takes them to; the default. Set it to false only where C is told the strides.</summary>
    public bool Contiguous { get; set; } = true;

    /// <summary>Whether the address must be a multiple of the alignment of C's type, which memory that was cast to another type may not be.</summary>
    public bool Aligned { get; set; }

    /// <summary>Whether C writes: then the parameter's type must not be read-only, which is checked when compiling.</summary>
    public bool Writable { get; set; }
}
