namespace CTypes.Abi;

/// <summary>Size, alignment and width of C's arithmetic types.</summary>
internal static class ScalarSizes
{
    /// <summary>C's <c>sizeof</c>, in bytes.</summary>
    public static int SizeOf(Scalar scalar, Target target) => scalar switch
    {
        Scalar.Bool or Scalar.Char or Scalar.SByte or Scalar.Byte or Scalar.Int8 or Scalar.UInt8 => 1,
        Scalar.Short or Scalar.UShort or Scalar.Int16 or Scalar.UInt16 or Scalar.Char16 => 2,
        Scalar.Int or Scalar.UInt or Scalar.Int32 or Scalar.UInt32 or Scalar.Char32 or Scalar.Float => 4,
        Scalar.LongLong or Scalar.ULongLong or Scalar.Int64 or Scalar.UInt64 => 8,
        Scalar.Double or Scalar.FloatComplex => 8,
        Scalar.DoubleComplex => 16,
        Scalar.Long or Scalar.ULong => target.LongBytes,
        Scalar.SizeT or Scalar.SSizeT => target.PointerBytes,
        Scalar.TimeT => target.TimeBytes,
        Scalar.WChar => target.WCharBytes,
        Scalar.LongDouble => target.LongDoubleBytes,
        _ => throw new ArgumentOutOfRangeException(nameof(scalar)),
    };

    /// <summary>The alignment of a member of this type, in bytes: C's <c>_Alignof</c>, which on i386 is less than gcc's <c>__alignof__</c> of a lone variable.</summary>
    public static int AlignOf(Scalar scalar, Target target) => scalar switch
    {
        Scalar.Double or Scalar.DoubleComplex => target.DoubleAlignBytes,
        Scalar.FloatComplex => 4,
        Scalar.LongDouble => target.LongDoubleAlignBytes,
        _ when SizeOf(scalar, target) == 8 => target.LongLongAlignBytes,
        _ => SizeOf(scalar, target),
    };

    /// <summary>C's integer types: those a bit-field may have (C11 6.7.2.1p5 and the types gcc, clang and Visual C++ add to it).</summary>
    public static bool IsInteger(Scalar scalar) =>
        scalar is not (Scalar.Float or Scalar.Double or Scalar.LongDouble or Scalar.FloatComplex or Scalar.DoubleComplex);

    /// <summary>The widest bit-field of this type, in bits; <c>_Bool</c> has one value bit (C11 6.7.2.1p4).</summary>
    public static int WidthOf(Scalar scalar, Target target) => scalar == Scalar.Bool ? 1 : 8 * SizeOf(scalar, target);
}
