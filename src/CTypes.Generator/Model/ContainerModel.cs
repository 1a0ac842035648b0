using CTypes.Shared;

namespace CTypes.Generator.Model;

/// <summary>Where a declaration stands.</summary>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="Headers">The types around it and itself, outermost first, each as <c>partial class Name</c> (<c>unsafe partial</c> where the user says so).</param>
/// <param name="FullName">The type's own name with everything around it, after <c>global::</c>.</param>
/// <param name="HintName">The name of the generated file.</param>
internal sealed record ContainerModel(string Namespace, EquatableArray<string> Headers, string FullName, string HintName)
{
    /// <summary>The warnings about obsolete and experimental declarations that the user's half names.</summary>
    public EquatableArray<string> Deprecations { get; init; } = [];

    /// <summary>Whether the compiler checks that other languages can use the declarations.</summary>
    public bool IsClsCompliant { get; init; }
}
