using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>Value types whose bytes C cannot read: the runtime orders their members, or a member is none that C has.</summary>
/// <param name="isStated">Whether C has a pointer to the type itself: a <c>bool</c> or <c>char</c> in it is then taken for C's, which marshalling made 4 bytes and 1 byte of.</param>
internal sealed class ForeignLayouts(bool isStated)
{
    private readonly HashSet<ITypeSymbol> _around = new(SymbolEqualityComparer.Default);

    /// <summary>What to write in place of a type; null for one that has a layout, or of which nothing is known.</summary>
    public static string? Advice(ITypeSymbol type, bool isStated)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } named || IsC(named)) return null;
        if (IsForeign(named)) return ForeignTypes.Advice(named);
        bool isOwn = !named.IsGenericType && !named.DeclaringSyntaxReferences.IsEmpty;
        if (IsOrderedByRuntime(named)) return isOwn ? "[CStruct] in place of LayoutKind.Auto, with which the runtime orders its members" : "a [CStruct] with its members, which the runtime orders here";
        if (new ForeignLayouts(isStated).Member(named) is not var (path, instead)) return null;
        return $"{(isOwn ? "[CStruct] on it" : "a [CStruct] with its members")}, and for '{path}' {instead}";
    }

    /// <summary>What a stated C type points to that C has no layout of, however many pointers are before it.</summary>
    public static (ITypeSymbol Type, string Advice)? Behind(ITypeSymbol? type)
    {
        ITypeSymbol? pointee = type switch
        {
            INamedTypeSymbol { Name: "POINTER", TypeArguments: [{ } argument] } when AttributeReading.IsOurs(type) => argument,
            IPointerTypeSymbol pointer => pointer.PointedAtType,
            _ => null,
        };
        if (pointee is null) return null;
        return Advice(pointee, isStated: true) is { } advice ? (pointee, advice) : Behind(pointee);
    }

    private (string Path, string Instead)? Member(INamedTypeSymbol type)
    {
        if (!_around.Add(type)) return null;    // the compiler says that a struct is in itself
        foreach (IFieldSymbol field in type.GetMembers().OfType<IFieldSymbol>().Where(field => field is { IsStatic: false, IsConst: false }))
        {
            string name = (field.AssociatedSymbol ?? field).Name;
            ITypeSymbol stored = field.IsFixedSizeBuffer && field.Type is IPointerTypeSymbol buffer ? buffer.PointedAtType : field.Type;
            if (Instead(stored) is { } instead) return (name, instead);
            if (stored is INamedTypeSymbol { TypeKind: TypeKind.Struct } inner && !IsC(inner) && Member(inner) is var (path, deeper)) return ($"{name}.{path}", deeper);
        }

        _around.Remove(type);
        return null;
    }

    private string? Instead(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Boolean => isStated ? "c_bool, or c_int where C has 4 bytes" : null,
        SpecialType.System_Char => isStated ? "c_char for a byte, ushort for a UTF-16 unit" : null,
        SpecialType.System_String => "c_char_p",
        _ when type.IsReferenceType && type.TypeKind is not TypeKind.Error => "c_void_p",
        _ when type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } => null,
        _ when IsForeign((INamedTypeSymbol)type) => ForeignTypes.Advice(type),
        _ => IsOrderedByRuntime((INamedTypeSymbol)type) ? "a [CStruct]: the runtime orders its members" : null,
    };

    // A type of ours, and one that has an attribute of ours: other rules look at it.
    private static bool IsC(INamedTypeSymbol type) =>
        AttributeReading.IsOurs(type) || type.GetAttributes().Any(attribute => attribute.AttributeClass is { } ours && AttributeReading.IsOurs(ours));

    private static bool IsForeign(INamedTypeSymbol type) =>
        type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } or { SpecialType: SpecialType.System_DateTime or SpecialType.System_Decimal } or { IsTupleType: true }
            or { Name: "DateTimeOffset", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    // In an assembly the compiler does not show it.
    private static bool IsOrderedByRuntime(INamedTypeSymbol type) =>
        AttributeReading.FindAny(type, "StructLayoutAttribute") is { ConstructorArguments: [{ Value: { } kind }, ..] } && Convert.ToInt32(kind, System.Globalization.CultureInfo.InvariantCulture) == (int)System.Runtime.InteropServices.LayoutKind.Auto;
}
