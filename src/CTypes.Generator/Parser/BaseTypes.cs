using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Checks that a class can get its base class from its generated half.</summary>
internal static class BaseTypes
{
    public static void Check(INamedTypeSymbol type, string needed, Findings findings)
    {
        if (type.IsAbstract || HasAnother(type, needed)) findings.Add(Rules.BaseTypeTaken, () => ContainerParser.PlaceOf(type), type.Name, needed);
        else CheckForm(type, needed, findings);
    }

    /// <summary>Reports a class that cannot call the constructors of its generated half, or not derive.</summary>
    public static void CheckForm(INamedTypeSymbol type, string needed, Findings findings)
    {
        string? problem = type.IsRecord ? $"a record does not derive from {needed}; write 'partial class {type.Name}'"
            : OwnMembers.HasPrimaryConstructor(type) ? "each generated constructor would have to call its primary one; remove the parameters behind the name"
            : null;
        if (problem is not null) findings.Add(Rules.TypeDoesNotFitAttribute, () => ContainerParser.PlaceOf(type), type.Name, problem);
    }

    /// <summary>Whether the class has another base class, can have none, or cannot call its constructors.</summary>
    public static bool IsTaken(INamedTypeSymbol type, string needed) => HasAnother(type, needed) || type.IsRecord || OwnMembers.HasPrimaryConstructor(type);

    private static bool HasAnother(INamedTypeSymbol type, string needed) =>
        type.IsStatic || (type.BaseType is { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Error } other && other.Name != needed);
}
