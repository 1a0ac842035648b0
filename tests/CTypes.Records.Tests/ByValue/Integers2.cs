// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Integers07
{
    public partial long a { get; set; }
    public partial uint b { get; set; }
    public partial uint c { get; set; }
    public partial long d { get; set; }
    public partial uint e { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Integers07InC
{
    [CFunction("pass_Integers07", ArgTypes = [typeof(Integers07), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Integers07 value, int seed);

    [CFunction("late_Integers07", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Integers07), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Integers07 value, int seed);

    [CFunction("make_Integers07", ArgTypes = [typeof(c_int)], RestType = typeof(Integers07))]
    public static partial Integers07 Make(int seed);

    [CFunction("tell_Integers07", ArgTypes = [typeof(c_int), typeof(Integers07Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Integers07Receiver.Handler receiver);

    [CFunction("ask_Integers07", ArgTypes = [typeof(c_int), typeof(Integers07Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Integers07Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Integers07>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 64, false, (ref Integers07 r) => (long)(long)r.a, (ref Integers07 r, long v) => r.a = (long)v),
            new("b", 'u', 32, false, (ref Integers07 r) => (long)(uint)r.b, (ref Integers07 r, long v) => r.b = (uint)v),
            new("c", 'u', 32, false, (ref Integers07 r) => (long)(uint)r.c, (ref Integers07 r, long v) => r.c = (uint)v),
            new("d", 's', 64, false, (ref Integers07 r) => (long)(long)r.d, (ref Integers07 r, long v) => r.d = (long)v),
            new("e", 'u', 32, false, (ref Integers07 r) => (long)(uint)r.e, (ref Integers07 r, long v) => r.e = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Integers07), typeof(c_double), typeof(Integers07), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Integers07Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Integers07))]
internal sealed partial class Integers07Maker;

[CStruct]
public partial struct Integers08
{
    public partial sbyte a { get; set; }
    public partial c_void_p b { get; set; }
    public partial ushort c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Integers08InC
{
    [CFunction("pass_Integers08", ArgTypes = [typeof(Integers08), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Integers08 value, int seed);

    [CFunction("late_Integers08", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Integers08), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Integers08 value, int seed);

    [CFunction("make_Integers08", ArgTypes = [typeof(c_int)], RestType = typeof(Integers08))]
    public static partial Integers08 Make(int seed);

    [CFunction("tell_Integers08", ArgTypes = [typeof(c_int), typeof(Integers08Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Integers08Receiver.Handler receiver);

    [CFunction("ask_Integers08", ArgTypes = [typeof(c_int), typeof(Integers08Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Integers08Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Integers08>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 8, false, (ref Integers08 r) => (long)(sbyte)r.a, (ref Integers08 r, long v) => r.a = (sbyte)v),
            new("b", 'p', 64, false, (ref Integers08 r) => (nint)r.b, (ref Integers08 r, long v) => r.b = (c_void_p)(nint)v),
            new("c", 'u', 16, false, (ref Integers08 r) => (long)(ushort)r.c, (ref Integers08 r, long v) => r.c = (ushort)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Integers08), typeof(c_double), typeof(Integers08), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Integers08Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Integers08))]
internal sealed partial class Integers08Maker;

[CStruct]
public partial struct Integers09
{
    public partial ushort a { get; set; }
    public partial long b { get; set; }
    public partial ulong c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Integers09InC
{
    [CFunction("pass_Integers09", ArgTypes = [typeof(Integers09), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Integers09 value, int seed);

    [CFunction("late_Integers09", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Integers09), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Integers09 value, int seed);

    [CFunction("make_Integers09", ArgTypes = [typeof(c_int)], RestType = typeof(Integers09))]
    public static partial Integers09 Make(int seed);

    [CFunction("tell_Integers09", ArgTypes = [typeof(c_int), typeof(Integers09Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Integers09Receiver.Handler receiver);

    [CFunction("ask_Integers09", ArgTypes = [typeof(c_int), typeof(Integers09Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Integers09Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Integers09>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 16, false, (ref Integers09 r) => (long)(ushort)r.a, (ref Integers09 r, long v) => r.a = (ushort)v),
            new("b", 's', 64, false, (ref Integers09 r) => (long)(long)r.b, (ref Integers09 r, long v) => r.b = (long)v),
            new("c", 'u', 64, false, (ref Integers09 r) => (long)(ulong)r.c, (ref Integers09 r, long v) => r.c = (ulong)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Integers09), typeof(c_double), typeof(Integers09), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Integers09Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Integers09))]
internal sealed partial class Integers09Maker;

[CStruct]
public partial struct Integers10
{
    public partial long a { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Integers10InC
{
    [CFunction("pass_Integers10", ArgTypes = [typeof(Integers10), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Integers10 value, int seed);

    [CFunction("late_Integers10", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Integers10), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Integers10 value, int seed);

    [CFunction("make_Integers10", ArgTypes = [typeof(c_int)], RestType = typeof(Integers10))]
    public static partial Integers10 Make(int seed);

    [CFunction("tell_Integers10", ArgTypes = [typeof(c_int), typeof(Integers10Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Integers10Receiver.Handler receiver);

    [CFunction("ask_Integers10", ArgTypes = [typeof(c_int), typeof(Integers10Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Integers10Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Integers10>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 64, false, (ref Integers10 r) => (long)(long)r.a, (ref Integers10 r, long v) => r.a = (long)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Integers10), typeof(c_double), typeof(Integers10), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Integers10Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Integers10))]
internal sealed partial class Integers10Maker;

[CStruct]
public partial struct Integers11
{
    public partial sbyte a { get; set; }
    public partial c_void_p b { get; set; }
    public partial c_void_p c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Integers11InC
{
    [CFunction("pass_Integers11", ArgTypes = [typeof(Integers11), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Integers11 value, int seed);

    [CFunction("late_Integers11", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Integers11), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Integers11 value, int seed);

    [CFunction("make_Integers11", ArgTypes = [typeof(c_int)], RestType = typeof(Integers11))]
    public static partial Integers11 Make(int seed);

    [CFunction("tell_Integers11", ArgTypes = [typeof(c_int), typeof(Integers11Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Integers11Receiver.Handler receiver);

    [CFunction("ask_Integers11", ArgTypes = [typeof(c_int), typeof(Integers11Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Integers11Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Integers11>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 8, false, (ref Integers11 r) => (long)(sbyte)r.a, (ref Integers11 r, long v) => r.a = (sbyte)v),
            new("b", 'p', 64, false, (ref Integers11 r) => (nint)r.b, (ref Integers11 r, long v) => r.b = (c_void_p)(nint)v),
            new("c", 'p', 64, false, (ref Integers11 r) => (nint)r.c, (ref Integers11 r, long v) => r.c = (c_void_p)(nint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Integers11), typeof(c_double), typeof(Integers11), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Integers11Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Integers11))]
internal sealed partial class Integers11Maker;

[CStruct]
public partial struct Integers12
{
    public partial ulong a { get; set; }
    public partial ulong b { get; set; }
    public partial ulong c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Integers12InC
{
    [CFunction("pass_Integers12", ArgTypes = [typeof(Integers12), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Integers12 value, int seed);

    [CFunction("late_Integers12", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Integers12), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Integers12 value, int seed);

    [CFunction("make_Integers12", ArgTypes = [typeof(c_int)], RestType = typeof(Integers12))]
    public static partial Integers12 Make(int seed);

    [CFunction("tell_Integers12", ArgTypes = [typeof(c_int), typeof(Integers12Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Integers12Receiver.Handler receiver);

    [CFunction("ask_Integers12", ArgTypes = [typeof(c_int), typeof(Integers12Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Integers12Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Integers12>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 64, false, (ref Integers12 r) => (long)(ulong)r.a, (ref Integers12 r, long v) => r.a = (ulong)v),
            new("b", 'u', 64, false, (ref Integers12 r) => (long)(ulong)r.b, (ref Integers12 r, long v) => r.b = (ulong)v),
            new("c", 'u', 64, false, (ref Integers12 r) => (long)(ulong)r.c, (ref Integers12 r, long v) => r.c = (ulong)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Integers12), typeof(c_double), typeof(Integers12), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Integers12Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Integers12))]
internal sealed partial class Integers12Maker;
