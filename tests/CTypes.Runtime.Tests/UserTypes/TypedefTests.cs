using System.Globalization;
using System.Runtime.InteropServices;
using CTypes.Windows;

namespace CTypes.Runtime.Tests;

public sealed class TypedefTests
{
    [Fact]
    public void An_address_with_a_name_of_its_own_crosses_in_every_position()
    {
        Window one = new(1);
        Assert.Equal(-5, Windows.Number(new(-5)));
        Assert.Equal(123_456, Windows.Stacked(1, 2, 3, 4, 5, 6, new(123), new(456)));
        Assert.Equal(new Window(77), Windows.Give(77));
        Windows.Store(78, out Window stored);
        Assert.Equal(new Window(78), stored);
        Assert.Equal(new Window(79), Windows.Take(79));
        Assert.Equal(1, Windows.Swap(ref one, 80));
        Assert.Equal(new Window(80), one);
        Assert.Equal(6, Windows.Sum([new(1), new(2), new(3)]));
        Assert.Equal(82, Windows.Tell(81, window => (int)window.Value + 1));
        Assert.Equal(83, Windows.Ask(() => new(83)));
    }

    [Fact]
    public void An_unsigned_long_with_a_name_of_its_own_crosses_in_every_position()
    {
        Length one = new(1);
        Assert.Equal(unchecked((long)(ulong)Most.ULong), Lengths.Number(new(Most.ULong)));
        Assert.Equal(123_456, Lengths.Stacked(1, 2, 3, 4, 5, 6, new(123), new(456)));
        Assert.Equal(new Length(77), Lengths.Give(77));
        Lengths.Store(78, out Length stored);
        Assert.Equal(new Length(78), stored);
        Assert.Equal(new Length(79), Lengths.Take(79));
        Assert.Equal(1, Lengths.Swap(ref one, 80));
        Assert.Equal(new Length(80), one);
        Assert.Equal(6, Lengths.Sum([new(1), new(2), new(3)]));
        Assert.Equal(82, Lengths.Tell(81, length => (int)length.Value + 1));
        Assert.Equal(83, Lengths.Ask(() => new(83)));
    }

    [Fact]
    public void A_truth_value_of_four_bytes_crosses_as_bool_in_every_position()
    {
        Flag flag = true;
        Assert.Equal(1, Flags.Number(true));
        Assert.Equal(0, Flags.Number(false));
        Assert.Equal(1000, Flags.Stacked(1, 2, 3, 4, 5, 6, true, false));
        Assert.Equal([true, true, false], new long[] { 1, 256, 0 }.Select(Flags.Give));
        Flags.Store(0x10000, out bool stored);
        Assert.True(stored);
        Assert.True(Flags.Take(-1));
        Assert.Equal(1, Flags.Swap(ref flag, 0));
        Assert.False(flag);
        Assert.Equal(2, Flags.Sum([true, false, true]));
        Assert.Equal(1, Flags.Tell(2, seen => seen ? 1 : 0));
        Assert.Equal(1, Flags.Ask(() => true));
    }

    [Fact]
    public void VARIANT_BOOL_is_minus_one_for_true()
    {
        VARIANT_BOOL flag = true;
        Assert.Equal(-1, Variants.Number(true));
        Assert.Equal(0, Variants.Number(false));
        Assert.Equal(-1000, Variants.Stacked(1, 2, 3, 4, 5, 6, true, false));
        Assert.True(Variants.Give(-1));
        Variants.Store(1, out bool stored);
        Assert.True(stored);
        Assert.False(Variants.Take(0));
        Assert.Equal(-1, Variants.Swap(ref flag, 0));
        Assert.False(flag);
        Assert.Equal(-2, Variants.Sum([true, false, true]));
        Assert.Equal(1, Variants.Tell(-1, seen => seen ? 1 : 0));
        Assert.Equal(-1, Variants.Ask(() => true));
    }

    [Fact]
    public void A_typedef_is_a_field_of_a_record()
    {
        InWindow window = new(before: 1, new(2), after: 3);
        Assert.Equal(3021, Windows.Field(ref window, 9));
        Assert.Equal(new Window(9), window.value);
        InLength length = new(before: 1, new(2), after: 3);
        Assert.Equal(3021, Lengths.Field(ref length, 9));
        Assert.Equal(new Length(9), length.value);
        InVariant variant = new(before: 1, true, after: 3);
        Assert.Equal(2991, Variants.Field(ref variant, 0));
        Assert.False(variant.value);
    }

