using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary><c>out</c>: C fills zeroed storage of the stub.</summary>
internal sealed class OutParameterStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c) =>
        c.Parameter.RefKind == RefKind.Out && OutStorage.Match(c.CType, c.Type) is { } storage
            ? storage.ToArgument(c.Name, isInput: false, isParameter: true, FreeParser.OfParameter(c.Parameter, c.Scope), OwnershipParser.Of(c.Type, c.Parameter.GetAttributes(), (IMethodSymbol)c.Parameter.ContainingSymbol))
            : null;
}
