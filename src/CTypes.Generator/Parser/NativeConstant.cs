using System.Globalization;
using CTypes.Abi;
using CTypes.Generator.Model;

namespace CTypes.Generator.Parser;

/// <summary>Writes a value that an attribute states as a constant of the C type.</summary>
internal static class NativeConstant
{
    /// <summary>The constant in the native type; null when the value is not one of the C type.</summary>
    /// <param name="type">The C type.</param>
    /// <param name="value">The value.</param>
    /// <param name="targets">Those that must have the value; any that there are when not given.</param>
    public static string? Of(CTypeReference type, object value, Target[]? targets = null)
    {
        if (type.Form is CForm.Record or CForm.Void) return null;
        if (type.Form == CForm.Address && IsInteger(value)) return Integer(Convert.ToDecimal(value, CultureInfo.InvariantCulture), "nint");    // (void*)-1
        if (type.Form != CForm.Scalar) return Convert.ToString(value, CultureInfo.InvariantCulture) == "0" ? (type.Form == CForm.Text ? "null" : "0") : null;

        Scalar scalar = type.Scalar!.Value;
        string native = ScalarTable.NativeOf(scalar);
        return value switch
        {
            bool flag => type.True == 0 ? null : flag ? Convert.ToString(type.True, CultureInfo.InvariantCulture) : "0",
            double or float when native is "double" or "float" || scalar == Scalar.LongDouble || ScalarTable.IsComplex(scalar) => Real(Convert.ToDouble(value, CultureInfo.InvariantCulture), (IFormattable)value, scalar is Scalar.Float or Scalar.FloatComplex),
            char character => IsCharacter(scalar, character) ? Integer(character, native, WordBytes(scalar, targets)) : null,
            _ when IsInteger(value) => Integer(Convert.ToDecimal(value, CultureInfo.InvariantCulture), native, WordBytes(scalar, targets)),
            _ => null,
        };
    }

    private static string Real(double value, IFormattable text, bool isFloat)
    {
        string type = isFloat ? "float" : "double";
        return double.IsNaN(value) ? $"{type}.NaN"
            : double.IsInfinity(value) ? $"{type}.{(value > 0 ? "PositiveInfinity" : "NegativeInfinity")}"
            : text.ToString("R", CultureInfo.InvariantCulture) + (isFloat ? "f" : "d");
    }

    // One unit of C's, as the conversion of a char has it.
    private static bool IsCharacter(Scalar scalar, char value) =>
        scalar == Scalar.Char ? value <= 0x7F : scalar == Scalar.Char16 || (scalar is Scalar.Char32 or Scalar.WChar && !char.IsSurrogate(value));

    private static bool IsInteger(object value) => value is sbyte or byte or short or ushort or int or uint or long or ulong;

    private static string? Integer(decimal value, string native, int wordBytes = sizeof(int))
    {
        string text = value.ToString(CultureInfo.InvariantCulture);
        return native switch
        {
            "float" or "double" or "global::System.Numerics.Complex" or "global::CTypes.c_float_complex" or "global::CTypes.c_longdouble" => text,
            "nint" or "nuint" or NativeType.CLong or NativeType.CULong => Word(value, native, text, wordBytes),
            "long" => Fits(value, long.MinValue, long.MaxValue) ? text : null,
            "ulong" => Fits(value, 0, ulong.MaxValue) ? text : null,
            "int" => Fits(value, int.MinValue, int.MaxValue) ? text : null,
            "uint" => Fits(value, 0, uint.MaxValue) ? text : null,
            "short" => Fits(value, short.MinValue, short.MaxValue) ? text : null,
            "ushort" => Fits(value, 0, ushort.MaxValue) ? text : null,
            "sbyte" => Fits(value, sbyte.MinValue, sbyte.MaxValue) ? text : null,
            _ => Fits(value, 0, byte.MaxValue) ? text : null,
        };
    }

    // Where the width differs per target only what fits all of them is a constant.
    private static string? Word(decimal value, string native, string text, int wordBytes)
    {
        bool unsigned = native is "nuint" or NativeType.CULong;
        if (!(unsigned ? Fits(value, 0, uint.MaxValue) : Fits(value, int.MinValue, int.MaxValue)))
        {
            if (wordBytes < sizeof(long) || !(unsigned ? Fits(value, 0, ulong.MaxValue) : Fits(value, long.MinValue, long.MaxValue))) return null;
            text = $"unchecked(({(unsigned ? "nuint" : "nint")})({text}))";
        }

        return NativeType.IsLong(native) ? $"new {native}({text})" : text;
    }

    private static int WordBytes(Scalar scalar, Target[]? targets) =>
        targets is null || scalar == Scalar.LongDouble ? sizeof(int) : targets.Min(target => ScalarSizes.SizeOf(scalar, target));

    private static bool Fits(decimal value, decimal least, decimal most) => value >= least && value <= most;
}
