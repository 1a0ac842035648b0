// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Floats01
{
    public partial float a { get; set; }
    public partial float b { get; set; }
    public partial float c { get; set; }
    public partial float d { get; set; }
    public partial float e { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Floats01InC
{
    [CFunction("pass_Floats01", ArgTypes = [typeof(Floats01), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Floats01 value, int seed);

    [CFunction("late_Floats01", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Floats01), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Floats01 value, int seed);

    [CFunction("make_Floats01", ArgTypes = [typeof(c_int)], RestType = typeof(Floats01))]
    public static partial Floats01 Make(int seed);

    [CFunction("tell_Floats01", ArgTypes = [typeof(c_int), typeof(Floats01Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Floats01Receiver.Handler receiver);

    [CFunction("ask_Floats01", ArgTypes = [typeof(c_int), typeof(Floats01Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Floats01Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Floats01>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'f', 32, false, (ref Floats01 r) => BitConverter.SingleToInt32Bits(r.a), (ref Floats01 r, long v) => r.a = BitConverter.Int32BitsToSingle((int)v)),
            new("b", 'f', 32, false, (ref Floats01 r) => BitConverter.SingleToInt32Bits(r.b), (ref Floats01 r, long v) => r.b = BitConverter.Int32BitsToSingle((int)v)),
            new("c", 'f', 32, false, (ref Floats01 r) => BitConverter.SingleToInt32Bits(r.c), (ref Floats01 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
            new("d", 'f', 32, false, (ref Floats01 r) => BitConverter.SingleToInt32Bits(r.d), (ref Floats01 r, long v) => r.d = BitConverter.Int32BitsToSingle((int)v)),
            new("e", 'f', 32, false, (ref Floats01 r) => BitConverter.SingleToInt32Bits(r.e), (ref Floats01 r, long v) => r.e = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Floats01), typeof(c_double), typeof(Floats01), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Floats01Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Floats01))]
internal sealed partial class Floats01Maker;

[CStruct]
public partial struct Floats02
{
    public partial double a { get; set; }
    public partial float b { get; set; }
    public partial float c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Floats02InC
{
    [CFunction("pass_Floats02", ArgTypes = [typeof(Floats02), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Floats02 value, int seed);

    [CFunction("late_Floats02", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Floats02), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Floats02 value, int seed);

    [CFunction("make_Floats02", ArgTypes = [typeof(c_int)], RestType = typeof(Floats02))]
    public static partial Floats02 Make(int seed);

    [CFunction("tell_Floats02", ArgTypes = [typeof(c_int), typeof(Floats02Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Floats02Receiver.Handler receiver);

    [CFunction("ask_Floats02", ArgTypes = [typeof(c_int), typeof(Floats02Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Floats02Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Floats02>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'd', 64, false, (ref Floats02 r) => BitConverter.DoubleToInt64Bits(r.a), (ref Floats02 r, long v) => r.a = BitConverter.Int64BitsToDouble(v)),
            new("b", 'f', 32, false, (ref Floats02 r) => BitConverter.SingleToInt32Bits(r.b), (ref Floats02 r, long v) => r.b = BitConverter.Int32BitsToSingle((int)v)),
            new("c", 'f', 32, false, (ref Floats02 r) => BitConverter.SingleToInt32Bits(r.c), (ref Floats02 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Floats02), typeof(c_double), typeof(Floats02), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Floats02Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Floats02))]
internal sealed partial class Floats02Maker;

[CStruct]
public partial struct Floats03
{
    public partial float a { get; set; }
    public partial float b { get; set; }
    public partial float c { get; set; }
    public partial float d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Floats03InC
{
    [CFunction("pass_Floats03", ArgTypes = [typeof(Floats03), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Floats03 value, int seed);

    [CFunction("late_Floats03", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Floats03), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Floats03 value, int seed);

    [CFunction("make_Floats03", ArgTypes = [typeof(c_int)], RestType = typeof(Floats03))]
    public static partial Floats03 Make(int seed);

    [CFunction("tell_Floats03", ArgTypes = [typeof(c_int), typeof(Floats03Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Floats03Receiver.Handler receiver);

    [CFunction("ask_Floats03", ArgTypes = [typeof(c_int), typeof(Floats03Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Floats03Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Floats03>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'f', 32, false, (ref Floats03 r) => BitConverter.SingleToInt32Bits(r.a), (ref Floats03 r, long v) => r.a = BitConverter.Int32BitsToSingle((int)v)),
            new("b", 'f', 32, false, (ref Floats03 r) => BitConverter.SingleToInt32Bits(r.b), (ref Floats03 r, long v) => r.b = BitConverter.Int32BitsToSingle((int)v)),
            new("c", 'f', 32, false, (ref Floats03 r) => BitConverter.SingleToInt32Bits(r.c), (ref Floats03 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
            new("d", 'f', 32, false, (ref Floats03 r) => BitConverter.SingleToInt32Bits(r.d), (ref Floats03 r, long v) => r.d = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Floats03), typeof(c_double), typeof(Floats03), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Floats03Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Floats03))]
internal sealed partial class Floats03Maker;

[CStruct]
public partial struct Floats04
{
    public partial float a { get; set; }
    public partial float b { get; set; }
    public partial float c { get; set; }
    public partial float d { get; set; }
    public partial float e { get; set; }
    public partial float f { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Floats04InC
{
    [CFunction("pass_Floats04", ArgTypes = [typeof(Floats04), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Floats04 value, int seed);

    [CFunction("late_Floats04", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Floats04), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Floats04 value, int seed);

    [CFunction("make_Floats04", ArgTypes = [typeof(c_int)], RestType = typeof(Floats04))]
    public static partial Floats04 Make(int seed);

    [CFunction("tell_Floats04", ArgTypes = [typeof(c_int), typeof(Floats04Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Floats04Receiver.Handler receiver);

    [CFunction("ask_Floats04", ArgTypes = [typeof(c_int), typeof(Floats04Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Floats04Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Floats04>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'f', 32, false, (ref Floats04 r) => BitConverter.SingleToInt32Bits(r.a), (ref Floats04 r, long v) => r.a = BitConverter.Int32BitsToSingle((int)v)),
            new("b", 'f', 32, false, (ref Floats04 r) => BitConverter.SingleToInt32Bits(r.b), (ref Floats04 r, long v) => r.b = BitConverter.Int32BitsToSingle((int)v)),
            new("c", 'f', 32, false, (ref Floats04 r) => BitConverter.SingleToInt32Bits(r.c), (ref Floats04 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
            new("d", 'f', 32, false, (ref Floats04 r) => BitConverter.SingleToInt32Bits(r.d), (ref Floats04 r, long v) => r.d = BitConverter.Int32BitsToSingle((int)v)),
            new("e", 'f', 32, false, (ref Floats04 r) => BitConverter.SingleToInt32Bits(r.e), (ref Floats04 r, long v) => r.e = BitConverter.Int32BitsToSingle((int)v)),
            new("f", 'f', 32, false, (ref Floats04 r) => BitConverter.SingleToInt32Bits(r.f), (ref Floats04 r, long v) => r.f = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Floats04), typeof(c_double), typeof(Floats04), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Floats04Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Floats04))]
internal sealed partial class Floats04Maker;

[CStruct]
public partial struct Floats05
{
    public partial double a { get; set; }
    public partial float b { get; set; }
    public partial double c { get; set; }
    public partial float d { get; set; }
    public partial float e { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Floats05InC
{
    [CFunction("pass_Floats05", ArgTypes = [typeof(Floats05), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Floats05 value, int seed);

    [CFunction("late_Floats05", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Floats05), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Floats05 value, int seed);

    [CFunction("make_Floats05", ArgTypes = [typeof(c_int)], RestType = typeof(Floats05))]
    public static partial Floats05 Make(int seed);

    [CFunction("tell_Floats05", ArgTypes = [typeof(c_int), typeof(Floats05Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Floats05Receiver.Handler receiver);

    [CFunction("ask_Floats05", ArgTypes = [typeof(c_int), typeof(Floats05Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Floats05Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Floats05>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'd', 64, false, (ref Floats05 r) => BitConverter.DoubleToInt64Bits(r.a), (ref Floats05 r, long v) => r.a = BitConverter.Int64BitsToDouble(v)),
            new("b", 'f', 32, false, (ref Floats05 r) => BitConverter.SingleToInt32Bits(r.b), (ref Floats05 r, long v) => r.b = BitConverter.Int32BitsToSingle((int)v)),
            new("c", 'd', 64, false, (ref Floats05 r) => BitConverter.DoubleToInt64Bits(r.c), (ref Floats05 r, long v) => r.c = BitConverter.Int64BitsToDouble(v)),
            new("d", 'f', 32, false, (ref Floats05 r) => BitConverter.SingleToInt32Bits(r.d), (ref Floats05 r, long v) => r.d = BitConverter.Int32BitsToSingle((int)v)),
            new("e", 'f', 32, false, (ref Floats05 r) => BitConverter.SingleToInt32Bits(r.e), (ref Floats05 r, long v) => r.e = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Floats05), typeof(c_double), typeof(Floats05), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Floats05Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Floats05))]
internal sealed partial class Floats05Maker;

[CStruct]
public partial struct Floats06
{
    public partial float a { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Floats06InC
{
    [CFunction("pass_Floats06", ArgTypes = [typeof(Floats06), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Floats06 value, int seed);

    [CFunction("late_Floats06", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Floats06), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Floats06 value, int seed);

    [CFunction("make_Floats06", ArgTypes = [typeof(c_int)], RestType = typeof(Floats06))]
    public static partial Floats06 Make(int seed);

    [CFunction("tell_Floats06", ArgTypes = [typeof(c_int), typeof(Floats06Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Floats06Receiver.Handler receiver);

    [CFunction("ask_Floats06", ArgTypes = [typeof(c_int), typeof(Floats06Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Floats06Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Floats06>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'f', 32, false, (ref Floats06 r) => BitConverter.SingleToInt32Bits(r.a), (ref Floats06 r, long v) => r.a = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Floats06), typeof(c_double), typeof(Floats06), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Floats06Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Floats06))]
internal sealed partial class Floats06Maker;
