using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Checks that a class can get its base class from its generated half.</summary>
internal static class BaseTypes
{
    public static void Check(INamedTypeSymbol type, string needed, Findings findings)
    {
        if (type.IsAbstract || IsTaken(type, needed)) findings.Add(Rules.BaseTypeTaken, () => ContainerParser.PlaceOf(type), type.Name, needed);
    }

    /// <summary>Whether the class has another base class or can have none.</summary>
    public static bool IsTaken(INamedTypeSymbol type, string needed) =>
        type.IsStatic || (type.BaseType is { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Error } other && other.Name != needed);
}
