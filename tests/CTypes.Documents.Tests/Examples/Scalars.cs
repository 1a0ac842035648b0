using System.Globalization;
using System.Numerics;
using CTypes.Windows;

namespace CTypes.Documents.Tests.Examples;

#region example: simple types of one's own
[CTypedef(typeof(c_int))]
public partial struct Celsius;                                 // class Celsius(c_int): pass

[CTypedef(typeof(c_int), Check = nameof(MustBeSeated))]
public partial struct Seat
{
    internal static void MustBeSeated(Seat seat, CFunctionInfo function)
    {
        if (seat.Value == 0) throw new InvalidOperationException($"{function.Symbol}: no seat is free.");
    }
}

[CLibrary("documents")]
public static partial class Cinema
{
    [CFunction("half", ArgTypes = [typeof(Celsius)], RestType = typeof(Celsius))]
    public static partial Celsius Half(Celsius temperature);

    [CFunction("half", ArgTypes = [typeof(c_int)], RestType = typeof(Seat))]
    public static partial Seat FindSeat(int guests);

    [CFunction("half", ArgTypes = [typeof(c_int)], RestType = typeof(HRESULT))]
    public static partial void Start(int code);                // no result: a failing HRESULT throws
}
#endregion

#region example: long double
[CLibrary("c", Names = ["libc.so.6", "libSystem.dylib"])]
public static partial class LongNumbers
{
    [CFunction("sscanf", ArgTypes = [typeof(c_char_p), typeof(c_char_p), typeof(POINTER<c_longdouble>)], RestType = typeof(c_int), VariadicFrom = 2)]
    public static partial int Scan(string text, string format, out double number);
}

[CStruct]
public sealed partial class Sample
{
    public partial c_int kind { get; set; }

    [CField(Type = typeof(c_longdouble))]
    public partial double value { get; set; }                  // at 16 or at 8, as the platform has it
}
#endregion

#region example: complex numbers
[CLibrary("m", Names = ["libm.so.6", "libm.dylib", "ucrtbase"])]
public static partial class ComplexMath
{
    [CFunction("csqrt", ArgTypes = [typeof(c_double_complex)], RestType = typeof(c_double_complex))]
    public static partial Complex SquareRoot(Complex number);
}
#endregion

#region example: text in functions
[CLibrary("documents")]
public static partial class Texts
{
    [CFunction("found", ArgTypes = [typeof(c_char_p), typeof(c_char)], RestType = typeof(c_char_p))]
    public static partial string? Found(string text, char c);

    [CFunction("found", ArgTypes = [typeof(c_char_p), typeof(c_char)], RestType = typeof(c_char_p), Encoding = CEncoding.Latin1)]
    public static partial string? FoundInBytes(ReadOnlySpan<byte> text, char c);

    [CFunction("joined", ArgTypes = [typeof(POINTER<c_char_p>)], RestType = typeof(c_char_p), Free = "free_text")]
    public static partial string? Joined(string[] words);
}
#endregion

#region example: text of 16 bits
[CLibrary("documents")]
public static partial class Units
{
    [CFunction("reversed16", ArgTypes = [typeof(POINTER<c_char16_t>)], RestType = typeof(POINTER<c_char16_t>), Free = "free_text")]
    public static partial string? Reversed(string text);

    [CFunction("reverse16", ArgTypes = [typeof(POINTER<c_char16_t>), typeof(c_int)], RestType = typeof(void))]
    [ParamLength(1, nameof(text))]
    public static partial void Reverse(Span<char> text);
}
#endregion

#region example: text pointers in a structure
[CStruct]
public sealed partial class Badge
{
    public partial string? name { get; set; }

    [CField(Type = typeof(c_char_p))]
    public partial c_char_p title { get; set; }

    [CField(Count = 4)]
    public partial string room { get; set; }                   // ("room", c_char * 4)
}
#endregion

public unsafe class Scalars
{
    [Fact]
    public void Long_doubles_are_doubles()
    {
        #region example: use of long double
        Assert.Equal(1, LongNumbers.Scan("0.1", "%Lf", out double number));
        Assert.Equal(0.1, number);

        Sample sample = new(kind: 1, value: 0.25);
        Assert.Equal(2 * C.SizeOf<c_longdouble>(), Sample.Layout.Size);
        Assert.Equal(0.25, sample.value);

        CBox<c_longdouble> box = new(1.5);                             // pointer(c_longdouble(1.5))
        c_longdouble.Write(box.Pointer, 2 * c_longdouble.Read(box.Pointer));
        Assert.Equal(3.0, (double)box.Value);
        #endregion
    }

