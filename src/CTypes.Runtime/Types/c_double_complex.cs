using System.Globalization;
using System.Numerics;

namespace CTypes;

/// <summary>C's <c>double _Complex</c>, Microsoft's <c>_Dcomplex</c>: two <c>double</c>s, the real part first.</summary>
/// <param name="Value">The number.</param>
public readonly record struct c_double_complex(Complex Value) : IFormattable
{
    /// <summary>The number itself.</summary>
    public static implicit operator Complex(c_double_complex value) => value.Value;

    /// <summary>The C value of a number.</summary>
    public static implicit operator c_double_complex(Complex value) => new(value);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(format, formatProvider);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
