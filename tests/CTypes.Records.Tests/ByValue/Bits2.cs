// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Bits07
{
    [CField(Bits = 10)] public partial short a { get; set; }
    [CField(Bits = 1)] public partial bool b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits07InC
{
    [CFunction("pass_Bits07", ArgTypes = [typeof(Bits07), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits07 value, int seed);

    [CFunction("late_Bits07", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits07), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits07 value, int seed);

    [CFunction("make_Bits07", ArgTypes = [typeof(c_int)], RestType = typeof(Bits07))]
    public static partial Bits07 Make(int seed);

    [CFunction("tell_Bits07", ArgTypes = [typeof(c_int), typeof(Bits07Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits07Receiver.Handler receiver);

    [CFunction("ask_Bits07", ArgTypes = [typeof(c_int), typeof(Bits07Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits07Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits07>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 10, true, (ref Bits07 r) => (long)(short)r.a, (ref Bits07 r, long v) => r.a = (short)v),
            new("b", 'b', 1, true, (ref Bits07 r) => r.b ? 1 : 0, (ref Bits07 r, long v) => r.b = v != 0),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits07), typeof(c_double), typeof(Bits07), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits07Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits07))]
internal sealed partial class Bits07Maker;

[CStruct]
public partial struct Bits08
{
    [CField(Bits = 2)] public partial short a { get; set; }
    [CField(Bits = 26)] public partial c_uint b { get; set; }
    [CField(Bits = 63)] public partial ulong c { get; set; }
    [CField(Bits = 16)] public partial short d { get; set; }
    [CField(Bits = 5)] public partial byte e { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits08InC
{
    [CFunction("pass_Bits08", ArgTypes = [typeof(Bits08), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits08 value, int seed);

    [CFunction("late_Bits08", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits08), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits08 value, int seed);

    [CFunction("make_Bits08", ArgTypes = [typeof(c_int)], RestType = typeof(Bits08))]
    public static partial Bits08 Make(int seed);

    [CFunction("tell_Bits08", ArgTypes = [typeof(c_int), typeof(Bits08Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits08Receiver.Handler receiver);

    [CFunction("ask_Bits08", ArgTypes = [typeof(c_int), typeof(Bits08Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits08Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits08>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 2, true, (ref Bits08 r) => (long)(short)r.a, (ref Bits08 r, long v) => r.a = (short)v),
            new("b", 'u', 26, true, (ref Bits08 r) => (long)(uint)r.b, (ref Bits08 r, long v) => r.b = (uint)v),
            new("c", 'u', 63, true, (ref Bits08 r) => (long)(ulong)r.c, (ref Bits08 r, long v) => r.c = (ulong)v),
            new("d", 's', 16, true, (ref Bits08 r) => (long)(short)r.d, (ref Bits08 r, long v) => r.d = (short)v),
            new("e", 'u', 5, true, (ref Bits08 r) => (long)(byte)r.e, (ref Bits08 r, long v) => r.e = (byte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits08), typeof(c_double), typeof(Bits08), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits08Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits08))]
internal sealed partial class Bits08Maker;

[CStruct]
public partial struct Bits09
{
    [CField(Bits = 5)] public partial sbyte a { get; set; }
    [CField(Bits = 8)] public partial byte b { get; set; }
    [CField(Bits = 64)] public partial long c { get; set; }
    [CField(Bits = 6)] public partial sbyte d { get; set; }
    [CField(Bits = 1)] public partial bool e { get; set; }
    [CField(Bits = 1)] public partial bool f { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits09InC
{
    [CFunction("pass_Bits09", ArgTypes = [typeof(Bits09), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits09 value, int seed);

    [CFunction("late_Bits09", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits09), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits09 value, int seed);

    [CFunction("make_Bits09", ArgTypes = [typeof(c_int)], RestType = typeof(Bits09))]
    public static partial Bits09 Make(int seed);

    [CFunction("tell_Bits09", ArgTypes = [typeof(c_int), typeof(Bits09Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits09Receiver.Handler receiver);

    [CFunction("ask_Bits09", ArgTypes = [typeof(c_int), typeof(Bits09Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits09Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits09>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 5, true, (ref Bits09 r) => (long)(sbyte)r.a, (ref Bits09 r, long v) => r.a = (sbyte)v),
            new("b", 'u', 8, true, (ref Bits09 r) => (long)(byte)r.b, (ref Bits09 r, long v) => r.b = (byte)v),
            new("c", 's', 64, true, (ref Bits09 r) => (long)(long)r.c, (ref Bits09 r, long v) => r.c = (long)v),
            new("d", 's', 6, true, (ref Bits09 r) => (long)(sbyte)r.d, (ref Bits09 r, long v) => r.d = (sbyte)v),
            new("e", 'b', 1, true, (ref Bits09 r) => r.e ? 1 : 0, (ref Bits09 r, long v) => r.e = v != 0),
            new("f", 'b', 1, true, (ref Bits09 r) => r.f ? 1 : 0, (ref Bits09 r, long v) => r.f = v != 0),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits09), typeof(c_double), typeof(Bits09), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits09Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits09))]
internal sealed partial class Bits09Maker;

[CStruct]
public partial struct Bits10
{
    [CField(Bits = 22)] public partial uint a { get; set; }
    [CField(Bits = 3)] public partial c_int b { get; set; }
    [CField(Bits = 24)] public partial int c { get; set; }
    [CField(Bits = 29)] public partial c_uint d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits10InC
{
    [CFunction("pass_Bits10", ArgTypes = [typeof(Bits10), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits10 value, int seed);

    [CFunction("late_Bits10", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits10), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits10 value, int seed);

    [CFunction("make_Bits10", ArgTypes = [typeof(c_int)], RestType = typeof(Bits10))]
    public static partial Bits10 Make(int seed);

    [CFunction("tell_Bits10", ArgTypes = [typeof(c_int), typeof(Bits10Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits10Receiver.Handler receiver);

    [CFunction("ask_Bits10", ArgTypes = [typeof(c_int), typeof(Bits10Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits10Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits10>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 22, true, (ref Bits10 r) => (long)(uint)r.a, (ref Bits10 r, long v) => r.a = (uint)v),
            new("b", 's', 3, true, (ref Bits10 r) => (long)(int)r.b, (ref Bits10 r, long v) => r.b = (int)v),
            new("c", 's', 24, true, (ref Bits10 r) => (long)(int)r.c, (ref Bits10 r, long v) => r.c = (int)v),
            new("d", 'u', 29, true, (ref Bits10 r) => (long)(uint)r.d, (ref Bits10 r, long v) => r.d = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits10), typeof(c_double), typeof(Bits10), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits10Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits10))]
internal sealed partial class Bits10Maker;

[CStruct]
public partial struct Bits11
{
    [CField(Bits = 18)] public partial uint a { get; set; }
    [CField(Bits = 43)] public partial long b { get; set; }
    [CField(Bits = 25)] public partial uint c { get; set; }
    [CField(Bits = 11)] public partial ushort d { get; set; }
    [CField(Bits = 4)] public partial byte e { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits11InC
{
    [CFunction("pass_Bits11", ArgTypes = [typeof(Bits11), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits11 value, int seed);

    [CFunction("late_Bits11", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits11), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits11 value, int seed);

    [CFunction("make_Bits11", ArgTypes = [typeof(c_int)], RestType = typeof(Bits11))]
    public static partial Bits11 Make(int seed);

    [CFunction("tell_Bits11", ArgTypes = [typeof(c_int), typeof(Bits11Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits11Receiver.Handler receiver);

    [CFunction("ask_Bits11", ArgTypes = [typeof(c_int), typeof(Bits11Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits11Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits11>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 18, true, (ref Bits11 r) => (long)(uint)r.a, (ref Bits11 r, long v) => r.a = (uint)v),
            new("b", 's', 43, true, (ref Bits11 r) => (long)(long)r.b, (ref Bits11 r, long v) => r.b = (long)v),
            new("c", 'u', 25, true, (ref Bits11 r) => (long)(uint)r.c, (ref Bits11 r, long v) => r.c = (uint)v),
            new("d", 'u', 11, true, (ref Bits11 r) => (long)(ushort)r.d, (ref Bits11 r, long v) => r.d = (ushort)v),
            new("e", 'u', 4, true, (ref Bits11 r) => (long)(byte)r.e, (ref Bits11 r, long v) => r.e = (byte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits11), typeof(c_double), typeof(Bits11), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits11Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits11))]
internal sealed partial class Bits11Maker;

[CStruct]
public partial struct Bits12
{
    [CField(Bits = 3)] public partial sbyte a { get; set; }
    [CField(Bits = 27)] public partial c_int b { get; set; }
    [CField(Bits = 27)] public partial uint c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Bits12InC
{
    [CFunction("pass_Bits12", ArgTypes = [typeof(Bits12), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Bits12 value, int seed);

    [CFunction("late_Bits12", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Bits12), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Bits12 value, int seed);

    [CFunction("make_Bits12", ArgTypes = [typeof(c_int)], RestType = typeof(Bits12))]
    public static partial Bits12 Make(int seed);

    [CFunction("tell_Bits12", ArgTypes = [typeof(c_int), typeof(Bits12Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Bits12Receiver.Handler receiver);

    [CFunction("ask_Bits12", ArgTypes = [typeof(c_int), typeof(Bits12Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Bits12Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Bits12>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 3, true, (ref Bits12 r) => (long)(sbyte)r.a, (ref Bits12 r, long v) => r.a = (sbyte)v),
            new("b", 's', 27, true, (ref Bits12 r) => (long)(int)r.b, (ref Bits12 r, long v) => r.b = (int)v),
            new("c", 'u', 27, true, (ref Bits12 r) => (long)(uint)r.c, (ref Bits12 r, long v) => r.c = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Bits12), typeof(c_double), typeof(Bits12), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Bits12Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Bits12))]
internal sealed partial class Bits12Maker;
