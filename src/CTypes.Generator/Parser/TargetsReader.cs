using CTypes.Abi;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The targets that an assembly's records must be right on.</summary>
internal static class TargetsReader
{
    /// <summary>What <c>CTypesTargets</c> says, else the default; a name that no target has is left out.</summary>
    public static Target[] Read(Compilation compilation)
    {
        AttributeData? attribute = AttributeReading.Find(compilation.Assembly, KnownNames.CTypesTargetsAttribute);
        if (attribute?.ConstructorArguments is not [{ Value: string list }]) return [.. Targets.Default];
        Target[] stated = [.. list.Split(';', ',').Select(rid => Targets.Find(rid.Trim())).OfType<Target>()];
        return stated.Length > 0 ? stated : [.. Targets.Default];
    }
}
