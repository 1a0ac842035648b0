using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>A span or an array, pinned for the call.</summary>
internal sealed class BufferStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c)
    {
        if (c.Parameter.RefKind != RefKind.None || BufferType.Read(c.Type) is not { } buffer) return null;
        bool fits = c.CType.Form switch
        {
            CForm.Pointer => ElementMatcher.Matches(c.CType, buffer.Element),
            CForm.Address when !c.CType.IsTypedef => buffer.Element.IsUnmanagedType,
            _ => false,
        };
        return fits ? new BufferArgument(c.Name, TypeNames.Full(buffer.Element), buffer.IsArray, c.NullAllowed) : null;
    }
}

/// <summary>An array of one dimension, a Span or a ReadOnlySpan.</summary>
internal sealed record BufferType(ITypeSymbol Element, bool IsArray)
{
    public static BufferType? Read(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { IsSZArray: true } array => new(array.ElementType, true),
        INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", TypeArguments: [{ } element], ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } => new(element, false),
        _ => null,
    };
}
