using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary><c>ref</c> of a handle class: C may free what the variable holds, put another handle in its place, or leave it.</summary>
internal sealed class HandleReferenceStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c) =>
        c.Parameter.RefKind == RefKind.Ref
        && c.CType is { Form: CForm.Pointer, Pointee: { Form: CForm.Handle, Symbol: { } handle } }
        && SymbolEqualityComparer.Default.Equals(handle, c.Type)
            ? new HandleReferenceArgument(c.Name, c.NullAllowedExplicitly, OwnershipParser.Of(c.Type, c.Parameter.GetAttributes(), (IMethodSymbol)c.Parameter.ContainingSymbol))
            : null;
}
