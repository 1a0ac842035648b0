namespace CTypes.Abi.Tests.Notation;

/// <summary>How the notation and C spell the arithmetic types.</summary>
internal static class CTypeNames
{
    /// <summary><c>c_int</c> for <see cref="Scalar.Int"/>, and so on.</summary>
    public static IReadOnlyDictionary<string, Scalar> Scalars { get; } =
        Enum.GetValues<Scalar>().ToDictionary(scalar => "c_" + scalar.ToString().ToLowerInvariant());

    /// <summary>The type in C, from what every compiler predefines, so that no header is needed.</summary>
    public static string InC(Scalar scalar) => scalar switch
    {
        Scalar.Bool => "_Bool",
        Scalar.Char => "char",
        Scalar.SByte => "signed char",
        Scalar.Byte => "unsigned char",
        Scalar.Short => "short",
        Scalar.UShort => "unsigned short",
        Scalar.Int => "int",
        Scalar.UInt => "unsigned int",
        Scalar.Long => "long",
        Scalar.ULong => "unsigned long",
        Scalar.LongLong => "long long",
        Scalar.ULongLong => "unsigned long long",
        Scalar.Int8 => "__INT8_TYPE__",
        Scalar.UInt8 => "__UINT8_TYPE__",
        Scalar.Int16 => "__INT16_TYPE__",
        Scalar.UInt16 => "__UINT16_TYPE__",
        Scalar.Int32 => "__INT32_TYPE__",
        Scalar.UInt32 => "__UINT32_TYPE__",
        Scalar.Int64 => "__INT64_TYPE__",
        Scalar.UInt64 => "__UINT64_TYPE__",
        Scalar.SizeT => "__SIZE_TYPE__",
        Scalar.SSizeT => "__PTRDIFF_TYPE__",
        Scalar.TimeT => "TIME_TYPE",
        Scalar.WChar => "__WCHAR_TYPE__",
        Scalar.Char16 => "__CHAR16_TYPE__",
        Scalar.Char32 => "__CHAR32_TYPE__",
        Scalar.Float => "float",
        Scalar.Double => "double",
        Scalar.LongDouble => "long double",
        Scalar.FloatComplex => "float _Complex",
        Scalar.DoubleComplex => "double _Complex",
        _ => throw new ArgumentOutOfRangeException(nameof(scalar)),
    };
}
