namespace CTypes.Benchmarks;

/// <summary>Row 15: members of records of the value form.</summary>
/// <typeparam name="TCopy">Which copy it is: the compiler makes one for each structure.</typeparam>
internal static class FieldRows<TCopy> where TCopy : struct, ICopy
{
    private const int Records = 64;

    private static readonly Pair[] s_pairs = new Pair[Records];
    private static readonly PlainPair[] s_plain = [.. Enumerable.Repeat(new PlainPair { X = 1 }, Records)];
    private static readonly Flags[] s_flags = new Flags[Records];
    private static readonly PlainFlags[] s_masked = new PlainFlags[Records];
    private static double s_sum;

    public static Row[] All() =>
    [
        new(15, "value-form field, read", "field of a C# struct", 1.05,
            n => { TCopy.Shift(); Pair[] all = s_pairs; double sum = 0; for (int i = 0; i < n; i++) sum += all[i % Records].y; s_sum = sum; },
            n => { TCopy.Shift(); PlainPair[] all = s_plain; double sum = 0; for (int i = 0; i < n; i++) sum += all[i % Records].Y; s_sum = sum; }),
        new(15, "value-form field, written", "field of a C# struct", 1.05,
            n => { TCopy.Shift(); Pair[] all = s_pairs; for (int i = 0; i < n; i++) all[i % Records].y = i; },
            n => { TCopy.Shift(); PlainPair[] all = s_plain; for (int i = 0; i < n; i++) all[i % Records].Y = i; }),
        new(15, "bit-field, read", "mask by hand", 1.05,
            n => { TCopy.Shift(); Flags[] all = s_flags; uint sum = 0; for (int i = 0; i < n; i++) sum += all[i % Records].level; s_sum = sum; },
            n => { TCopy.Shift(); PlainFlags[] all = s_masked; uint sum = 0; for (int i = 0; i < n; i++) sum += all[i % Records].Level; s_sum = sum; }),
        new(15, "bit-field, written", "mask by hand", 1.05,
            n => { TCopy.Shift(); Flags[] all = s_flags; for (int i = 0; i < n; i++) all[i % Records].level = (uint)i & 31; },
            n => { TCopy.Shift(); PlainFlags[] all = s_masked; for (int i = 0; i < n; i++) all[i % Records].Level = (uint)i & 31; }),
    ];
}

[CStruct]
internal partial struct Flags
{
    [CField(Bits = 3)] public partial uint kind { get; set; }

    [CField(Bits = 5)] public partial uint level { get; set; }

    [CField(Bits = 20)] public partial uint count { get; set; }
}

internal struct PlainPair
{
    public double X;
    public double Y;
}

internal struct PlainFlags
{
    private uint _bits;

    public uint Level
    {
        readonly get => _bits >> 3 & 31;
        set => _bits = _bits & ~(31u << 3) | (value & 31) << 3;
    }
}
