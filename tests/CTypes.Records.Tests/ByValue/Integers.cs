// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Integers01
{
    public partial c_void_p a { get; set; }
    public partial long b { get; set; }
    public partial int c { get; set; }
    public partial ushort d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Integers01InC
{
    [CFunction("pass_Integers01", ArgTypes = [typeof(Integers01), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Integers01 value, int seed);

    [CFunction("late_Integers01", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Integers01), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Integers01 value, int seed);

    [CFunction("make_Integers01", ArgTypes = [typeof(c_int)], RestType = typeof(Integers01))]
    public static partial Integers01 Make(int seed);

    [CFunction("tell_Integers01", ArgTypes = [typeof(c_int), typeof(Integers01Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Integers01Receiver.Handler receiver);

    [CFunction("ask_Integers01", ArgTypes = [typeof(c_int), typeof(Integers01Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Integers01Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Integers01>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'p', 64, false, (ref Integers01 r) => (nint)r.a, (ref Integers01 r, long v) => r.a = (c_void_p)(nint)v),
            new("b", 's', 64, false, (ref Integers01 r) => (long)(long)r.b, (ref Integers01 r, long v) => r.b = (long)v),
            new("c", 's', 32, false, (ref Integers01 r) => (long)(int)r.c, (ref Integers01 r, long v) => r.c = (int)v),
            new("d", 'u', 16, false, (ref Integers01 r) => (long)(ushort)r.d, (ref Integers01 r, long v) => r.d = (ushort)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Integers01), typeof(c_double), typeof(Integers01), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Integers01Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Integers01))]
internal sealed partial class Integers01Maker;

[CStruct]
public partial struct Integers02
{
    public partial long a { get; set; }
    public partial byte b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Integers02InC
{
    [CFunction("pass_Integers02", ArgTypes = [typeof(Integers02), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Integers02 value, int seed);

    [CFunction("late_Integers02", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Integers02), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Integers02 value, int seed);

    [CFunction("make_Integers02", ArgTypes = [typeof(c_int)], RestType = typeof(Integers02))]
    public static partial Integers02 Make(int seed);

    [CFunction("tell_Integers02", ArgTypes = [typeof(c_int), typeof(Integers02Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Integers02Receiver.Handler receiver);

    [CFunction("ask_Integers02", ArgTypes = [typeof(c_int), typeof(Integers02Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Integers02Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Integers02>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 64, false, (ref Integers02 r) => (long)(long)r.a, (ref Integers02 r, long v) => r.a = (long)v),
            new("b", 'u', 8, false, (ref Integers02 r) => (long)(byte)r.b, (ref Integers02 r, long v) => r.b = (byte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Integers02), typeof(c_double), typeof(Integers02), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Integers02Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Integers02))]
internal sealed partial class Integers02Maker;

[CStruct]
public partial struct Integers03
{
    public partial short a { get; set; }
    public partial short b { get; set; }
    public partial int c { get; set; }
    public partial ushort d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Integers03InC
{
    [CFunction("pass_Integers03", ArgTypes = [typeof(Integers03), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Integers03 value, int seed);

    [CFunction("late_Integers03", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Integers03), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Integers03 value, int seed);

    [CFunction("make_Integers03", ArgTypes = [typeof(c_int)], RestType = typeof(Integers03))]
    public static partial Integers03 Make(int seed);

    [CFunction("tell_Integers03", ArgTypes = [typeof(c_int), typeof(Integers03Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Integers03Receiver.Handler receiver);

    [CFunction("ask_Integers03", ArgTypes = [typeof(c_int), typeof(Integers03Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Integers03Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Integers03>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 16, false, (ref Integers03 r) => (long)(short)r.a, (ref Integers03 r, long v) => r.a = (short)v),
            new("b", 's', 16, false, (ref Integers03 r) => (long)(short)r.b, (ref Integers03 r, long v) => r.b = (short)v),
            new("c", 's', 32, false, (ref Integers03 r) => (long)(int)r.c, (ref Integers03 r, long v) => r.c = (int)v),
            new("d", 'u', 16, false, (ref Integers03 r) => (long)(ushort)r.d, (ref Integers03 r, long v) => r.d = (ushort)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Integers03), typeof(c_double), typeof(Integers03), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Integers03Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Integers03))]
internal sealed partial class Integers03Maker;

[CStruct]
public partial struct Integers04
{
    public partial uint a { get; set; }
    public partial uint b { get; set; }
    public partial short c { get; set; }
    public partial c_void_p d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Integers04InC
{
    [CFunction("pass_Integers04", ArgTypes = [typeof(Integers04), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Integers04 value, int seed);

    [CFunction("late_Integers04", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Integers04), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Integers04 value, int seed);

    [CFunction("make_Integers04", ArgTypes = [typeof(c_int)], RestType = typeof(Integers04))]
    public static partial Integers04 Make(int seed);

    [CFunction("tell_Integers04", ArgTypes = [typeof(c_int), typeof(Integers04Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Integers04Receiver.Handler receiver);

    [CFunction("ask_Integers04", ArgTypes = [typeof(c_int), typeof(Integers04Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Integers04Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Integers04>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 32, false, (ref Integers04 r) => (long)(uint)r.a, (ref Integers04 r, long v) => r.a = (uint)v),
            new("b", 'u', 32, false, (ref Integers04 r) => (long)(uint)r.b, (ref Integers04 r, long v) => r.b = (uint)v),
            new("c", 's', 16, false, (ref Integers04 r) => (long)(short)r.c, (ref Integers04 r, long v) => r.c = (short)v),
            new("d", 'p', 64, false, (ref Integers04 r) => (nint)r.d, (ref Integers04 r, long v) => r.d = (c_void_p)(nint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Integers04), typeof(c_double), typeof(Integers04), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Integers04Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Integers04))]
internal sealed partial class Integers04Maker;

[CStruct]
public partial struct Integers05
{
    public partial byte a { get; set; }
    public partial int b { get; set; }
    public partial sbyte c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Integers05InC
{
    [CFunction("pass_Integers05", ArgTypes = [typeof(Integers05), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Integers05 value, int seed);

    [CFunction("late_Integers05", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Integers05), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Integers05 value, int seed);

    [CFunction("make_Integers05", ArgTypes = [typeof(c_int)], RestType = typeof(Integers05))]
    public static partial Integers05 Make(int seed);

    [CFunction("tell_Integers05", ArgTypes = [typeof(c_int), typeof(Integers05Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Integers05Receiver.Handler receiver);

    [CFunction("ask_Integers05", ArgTypes = [typeof(c_int), typeof(Integers05Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Integers05Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Integers05>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 8, false, (ref Integers05 r) => (long)(byte)r.a, (ref Integers05 r, long v) => r.a = (byte)v),
            new("b", 's', 32, false, (ref Integers05 r) => (long)(int)r.b, (ref Integers05 r, long v) => r.b = (int)v),
            new("c", 's', 8, false, (ref Integers05 r) => (long)(sbyte)r.c, (ref Integers05 r, long v) => r.c = (sbyte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Integers05), typeof(c_double), typeof(Integers05), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Integers05Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Integers05))]
internal sealed partial class Integers05Maker;

[CStruct]
public partial struct Integers06
{
    public partial uint a { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Integers06InC
{
    [CFunction("pass_Integers06", ArgTypes = [typeof(Integers06), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Integers06 value, int seed);

    [CFunction("late_Integers06", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Integers06), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Integers06 value, int seed);

    [CFunction("make_Integers06", ArgTypes = [typeof(c_int)], RestType = typeof(Integers06))]
    public static partial Integers06 Make(int seed);

    [CFunction("tell_Integers06", ArgTypes = [typeof(c_int), typeof(Integers06Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Integers06Receiver.Handler receiver);

    [CFunction("ask_Integers06", ArgTypes = [typeof(c_int), typeof(Integers06Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Integers06Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Integers06>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 32, false, (ref Integers06 r) => (long)(uint)r.a, (ref Integers06 r, long v) => r.a = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Integers06), typeof(c_double), typeof(Integers06), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Integers06Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Integers06))]
internal sealed partial class Integers06Maker;
