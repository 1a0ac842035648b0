using System.Globalization;

namespace CTypes.Benchmarks;

/// <summary>What the numbers of a row count.</summary>
internal enum Unit
{
    Nanoseconds,
    Bytes,
}

/// <summary>Numbers as the table shows them.</summary>
internal static class Units
{
    private const double Kilo = 1000;

    public static string Show(this Unit unit, double number) => (unit, number) switch
    {
        (_, double.NaN) => "",
        (Unit.Bytes, < Kilo) => Text(number, "F0", "B"),
        (Unit.Bytes, < Kilo * Kilo) => Text(number / Kilo, "F0", "kB"),
        (Unit.Bytes, _) => Text(number / Kilo / Kilo, "F2", "MB"),
        (_, < Kilo) => Text(number, "F2", "ns"),
        (_, < Kilo * Kilo) => Text(number / Kilo, "F1", "µs"),
        _ => Text(number / Kilo / Kilo, "F1", "ms"),
    };

    public static string Ratio(double ratio) => double.IsNaN(ratio) ? "" : ratio.ToString(ratio < 0.1 ? "F3" : "F2", CultureInfo.InvariantCulture);

    private static string Text(double number, string format, string unit) => $"{number.ToString(format, CultureInfo.InvariantCulture)} {unit}";
}