    [Fact]
    public void Sizes_are_those_of_C()
    {
        #region example: sizes of types
        Assert.Equal((1, 2, 4, 8), (C.SizeOf<c_char>(), C.SizeOf<c_short>(), C.SizeOf<c_int>(), C.SizeOf<c_longlong>()));
        Assert.Equal(OperatingSystem.IsWindows() ? 4 : sizeof(nint), C.SizeOf<c_long>());
        Assert.Equal((sizeof(nint), sizeof(nint)), (C.SizeOf<c_size_t>(), C.SizeOf<c_void_p>()));
        Assert.Equal((4, 2), (C.SizeOf<BOOL>(), C.SizeOf<VARIANT_BOOL>()));
        #endregion
    }

    [Fact]
    public void Numbers_convert_as_in_CSharp()
    {
        #region example: values
        c_int number = 42;                                     // i = c_int(42)
        number = number + 1;                                   // i.value += 1
        Assert.Equal(43, number.Value);
        Assert.Equal("43", number.ToString());
        Assert.Equal("002B", number.ToString("X4", CultureInfo.InvariantCulture));

        int given = 200;
        c_byte wrapped = unchecked((sbyte)given);              // c_byte(200): ctypes wraps without a word
        Assert.Equal(-56, wrapped.Value);
        Assert.Throws<OverflowException>(() => (c_byte)checked((sbyte)given));
        Assert.Throws<OverflowException>(() => (c_char)'é');   // two bytes in UTF-8
        #endregion
    }

    [Fact]
    public void A_value_that_C_changes_lies_in_a_box()
    {
        #region example: a value with an address
        using CBox<int> total = new(40);                       // i = c_int(40)
        Numbers.Accumulate(total, 2);                          // byref(i)
        Assert.Equal(42, total.Value);
        #endregion
    }

    [Fact]
    public void Numbers_may_state_their_byte_order()
    {
        #region example: numbers of a stated byte order
        using CArray<byte> packet = [0x1F, 0x90, 0, 80];
        POINTER<BigEndian<ushort>> ports = C.Cast<BigEndian<ushort>>(packet);     // cast(packet, POINTER(c_ushort.__ctype_be__))
        Assert.Equal((8080, 80), (ports[0].Value, ports[1].Value));
        ports[1] = 443;
        Assert.Equal([1, 187], packet[2..].ToArray());
        #endregion
    }

    [Fact]
    public void Complex_numbers_pass_by_value()
    {
        #region example: use of complex numbers
        Assert.Equal(new Complex(0, 2), ComplexMath.SquareRoot(-4));
        Assert.Equal((8, 16), (C.SizeOf<c_float_complex>(), C.SizeOf<c_double_complex>()));
        #endregion
    }

    [Fact]
    public void A_typedef_stays_itself()
    {
        #region example: use of simple types of one's own
        Celsius half = Cinema.Half(new Celsius(21));           // stays a Celsius, as a subclass does
        Assert.Equal(10, half.Value);
        Assert.Equal(4, C.SizeOf<Celsius>());
        Assert.Equal(2, Cinema.FindSeat(4).Value);
        Assert.Throws<InvalidOperationException>(() => Cinema.FindSeat(1));
        Assert.Throws<HResultException>(() => Cinema.Start(-2));
        #endregion
    }

    [Fact]
    public void Text_goes_to_C_and_comes_back()
    {
        #region example: use of text in functions
        Assert.Equal("pâm", Texts.Found("spâm", 'p'));         // from within the argument, copied before that goes
        Assert.Null(Texts.Found("spâm", 'x'));
        Assert.Throws<ArgumentException>(() => Texts.Found("sp\0am", 'p'));
        Assert.Equal("pâm", Texts.FoundInBytes([(byte)'s', (byte)'p', 0xE2, (byte)'m'], 'p'));
        Assert.Equal("spam and eggs", Texts.Joined(["spam", "and", "eggs"]));      // (c_char_p * 4)(b"spam", b"and", b"eggs", None)
        #endregion
    }

    [Fact]
    public void Text_of_16_bits_is_what_a_string_holds()
    {
        #region example: use of text of 16 bits
        Assert.Equal("mâps", Units.Reversed("spâm"));
        char[] text = ['e', 'g', 'g', 's'];
        Units.Reverse(text.AsSpan(1));                         // in place
        Assert.Equal("esgg", new string(text));
        #endregion
    }

    [Fact]
    public void A_text_pointer_points_elsewhere_when_it_is_set()
    {
        #region example: use of text pointers in a structure
        using Badge badge = new() { name = "Ada" };
        badge.name = "Grace";                                  // points to another text, which the record keeps
        Assert.Equal("Grace", badge.name);

        StringBuffer text = C.CreateStringBuffer("Doctor");
        badge.title = (c_char_p)text.Address;                  // an address keeps nothing
        Assert.Equal("Doctor", badge.title.Value);             // up to the NUL
        Assert.Null(default(c_char_p).Value);
        GC.KeepAlive(text);

        badge.room = "B101";                                   // room for the text, none for a NUL
        Assert.Equal("B101", badge.room);
        Assert.Throws<ArgumentException>(() => badge.room = "B1010");
        #endregion
    }
}
