using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CTypes.Analyzers.Tests.Verification;

/// <summary>What a project file and an .editorconfig would say.</summary>
/// <param name="Library">A library of bindings that the project references.</param>
internal sealed record TestOptions(bool AllowUnsafe = true, string? EditorConfig = null, MetadataReference? Library = null, bool IsProgram = false, LanguageVersion Language = LanguageVersion.CSharp13)
{
    public static readonly TestOptions Default = new();

    /// <summary>A program that may use all of the framework.</summary>
    public static readonly TestOptions Program = new(IsProgram: true);

    /// <summary>C# 14, which this compiler knows as its preview.</summary>
    public static readonly TestOptions CSharp14 = new(Language: LanguageVersion.Preview);

    /// <summary>An .editorconfig that gives a rule another severity.</summary>
    public static TestOptions Severity(string id, string severity) =>
        new(EditorConfig: $"root = true\n[*.cs]\ndotnet_diagnostic.{id}.severity = {severity}\n");

    /// <summary>What the first line of an example says of its project file.</summary>
    public static TestOptions Of(string code) =>
        new(AllowUnsafe: !code.StartsWith("// The project file says <AllowUnsafeBlocks>false</AllowUnsafeBlocks>.", StringComparison.Ordinal));
}
