using System.Globalization;
using System.Numerics;

namespace CTypes.Generator.Tests.TypeTable;

/// <summary>The rows of the integer types: at their extremes, as far as the C# type holds them.</summary>
internal static class IntegerRows
{
    private static readonly (string Name, int Bits, bool IsSigned)[] s_primitives =
    [
        ("sbyte", 8, true), ("byte", 8, false), ("short", 16, true), ("ushort", 16, false), ("int", 32, true), ("uint", 32, false),
        ("long", 64, true), ("ulong", 64, false), ("nint", 64, true), ("nuint", 64, false),
    ];

    /// <summary>C types with one C# primitive of their size and sign.</summary>
    private static readonly (string Name, string Primitive)[] s_fixed =
    [
        ("c_byte", "sbyte"), ("c_ubyte", "byte"), ("c_short", "short"), ("c_ushort", "ushort"), ("c_int", "int"), ("c_uint", "uint"), ("c_longlong", "long"), ("c_ulonglong", "ulong"), ("HRESULT", "int"),
    ];

    /// <summary>The same scalars under names that say their size.</summary>
    private static readonly (string Name, string Primitive)[] s_aliases =
        [("c_int8", "sbyte"), ("c_uint8", "byte"), ("c_int16", "short"), ("c_uint16", "ushort"), ("c_int32", "int"), ("c_uint32", "uint"), ("c_int64", "long"), ("c_uint64", "ulong")];

    /// <summary>C types whose size differs between platforms, or is a word's, with the C# type that carries them.</summary>
    private static readonly (string Name, string Carrier, bool IsSigned)[] s_ofPlatform =
    [
        ("c_long", "System.Runtime.InteropServices.CLong", true), ("c_ulong", "System.Runtime.InteropServices.CULong", false),
        ("c_size_t", "nuint", false), ("c_ssize_t", "nint", true), ("c_time_t", "long", true),
    ];

    private static readonly string[] s_words = ["int", "uint", "long", "ulong", "nint", "nuint"];

    public static IEnumerable<Row> All()
    {
        foreach ((string name, string primitive) in s_fixed)
        {
            (string _, int bits, bool isSigned) = Primitive(primitive);
            BigInteger[] values = Values(bits, isSigned);
            foreach ((string candidate, int candidateBits, bool _) in s_primitives)
            {
                if (candidate == primitive) yield return Of(name, candidate, values);
                else if (candidateBits > bits) yield return Wider(Of(name, candidate, values));
                else if (candidateBits == bits && candidate is not ("nint" or "nuint")) yield return OtherSign(Of(name, candidate, values));
            }

            yield return Of(name, name, values, primitive);
            yield return Of(name, "Level", values, primitive) with { Declarations = $"public enum Level : {primitive} {{ None }}" };
        }

        foreach ((string name, string primitive) in s_aliases)
        {
            (string _, int bits, bool isSigned) = Primitive(primitive);
            yield return Of(name, primitive, Values(bits, isSigned));
            yield return Of(name, name, Values(bits, isSigned), primitive);
        }

        foreach ((string name, string carrier, bool isSigned) in s_ofPlatform)
        {
            BigInteger[] values = Values(64, isSigned);
            foreach (string word in s_words)
            {
                if (word == carrier) yield return Of(name, word, values);
                else if ((name, word) is ("c_size_t", "nint") or ("c_ssize_t", "nuint") or ("c_time_t", "ulong")) yield return Of(name, word, values);
                else yield return Wider(Of(name, word, values));
            }

            yield return Of(name, name, values, isSigned ? "long" : "ulong");
            if (carrier.StartsWith("System", StringComparison.Ordinal)) yield return OfCarrier(name, carrier, values, isSigned);
        }
    }

    // A variable of another size is not what C's pointer points to.
    private static Row Wider(Row row) => row.Except("the variable has not C's size", Position.Reference);

    // Behind a pointer only the size counts; a value would have to change.
    private static Row OtherSign(Row row) => row.Except("it does not hold all of C's values", [.. Enum.GetValues<Position>().Except([Position.Reference])]) with { Values = [row.Values[0], row.Values[1], row.Values[^1]] };

    private static (string Name, int Bits, bool IsSigned) Primitive(string name) => s_primitives.Single(p => p.Name == name);

    // As in type_table.c.
    private static BigInteger[] Values(int bits, bool isSigned)
    {
        BigInteger max = BigInteger.Pow(2, isSigned ? bits - 1 : bits) - 1;
        return isSigned ? [0, 1, -1, -max - 1, max, 100] : [0, 1, max, max / 2 + 1, 100];
    }

    private static Row Of(string c, string type, BigInteger[] values, string? primitive = null)
    {
        (string name, int bits, bool isSigned) = Primitive(primitive ?? type);
        BigInteger max = BigInteger.Pow(2, isSigned ? bits - 1 : bits) - 1, min = isSigned ? -max - 1 : 0;
        return new Row(c, type, [.. values.Select((value, index) => (index, value)).Where(v => v.value >= min && v.value <= max).Select(v => (v.index, $"({type}){Literal(v.value, name)}"))]) { Stem = c == "HRESULT" ? "c_int" : c };
    }

    private static Row OfCarrier(string c, string carrier, BigInteger[] values, bool isSigned) =>
        new(c, carrier, [.. values.Select((value, index) => (index, $"new {carrier}({Literal(value, isSigned ? "nint" : "nuint")})"))]);

    private static string Literal(BigInteger value, string primitive) => $"unchecked(({primitive})({value.ToString(CultureInfo.InvariantCulture)}{(value > long.MaxValue ? "UL" : "L")}))";
}
