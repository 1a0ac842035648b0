using System.Text;

namespace CTypes.Runtime.Tests;

public sealed class VariadicTests
{
    private delegate int Show(Span<byte> text);

    [Fact]
    public void Integers_reach_C_at_their_extremes()
    {
        Assert.Equal("-2147483648;4294967295;-9223372036854775808;18446744073709551615;-5;", Shown(text => Variadics.Integers(text, "iuqQl", int.MinValue, uint.MaxValue, long.MinValue, ulong.MaxValue, -5)));
        Assert.Equal("2147483647;0;9223372036854775807;0;7;", Shown(text => Variadics.Integers(text, "iuqQl", int.MaxValue, 0, long.MaxValue, 0, 7)));
    }

    [Fact]
    public void Narrow_integers_are_promoted() =>
        Assert.Equal("1;-128;255;-32768;65535;65;", Shown(text => Variadics.Promoted(text, "iiiiii", true, sbyte.MinValue, byte.MaxValue, short.MinValue, ushort.MaxValue, (byte)'A')));

    [Fact]
    public void Text_variables_and_addresses_reach_C()
    {
        int o = 6;
        Assert.Equal("Grüße;7;NULL;NULL;", Shown(text => Variadics.Pointers(text, "sops", "Grüße", ref o, 0, null)));
        Assert.Equal(7, o);
    }

    [Fact]
    public void Outs_and_handlers_reach_C()
    {
        int o = 99;
        Assert.Equal("1;60;", Shown(text => Variadics.OutAndCallback(text, "oc", out o, value => value * 3)));
        Assert.Equal(1, o);
    }

    [Fact]
    public void An_exception_in_a_handler_after_the_dots_comes_back() =>
        Assert.Equal("no", Assert.Throws<FormatException>(() => Shown(text => Variadics.OutAndCallback(text, "oc", out _, _ => throw new FormatException("no")))).Message);

    [Fact]
    public void More_integers_than_registers_reach_C() =>
        Assert.Equal("1;-2;3;-4;5;-6;7;-8;9;-10;", Shown(text => Variadics.Ten(text, "iiiiiiiiii", 1, -2, 3, -4, 5, -6, 7, -8, 9, -10)));

    [Theory]
    [InlineData(0.5, 0.25f, "0.5;0.25")]
    [InlineData(double.MaxValue, float.Epsilon, "1.7976931348623157e+308;1.4012984643248171e-45")]
    [InlineData(-0.0, -1f, "-0;-1")]
    [InlineData(double.NegativeInfinity, float.PositiveInfinity, "-inf;inf")]
    public void Floating_point_goes_through_the_twin(double d, float f, string shown)
    {
        int o = 1;
        Assert.Equal(shown + ";-3;text;2;", Shown(text => Variadics.Doubles(text, "ddiso", d, f, -3, "text", ref o)));
    }

    [Fact]
    public void Floating_point_is_right_whatever_the_function_s_address_ends_in()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Visual C++ does not align functions on demand.");
        Assert.Equal(0u, (uint)Variadics.AlignedAddress() & 0xFF);
        Assert.Equal("1.5;-2.25;", Shown(text => Variadics.AlignedDoubles(text, "dd", 1.5, -2.25)));
        Assert.Equal("-7;8;", Shown(text => Variadics.AlignedIntegers(text, "iq", -7, 8)));
    }

    [Fact]
    public void Twenty_mixed_arguments_reach_C() =>
        Assert.Equal(
            "1;2.5;c;-4;5.5;6;7.5;h;-9;10.5;11;12.5;m;-14;15.5;16;17.5;r;-19;20.5;",
            Shown(text => Variadics.Twenty(text, "idsqdidsqdidsqdidsqd", 1, 2.5, "c", -4, 5.5, 6, 7.5, "h", -9, 10.5, 11, 12.5, "m", -14, 15.5, 16, 17.5, "r", -19, 20.5)));

    [Fact]
    public void A_named_floating_point_argument_goes_through_the_twin_too() => Assert.Equal(7.5, Variadics.ScaledSum(2.5, 2, 1, 2));

    [Fact]
    public void A_function_that_takes_the_va_list_itself_gets_integers_in_one() => Assert.Equal("1;-2;-3;", Shown(text => Variadics.Listed(text, "iql", 1, -2, -3)));

    [Fact]
    public void A_va_list_may_be_empty() => Assert.Equal("", Shown(text => Variadics.EmptyList(text, "")));

    [Fact]
    public void A_variadic_function_may_return_nothing()
    {
        Variadics.Keep(2, long.MaxValue, long.MinValue);
        Assert.Equal(long.MinValue, Variadics.Kept());
    }

    private static string Shown(Show show)
    {
        byte[] text = new byte[1000];
        int length = show(text);
        return Encoding.UTF8.GetString(text, 0, length);
    }
}
