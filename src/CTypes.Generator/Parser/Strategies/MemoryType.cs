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

    private static MemoryType? Read(INamedTypeSymbol type, ITypeSymbol element) => (type.ContainingNamespace?.ToDisplayString(), type.Name) switch
    {
        ("System", "Span") => new(element, BufferKind.Span, 1),
        ("System", "ReadOnlySpan") => new(element, BufferKind.Span, 1, IsReadOnly: true),
        ("System", "Memory") => new(element, BufferKind.Memory, 1),
        ("System", "ReadOnlyMemory") => new(element, BufferKind.Memory, 1, IsReadOnly: true),
        ("CTypes", "CArray") => new(element, BufferKind.CArray, 1),
        ("CTypes", "CRecordArray") => new(element, BufferKind.RecordArray, 1),
        ("CTypes", "ArenaArray") => new(element, BufferKind.ArenaArray, 1),
        ("CTypes", "CBox") => new(element, BufferKind.Box, 1),
        ("System.Numerics.Tensors", "Tensor") => new(element, BufferKind.Tensor, 0),
        ("System.Numerics.Tensors", "TensorSpan") => new(element, BufferKind.TensorSpan, 0),
        ("System.Numerics.Tensors", "ReadOnlyTensorSpan") => new(element, BufferKind.TensorSpan, 0, IsReadOnly: true),
        _ => null,
    };
}
