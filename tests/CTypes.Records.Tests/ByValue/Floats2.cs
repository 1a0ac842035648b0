// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Floats07
{
    public partial float a { get; set; }
    public partial float b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Floats07InC
{
    [CFunction("pass_Floats07", ArgTypes = [typeof(Floats07), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Floats07 value, int seed);

    [CFunction("late_Floats07", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Floats07), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Floats07 value, int seed);

    [CFunction("make_Floats07", ArgTypes = [typeof(c_int)], RestType = typeof(Floats07))]
    public static partial Floats07 Make(int seed);

    [CFunction("tell_Floats07", ArgTypes = [typeof(c_int), typeof(Floats07Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Floats07Receiver.Handler receiver);

    [CFunction("ask_Floats07", ArgTypes = [typeof(c_int), typeof(Floats07Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Floats07Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Floats07>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'f', 32, false, (ref Floats07 r) => BitConverter.SingleToInt32Bits(r.a), (ref Floats07 r, long v) => r.a = BitConverter.Int32BitsToSingle((int)v)),
            new("b", 'f', 32, false, (ref Floats07 r) => BitConverter.SingleToInt32Bits(r.b), (ref Floats07 r, long v) => r.b = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Floats07), typeof(c_double), typeof(Floats07), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Floats07Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Floats07))]
internal sealed partial class Floats07Maker;

[CStruct]
public partial struct Floats08
{
    public partial double a { get; set; }
    public partial double b { get; set; }
    public partial double c { get; set; }
    public partial double d { get; set; }
    public partial double e { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Floats08InC
{
    [CFunction("pass_Floats08", ArgTypes = [typeof(Floats08), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Floats08 value, int seed);

    [CFunction("late_Floats08", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Floats08), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Floats08 value, int seed);

    [CFunction("make_Floats08", ArgTypes = [typeof(c_int)], RestType = typeof(Floats08))]
    public static partial Floats08 Make(int seed);

    [CFunction("tell_Floats08", ArgTypes = [typeof(c_int), typeof(Floats08Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Floats08Receiver.Handler receiver);

    [CFunction("ask_Floats08", ArgTypes = [typeof(c_int), typeof(Floats08Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Floats08Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Floats08>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'd', 64, false, (ref Floats08 r) => BitConverter.DoubleToInt64Bits(r.a), (ref Floats08 r, long v) => r.a = BitConverter.Int64BitsToDouble(v)),
            new("b", 'd', 64, false, (ref Floats08 r) => BitConverter.DoubleToInt64Bits(r.b), (ref Floats08 r, long v) => r.b = BitConverter.Int64BitsToDouble(v)),
            new("c", 'd', 64, false, (ref Floats08 r) => BitConverter.DoubleToInt64Bits(r.c), (ref Floats08 r, long v) => r.c = BitConverter.Int64BitsToDouble(v)),
            new("d", 'd', 64, false, (ref Floats08 r) => BitConverter.DoubleToInt64Bits(r.d), (ref Floats08 r, long v) => r.d = BitConverter.Int64BitsToDouble(v)),
            new("e", 'd', 64, false, (ref Floats08 r) => BitConverter.DoubleToInt64Bits(r.e), (ref Floats08 r, long v) => r.e = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Floats08), typeof(c_double), typeof(Floats08), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Floats08Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Floats08))]
internal sealed partial class Floats08Maker;

[CStruct]
public partial struct Floats09
{
    public partial float a { get; set; }
    public partial float b { get; set; }
    public partial float c { get; set; }
    public partial float d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Floats09InC
{
    [CFunction("pass_Floats09", ArgTypes = [typeof(Floats09), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Floats09 value, int seed);

    [CFunction("late_Floats09", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Floats09), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Floats09 value, int seed);

    [CFunction("make_Floats09", ArgTypes = [typeof(c_int)], RestType = typeof(Floats09))]
    public static partial Floats09 Make(int seed);

    [CFunction("tell_Floats09", ArgTypes = [typeof(c_int), typeof(Floats09Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Floats09Receiver.Handler receiver);

    [CFunction("ask_Floats09", ArgTypes = [typeof(c_int), typeof(Floats09Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Floats09Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Floats09>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'f', 32, false, (ref Floats09 r) => BitConverter.SingleToInt32Bits(r.a), (ref Floats09 r, long v) => r.a = BitConverter.Int32BitsToSingle((int)v)),
            new("b", 'f', 32, false, (ref Floats09 r) => BitConverter.SingleToInt32Bits(r.b), (ref Floats09 r, long v) => r.b = BitConverter.Int32BitsToSingle((int)v)),
            new("c", 'f', 32, false, (ref Floats09 r) => BitConverter.SingleToInt32Bits(r.c), (ref Floats09 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
            new("d", 'f', 32, false, (ref Floats09 r) => BitConverter.SingleToInt32Bits(r.d), (ref Floats09 r, long v) => r.d = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Floats09), typeof(c_double), typeof(Floats09), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Floats09Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Floats09))]
internal sealed partial class Floats09Maker;

[CStruct]
public partial struct Floats10
{
    public partial double a { get; set; }
    public partial double b { get; set; }
    public partial double c { get; set; }
    public partial double d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Floats10InC
{
    [CFunction("pass_Floats10", ArgTypes = [typeof(Floats10), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Floats10 value, int seed);

    [CFunction("late_Floats10", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Floats10), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Floats10 value, int seed);

    [CFunction("make_Floats10", ArgTypes = [typeof(c_int)], RestType = typeof(Floats10))]
    public static partial Floats10 Make(int seed);

    [CFunction("tell_Floats10", ArgTypes = [typeof(c_int), typeof(Floats10Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Floats10Receiver.Handler receiver);

    [CFunction("ask_Floats10", ArgTypes = [typeof(c_int), typeof(Floats10Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Floats10Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Floats10>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'd', 64, false, (ref Floats10 r) => BitConverter.DoubleToInt64Bits(r.a), (ref Floats10 r, long v) => r.a = BitConverter.Int64BitsToDouble(v)),
            new("b", 'd', 64, false, (ref Floats10 r) => BitConverter.DoubleToInt64Bits(r.b), (ref Floats10 r, long v) => r.b = BitConverter.Int64BitsToDouble(v)),
            new("c", 'd', 64, false, (ref Floats10 r) => BitConverter.DoubleToInt64Bits(r.c), (ref Floats10 r, long v) => r.c = BitConverter.Int64BitsToDouble(v)),
            new("d", 'd', 64, false, (ref Floats10 r) => BitConverter.DoubleToInt64Bits(r.d), (ref Floats10 r, long v) => r.d = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Floats10), typeof(c_double), typeof(Floats10), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Floats10Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Floats10))]
internal sealed partial class Floats10Maker;

[CStruct]
public partial struct Floats11
{
    public partial float a { get; set; }
    public partial float b { get; set; }
    public partial float c { get; set; }
    public partial float d { get; set; }
    public partial float e { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Floats11InC
{
    [CFunction("pass_Floats11", ArgTypes = [typeof(Floats11), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Floats11 value, int seed);

    [CFunction("late_Floats11", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Floats11), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Floats11 value, int seed);

    [CFunction("make_Floats11", ArgTypes = [typeof(c_int)], RestType = typeof(Floats11))]
    public static partial Floats11 Make(int seed);

    [CFunction("tell_Floats11", ArgTypes = [typeof(c_int), typeof(Floats11Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Floats11Receiver.Handler receiver);

    [CFunction("ask_Floats11", ArgTypes = [typeof(c_int), typeof(Floats11Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Floats11Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Floats11>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'f', 32, false, (ref Floats11 r) => BitConverter.SingleToInt32Bits(r.a), (ref Floats11 r, long v) => r.a = BitConverter.Int32BitsToSingle((int)v)),
            new("b", 'f', 32, false, (ref Floats11 r) => BitConverter.SingleToInt32Bits(r.b), (ref Floats11 r, long v) => r.b = BitConverter.Int32BitsToSingle((int)v)),
            new("c", 'f', 32, false, (ref Floats11 r) => BitConverter.SingleToInt32Bits(r.c), (ref Floats11 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
            new("d", 'f', 32, false, (ref Floats11 r) => BitConverter.SingleToInt32Bits(r.d), (ref Floats11 r, long v) => r.d = BitConverter.Int32BitsToSingle((int)v)),
            new("e", 'f', 32, false, (ref Floats11 r) => BitConverter.SingleToInt32Bits(r.e), (ref Floats11 r, long v) => r.e = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Floats11), typeof(c_double), typeof(Floats11), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Floats11Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Floats11))]
internal sealed partial class Floats11Maker;

[CStruct]
public partial struct Floats12
{
    public partial double a { get; set; }
    public partial double b { get; set; }
    public partial double c { get; set; }
    public partial double d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Floats12InC
{
    [CFunction("pass_Floats12", ArgTypes = [typeof(Floats12), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Floats12 value, int seed);

    [CFunction("late_Floats12", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Floats12), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Floats12 value, int seed);

    [CFunction("make_Floats12", ArgTypes = [typeof(c_int)], RestType = typeof(Floats12))]
    public static partial Floats12 Make(int seed);

    [CFunction("tell_Floats12", ArgTypes = [typeof(c_int), typeof(Floats12Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Floats12Receiver.Handler receiver);

    [CFunction("ask_Floats12", ArgTypes = [typeof(c_int), typeof(Floats12Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Floats12Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Floats12>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'd', 64, false, (ref Floats12 r) => BitConverter.DoubleToInt64Bits(r.a), (ref Floats12 r, long v) => r.a = BitConverter.Int64BitsToDouble(v)),
            new("b", 'd', 64, false, (ref Floats12 r) => BitConverter.DoubleToInt64Bits(r.b), (ref Floats12 r, long v) => r.b = BitConverter.Int64BitsToDouble(v)),
            new("c", 'd', 64, false, (ref Floats12 r) => BitConverter.DoubleToInt64Bits(r.c), (ref Floats12 r, long v) => r.c = BitConverter.Int64BitsToDouble(v)),
            new("d", 'd', 64, false, (ref Floats12 r) => BitConverter.DoubleToInt64Bits(r.d), (ref Floats12 r, long v) => r.d = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Floats12), typeof(c_double), typeof(Floats12), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Floats12Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Floats12))]
internal sealed partial class Floats12Maker;
