using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary><c>ref</c>, <c>in</c>, <c>ref readonly</c>: the caller's variable, pinned for the call.</summary>
internal sealed class ReferenceStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c) =>
        c.Parameter.RefKind is RefKind.Ref or RefKind.In or RefKind.RefReadOnlyParameter
        && c.CType.Form == CForm.Pointer
        && ElementMatcher.Matches(c.CType, c.Type)
            ? new ReferenceArgument(c.Name, TypeNames.Full(c.Type))
            : null;
}
