using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Diagnostics;

/// <summary>The properties of findings: what a rule knows to write, and its fixer writes.</summary>
internal static class FindingProperties
{
    /// <summary>The C types or values to write, where there may be several.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>The expression to write instead of the marked one.</summary>
    public const string Instead = "instead";

    /// <summary>The RestType to write.</summary>
    public const string RestType = "restType";

    /// <summary>The C# type to return.</summary>
    public const string ReturnType = "returnType";

    /// <summary>The C function that frees.</summary>
    public const string Free = "free";

    /// <summary>The C function that was meant.</summary>
    public const string Symbol = "symbol";

    /// <summary>The option that keeps the error.</summary>
    public const string Option = "option";

    /// <summary>How many arguments the C prototype names.</summary>
    public const string NamedCount = "namedCount";

    /// <summary>The name of a new variable, if it is free.</summary>
    public const string Name = "name";

    /// <summary>The handle class to declare.</summary>
    public const string Handle = "handle";

    /// <summary>What the names of the constants begin with.</summary>
    public const string Prefix = "prefix";

    /// <summary>The attribute to write.</summary>
    public const string Attribute = "attribute";

    /// <summary>The library to name on a class that names none.</summary>
    public const string Library = "library";

    /// <summary>The handle that could keep the callback.</summary>
    public const string Owner = "owner";

    /// <summary>Whether the call repeats another one and can be removed.</summary>
    public const string IsRepeated = "repeated";

    /// <summary>The properties of a finding that has no other.</summary>
    /// <param name="value">What to write; null where only a person can tell.</param>
    public static ImmutableDictionary<string, string?> Of(string key, string? value) =>
        value is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(key, value);

    /// <summary>What a finding says to write; null where only a person can tell.</summary>
    public static string? Property(this Diagnostic diagnostic, string key) => diagnostic.Properties.TryGetValue(key, out string? value) ? value : null;
}
