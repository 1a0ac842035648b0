using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Reads a <c>[CTypedef]</c> struct as the C type that it stands for.</summary>
internal static class TypedefReader
{
    /// <summary>The C type under the struct's own name; null when what it names cannot have another name.</summary>
    public static CTypeReference? Read(ITypeSymbol type)
    {
        int stated = 0;
        ITypeSymbol? named = type;
        while (named is not null)
        {
            if (AttributeReading.Find(named, KnownNames.CTypedefAttribute) is not { } attribute) return Read(type, named, stated);
            if (NamingCycles.LeadsBack(named)) return null;
            if (stated == 0) stated = attribute.NamedInt("True", 0);
            named = TargetOf(attribute);
        }

        return null;
    }

    /// <summary>What the attribute names.</summary>
    public static ITypeSymbol? TargetOf(AttributeData attribute) => attribute.ConstructorArguments is [{ Value: ITypeSymbol target }] ? target : null;

    private static CTypeReference? Read(ITypeSymbol type, ITypeSymbol target, int stated) =>
        CTypeReader.Read(target) is { Form: CForm.Scalar or CForm.Address or CForm.Pointer, Scalar: not Abi.Scalar.LongDouble } c    // which is not C's in memory
            ? c with { Name = TypeNames.Short(type), Symbol = type, IsTypedef = true, True = stated == 0 ? c.True : stated }
            : null;
}
