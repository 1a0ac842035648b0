// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Integers13
{
    public partial int a { get; set; }
    public partial long b { get; set; }
    public partial uint c { get; set; }
    public partial sbyte d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Integers13InC
{
    [CFunction("pass_Integers13", ArgTypes = [typeof(Integers13), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Integers13 value, int seed);

    [CFunction("late_Integers13", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Integers13), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Integers13 value, int seed);

    [CFunction("make_Integers13", ArgTypes = [typeof(c_int)], RestType = typeof(Integers13))]
    public static partial Integers13 Make(int seed);

    [CFunction("tell_Integers13", ArgTypes = [typeof(c_int), typeof(Integers13Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Integers13Receiver.Handler receiver);

    [CFunction("ask_Integers13", ArgTypes = [typeof(c_int), typeof(Integers13Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Integers13Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Integers13>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 32, false, (ref Integers13 r) => (long)(int)r.a, (ref Integers13 r, long v) => r.a = (int)v),
            new("b", 's', 64, false, (ref Integers13 r) => (long)(long)r.b, (ref Integers13 r, long v) => r.b = (long)v),
            new("c", 'u', 32, false, (ref Integers13 r) => (long)(uint)r.c, (ref Integers13 r, long v) => r.c = (uint)v),
            new("d", 's', 8, false, (ref Integers13 r) => (long)(sbyte)r.d, (ref Integers13 r, long v) => r.d = (sbyte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Integers13), typeof(c_double), typeof(Integers13), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Integers13Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Integers13))]
internal sealed partial class Integers13Maker;

[CStruct]
public partial struct Integers14
{
    public partial ulong a { get; set; }
    public partial sbyte b { get; set; }
    public partial c_void_p c { get; set; }
    public partial int d { get; set; }
    public partial byte e { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Integers14InC
{
    [CFunction("pass_Integers14", ArgTypes = [typeof(Integers14), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Integers14 value, int seed);

    [CFunction("late_Integers14", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Integers14), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Integers14 value, int seed);

    [CFunction("make_Integers14", ArgTypes = [typeof(c_int)], RestType = typeof(Integers14))]
    public static partial Integers14 Make(int seed);

    [CFunction("tell_Integers14", ArgTypes = [typeof(c_int), typeof(Integers14Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Integers14Receiver.Handler receiver);

    [CFunction("ask_Integers14", ArgTypes = [typeof(c_int), typeof(Integers14Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Integers14Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Integers14>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 64, false, (ref Integers14 r) => (long)(ulong)r.a, (ref Integers14 r, long v) => r.a = (ulong)v),
            new("b", 's', 8, false, (ref Integers14 r) => (long)(sbyte)r.b, (ref Integers14 r, long v) => r.b = (sbyte)v),
            new("c", 'p', 64, false, (ref Integers14 r) => (nint)r.c, (ref Integers14 r, long v) => r.c = (c_void_p)(nint)v),
            new("d", 's', 32, false, (ref Integers14 r) => (long)(int)r.d, (ref Integers14 r, long v) => r.d = (int)v),
            new("e", 'u', 8, false, (ref Integers14 r) => (long)(byte)r.e, (ref Integers14 r, long v) => r.e = (byte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Integers14), typeof(c_double), typeof(Integers14), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Integers14Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Integers14))]
internal sealed partial class Integers14Maker;
