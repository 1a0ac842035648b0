using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Usage;

/// <summary>A finding about a callback object.</summary>
/// <param name="Place">Where it is reported.</param>
/// <param name="Registration">The call that hands it to C, of which a fix can use handle and parameter; null when there is none.</param>
/// <param name="Names">What the message names.</param>
internal sealed record CallbackFinding(IOperation Place, Registration? Registration, params object[] Names)
{
    public Diagnostic Report(DiagnosticDescriptor rule)
    {
        string? owner = Registration is { OwnerKeeps: true } ? Registration.Owner?.Name : null;
        IEnumerable<Location> parameter = Registration?.Argument.Parameter?.Locations.Where(location => location.SourceTree == Place.Syntax.SyntaxTree) ?? [];
        return Diagnostic.Create(rule, Place.Syntax.GetLocation(), parameter, FindingProperties.Of(FindingProperties.Owner, owner), Names);
    }
}
