// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Nested11
{
    [CField(Count = 2)] public partial Span<Nested11Part> a { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Nested11InC
{
    [CFunction("pass_Nested11", ArgTypes = [typeof(Nested11), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested11 value, int seed);

    [CFunction("late_Nested11", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Nested11), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Nested11 value, int seed);

    [CFunction("make_Nested11", ArgTypes = [typeof(c_int)], RestType = typeof(Nested11))]
    public static partial Nested11 Make(int seed);

    [CFunction("tell_Nested11", ArgTypes = [typeof(c_int), typeof(Nested11Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Nested11Receiver.Handler receiver);

    [CFunction("ask_Nested11", ArgTypes = [typeof(c_int), typeof(Nested11Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Nested11Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Nested11>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0].a", 'u', 64, false, (ref Nested11 r) => (long)(ulong)r.a[0].a, (ref Nested11 r, long v) => r.a[0].a = (ulong)v),
            new("a[0].b", 'u', 64, false, (ref Nested11 r) => (long)(ulong)r.a[0].b, (ref Nested11 r, long v) => r.a[0].b = (ulong)v),
            new("a[0].c", 's', 64, false, (ref Nested11 r) => (long)(long)r.a[0].c, (ref Nested11 r, long v) => r.a[0].c = (long)v),
            new("a[1].a", 'u', 64, false, (ref Nested11 r) => (long)(ulong)r.a[1].a, (ref Nested11 r, long v) => r.a[1].a = (ulong)v),
            new("a[1].b", 'u', 64, false, (ref Nested11 r) => (long)(ulong)r.a[1].b, (ref Nested11 r, long v) => r.a[1].b = (ulong)v),
            new("a[1].c", 's', 64, false, (ref Nested11 r) => (long)(long)r.a[1].c, (ref Nested11 r, long v) => r.a[1].c = (long)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Nested11), typeof(c_double), typeof(Nested11), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Nested11Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested11))]
internal sealed partial class Nested11Maker;

[CStruct]
public partial struct Nested12Part
{
    public partial sbyte a { get; set; }
    public partial uint b { get; set; }
    public partial float c { get; set; }
}

[CStruct]
public partial struct Nested12
{
    public partial ref Nested12Part a { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Nested12InC
{
    [CFunction("pass_Nested12", ArgTypes = [typeof(Nested12), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested12 value, int seed);

    [CFunction("late_Nested12", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Nested12), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Nested12 value, int seed);

    [CFunction("make_Nested12", ArgTypes = [typeof(c_int)], RestType = typeof(Nested12))]
    public static partial Nested12 Make(int seed);

    [CFunction("tell_Nested12", ArgTypes = [typeof(c_int), typeof(Nested12Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Nested12Receiver.Handler receiver);

    [CFunction("ask_Nested12", ArgTypes = [typeof(c_int), typeof(Nested12Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Nested12Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Nested12>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a.a", 's', 8, false, (ref Nested12 r) => (long)(sbyte)r.a.a, (ref Nested12 r, long v) => r.a.a = (sbyte)v),
            new("a.b", 'u', 32, false, (ref Nested12 r) => (long)(uint)r.a.b, (ref Nested12 r, long v) => r.a.b = (uint)v),
            new("a.c", 'f', 32, false, (ref Nested12 r) => BitConverter.SingleToInt32Bits(r.a.c), (ref Nested12 r, long v) => r.a.c = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Nested12), typeof(c_double), typeof(Nested12), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Nested12Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested12))]
internal sealed partial class Nested12Maker;

[CStruct]
public partial struct Nested13Part
{
    public partial double a { get; set; }
    public partial double b { get; set; }
    public partial float c { get; set; }
}

[CStruct]
public partial struct Nested13
{
    public partial ref Nested13Part a { get; }
    public partial sbyte b { get; set; }
    public partial float c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Nested13InC
{
    [CFunction("pass_Nested13", ArgTypes = [typeof(Nested13), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested13 value, int seed);

    [CFunction("late_Nested13", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Nested13), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Nested13 value, int seed);

    [CFunction("make_Nested13", ArgTypes = [typeof(c_int)], RestType = typeof(Nested13))]
    public static partial Nested13 Make(int seed);

    [CFunction("tell_Nested13", ArgTypes = [typeof(c_int), typeof(Nested13Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Nested13Receiver.Handler receiver);

    [CFunction("ask_Nested13", ArgTypes = [typeof(c_int), typeof(Nested13Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Nested13Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Nested13>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a.a", 'd', 64, false, (ref Nested13 r) => BitConverter.DoubleToInt64Bits(r.a.a), (ref Nested13 r, long v) => r.a.a = BitConverter.Int64BitsToDouble(v)),
            new("a.b", 'd', 64, false, (ref Nested13 r) => BitConverter.DoubleToInt64Bits(r.a.b), (ref Nested13 r, long v) => r.a.b = BitConverter.Int64BitsToDouble(v)),
            new("a.c", 'f', 32, false, (ref Nested13 r) => BitConverter.SingleToInt32Bits(r.a.c), (ref Nested13 r, long v) => r.a.c = BitConverter.Int32BitsToSingle((int)v)),
            new("b", 's', 8, false, (ref Nested13 r) => (long)(sbyte)r.b, (ref Nested13 r, long v) => r.b = (sbyte)v),
            new("c", 'f', 32, false, (ref Nested13 r) => BitConverter.SingleToInt32Bits(r.c), (ref Nested13 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Nested13), typeof(c_double), typeof(Nested13), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Nested13Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested13))]
internal sealed partial class Nested13Maker;

[CStruct]
public partial struct Nested14Part
{
    public partial float a { get; set; }
    public partial double b { get; set; }
    public partial float c { get; set; }
}

[CStruct]
public partial struct Nested14
{
    public partial byte a { get; set; }
    public partial ref Nested14Part b { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Nested14InC
{
    [CFunction("pass_Nested14", ArgTypes = [typeof(Nested14), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested14 value, int seed);

    [CFunction("late_Nested14", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Nested14), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Nested14 value, int seed);

    [CFunction("make_Nested14", ArgTypes = [typeof(c_int)], RestType = typeof(Nested14))]
    public static partial Nested14 Make(int seed);

    [CFunction("tell_Nested14", ArgTypes = [typeof(c_int), typeof(Nested14Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Nested14Receiver.Handler receiver);

    [CFunction("ask_Nested14", ArgTypes = [typeof(c_int), typeof(Nested14Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Nested14Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Nested14>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 8, false, (ref Nested14 r) => (long)(byte)r.a, (ref Nested14 r, long v) => r.a = (byte)v),
            new("b.a", 'f', 32, false, (ref Nested14 r) => BitConverter.SingleToInt32Bits(r.b.a), (ref Nested14 r, long v) => r.b.a = BitConverter.Int32BitsToSingle((int)v)),
            new("b.b", 'd', 64, false, (ref Nested14 r) => BitConverter.DoubleToInt64Bits(r.b.b), (ref Nested14 r, long v) => r.b.b = BitConverter.Int64BitsToDouble(v)),
            new("b.c", 'f', 32, false, (ref Nested14 r) => BitConverter.SingleToInt32Bits(r.b.c), (ref Nested14 r, long v) => r.b.c = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Nested14), typeof(c_double), typeof(Nested14), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Nested14Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested14))]
internal sealed partial class Nested14Maker;
