using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>An array, a span, memory or a tensor, pinned for the call.</summary>
internal sealed class BufferStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c)
    {
        if (c.Parameter.RefKind != RefKind.None || MemoryType.Read(c.Type) is not { } memory) return null;
        bool isRecords = memory.Kind == BufferKind.RecordArray;
        bool fits = c.CType.Form switch
        {
            CForm.Pointer when isRecords => SymbolEqualityComparer.Default.Equals(c.CType.PointeeSymbol, memory.Element),
            CForm.Pointer => ElementMatcher.Matches(c.CType, memory.Element),
            CForm.Address when !c.CType.IsTypedef => isRecords || memory.Element.IsUnmanagedType,
            _ => false,
        };
        return fits ? new BufferArgument(c.Name, isRecords ? "byte" : TypeNames.Full(memory.Element), memory.Kind, c.NullAllowed) : null;
    }
}

/// <summary>An array of one dimension, a Span or a ReadOnlySpan.</summary>
internal sealed record BufferType(ITypeSymbol Element, bool IsArray)
{
    public static BufferType? Read(ITypeSymbol type) =>
        MemoryType.Read(type) is { Kind: BufferKind.Array or BufferKind.Span } memory ? new(memory.Element, memory.Kind == BufferKind.Array) : null;
}
