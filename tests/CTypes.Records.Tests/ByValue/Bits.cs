// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Bits01
{
    [CField(Bits = 1)] public partial bool a { get; set; }
    [CField(Bits = 28)] public partial uint b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits01InC
{
    [CFunction("pass_Bits01", ArgTypes = [typeof(Bits01), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits01 value, int seed);

    [CFunction("late_Bits01", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits01), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits01 value, int seed);

    [CFunction("make_Bits01", ArgTypes = [typeof(c_int)], RestType = typeof(Bits01))]
    public static partial Bits01 Make(int seed);

    [CFunction("tell_Bits01", ArgTypes = [typeof(c_int), typeof(Bits01Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits01Receiver.Handler receiver);

    [CFunction("ask_Bits01", ArgTypes = [typeof(c_int), typeof(Bits01Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits01Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits01>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'b', 1, true, (ref Bits01 r) => r.a ? 1 : 0, (ref Bits01 r, long v) => r.a = v != 0),
            new("b", 'u', 28, true, (ref Bits01 r) => (long)(uint)r.b, (ref Bits01 r, long v) => r.b = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits01), typeof(c_double), typeof(Bits01), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits01Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits01))]
internal sealed partial class Bits01Maker;

[CStruct]
public partial struct Bits02
{
    [CField(Bits = 8)] public partial byte a { get; set; }
    [CField(Bits = 22)] public partial c_int b { get; set; }
    [CField(Bits = 5)] public partial byte c { get; set; }
    [CField(Bits = 4)] public partial sbyte d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits02InC
{
    [CFunction("pass_Bits02", ArgTypes = [typeof(Bits02), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits02 value, int seed);

    [CFunction("late_Bits02", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits02), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits02 value, int seed);

    [CFunction("make_Bits02", ArgTypes = [typeof(c_int)], RestType = typeof(Bits02))]
    public static partial Bits02 Make(int seed);

    [CFunction("tell_Bits02", ArgTypes = [typeof(c_int), typeof(Bits02Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits02Receiver.Handler receiver);

    [CFunction("ask_Bits02", ArgTypes = [typeof(c_int), typeof(Bits02Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits02Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits02>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 8, true, (ref Bits02 r) => (long)(byte)r.a, (ref Bits02 r, long v) => r.a = (byte)v),
            new("b", 's', 22, true, (ref Bits02 r) => (long)(int)r.b, (ref Bits02 r, long v) => r.b = (int)v),
            new("c", 'u', 5, true, (ref Bits02 r) => (long)(byte)r.c, (ref Bits02 r, long v) => r.c = (byte)v),
            new("d", 's', 4, true, (ref Bits02 r) => (long)(sbyte)r.d, (ref Bits02 r, long v) => r.d = (sbyte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits02), typeof(c_double), typeof(Bits02), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits02Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits02))]
internal sealed partial class Bits02Maker;

[CStruct]
public partial struct Bits03
{
    [CField(Bits = 63)] public partial long a { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits03InC
{
    [CFunction("pass_Bits03", ArgTypes = [typeof(Bits03), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits03 value, int seed);

    [CFunction("late_Bits03", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits03), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits03 value, int seed);

    [CFunction("make_Bits03", ArgTypes = [typeof(c_int)], RestType = typeof(Bits03))]
    public static partial Bits03 Make(int seed);

    [CFunction("tell_Bits03", ArgTypes = [typeof(c_int), typeof(Bits03Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits03Receiver.Handler receiver);

    [CFunction("ask_Bits03", ArgTypes = [typeof(c_int), typeof(Bits03Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits03Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits03>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 63, true, (ref Bits03 r) => (long)(long)r.a, (ref Bits03 r, long v) => r.a = (long)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits03), typeof(c_double), typeof(Bits03), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits03Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits03))]
internal sealed partial class Bits03Maker;

[CStruct]
public partial struct Bits04
{
    [CField(Bits = 21)] public partial c_int a { get; set; }
    [CField(Bits = 1)] public partial bool b { get; set; }
    [CField(Bits = 58)] public partial long c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits04InC
{
    [CFunction("pass_Bits04", ArgTypes = [typeof(Bits04), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits04 value, int seed);

    [CFunction("late_Bits04", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits04), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits04 value, int seed);

    [CFunction("make_Bits04", ArgTypes = [typeof(c_int)], RestType = typeof(Bits04))]
    public static partial Bits04 Make(int seed);

    [CFunction("tell_Bits04", ArgTypes = [typeof(c_int), typeof(Bits04Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits04Receiver.Handler receiver);

    [CFunction("ask_Bits04", ArgTypes = [typeof(c_int), typeof(Bits04Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits04Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits04>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 21, true, (ref Bits04 r) => (long)(int)r.a, (ref Bits04 r, long v) => r.a = (int)v),
            new("b", 'b', 1, true, (ref Bits04 r) => r.b ? 1 : 0, (ref Bits04 r, long v) => r.b = v != 0),
            new("c", 's', 58, true, (ref Bits04 r) => (long)(long)r.c, (ref Bits04 r, long v) => r.c = (long)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits04), typeof(c_double), typeof(Bits04), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits04Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits04))]
internal sealed partial class Bits04Maker;

[CStruct]
public partial struct Bits05
{
    [CField(Bits = 14)] public partial int a { get; set; }
    [CField(Bits = 4)] public partial short b { get; set; }
    [CField(Bits = 15)] public partial uint c { get; set; }
    [CField(Bits = 2)] public partial c_uint d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits05InC
{
    [CFunction("pass_Bits05", ArgTypes = [typeof(Bits05), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits05 value, int seed);

    [CFunction("late_Bits05", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits05), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits05 value, int seed);

    [CFunction("make_Bits05", ArgTypes = [typeof(c_int)], RestType = typeof(Bits05))]
    public static partial Bits05 Make(int seed);

    [CFunction("tell_Bits05", ArgTypes = [typeof(c_int), typeof(Bits05Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits05Receiver.Handler receiver);

    [CFunction("ask_Bits05", ArgTypes = [typeof(c_int), typeof(Bits05Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits05Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits05>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 14, true, (ref Bits05 r) => (long)(int)r.a, (ref Bits05 r, long v) => r.a = (int)v),
            new("b", 's', 4, true, (ref Bits05 r) => (long)(short)r.b, (ref Bits05 r, long v) => r.b = (short)v),
            new("c", 'u', 15, true, (ref Bits05 r) => (long)(uint)r.c, (ref Bits05 r, long v) => r.c = (uint)v),
            new("d", 'u', 2, true, (ref Bits05 r) => (long)(uint)r.d, (ref Bits05 r, long v) => r.d = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits05), typeof(c_double), typeof(Bits05), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits05Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits05))]
internal sealed partial class Bits05Maker;

[CStruct]
public partial struct Bits06
{
    [CField(Bits = 8)] public partial byte a { get; set; }
    [CField(Bits = 32)] public partial uint b { get; set; }
    [CField(Bits = 3)] public partial long c { get; set; }
    [CField(Bits = 5)] public partial sbyte d { get; set; }
    [CField(Bits = 11)] public partial c_int e { get; set; }
    [CField(Bits = 18)] public partial c_int f { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits06InC
{
    [CFunction("pass_Bits06", ArgTypes = [typeof(Bits06), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits06 value, int seed);

    [CFunction("late_Bits06", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits06), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits06 value, int seed);

    [CFunction("make_Bits06", ArgTypes = [typeof(c_int)], RestType = typeof(Bits06))]
    public static partial Bits06 Make(int seed);

    [CFunction("tell_Bits06", ArgTypes = [typeof(c_int), typeof(Bits06Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits06Receiver.Handler receiver);

    [CFunction("ask_Bits06", ArgTypes = [typeof(c_int), typeof(Bits06Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits06Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits06>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 8, true, (ref Bits06 r) => (long)(byte)r.a, (ref Bits06 r, long v) => r.a = (byte)v),
            new("b", 'u', 32, true, (ref Bits06 r) => (long)(uint)r.b, (ref Bits06 r, long v) => r.b = (uint)v),
            new("c", 's', 3, true, (ref Bits06 r) => (long)(long)r.c, (ref Bits06 r, long v) => r.c = (long)v),
            new("d", 's', 5, true, (ref Bits06 r) => (long)(sbyte)r.d, (ref Bits06 r, long v) => r.d = (sbyte)v),
            new("e", 's', 11, true, (ref Bits06 r) => (long)(int)r.e, (ref Bits06 r, long v) => r.e = (int)v),
            new("f", 's', 18, true, (ref Bits06 r) => (long)(int)r.f, (ref Bits06 r, long v) => r.f = (int)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits06), typeof(c_double), typeof(Bits06), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits06Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits06))]
internal sealed partial class Bits06Maker;
