// Written by eng/records from the table in tests/native.
namespace CTypes.Records.Tests;

[CStruct]
public partial struct Mixed07
{
    public partial int a { get; set; }
    public partial sbyte b { get; set; }
    public partial double c { get; set; }
    public partial double d { get; set; }
    public partial short e { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed07InC
{
    [CFunction("pass_Mixed07", ArgTypes = [typeof(Mixed07), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed07 value, int seed);

    [CFunction("late_Mixed07", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed07), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed07 value, int seed);

    [CFunction("make_Mixed07", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed07))]
    public static partial Mixed07 Make(int seed);

    [CFunction("tell_Mixed07", ArgTypes = [typeof(c_int), typeof(Mixed07Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed07Receiver.Handler receiver);

    [CFunction("ask_Mixed07", ArgTypes = [typeof(c_int), typeof(Mixed07Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed07Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed07>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 32, false, (ref Mixed07 r) => (long)(int)r.a, (ref Mixed07 r, long v) => r.a = (int)v),
            new("b", 's', 8, false, (ref Mixed07 r) => (long)(sbyte)r.b, (ref Mixed07 r, long v) => r.b = (sbyte)v),
            new("c", 'd', 64, false, (ref Mixed07 r) => BitConverter.DoubleToInt64Bits(r.c), (ref Mixed07 r, long v) => r.c = BitConverter.Int64BitsToDouble(v)),
            new("d", 'd', 64, false, (ref Mixed07 r) => BitConverter.DoubleToInt64Bits(r.d), (ref Mixed07 r, long v) => r.d = BitConverter.Int64BitsToDouble(v)),
            new("e", 's', 16, false, (ref Mixed07 r) => (long)(short)r.e, (ref Mixed07 r, long v) => r.e = (short)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed07), typeof(c_double), typeof(Mixed07), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed07Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed07))]
internal sealed partial class Mixed07Maker;

[CStruct]
public partial struct Mixed08
{
    public partial int a { get; set; }
    public partial uint b { get; set; }
    public partial byte c { get; set; }
    public partial double d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed08InC
{
    [CFunction("pass_Mixed08", ArgTypes = [typeof(Mixed08), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed08 value, int seed);

    [CFunction("late_Mixed08", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed08), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed08 value, int seed);

    [CFunction("make_Mixed08", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed08))]
    public static partial Mixed08 Make(int seed);

    [CFunction("tell_Mixed08", ArgTypes = [typeof(c_int), typeof(Mixed08Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed08Receiver.Handler receiver);

    [CFunction("ask_Mixed08", ArgTypes = [typeof(c_int), typeof(Mixed08Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed08Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed08>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 32, false, (ref Mixed08 r) => (long)(int)r.a, (ref Mixed08 r, long v) => r.a = (int)v),
            new("b", 'u', 32, false, (ref Mixed08 r) => (long)(uint)r.b, (ref Mixed08 r, long v) => r.b = (uint)v),
            new("c", 'u', 8, false, (ref Mixed08 r) => (long)(byte)r.c, (ref Mixed08 r, long v) => r.c = (byte)v),
            new("d", 'd', 64, false, (ref Mixed08 r) => BitConverter.DoubleToInt64Bits(r.d), (ref Mixed08 r, long v) => r.d = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed08), typeof(c_double), typeof(Mixed08), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed08Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed08))]
internal sealed partial class Mixed08Maker;

[CStruct]
public partial struct Mixed09
{
    public partial int a { get; set; }
    public partial ushort b { get; set; }
    public partial double c { get; set; }
    public partial int d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed09InC
{
    [CFunction("pass_Mixed09", ArgTypes = [typeof(Mixed09), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed09 value, int seed);

    [CFunction("late_Mixed09", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed09), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed09 value, int seed);

    [CFunction("make_Mixed09", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed09))]
    public static partial Mixed09 Make(int seed);

    [CFunction("tell_Mixed09", ArgTypes = [typeof(c_int), typeof(Mixed09Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed09Receiver.Handler receiver);

    [CFunction("ask_Mixed09", ArgTypes = [typeof(c_int), typeof(Mixed09Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed09Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed09>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 32, false, (ref Mixed09 r) => (long)(int)r.a, (ref Mixed09 r, long v) => r.a = (int)v),
            new("b", 'u', 16, false, (ref Mixed09 r) => (long)(ushort)r.b, (ref Mixed09 r, long v) => r.b = (ushort)v),
            new("c", 'd', 64, false, (ref Mixed09 r) => BitConverter.DoubleToInt64Bits(r.c), (ref Mixed09 r, long v) => r.c = BitConverter.Int64BitsToDouble(v)),
            new("d", 's', 32, false, (ref Mixed09 r) => (long)(int)r.d, (ref Mixed09 r, long v) => r.d = (int)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed09), typeof(c_double), typeof(Mixed09), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed09Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed09))]
internal sealed partial class Mixed09Maker;

[CStruct]
public partial struct Mixed10
{
    public partial float a { get; set; }
    public partial float b { get; set; }
    public partial float c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed10InC
{
    [CFunction("pass_Mixed10", ArgTypes = [typeof(Mixed10), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed10 value, int seed);

    [CFunction("late_Mixed10", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed10), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed10 value, int seed);

    [CFunction("make_Mixed10", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed10))]
    public static partial Mixed10 Make(int seed);

    [CFunction("tell_Mixed10", ArgTypes = [typeof(c_int), typeof(Mixed10Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed10Receiver.Handler receiver);

    [CFunction("ask_Mixed10", ArgTypes = [typeof(c_int), typeof(Mixed10Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed10Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed10>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'f', 32, false, (ref Mixed10 r) => BitConverter.SingleToInt32Bits(r.a), (ref Mixed10 r, long v) => r.a = BitConverter.Int32BitsToSingle((int)v)),
            new("b", 'f', 32, false, (ref Mixed10 r) => BitConverter.SingleToInt32Bits(r.b), (ref Mixed10 r, long v) => r.b = BitConverter.Int32BitsToSingle((int)v)),
            new("c", 'f', 32, false, (ref Mixed10 r) => BitConverter.SingleToInt32Bits(r.c), (ref Mixed10 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed10), typeof(c_double), typeof(Mixed10), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed10Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed10))]
internal sealed partial class Mixed10Maker;

[CStruct]
public partial struct Mixed11
{
    public partial int a { get; set; }
    public partial byte b { get; set; }
    public partial float c { get; set; }
    public partial sbyte d { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed11InC
{
    [CFunction("pass_Mixed11", ArgTypes = [typeof(Mixed11), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed11 value, int seed);

    [CFunction("late_Mixed11", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed11), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed11 value, int seed);

    [CFunction("make_Mixed11", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed11))]
    public static partial Mixed11 Make(int seed);

    [CFunction("tell_Mixed11", ArgTypes = [typeof(c_int), typeof(Mixed11Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed11Receiver.Handler receiver);

    [CFunction("ask_Mixed11", ArgTypes = [typeof(c_int), typeof(Mixed11Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed11Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed11>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 's', 32, false, (ref Mixed11 r) => (long)(int)r.a, (ref Mixed11 r, long v) => r.a = (int)v),
            new("b", 'u', 8, false, (ref Mixed11 r) => (long)(byte)r.b, (ref Mixed11 r, long v) => r.b = (byte)v),
            new("c", 'f', 32, false, (ref Mixed11 r) => BitConverter.SingleToInt32Bits(r.c), (ref Mixed11 r, long v) => r.c = BitConverter.Int32BitsToSingle((int)v)),
            new("d", 's', 8, false, (ref Mixed11 r) => (long)(sbyte)r.d, (ref Mixed11 r, long v) => r.d = (sbyte)v),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed11), typeof(c_double), typeof(Mixed11), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed11Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed11))]
internal sealed partial class Mixed11Maker;

[CStruct]
public partial struct Mixed12
{
    public partial ushort a { get; set; }
    public partial ushort b { get; set; }
    public partial double c { get; set; }
}

[CLibrary("shapes_by_value")]
internal static partial class Mixed12InC
{
    [CFunction("pass_Mixed12", ArgTypes = [typeof(Mixed12), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Pass(Mixed12 value, int seed);

    [CFunction("late_Mixed12", RestType = typeof(c_int), ArgTypes = [typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64), typeof(c_int64),
        typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_double), typeof(c_int), typeof(Mixed12), typeof(c_int)])]
    public static partial int PassLate(long a, long b, long c, long d, long e, long f, long g, long h, double i, double j, double k, double l, double m, double n, double o, double p, int odd, Mixed12 value, int seed);

    [CFunction("make_Mixed12", ArgTypes = [typeof(c_int)], RestType = typeof(Mixed12))]
    public static partial Mixed12 Make(int seed);

    [CFunction("tell_Mixed12", ArgTypes = [typeof(c_int), typeof(Mixed12Receiver)], RestType = typeof(c_int))]
    public static partial int Tell(int seed, [Lifetime(Call)] Mixed12Receiver.Handler receiver);

    [CFunction("ask_Mixed12", ArgTypes = [typeof(c_int), typeof(Mixed12Maker)], RestType = typeof(c_int))]
    public static partial int Ask(int seed, [Lifetime(Call)] Mixed12Maker.Handler maker);

    internal static ShapeCase Case { get; } = new ShapeCase<Mixed12>(
        Pass, (value, seed) => PassLate(1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 9, value, seed), Make,
        (seed, receive) => Tell(seed, (before, first, between, second, last) => receive(before, first, between, second, last)), (seed, make) => Ask(seed, value => make(value)), [
            new("a", 'u', 16, false, (ref Mixed12 r) => (long)(ushort)r.a, (ref Mixed12 r, long v) => r.a = (ushort)v),
            new("b", 'u', 16, false, (ref Mixed12 r) => (long)(ushort)r.b, (ref Mixed12 r, long v) => r.b = (ushort)v),
            new("c", 'd', 64, false, (ref Mixed12 r) => BitConverter.DoubleToInt64Bits(r.c), (ref Mixed12 r, long v) => r.c = BitConverter.Int64BitsToDouble(v)),
        ]);
}

[Callback(ArgTypes = [typeof(c_int), typeof(Mixed12), typeof(c_double), typeof(Mixed12), typeof(c_int)], RestType = typeof(c_int), OnError = -2)]
internal sealed partial class Mixed12Receiver;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Mixed12))]
internal sealed partial class Mixed12Maker;
