namespace CTypes.Generator.Model;

/// <summary>In what a method gets elements that lie one after the other.</summary>
internal enum BufferKind
{
    Span,

    /// <summary>An array of one dimension.</summary>
    Array,

    /// <summary>An array of several dimensions, row after row.</summary>
    Block,

    /// <summary><c>Memory</c> or <c>ReadOnlyMemory</c>, which pin themselves.</summary>
    Memory,

    /// <summary>The class of System.Numerics.Tensors.</summary>
    Tensor,

    /// <summary>The spans of System.Numerics.Tensors.</summary>
    TensorSpan,
}
