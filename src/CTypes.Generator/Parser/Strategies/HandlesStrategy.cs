using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>C's array of handles from an array or a read-only span of handle objects: C gets a copy, of which nobody would see what it writes.</summary>
internal sealed class HandlesStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c)
    {
        if (c.CType is not { Form: CForm.Pointer, Pointee: { } pointee } || c.Parameter.RefKind != RefKind.None) return null;
        return MemoryType.Read(c.Type) is { Kind: BufferKind.Array or BufferKind.Span } memory && (memory.IsReadOnly || memory.Kind == BufferKind.Array) && HandleStrategy.Fits(pointee, memory.Element)
            ? new HandlesArgument(c.Name, TypeNames.FullNotNull(memory.Element), memory.Kind, c.NullAllowed, memory.Element.NullableAnnotation == NullableAnnotation.Annotated, HandleTypes.Stored(memory.Element))
            : null;
    }
}
