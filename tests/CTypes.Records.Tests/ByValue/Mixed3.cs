// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Mixed13
{
    public partial int a { get; set; }
    public partial ulong b { get; set; }
    public partial float c { get; set; }
    public partial short d { get; set; }
    public partial short e { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed13InC
{
    [CFunction("pass_Mixed13", ArgTypes = [typeof(Mixed13), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed13 value, int seed);

    [CFunction("late_Mixed13", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed13), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed13 value, int seed);

    [CFunction("make_Mixed13", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed13))]
    public static partial Mixed13 Make(int seed);

    [CFunction("tell_Mixed13", ArgTypes = [typeof(c_int), typeof(Mixed13Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed13Receiver.Handler receiver);

    [CFunction("ask_Mixed13", ArgTypes = [typeof(c_int), typeof(Mixed13Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed13Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed13>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 32, false, (ref Mixed13 r) => (long)(int)r.a, (ref Mixed13 r, long v) => r.a = (int)v),
            new("b", 'u', 64, false, (ref Mixed13 r) => (long)(ulong)r.b, (ref Mixed13 r, long v) => r.b = (ulong)v),
            new("c", 'f', 32, false, (ref Mixed13 r) => BitConverter.SingleToInt32Bits(r.c), (ref Mixed13 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
            new("d", 's', 16, false, (ref Mixed13 r) => (long)(short)r.d, (ref Mixed13 r, long v) => r.d = (short)v),
            new("e", 's', 16, false, (ref Mixed13 r) => (long)(short)r.e, (ref Mixed13 r, long v) => r.e = (short)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed13), typeof(c_double), typeof(Mixed13), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed13Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed13))]
internal sealed partial class Mixed13Maker;

[CStruct]
public partial struct Mixed14
{
    public partial int a { get; set; }
    public partial float b { get; set; }
    public partial short c { get; set; }
    public partial float d { get; set; }
    public partial float e { get; set; }
    public partial double f { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed14InC
{
    [CFunction("pass_Mixed14", ArgTypes = [typeof(Mixed14), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed14 value, int seed);

    [CFunction("late_Mixed14", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed14), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed14 value, int seed);

    [CFunction("make_Mixed14", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed14))]
    public static partial Mixed14 Make(int seed);

    [CFunction("tell_Mixed14", ArgTypes = [typeof(c_int), typeof(Mixed14Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed14Receiver.Handler receiver);

    [CFunction("ask_Mixed14", ArgTypes = [typeof(c_int), typeof(Mixed14Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed14Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed14>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 32, false, (ref Mixed14 r) => (long)(int)r.a, (ref Mixed14 r, long v) => r.a = (int)v),
            new("b", 'f', 32, false, (ref Mixed14 r) => BitConverter.SingleToInt32Bits(r.b), (ref Mixed14 r, long v) => r.b = BitConverter.Int32BitsToSingle((int)v)),
            new("c", 's', 16, false, (ref Mixed14 r) => (long)(short)r.c, (ref Mixed14 r, long v) => r.c = (short)v),
            new("d", 'f', 32, false, (ref Mixed14 r) => BitConverter.SingleToInt32Bits(r.d), (ref Mixed14 r, long v) => r.d = BitConverter.Int32BitsToSingle((int)v)),
            new("e", 'f', 32, false, (ref Mixed14 r) => BitConverter.SingleToInt32Bits(r.e), (ref Mixed14 r, long v) => r.e = BitConverter.Int32BitsToSingle((int)v)),
            new("f", 'd', 64, false, (ref Mixed14 r) => BitConverter.DoubleToInt64Bits(r.f), (ref Mixed14 r, long v) => r.f = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed14), typeof(c_double), typeof(Mixed14), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed14Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed14))]
internal sealed partial class Mixed14Maker;

[CStruct]
public partial struct Mixed15
{
    public partial double a { get; set; }
    public partial long b { get; set; }
    public partial long c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed15InC
{
    [CFunction("pass_Mixed15", ArgTypes = [typeof(Mixed15), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed15 value, int seed);

    [CFunction("late_Mixed15", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed15), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed15 value, int seed);

    [CFunction("make_Mixed15", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed15))]
    public static partial Mixed15 Make(int seed);

    [CFunction("tell_Mixed15", ArgTypes = [typeof(c_int), typeof(Mixed15Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed15Receiver.Handler receiver);

    [CFunction("ask_Mixed15", ArgTypes = [typeof(c_int), typeof(Mixed15Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed15Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed15>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'd', 64, false, (ref Mixed15 r) => BitConverter.DoubleToInt64Bits(r.a), (ref Mixed15 r, long v) => r.a = BitConverter.Int64BitsToDouble(v)),
            new("b", 's', 64, false, (ref Mixed15 r) => (long)(long)r.b, (ref Mixed15 r, long v) => r.b = (long)v),
            new("c", 's', 64, false, (ref Mixed15 r) => (long)(long)r.c, (ref Mixed15 r, long v) => r.c = (long)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed15), typeof(c_double), typeof(Mixed15), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed15Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed15))]
internal sealed partial class Mixed15Maker;

[CStruct]
public partial struct Mixed16
{
    public partial double a { get; set; }
    public partial byte b { get; set; }
    public partial double c { get; set; }
    public partial byte d { get; set; }
    public partial float e { get; set; }
    public partial int f { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed16InC
{
    [CFunction("pass_Mixed16", ArgTypes = [typeof(Mixed16), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed16 value, int seed);

    [CFunction("late_Mixed16", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed16), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed16 value, int seed);

    [CFunction("make_Mixed16", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed16))]
    public static partial Mixed16 Make(int seed);

    [CFunction("tell_Mixed16", ArgTypes = [typeof(c_int), typeof(Mixed16Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed16Receiver.Handler receiver);

    [CFunction("ask_Mixed16", ArgTypes = [typeof(c_int), typeof(Mixed16Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed16Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed16>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'd', 64, false, (ref Mixed16 r) => BitConverter.DoubleToInt64Bits(r.a), (ref Mixed16 r, long v) => r.a = BitConverter.Int64BitsToDouble(v)),
            new("b", 'u', 8, false, (ref Mixed16 r) => (long)(byte)r.b, (ref Mixed16 r, long v) => r.b = (byte)v),
            new("c", 'd', 64, false, (ref Mixed16 r) => BitConverter.DoubleToInt64Bits(r.c), (ref Mixed16 r, long v) => r.c = BitConverter.Int64BitsToDouble(v)),
            new("d", 'u', 8, false, (ref Mixed16 r) => (long)(byte)r.d, (ref Mixed16 r, long v) => r.d = (byte)v),
            new("e", 'f', 32, false, (ref Mixed16 r) => BitConverter.SingleToInt32Bits(r.e), (ref Mixed16 r, long v) => r.e = BitConverter.Int32BitsToSingle((int)v)),
            new("f", 's', 32, false, (ref Mixed16 r) => (long)(int)r.f, (ref Mixed16 r, long v) => r.f = (int)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed16), typeof(c_double), typeof(Mixed16), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed16Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed16))]
internal sealed partial class Mixed16Maker;
