using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser.Strategies;

/// <summary>An object of the callback class.</summary>
internal sealed class CallbackObjectStrategy : IArgumentStrategy
{
    public ArgumentModel? Match(ArgumentContext c) =>
        c.CType.Form == CForm.Callback && c.Parameter.RefKind == RefKind.None && SymbolEqualityComparer.Default.Equals(c.CType.Symbol, c.Type)
            ? new CallbackArgument(c.Name, TypeNames.FullNotNull(c.Type), c.NullAllowed, CallbackLifetimes.Of(c.Parameter) ?? Lifetime.UntilDisposed)
            : null;
}
