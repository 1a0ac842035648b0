using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>Turns the bytes of numbers around, between the machine's order and a stated one: each way is its own way back.</summary>
internal static class NumberBytes<T> where T : unmanaged
{
    private const int MostNumberBytes = 8;

    private static readonly bool s_isNumber = IsComplex || (IsNumber(typeof(T)) && Unsafe.SizeOf<T>() <= MostNumberBytes);

    private static bool IsComplex => typeof(T) == typeof(Complex) || typeof(T) == typeof(c_double_complex) || typeof(T) == typeof(c_float_complex);

    public static T Big(T value)
    {
        if (!s_isNumber) ThrowNoNumber("BigEndian");
        return BitConverter.IsLittleEndian ? Reverse(value) : value;
    }

    public static T Little(T value)
    {
        if (!s_isNumber) ThrowNoNumber("LittleEndian");
        return BitConverter.IsLittleEndian ? value : Reverse(value);
    }

    public static string Text(T value, string? format, IFormatProvider? formatProvider) =>
        value is IFormattable number ? number.ToString(format, formatProvider) : value.ToString() ?? "";

    private static T Reverse(T value)
    {
        if (typeof(T) == typeof(c_float_complex)) return Unsafe.BitCast<c_float_complex, T>(ByteSwap.Reverse(Unsafe.BitCast<T, c_float_complex>(value)));
        if (IsComplex) return Unsafe.BitCast<Complex, T>(ByteSwap.Reverse(Unsafe.BitCast<T, Complex>(value)));
        return Unsafe.SizeOf<T>() switch
        {
            1 => value,
            2 => Unsafe.BitCast<ushort, T>(ByteSwap.Reverse(Unsafe.BitCast<T, ushort>(value))),
            4 => Unsafe.BitCast<uint, T>(ByteSwap.Reverse(Unsafe.BitCast<T, uint>(value))),
            _ => Unsafe.BitCast<ulong, T>(ByteSwap.Reverse(Unsafe.BitCast<T, ulong>(value))),
        };
    }

    // An address has the machine's order, and a wchar_t another size on other platforms.
    private static bool IsNumber(Type type) => type switch
    {
        { IsEnum: true } => true,
        { IsPrimitive: true } => type != typeof(bool) && type != typeof(char),
        _ when type == typeof(CLong) || type == typeof(CULong) || type == typeof(HRESULT) => true,
        _ => type.Assembly == typeof(c_int).Assembly && type.Name.StartsWith("c_", StringComparison.Ordinal) && !type.Name.EndsWith("_p", StringComparison.Ordinal) && type != typeof(c_wchar),
    };

    [DoesNotReturn]
    private static void ThrowNoNumber(string order) =>
        throw new InvalidOperationException($"{order}<{typeof(T).Name}> is not possible: {typeof(T).Name} is no number whose bytes could stand in another order.");
}
