using CTypes.Analyzers.Flow;
using CTypes.Generator.Diagnostics;
using CTypes.Generator.Parser;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Usage;

/// <summary>A finding about a callback object, or about an object in C's memory.</summary>
/// <param name="Place">Where it is reported.</param>
/// <param name="Registration">The call that hands it to C, of which a fix can use handle and parameter; null when there is none.</param>
/// <param name="Names">What the message names.</param>
internal sealed record CallbackFinding(IOperation Place, Registration? Registration, params object[] Names)
{
    public static string NameOf(IOperation made) => Declared.IsData(made.Type) ? TypeNames.Short(made.Type!) : made.Type!.Name;

    public Diagnostic Report(DiagnosticDescriptor rule)
    {
        string? owner = Registration is { OwnerKeeps: true } ? Registration.Owner?.Name : null;
        IEnumerable<Location> parameter = Declared.IsData(Place.Type) ? [] : Registration?.Argument.Parameter?.Locations.Where(location => location.SourceTree == Place.Syntax.SyntaxTree) ?? [];
        return Diagnostic.Create(rule, Place.Syntax.GetLocation(), parameter, FindingProperties.Of(FindingProperties.Owner, owner), Names);
    }
}
