using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>A scalar, address or record by value.</summary>
internal sealed class ValueStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c) =>
        c.Parameter.RefKind == RefKind.None && ValueMatcher.Match(c.CType, c.Type, Direction.ToC) is { } value
            ? new ValueArgument(c.Name, value)
            : null;
}
