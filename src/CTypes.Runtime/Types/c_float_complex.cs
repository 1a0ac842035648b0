using System.Globalization;
using System.Numerics;

namespace CTypes;

/// <summary>C's <c>float _Complex</c>, Microsoft's <c>_Fcomplex</c>: two <c>float</c>s, the real part first.</summary>
/// <param name="Real">The real part.</param>
/// <param name="Imaginary">The imaginary part.</param>
public readonly record struct c_float_complex(float Real, float Imaginary) : IFormattable
{
    /// <summary>The number.</summary>
    public Complex Value => new(Real, Imaginary);

    /// <summary>The number itself.</summary>
    public static implicit operator Complex(c_float_complex value) => value.Value;

    /// <summary>The C value of a real number.</summary>
    public static implicit operator c_float_complex(float real) => new(real, 0);

    /// <summary>The C value nearest to a number; what is too large becomes infinite, as in C.</summary>
    public static explicit operator c_float_complex(Complex value) => new((float)value.Real, (float)value.Imaginary);

    /// <summary>The number in a culture's notation.</summary>
    public string ToString(IFormatProvider? formatProvider) => Value.ToString(formatProvider);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
