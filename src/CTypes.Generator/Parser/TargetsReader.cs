using CTypes.Abi;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The targets that an assembly's records must be right on.</summary>
internal static class TargetsReader
{
    /// <summary>What the record says, else what <c>CTypesTargets</c> says, else the default; a name that no target has is left out.</summary>
    public static Target[] Read(Compilation compilation, AttributeData? record = null)
    {
        AttributeData? attribute = AttributeReading.Find(compilation.Assembly, KnownNames.CTypesTargetsAttribute);
        string? ofProject = attribute?.ConstructorArguments is [{ Value: string list }] ? list : null;
        Target[] stated = Parse(record?.NamedText("Targets") ?? ofProject);
        return stated.Length > 0 ? stated : [.. Targets.Default];
    }

    private static Target[] Parse(string? list) => [.. (list ?? "").Split(';', ',').Select(rid => Targets.Find(rid.Trim())).OfType<Target>()];
}
