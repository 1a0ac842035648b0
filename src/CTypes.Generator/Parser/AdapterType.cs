using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>What a class that implements <c>IFromParam</c> converts, and into what.</summary>
internal sealed record AdapterType(ITypeSymbol Managed, ITypeSymbol Native)
{
    private const string Interface = "IFromParam";

    /// <summary>The conversion; null when the type is no adapter.</summary>
    public static AdapterType? Read(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Class or TypeKind.Struct && type.AllInterfaces.FirstOrDefault(i => i.Name == Interface && AttributeReading.IsOurs(i)) is { TypeArguments: [{ } managed, { } native] }
            ? new(managed, native)
            : null;
}
