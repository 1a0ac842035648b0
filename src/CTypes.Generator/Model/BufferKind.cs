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

    /// <summary><c>CArray</c>, an array in C's memory.</summary>
    CArray,

    /// <summary><c>CRecordArray</c>, an array of records of the class form.</summary>
    RecordArray,

    /// <summary><c>ArenaArray</c>, an array in an arena's memory.</summary>
    ArenaArray,

    /// <summary><c>CBox</c>, one value in C's memory.</summary>
    Box,

    /// <summary><c>StringBuffer</c> or <c>WideStringBuffer</c>, of which only the length is asked.</summary>
    Text,

    /// <summary>The class of System.Numerics.Tensors.</summary>
    Tensor,

    /// <summary>The spans of System.Numerics.Tensors.</summary>
    TensorSpan,
}
