using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

/// <summary>Something wrong that a parser found, and where.</summary>
internal sealed record Finding(
    DiagnosticDescriptor Rule,
    Location? Location,
    ImmutableArray<object?> Arguments,
    ImmutableDictionary<string, string?> Properties);
