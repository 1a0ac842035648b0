using CTypes.Abi.Tests.Notation;

namespace CTypes.Abi.Tests.Fuzz;

/// <summary>What a random record may contain; each in at least one record of twenty.</summary>
internal enum Feature
{
    BitField,
    MixedBitFieldSizes,
    WideBitField,
    BoolBitField,
    UnnamedBitField,
    ZeroWidth,
    AlignedBitField,
    Pack1,
    Pack2,
    Pack4,
    Pack8,
    Pack16,
    PackedBitField,
    AlignedMember,
    AlignedRecord,
    Union,
    NestedRecord,
    NestedBitField,
    Array,
    ArrayOfArrays,
    FlexibleArray,
    Pointer,
    LongDouble,
    Complex,
}

internal static class Features
{
    /// <summary>What a record contains, told from its declaration alone.</summary>
    public static bool Has(this RecordDeclaration record, Feature feature) => feature switch
    {
        Feature.BitField => BitFields(record).Any(),
        Feature.MixedBitFieldSizes => BitFields(record).Select(field => ((ScalarType)field.Type).Scalar).Distinct().Count() > 1,
        Feature.WideBitField => BitFields(record).Any(field => field.BitWidth > 32),
        Feature.BoolBitField => BitFields(record).Any(field => field.Type is ScalarType(Scalar.Bool)),
        Feature.UnnamedBitField => BitFields(record).Any(field => field.Name.Length == 0 && field.BitWidth > 0),
        Feature.ZeroWidth => BitFields(record).Any(field => field.BitWidth == 0),
        Feature.AlignedBitField => BitFields(record).Any(field => field.AlignBytes > 0),
        Feature.Pack1 => record.PackBytes == 1,
        Feature.Pack2 => record.PackBytes == 2,
        Feature.Pack4 => record.PackBytes == 4,
        Feature.Pack8 => record.PackBytes == 8,
        Feature.Pack16 => record.PackBytes == 16,
        Feature.PackedBitField => record.PackBytes > 0 && BitFields(record).Any(),
        Feature.AlignedMember => record.Fields.Any(field => field.BitWidth is null && field.AlignBytes > 0),
        Feature.AlignedRecord => record.AlignBytes > 0,
        Feature.Union => record.Kind == RecordKind.Union,
        Feature.NestedRecord => Nested(record).Any(),
        Feature.NestedBitField => Nested(record).Any(nested => BitFields(nested).Any()),
        Feature.Array => record.Fields.Any(field => field.Type is ArrayType),
        Feature.ArrayOfArrays => record.Fields.Any(field => field.Type is ArrayType(ArrayType, _)),
        Feature.FlexibleArray => record.Fields.Any(field => field.IsFlexible),
        Feature.Pointer => Innermost(record).Any(type => type is PointerType),
        Feature.LongDouble => Innermost(record).Any(type => type is ScalarType(Scalar.LongDouble)),
        Feature.Complex => Innermost(record).Any(type => type is ScalarType(Scalar.FloatComplex or Scalar.DoubleComplex)),
        _ => throw new ArgumentOutOfRangeException(nameof(feature)),
    };

    private static IEnumerable<FieldDeclaration> BitFields(RecordDeclaration record) => record.Fields.Where(field => field.BitWidth is not null);

    private static IEnumerable<RecordDeclaration> Nested(RecordDeclaration record) =>
        Innermost(record).OfType<RecordType>().Select(type => type.Declaration);

    private static IEnumerable<CType> Innermost(RecordDeclaration record) => record.Fields.Select(field => field.Type.Innermost());
}
