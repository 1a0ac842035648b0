using System.Collections.Immutable;
using CTypes.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Usage;

/// <summary>A finding about a callback object.</summary>
/// <param name="Place">Where it is reported.</param>
/// <param name="Registration">The call that hands it to C, of which a fix can use handle and parameter; null when there is none.</param>
/// <param name="Names">What the message names.</param>
internal sealed record CallbackFinding(IOperation Place, Registration? Registration, params object[] Names)
{
    /// <summary>The property with the name of the handle that could keep the callback.</summary>
    public const string Owner = "Owner";

    public Diagnostic Report(DiagnosticDescriptor rule)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (Registration is { Owner: { } owner, OwnerKeeps: true }) properties = properties.Add(Owner, owner.Name);
        IEnumerable<Location> parameter = Registration?.Argument.Parameter?.Locations.Where(location => location.SourceTree == Place.Syntax.SyntaxTree) ?? [];
        return Diagnostic.Create(rule, Place.Syntax.GetLocation(), parameter, properties, Names);
    }
}
