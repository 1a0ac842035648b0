using System.Globalization;
using System.Numerics;

namespace CTypes.Runtime.Tests;

/// <summary>One scalar type of C and every way in which its values cross.</summary>
internal abstract record Scalar(string Name)
{
    public abstract void PassesAsArgument();

    public abstract void ReturnsAsResult();

    public abstract void LeavesThroughParamFlagsOut();

    public abstract void LeavesThroughAnOutParameter();

    public abstract void IsReadAndWrittenThroughRef();

    public abstract void IsReadFromASpan();

    public abstract void IsReadFromAnArray();

    public abstract void IsWrittenToASpan();

    public abstract void IsReadAndWrittenInARecord();

    public abstract void ReachesACallback();

    public abstract void ReturnsFromACallback();

    /// <summary>How C prints a value and reads it back.</summary>
    protected static string Text(object value) => value switch
    {
        bool truth => truth ? "1" : "0",
        float.PositiveInfinity or double.PositiveInfinity => "inf",
        float.NaN or double.NaN => "nan",
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Complex number => $"{Text(number.Real)},{Text(number.Imaginary)}",
        c_float_complex number => $"{Text(number.Real)},{Text(number.Imaginary)}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>What C printed, in the notation of <see cref="Text"/>: C writes more digits of a float than are needed.</summary>
    protected static string Normalized(string shown, Type type) =>
        shown is "inf" or "nan" ? shown
        : type == typeof(Complex) ? Parts(shown, typeof(double))
        : type == typeof(c_float_complex) ? Parts(shown, typeof(float))
        : type == typeof(float) ? Text((float)double.Parse(shown, CultureInfo.InvariantCulture))
        : type == typeof(double) ? Text(double.Parse(shown, CultureInfo.InvariantCulture))
        : shown;

    private static string Parts(string shown, Type part) => string.Join(',', shown.Split(',').Select(text => Normalized(text, part)));
}
