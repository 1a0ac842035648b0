using CTypes.Abi;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>A number that states its own byte order: <c>BigEndian&lt;T&gt;</c>, <c>LittleEndian&lt;T&gt;</c>.</summary>
internal static class StatedOrder
{
    /// <summary>Whether a type is one of the two, whatever it is of.</summary>
    public static bool IsStated(ITypeSymbol type) => type is INamedTypeSymbol { Name: "BigEndian" or "LittleEndian", TypeArguments.Length: 1 } && AttributeReading.IsOurs(type);

    /// <summary>The number's type in C; null when it has no order that could be stated.</summary>
    public static FieldType? Read(ITypeSymbol type)
    {
        if (!IsStated(type)) return null;
        ITypeSymbol number = ((INamedTypeSymbol)type).TypeArguments[0];
        if (number.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char) return null;
        return DefaultCTypes.Of(number) is { Form: CForm.Scalar, IsTypedef: false, Scalar: { } scalar and not Scalar.WChar and not Scalar.LongDouble } c ? new(new ScalarType(scalar), $"{type.Name}<{c.Name}>") : null;
    }
}
