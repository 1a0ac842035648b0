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

    /// <summary>Whether a base class shows the function pointer of a static callback, by hand or because it has such a callback itself.</summary>
    public static bool HavePointer(INamedTypeSymbol type, string method, string pointer)
    {
        for (INamedTypeSymbol? above = type.BaseType; above is not null; above = above.BaseType)
        {
            if (above.GetMembers(pointer).Any(IsSeen) || above.GetMembers(method).Any(other => IsSeen(other) && AttributeReading.Find(other, KnownNames.CallbackAttribute) is not null)) return true;
        }

        return false;

        static bool IsSeen(ISymbol member) => member.DeclaredAccessibility != Accessibility.Private;
    }

    private static bool HasAnother(INamedTypeSymbol type, string needed) =>
        type.IsStatic || (type.BaseType is { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Error } other && other.Name != needed);
}