    [Fact]
    public void Properties_and_bit_fields_may_be_typedefs()
    {
        Device device = new() { Handle = new(5), Ready = true, On = true, Kind = new(3) };
        Assert.Equal(new HANDLE(5), device.Handle);
        Assert.True(device.Ready);
        Assert.True(device.On);
        Assert.Equal(new DWORD(3), device.Kind);
        Assert.Throws<OverflowException>(() => device.Kind = new(8));
    }

    [Fact]
    public void Equality_conversions_and_text_go_by_the_value()
    {
        Assert.True(new Window(16) == (Window)16);
        Assert.True(new Window(16) != default);
        Assert.Equal((nint)16, (nint)new Window(16));
        Assert.Equal("0x10", new Window(16).ToString());
        Assert.Equal(7u, new DWORD(7).Value);
        Assert.Equal("7", new DWORD(7).ToString());
        Assert.Equal(new CULong(7).Value, ((CULong)new Length(7)).Value);
        Assert.Equal("True", new BOOL(true).ToString());
        Assert.Equal(new BOOL(true), (BOOL)5);
        Assert.Equal(1, (int)new BOOL(true));
        Assert.Equal(new BOOL(true).GetHashCode(), ((BOOL)5).GetHashCode());
    }

    [Fact]
    public void A_number_with_a_name_of_its_own_is_formatted_and_ordered_as_the_number()
    {
        CultureInfo comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        Assert.Equal("000000FF", new DWORD(255).ToString("X8", null));
        Assert.Equal("0x000000FF 1.50", string.Create(CultureInfo.InvariantCulture, $"0x{new DWORD(255):X8} {new DOUBLE(1.5):F2}"));
        Assert.Equal("1,5 1,5", string.Create(comma, $"{new DOUBLE(1.5)} {new c_double(1.5)}"));
        Assert.Equal("00FF", $"{new Length(255):X4}");
        Assert.Equal([-1, 2, 3], new LONG[] { new(3), new(-1), new(2) }.Order().Select(number => number.Value));
        Assert.True(new ULONG(uint.MaxValue).CompareTo(new(1)) > 0);
        Assert.True(new Length(1).CompareTo(new(2)) < 0);
        Assert.True(new Length(1) < new Length(2) && new Length(2) <= new Length(2));
        Assert.True(new LONG(1) > new LONG(-2) && new LONG(1) >= new LONG(1));
        Assert.False(new DOUBLE(double.NaN) <= new DOUBLE(1));
    }

    [Fact]
    public void A_number_too_large_for_the_platform_s_unsigned_long_is_refused()
    {
        if (Most.ULong == uint.MaxValue) Assert.Throws<OverflowException>(() => new Length(Most.ULong + 1));
        else Assert.Equal(nuint.MaxValue, new Length(nuint.MaxValue).Value);
    }

    [Fact]
    public void The_sizes_of_CTypes_Windows_are_those_of_Windows()
    {
        Assert.Equal([1, 1, 2, 2, 4, 4, 4, 8], new[] { Marshal.SizeOf<BYTE>(), Marshal.SizeOf<BOOLEAN>(), Marshal.SizeOf<WORD>(), Marshal.SizeOf<VARIANT_BOOL>(), Marshal.SizeOf<DWORD>(), Marshal.SizeOf<LONG>(), Marshal.SizeOf<BOOL>(), Marshal.SizeOf<LARGE_INTEGER>() });
        Assert.All([Marshal.SizeOf<HWND>(), Marshal.SizeOf<WPARAM>(), Marshal.SizeOf<LPARAM>(), Marshal.SizeOf<LRESULT>()], size => Assert.Equal(nint.Size, size));
    }
}

[CStruct]
public partial struct Device
{
    public partial HANDLE Handle { get; set; }

    public partial BOOL Ready { get; set; }

    [CField(Bits = 1, Type = typeof(BOOL))]
    public partial bool On { get; set; }

    [CField(Bits = 3)]
    public partial DWORD Kind { get; set; }
}
