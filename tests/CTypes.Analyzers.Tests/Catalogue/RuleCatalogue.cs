using System.Reflection;
using CTypes.CodeFixes;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Analyzers.Tests.Catalogue;

/// <summary>A rule with its name: that of the field that holds the descriptor.</summary>
internal sealed record Rule(string Name, DiagnosticDescriptor Descriptor)
{
    public string Id => Descriptor.Id;

    public string PagePath => Path.Combine(RuleCatalogue.Repository, "docs/rules", $"{Id}.md");
}

/// <summary>All descriptors there are.</summary>
internal static class RuleCatalogue
{
    public static string Repository { get; } = typeof(RuleCatalogue).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static IReadOnlyList<Rule> All { get; } =
    [
        .. typeof(Rules).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => new Rule(field.Name, (DiagnosticDescriptor)field.GetValue(null)!))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>One of each fixer.</summary>
    public static IReadOnlyList<RuleFixer> Fixers { get; } =
        [.. typeof(RuleFixer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RuleFixer)) && !type.IsAbstract).Select(type => (RuleFixer)Activator.CreateInstance(type)!)];

    /// <summary>The names, for theories.</summary>
    public static TheoryData<string> Names => [.. All.Select(rule => rule.Name)];

    public static Rule Named(string name) => All.Single(rule => rule.Name == name);
}
