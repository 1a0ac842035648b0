using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary><c>out</c>: C fills zeroed storage of the stub.</summary>
internal sealed class OutParameterStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c) =>
        c.Parameter.RefKind == RefKind.Out && OutStorage.Match(c.CType, c.Type) is { } storage
            ? storage.ToArgument(c.Name, isInput: false, isParameter: true, FreeSymbol(c), c.SlotForFree, OwnershipParser.Of(c.Type, c.Parameter.GetAttributes(), (IMethodSymbol)c.Parameter.ContainingSymbol))
            : null;

    private static string? FreeSymbol(ArgumentContext c) =>
        AttributeReading.Find(c.Parameter, KnownNames.FreeAttribute) is { ConstructorArguments: [{ Value: string symbol }] } ? symbol : null;
}
