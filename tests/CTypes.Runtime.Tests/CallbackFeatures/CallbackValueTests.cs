using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

[CStruct]
public partial struct BigRecord
{
    public long A, B, C, D, E;
}

[Callback(ArgTypes = [typeof(GridPoint), typeof(c_double)], RestType = typeof(GridPoint))]
public sealed partial class PointScaler;

[Callback(ArgTypes = [typeof(BigRecord)], RestType = typeof(BigRecord))]
public sealed partial class BigTurner;

[Callback(ArgTypes = [typeof(POINTER<c_int>)], RestType = typeof(c_char_p), OnError = 0)]
public sealed partial class Namer
{
    public delegate c_char_p Handler(in int value);
}

[Callback(ArgTypes = [typeof(c_bool), typeof(c_char), typeof(c_byte), typeof(c_ubyte), typeof(c_short), typeof(c_ushort), typeof(c_uint), typeof(c_long), typeof(c_ulong), typeof(c_longlong), typeof(c_ulonglong), typeof(c_float), typeof(c_double), typeof(c_size_t)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class EveryScalar
{
    public delegate int Handler(bool a, byte b, sbyte c, byte d, short e, ushort f, uint g, long h, ulong i, long j, ulong k, float l, double m, nuint n);
}

[Callback(ArgTypes = [typeof(c_bool)], RestType = typeof(c_bool), OnError = false)]
public sealed partial class Flipper;

[Callback(ArgTypes = [typeof(c_char)], RestType = typeof(c_char), OnError = 63)]
public sealed partial class CharTurner;

[CLibrary("callback_lifetimes")]
public static partial class CallbackValues
{
    [CFunction("call_point", ArgTypes = [typeof(PointScaler), typeof(GridPoint), typeof(c_double)], RestType = typeof(GridPoint))]
    public static partial GridPoint Scale([Lifetime(Call)] PointScaler.Handler callback, GridPoint point, double scale);

    [CFunction("call_big", ArgTypes = [typeof(BigTurner), typeof(BigRecord)], RestType = typeof(BigRecord))]
    public static partial BigRecord Turn([Lifetime(Call)] BigTurner.Handler callback, BigRecord big);

    [CFunction("call_pointer", ArgTypes = [typeof(Namer), typeof(POINTER<c_int>)], RestType = typeof(c_char_p))]
    public static partial string? Name([Lifetime(Call)] Namer.Handler callback, in int value);

    [CFunction("call_scalars", ArgTypes = [typeof(EveryScalar)], RestType = typeof(c_int))]
    public static partial int Scalars([Lifetime(Call)] EveryScalar.Handler callback);

    [CFunction("call_bool", ArgTypes = [typeof(Flipper), typeof(c_int)], RestType = typeof(c_bool))]
    public static partial bool Flip([Lifetime(Call)] Flipper.Handler callback, int value);

    [CFunction("call_char", ArgTypes = [typeof(CharTurner), typeof(c_int)], RestType = typeof(c_char))]
    public static partial byte Turn([Lifetime(Call)] CharTurner.Handler callback, int value);
}

public sealed class CallbackValueTests
{
    [Fact]
    public void A_handler_gets_and_returns_a_struct_in_registers()
    {
        GridPoint scaled = CallbackValues.Scale((point, scale) => new((int)(point.X * scale), (int)(point.Y * scale)), new(3, -4), 2.5);
        Assert.Equal((7, -10), (scaled.X, scaled.Y));
    }

    [Fact]
    public void A_handler_gets_and_returns_a_struct_in_memory()
    {
        BigRecord turned = CallbackValues.Turn(big => new(big.E, big.D, big.C, big.B, big.A), new(1, 2, 3, 4, long.MinValue));
        Assert.Equal((long.MinValue, 4L, 3L, 2L, 1L), (turned.A, turned.B, turned.C, turned.D, turned.E));
    }

    [Fact]
    public void After_an_exception_C_gets_a_struct_of_zeros() =>
        Assert.Throws<InvalidDataException>(() => CallbackValues.Turn(big => throw new InvalidDataException(), new BigRecord(1, 2, 3, 4, 5)));

    [Fact]
    public void A_handler_returns_a_pointer()
    {
        nint text = Marshal.StringToCoTaskMemUTF8("seven");
        Assert.Equal("seven", CallbackValues.Name((in int value) => value == 7 ? new c_char_p(text) : default, 7));
        Assert.Null(CallbackValues.Name((in int value) => default, 7));
        Marshal.FreeCoTaskMem(text);
    }

    [Fact]
    public void A_handler_gets_every_scalar_at_its_extreme() => Assert.Equal(1, CallbackValues.Scalars((a, b, c, d, e, f, g, h, i, j, k, l, m, n) =>
    {
        Assert.Equal((true, (byte)'x', sbyte.MinValue, byte.MaxValue, short.MinValue, ushort.MaxValue, uint.MaxValue), (a, b, c, d, e, f, g));
        Assert.Equal((-2147483647L, 4294967295UL, long.MinValue, ulong.MaxValue, 1.5f, -2.25, nuint.MaxValue), (h, i, j, k, l, m, n));
        return 1;
    }));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_bool_goes_in_and_out(int value) => Assert.Equal(value == 0, CallbackValues.Flip(flag => !flag, value));

    [Fact]
    public void A_char_goes_in_and_out() => Assert.Equal((byte)'b', CallbackValues.Turn((CharTurner.Handler)(c => (byte)(c + 1)), 'a'));
}
