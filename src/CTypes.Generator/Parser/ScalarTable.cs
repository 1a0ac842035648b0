using CTypes.Abi;
using CTypes.Generator.Model;
using Microsoft.CodeAnalysis;

namespace CTypes.Generator.Parser;

/// <summary>The arithmetic C types by the names users write, with the C# type that carries each in a native signature.</summary>
internal static class ScalarTable
{
    private const string Complex = "global::System.Numerics.Complex";
    private const string LongDouble = "global::CTypes.c_longdouble";

    private static readonly (string Name, Scalar Scalar, string Native)[] s_rows =
    [
        ("c_bool",      Scalar.Bool,      "byte"),
        ("c_char",      Scalar.Char,      "byte"),
        ("c_byte",      Scalar.SByte,     "sbyte"),
        ("c_ubyte",     Scalar.Byte,      "byte"),
        ("c_short",     Scalar.Short,     "short"),
        ("c_ushort",    Scalar.UShort,    "ushort"),
        ("c_int",       Scalar.Int,       "int"),
        ("c_uint",      Scalar.UInt,      "uint"),
        ("c_long",      Scalar.Long,      NativeType.CLong),
        ("c_ulong",     Scalar.ULong,     NativeType.CULong),
        ("c_longlong",  Scalar.LongLong,  "long"),
        ("c_ulonglong", Scalar.ULongLong, "ulong"),
        ("c_int8",      Scalar.Int8,      "sbyte"),
        ("c_uint8",     Scalar.UInt8,     "byte"),
        ("c_int16",     Scalar.Int16,     "short"),
        ("c_uint16",    Scalar.UInt16,    "ushort"),
        ("c_int32",     Scalar.Int32,     "int"),
        ("c_uint32",    Scalar.UInt32,    "uint"),
        ("c_int64",     Scalar.Int64,     "long"),
        ("c_uint64",    Scalar.UInt64,    "ulong"),
        ("c_size_t",    Scalar.SizeT,     "nuint"),
        ("c_ssize_t",   Scalar.SSizeT,    "nint"),
        ("c_time_t",    Scalar.TimeT,     "long"),
        ("c_wchar",     Scalar.WChar,     "uint"),    // where C has 16 bits, conversions take care of the upper half
        ("c_char16_t",  Scalar.Char16,    "ushort"),
        ("c_char32_t",  Scalar.Char32,    "uint"),
        ("c_float",     Scalar.Float,     "float"),
        ("c_double",    Scalar.Double,    "double"),
        ("c_longdouble", Scalar.LongDouble, LongDouble),    // never by value
        ("c_float_complex",  Scalar.FloatComplex,  "global::CTypes.c_float_complex"),
        ("c_double_complex", Scalar.DoubleComplex, Complex),
        ("HRESULT",     Scalar.Int,       "int"),
    ];

    public static Scalar? ByName(string name)
    {
        foreach ((string Name, Scalar Scalar, string Native) row in s_rows)
        {
            if (row.Name == name) return row.Scalar;
        }

        return null;
    }

    public static string NameOf(Scalar scalar) => Array.Find(s_rows, row => row.Scalar == scalar).Name;

    public static string NativeOf(Scalar scalar) => Array.Find(s_rows, row => row.Scalar == scalar).Native;

    /// <summary>Whether C's size is the C# type's own on every target; elsewhere C's memory cannot be seen as the C# type.</summary>
    public static bool HasOneSize(Scalar scalar) => scalar is not (Scalar.WChar or Scalar.LongDouble);

    public static bool IsComplex(Scalar scalar) => scalar is Scalar.FloatComplex or Scalar.DoubleComplex;

    /// <summary>The C type that a C# type stands for where none is stated.</summary>
    public static Scalar? ByPrimitive(SpecialType type) => type switch
    {
        SpecialType.System_SByte => Scalar.SByte,
        SpecialType.System_Byte => Scalar.Byte,
        SpecialType.System_Int16 => Scalar.Short,
        SpecialType.System_UInt16 => Scalar.UShort,
        SpecialType.System_Int32 => Scalar.Int,
        SpecialType.System_UInt32 => Scalar.UInt,
        SpecialType.System_Int64 => Scalar.LongLong,
        SpecialType.System_UInt64 => Scalar.ULongLong,
        SpecialType.System_IntPtr => Scalar.SSizeT,
        SpecialType.System_UIntPtr => Scalar.SizeT,
        SpecialType.System_Single => Scalar.Float,
        SpecialType.System_Double => Scalar.Double,
        _ => null,
    };

    /// <summary>C#'s keyword for a primitive number; null for any other type.</summary>
    public static string? Keyword(SpecialType type) => type switch
    {
        SpecialType.System_SByte => "sbyte",
        SpecialType.System_Byte => "byte",
        SpecialType.System_Int16 => "short",
        SpecialType.System_UInt16 => "ushort",
        SpecialType.System_Int32 => "int",
        SpecialType.System_UInt32 => "uint",
        SpecialType.System_Int64 => "long",
        SpecialType.System_UInt64 => "ulong",
        SpecialType.System_IntPtr => "nint",
        SpecialType.System_UIntPtr => "nuint",
        SpecialType.System_Single => "float",
        SpecialType.System_Double => "double",
        _ => null,
    };

    /// <summary>Whether a C# primitive has the size of a native one on every target, and both are integers or both are not.</summary>
    public static bool SameSize(string left, string right) => SizeClass(left) is string size && size == SizeClass(right);

    private static string? SizeClass(string keyword) => keyword switch
    {
        "sbyte" or "byte" => "1",
        "short" or "ushort" => "2",
        "int" or "uint" => "4",
        "long" or "ulong" => "8",
        "nint" or "nuint" => "word",
        "float" => "float",
        "double" => "double",
        _ => null,
    };
}
