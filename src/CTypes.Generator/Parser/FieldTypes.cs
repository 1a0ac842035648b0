using System.Collections.Immutable;
using CTypes.Abi;
using CTypes.Generator.Parser.Records;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The C type of a record's member.</summary>
/// <param name="Layout">What the layout engine lays out.</param>
/// <param name="Name">As the layout table shows it.</param>
internal sealed record FieldType(CType Layout, string Name);

/// <summary>The table of member types: which C# types have which C type in a record.</summary>
internal static class FieldTypes
{
    /// <summary>The C type of a plain field; null when C has no counterpart.</summary>
    /// <param name="around">The records and arrays that the field is in, outermost first.</param>
    public static FieldType? Read(IFieldSymbol field, ImmutableArray<INamedTypeSymbol> around)
    {
        if (field.AssociatedSymbol is not null) return null;    // storage that the compiler made for a property or an event
        if (field.IsFixedSizeBuffer && field.Type is IPointerTypeSymbol buffer)
        {
            return Read(buffer.PointedAtType, around) is { } element ? new(new ArrayType(element.Layout, field.FixedSize), $"{element.Name}[{field.FixedSize}]") : null;
        }

        return field.Type.IsReferenceType ? null : Read(field.Type, around);    // a callback's object is C's function pointer only where a stub stands between
    }

    /// <summary>What ArgTypes would call a plain field's type.</summary>
    public static CTypeReference? ReferenceTo(IFieldSymbol field) => field.IsFixedSizeBuffer ? null : DefaultCTypes.Of(field.Type);

    /// <summary>The C type that a C# type stands for in a record; null when C has no counterpart.</summary>
    public static FieldType? Read(ITypeSymbol type, ImmutableArray<INamedTypeSymbol> around)
    {
        if (type is IPointerTypeSymbol pointer) return new(new PointerType(), TypeNames.Short(pointer.PointedAtType) + " *");
        if (type is IFunctionPointerTypeSymbol) return new(new PointerType(), "(*)()");
        if (type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_String) return null;
        if (type.Name == "CFunctionPointer" && AttributeReading.IsOurs(type)) return new(new PointerType(), TypeNames.Short(type));
        if (StatedOrder.Read(type) is { } ordered) return ordered;
        if (type is INamedTypeSymbol named && ArrayTypes.Read(named) is { } array)
            return array.Count > 0 && !IsIn(around, named) && Read(array.Element, around.Add(named)) is { } element ? new(new ArrayType(element.Layout, array.Count), $"{element.Name}[{array.Count}]") : null;
        return DefaultCTypes.Of(type) switch
        {
            { Form: CForm.Scalar, Scalar: { } scalar } c when type.IsUnmanagedType => new(new ScalarType(scalar), c.Name),
            { Form: CForm.Text or CForm.WideText or CForm.Address or CForm.Pointer } c when type.IsUnmanagedType => new(new PointerType(), c.Name),
            { Form: CForm.Callback } c => new(new PointerType(), c.Name),
            { Form: CForm.Record, Symbol: INamedTypeSymbol record } when !Contains(around, record) && (RecordsElsewhere.IsKnown(record) || IsElsewhere(around)) && RecordDeclarationReader.Read(record, around) is { } nested => new(new RecordType(nested), record.Name),
            _ => null,
        };
    }

    // How .NET stores a record of another assembly tells how it passes, so that is read with all that is in it.
    private static bool IsElsewhere(ImmutableArray<INamedTypeSymbol> around) => !around.IsEmpty && RecordsElsewhere.Is(around[0]);

    private static bool Contains(ImmutableArray<INamedTypeSymbol> around, INamedTypeSymbol record) =>
        record.IsGenericType || IsIn(around, record);

    private static bool IsIn(ImmutableArray<INamedTypeSymbol> around, INamedTypeSymbol type) => around.Any(r => SymbolEqualityComparer.Default.Equals(r, type));
}
