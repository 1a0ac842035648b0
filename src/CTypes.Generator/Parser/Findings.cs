using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>
/// Collects what a parser finds wrong. The generator asks only whether something was; the analyzer also wants the places,
/// so they are computed for it alone.
/// </summary>
/// <param name="wantsLocations">Whether the places are computed.</param>
internal sealed class Findings(bool wantsLocations)
{
    private readonly List<Finding> _items = [];

    /// <summary>Whether the text of a model is read: who reports findings prints nothing, and of the model only asks whether there is one.</summary>
    public bool WantsText => !wantsLocations;

    public IReadOnlyList<Finding> Items => _items;

    /// <summary>The first error after a mark; null when there is none.</summary>
    public string? FirstErrorSince(int mark)
    {
        for (int i = mark; i < _items.Count; i++)
        {
            if (_items[i].Rule.DefaultSeverity == DiagnosticSeverity.Error) return _items[i].Rule.Id;
        }

        return null;
    }

    public int Mark => _items.Count;

    public void Add(DiagnosticDescriptor rule, Func<Location?> location, params object?[] arguments) =>
        Add(rule, location, ImmutableDictionary<string, string?>.Empty, arguments);

    public void Add(DiagnosticDescriptor rule, Func<Location?> location, ImmutableDictionary<string, string?> properties, params object?[] arguments) =>
        _items.Add(new Finding(rule, wantsLocations ? location() : null, [.. arguments], properties));
}
