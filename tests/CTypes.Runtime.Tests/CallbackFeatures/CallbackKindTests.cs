namespace CTypes.Runtime.Tests;

public sealed partial class CallbackKindTests
{
    [Fact]
    public void A_handler_writes_into_C_s_record()
    {
        GridPoint point = new(3, 4);
        Assert.Equal(7, CallbackKinds.Move(
            (ref GridPoint p) =>
            {
                int sum = p.X + p.Y;
                p = new GridPoint(p.Y, p.X);
                return sum;
            },
            ref point));
        Assert.Equal((4, 3), (point.X, point.Y));
    }

    [Fact]
    public void A_handler_gets_a_function_pointer_and_hands_it_on() =>
        Assert.Equal(-8, CallbackKinds.Apply((negate, value) => CallingBack.Once(negate, value), 8));

    [Fact]
    public void A_handler_returns_a_function_pointer() =>
        Assert.Equal(CallingBack.GetNegate(), CallbackKinds.Choose(which => which == 1 ? CallingBack.GetNegate() : default, 1));

    [Fact]
    public void A_handler_gets_and_returns_enums() =>
        Assert.Equal(Colour.Blue, CallbackKinds.ColourOf(colour => colour == Colour.Green ? Colour.Blue : Colour.Red, Colour.Green));

    [Fact]
    public void A_callback_s_exception_comes_before_the_error_check() =>
        Assert.Throws<InvalidDataException>(() => CallbackKinds.StatusAfter(() => throw new InvalidDataException(), 1));

    [Fact]
    public void A_static_method_s_pointer_passes_where_user_data_is_expected() => Assert.Equal(6, StaticWithData.After(TriplePointer, 2));

    [Callback(typeof(WithData))]
    private static int Triple(int value) => value * 3;
}

[CLibrary("callbacks")]
public static partial class StaticWithData
{
    [CFunction("call_data", ArgTypes = [typeof(WithData), typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int After(CFunctionPointer<WithData> callback, int value);
}
