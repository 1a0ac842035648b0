using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using CTypes.Shared;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Output;

/// <summary>A namespace or type and the alias that it is in view behind.</summary>
/// <param name="Alias">What stands before <c>::</c>; <c>global</c> for a namespace that lies in one with an alias and has none itself.</param>
internal sealed record ReferenceAlias(string Name, string Alias);

/// <summary>
/// Generated code for a project that gives references an alias and leaves <c>global</c> out: names in their namespaces begin with
/// the alias, which is declared at the top of the file.
/// </summary>
internal static class ReferenceAliases
{
    private const string Global = "global";
    private const string Head = "#nullable enable\n";

    // All declarations of a compilation ask for the same.
    private static readonly ConditionalWeakTable<Compilation, StrongBox<EquatableArray<ReferenceAlias>>> s_read = new();

    private static readonly Regex s_name = new(@"global::(?<name>[\w@]+(\.[\w@]+)*)");

    /// <summary>What the references that have no name in the global namespace bring; nothing in nearly all projects.</summary>
    public static EquatableArray<ReferenceAlias> Of(Compilation compilation) => s_read.GetValue(compilation, Read).Value;

    private static StrongBox<EquatableArray<ReferenceAlias>> Read(Compilation compilation) => new(NamesIn(compilation));

    private static EquatableArray<ReferenceAlias> NamesIn(Compilation compilation)
    {
        MetadataReference[] references = [.. compilation.References.Where(reference => !reference.Properties.Aliases.IsDefaultOrEmpty && !reference.Properties.Aliases.Contains(Global))];
        if (references.Length == 0) return [];
        return references
            .SelectMany(reference => compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly ? NamesIn(assembly.GlobalNamespace, compilation.GlobalNamespace, reference.Properties.Aliases[0]) : [])
            .Distinct().OrderBy(alias => alias.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    public static string In(string source, EquatableArray<ReferenceAlias> aliases)
    {
        if (aliases.Count == 0) return source;
        SortedSet<string> used = new(StringComparer.Ordinal);
        string named = s_name.Replace(source, match =>
        {
            if (Of(match.Groups["name"].Value, aliases) is not { } alias) return match.Value;
            used.Add(alias);
            return $"{alias}::{match.Groups["name"].Value}";
        });
        StringBuilder declared = new();
        foreach (string alias in used) declared.Append($"extern alias {alias};\n");
        int place = named.IndexOf(Head, StringComparison.Ordinal) + Head.Length;
        return named.Insert(place, declared.ToString());
    }

    /// <summary>The alias of the longest name that a type's begins with; null where that is in the global namespace.</summary>
    private static string? Of(string name, EquatableArray<ReferenceAlias> aliases) =>
        aliases.Where(alias => name == alias.Name || name.StartsWith(alias.Name + ".", StringComparison.Ordinal)).OrderByDescending(alias => alias.Name.Length).FirstOrDefault() is { Alias: not Global } found ? found.Alias : null;

    // What another assembly has in the global namespace under the same name stays there: such a namespace is named type by type.
    private static IEnumerable<ReferenceAlias> NamesIn(INamespaceSymbol? aliased, INamespaceSymbol? inGlobal, string alias)
    {
        INamespaceSymbol space = (aliased ?? inGlobal)!;
        string name = space.IsGlobalNamespace ? "" : space.ToDisplayString();
        HashSet<string> typesInGlobal = [.. inGlobal?.GetTypeMembers().Select(type => type.Name) ?? []];
        if (space.IsGlobalNamespace || typesInGlobal.Count > 0)
        {
            if (!space.IsGlobalNamespace) yield return new(name, Global);
            string prefix = space.IsGlobalNamespace ? "" : name + ".";
            foreach (INamedTypeSymbol type in aliased?.GetTypeMembers().Where(type => !typesInGlobal.Contains(type.Name)) ?? []) yield return new(prefix + type.Name, alias);
        }
        else if (aliased?.GetTypeMembers().IsEmpty == false)
        {
            yield return new(name, alias);
        }

        INamespaceSymbol[] inner = [.. aliased?.GetNamespaceMembers() ?? []];
        INamespaceSymbol[] innerInGlobal = [.. inGlobal?.GetNamespaceMembers() ?? []];
        IEnumerable<string> names = inner.Concat(space.IsGlobalNamespace ? [] : innerInGlobal).Select(member => member.Name).Distinct();
        foreach (ReferenceAlias found in names.SelectMany(member => NamesIn(inner.FirstOrDefault(own => own.Name == member), innerInGlobal.FirstOrDefault(other => other.Name == member), alias))) yield return found;
    }
}
