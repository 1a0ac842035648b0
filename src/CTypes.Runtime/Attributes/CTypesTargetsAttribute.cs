namespace CTypes;

/// <summary>The targets that the records of an assembly must be right on; the MSBuild property <c>CTypesTargets</c> writes it.</summary>
/// <param name="targets">Runtime identifiers with semicolons between them, such as <c>linux-x64;linux-arm64</c>.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class CTypesTargetsAttribute(string targets) : Attribute
{
    /// <summary>The targets given to the constructor.</summary>
    public string Targets { get; } = targets;
}
