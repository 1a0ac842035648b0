using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>Anything that holds elements one after the other: an array of any rank, a span, memory, a tensor.</summary>
/// <param name="Rank">The number of dimensions that the type itself has; 0 for tensors, which have any.</param>
internal sealed record MemoryType(ITypeSymbol Element, BufferKind Kind, int Rank, bool IsReadOnly = false)
{
    public static MemoryType? Read(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => new(array.ElementType, array.IsSZArray ? BufferKind.Array : BufferKind.Block, array.Rank),
        INamedTypeSymbol { TypeArguments: [{ } element] } generic => Read(generic, element),
        _ => null,
    };

    /// <summary>How a parameter says how many elements it holds; null for one that does not.</summary>
    public static BufferKind? LengthOf(ITypeSymbol type) =>
        type.Name is "StringBuffer" or "WideStringBuffer" && AttributeReading.IsOurs(type) ? BufferKind.Text : Read(type)?.Kind;

    private static MemoryType? Read(INamedTypeSymbol type, ITypeSymbol element) => type.Name switch
    {
        "Span" when IsIn(type, "System") => new(element, BufferKind.Span, 1),
        "ReadOnlySpan" when IsIn(type, "System") => new(element, BufferKind.Span, 1, IsReadOnly: true),
        "Memory" when IsIn(type, "System") => new(element, BufferKind.Memory, 1),
        "ReadOnlyMemory" when IsIn(type, "System") => new(element, BufferKind.Memory, 1, IsReadOnly: true),
        "CArray" when IsIn(type, "CTypes") => new(element, BufferKind.CArray, 1),
        "CRecordArray" when IsIn(type, "CTypes") => new(element, BufferKind.RecordArray, 1),
        "ArenaArray" when IsIn(type, "CTypes") => new(element, BufferKind.ArenaArray, 1),
        "CBox" when IsIn(type, "CTypes") => new(element, BufferKind.Box, 1),
        "Tensor" when IsIn(type, "System.Numerics.Tensors") => new(element, BufferKind.Tensor, 0),
        "TensorSpan" when IsIn(type, "System.Numerics.Tensors") => new(element, BufferKind.TensorSpan, 0),
        "ReadOnlyTensorSpan" when IsIn(type, "System.Numerics.Tensors") => new(element, BufferKind.TensorSpan, 0, IsReadOnly: true),
        _ => null,
    };

    private static bool IsIn(INamedTypeSymbol type, string space) => type.ContainingNamespace?.ToDisplayString() == space;
}
