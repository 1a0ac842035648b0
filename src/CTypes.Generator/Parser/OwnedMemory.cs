using System.Collections.Immutable;
using CTypes.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads <c>[Owned]</c>, which says of a pointer that the caller frees it.</summary>
internal static class OwnedMemory
{
    public static bool Is(ImmutableArray<AttributeData> attributes) => AttributeReading.Find(attributes, KnownNames.OwnedAttribute) is not null;

    /// <summary>Reports what is no pointer of the caller's.</summary>
    public static void Check(IMethodSymbol method, string name, Findings findings)
    {
        Check(method.GetReturnTypeAttributes(), method.ReturnType, name, findings);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.RefKind is RefKind.Out or RefKind.Ref) Check(parameter.GetAttributes(), parameter.Type, name, findings);
            else if (AttributeReading.Find(parameter, KnownNames.OwnedAttribute) is { } owned) Idle(owned, $"'{parameter.Name}' goes to C and is not handed over by it", "remove it");
        }

        void Idle(AttributeData owned, string why, string instead) => findings.Add(Rules.AttributeHasNoEffect, owned.Location, name, "[Owned]", why, instead);
    }

    private static void Check(ImmutableArray<AttributeData> attributes, ITypeSymbol type, string name, Findings findings)
    {
        if (AttributeReading.Find(attributes, KnownNames.OwnedAttribute) is not { } owned) return;
        (string Why, string Instead)? problem = BorrowedMemory.Is(attributes) ? ("[Borrowed] says that C keeps it", "remove one of the two")
            : type.SpecialType == SpecialType.System_String ? ("the text is copied and its address is gone", "write Free, or [Free] on an out")
            : AttributeReading.Find(type, KnownNames.CHandleAttribute) is not null ? ($"an object of {type.Name} frees it", "remove it")
            : !PointerTypes.IsAddress(type) ? ($"{TypeNames.Short(type)} is no pointer", "remove it")
            : null;
        if (problem is { } found) findings.Add(Rules.AttributeHasNoEffect, owned.Location, name, "[Owned]", found.Why, found.Instead);
    }
}
