// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Nested01Part
{
    public partial long a { get; set; }
    public partial int b { get; set; }
}

[CStruct]
public partial struct Nested01
{
    [CField(Count = 2)] public partial Span<Nested01Part> a { get; }
    public partial float b { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Nested01InC
{
    [CFunction("pass_Nested01", ArgTypes = [typeof(Nested01), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested01 value, int seed);

    [CFunction("late_Nested01", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Nested01), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Nested01 value, int seed);

    [CFunction("make_Nested01", ArgTypes = [typeof(c_int)], RestType = typeof(Nested01))]
    public static partial Nested01 Make(int seed);

    [CFunction("tell_Nested01", ArgTypes = [typeof(c_int), typeof(Nested01Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Nested01Receiver.Handler receiver);

    [CFunction("ask_Nested01", ArgTypes = [typeof(c_int), typeof(Nested01Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Nested01Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Nested01>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0].a", 's', 64, false, (ref Nested01 r) => (long)(long)r.a[0].a, (ref Nested01 r, long v) => r.a[0].a = (long)v),
            new("a[0].b", 's', 32, false, (ref Nested01 r) => (long)(int)r.a[0].b, (ref Nested01 r, long v) => r.a[0].b = (int)v),
            new("a[1].a", 's', 64, false, (ref Nested01 r) => (long)(long)r.a[1].a, (ref Nested01 r, long v) => r.a[1].a = (long)v),
            new("a[1].b", 's', 32, false, (ref Nested01 r) => (long)(int)r.a[1].b, (ref Nested01 r, long v) => r.a[1].b = (int)v),
            new("b", 'f', 32, false, (ref Nested01 r) => BitConverter.SingleToInt32Bits(r.b), (ref Nested01 r, long v) => r.b = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Nested01), typeof(c_double), typeof(Nested01), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Nested01Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested01))]
internal sealed partial class Nested01Maker;

[CStruct]
public partial struct Nested02Part
{
    public partial int a { get; set; }
    public partial byte b { get; set; }
    public partial double c { get; set; }
}

[CStruct]
public partial struct Nested02
{
    [CField(Count = 2)] public partial Span<Nested02Part> a { get; }
    public partial ushort b { get; set; }
    public partial uint c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Nested02InC
{
    [CFunction("pass_Nested02", ArgTypes = [typeof(Nested02), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested02 value, int seed);

    [CFunction("late_Nested02", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Nested02), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Nested02 value, int seed);

    [CFunction("make_Nested02", ArgTypes = [typeof(c_int)], RestType = typeof(Nested02))]
    public static partial Nested02 Make(int seed);

    [CFunction("tell_Nested02", ArgTypes = [typeof(c_int), typeof(Nested02Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Nested02Receiver.Handler receiver);

    [CFunction("ask_Nested02", ArgTypes = [typeof(c_int), typeof(Nested02Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Nested02Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Nested02>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a[0].a", 's', 32, false, (ref Nested02 r) => (long)(int)r.a[0].a, (ref Nested02 r, long v) => r.a[0].a = (int)v),
            new("a[0].b", 'u', 8, false, (ref Nested02 r) => (long)(byte)r.a[0].b, (ref Nested02 r, long v) => r.a[0].b = (byte)v),
            new("a[0].c", 'd', 64, false, (ref Nested02 r) => BitConverter.DoubleToInt64Bits(r.a[0].c), (ref Nested02 r, long v) => r.a[0].c = BitConverter.Int64BitsToDouble(v)),
            new("a[1].a", 's', 32, false, (ref Nested02 r) => (long)(int)r.a[1].a, (ref Nested02 r, long v) => r.a[1].a = (int)v),
            new("a[1].b", 'u', 8, false, (ref Nested02 r) => (long)(byte)r.a[1].b, (ref Nested02 r, long v) => r.a[1].b = (byte)v),
            new("a[1].c", 'd', 64, false, (ref Nested02 r) => BitConverter.DoubleToInt64Bits(r.a[1].c), (ref Nested02 r, long v) => r.a[1].c = BitConverter.Int64BitsToDouble(v)),
            new("b", 'u', 16, false, (ref Nested02 r) => (long)(ushort)r.b, (ref Nested02 r, long v) => r.b = (ushort)v),
            new("c", 'u', 32, false, (ref Nested02 r) => (long)(uint)r.c, (ref Nested02 r, long v) => r.c = (uint)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Nested02), typeof(c_double), typeof(Nested02), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Nested02Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested02))]
internal sealed partial class Nested02Maker;

[CStruct(Pack = 1)]
public partial struct Nested03Part
{
    public partial double a { get; set; }
}

[CStruct]
public partial struct Nested03
{
    public partial long a { get; set; }
    public partial ref Nested03Part b { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Nested03InC
{
    [CFunction("pass_Nested03", ArgTypes = [typeof(Nested03), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested03 value, int seed);

    [CFunction("late_Nested03", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Nested03), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Nested03 value, int seed);

    [CFunction("make_Nested03", ArgTypes = [typeof(c_int)], RestType = typeof(Nested03))]
    public static partial Nested03 Make(int seed);

    [CFunction("tell_Nested03", ArgTypes = [typeof(c_int), typeof(Nested03Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Nested03Receiver.Handler receiver);

    [CFunction("ask_Nested03", ArgTypes = [typeof(c_int), typeof(Nested03Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Nested03Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Nested03>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 64, false, (ref Nested03 r) => (long)(long)r.a, (ref Nested03 r, long v) => r.a = (long)v),
            new("b.a", 'd', 64, false, (ref Nested03 r) => BitConverter.DoubleToInt64Bits(r.b.a), (ref Nested03 r, long v) => r.b.a = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Nested03), typeof(c_double), typeof(Nested03), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Nested03Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested03))]
internal sealed partial class Nested03Maker;

[CStruct]
public partial struct Nested04Part
{
    public partial ulong a { get; set; }
    public partial sbyte b { get; set; }
}

[CStruct]
public partial struct Nested04
{
    public partial ref Nested04Part a { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Nested04InC
{
    [CFunction("pass_Nested04", ArgTypes = [typeof(Nested04), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested04 value, int seed);

    [CFunction("late_Nested04", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Nested04), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Nested04 value, int seed);

    [CFunction("make_Nested04", ArgTypes = [typeof(c_int)], RestType = typeof(Nested04))]
    public static partial Nested04 Make(int seed);

    [CFunction("tell_Nested04", ArgTypes = [typeof(c_int), typeof(Nested04Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Nested04Receiver.Handler receiver);

    [CFunction("ask_Nested04", ArgTypes = [typeof(c_int), typeof(Nested04Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Nested04Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Nested04>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a.a", 'u', 64, false, (ref Nested04 r) => (long)(ulong)r.a.a, (ref Nested04 r, long v) => r.a.a = (ulong)v),
            new("a.b", 's', 8, false, (ref Nested04 r) => (long)(sbyte)r.a.b, (ref Nested04 r, long v) => r.a.b = (sbyte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Nested04), typeof(c_double), typeof(Nested04), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Nested04Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested04))]
internal sealed partial class Nested04Maker;

[CStruct]
public partial struct Nested05Part
{
    public partial short a { get; set; }
    public partial int b { get; set; }
    public partial int c { get; set; }
}

[CStruct]
public partial struct Nested05
{
    public partial ushort a { get; set; }
    [CField(Count = 2)] public partial Span<Nested05Part> b { get; }
}

[CLibrary("shapes_by_value")]
internal static partial class Nested05InC
{
    [CFunction("pass_Nested05", ArgTypes = [typeof(Nested05), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Nested05 value, int seed);

    [CFunction("late_Nested05", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Nested05), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Nested05 value, int seed);

    [CFunction("make_Nested05", ArgTypes = [typeof(c_int)], RestType = typeof(Nested05))]
    public static partial Nested05 Make(int seed);

    [CFunction("tell_Nested05", ArgTypes = [typeof(c_int), typeof(Nested05Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Nested05Receiver.Handler receiver);

    [CFunction("ask_Nested05", ArgTypes = [typeof(c_int), typeof(Nested05Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Nested05Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Nested05>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 16, false, (ref Nested05 r) => (long)(ushort)r.a, (ref Nested05 r, long v) => r.a = (ushort)v),
            new("b[0].a", 's', 16, false, (ref Nested05 r) => (long)(short)r.b[0].a, (ref Nested05 r, long v) => r.b[0].a = (short)v),
            new("b[0].b", 's', 32, false, (ref Nested05 r) => (long)(int)r.b[0].b, (ref Nested05 r, long v) => r.b[0].b = (int)v),
            new("b[0].c", 's', 32, false, (ref Nested05 r) => (long)(int)r.b[0].c, (ref Nested05 r, long v) => r.b[0].c = (int)v),
            new("b[1].a", 's', 16, false, (ref Nested05 r) => (long)(short)r.b[1].a, (ref Nested05 r, long v) => r.b[1].a = (short)v),
            new("b[1].b", 's', 32, false, (ref Nested05 r) => (long)(int)r.b[1].b, (ref Nested05 r, long v) => r.b[1].b = (int)v),
            new("b[1].c", 's', 32, false, (ref Nested05 r) => (long)(int)r.b[1].c, (ref Nested05 r, long v) => r.b[1].c = (int)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Nested05), typeof(c_double), typeof(Nested05), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Nested05Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Nested05))]
internal sealed partial class Nested05Maker;

[CStruct]
public partial struct Nested06Part
{
    public partial short a { get; set; }
}
