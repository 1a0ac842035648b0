using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary><c>ref</c> and <c>in</c> of a <c>long double</c>: no variable of .NET's has C's bytes, so C gets a copy, which goes back where C may have changed it.</summary>
internal sealed class CopiedReferenceStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c) =>
        c.Parameter.RefKind is RefKind.Ref or RefKind.In or RefKind.RefReadOnlyParameter
        && c.CType.Pointee is { Scalar: Abi.Scalar.LongDouble }
        && OutStorage.Match(c.CType, c.Type, Direction.ToC) is { } storage
            ? storage.ToArgument(c.Name, isInput: true, isParameter: c.Parameter.RefKind == RefKind.Ref)
            : null;
}
