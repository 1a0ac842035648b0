using System.Globalization;
using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>COM's <c>HRESULT</c>: 4 bytes on every target; negative for failure.</summary>
/// <param name="Value">The number.</param>
public readonly record struct HRESULT(int Value) : IComparable<HRESULT>, IFormattable
{
    /// <summary>Whether the number says success: C's <c>SUCCEEDED</c>.</summary>
    public bool Succeeded => Value >= 0;

    /// <summary>Whether the number says failure: C's <c>FAILED</c>.</summary>
    public bool Failed => Value < 0;

    /// <summary>The part that has the error: C's <c>HRESULT_CODE</c>.</summary>
    public int Code => Value & 0xFFFF;

    /// <summary>The part that says whose error it is: C's <c>HRESULT_FACILITY</c>.</summary>
    public int Facility => (Value >> 16) & 0x1FFF;

    /// <summary>Throws for a failure.</summary>
    /// <exception cref="COMException">The number says failure.</exception>
    public void ThrowIfFailed()
    {
        if (Failed) throw new COMException(HResultNames.Describe(Value), Value);
    }

    /// <summary>The number itself.</summary>
    public static implicit operator int(HRESULT value) => value.Value;

    /// <summary>The HRESULT of a number.</summary>
    public static implicit operator HRESULT(int value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(HRESULT other) => Value.CompareTo(other.Value);

    /// <summary>The number in a format; without one in hexadecimal, as it stands in headers.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => string.IsNullOrEmpty(format) ? ToString() : Value.ToString(format, formatProvider);

    /// <summary>The number in hexadecimal, as it stands in headers.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"0x{Value:X8}");
}
