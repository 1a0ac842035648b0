using System.Numerics;
using CTypes;
using CTypes.Windows;
using static CTypes.ParamFlag;

namespace Corpus.UserTypes;

[CTypedef(typeof(c_void_p))]
public partial struct Window;

[CTypedef(typeof(Window))]
internal readonly partial struct @object;

[CTypedef(typeof(POINTER<c_int>))]
public partial struct Numbers;

[CTypedef(typeof(c_ulong))]
public partial record struct Length;

[CTypedef(typeof(c_float_complex))]
public partial struct Phasor;

[CTypedef(typeof(c_bool))]
public partial struct Truth;

[CTypedef(typeof(c_longlong), True = -1)]
public partial struct Wide { public override string ToString() => "wide"; }

[CTypedef(typeof(c_int), Check = nameof(Judge))]
public partial struct Status
{
    private const int _value = 0;

    public static void Judge(Status status, CFunctionInfo function) => throw new InvalidOperationException($"{function.Symbol} {_value} {status.Value}");
}

[CTypedef(typeof(c_uint))]
public partial struct Ordered : IComparable<Ordered>, IFormattable
{
    public readonly int CompareTo(Ordered other) => other.Value.CompareTo(Value);

    readonly string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => "ordered";
}

[CTypedef(typeof(c_double))]
public readonly partial record struct Measure
{
    public string ToString(string? format, IFormatProvider? formatProvider) => "measure";
}

[CStruct]
public partial struct Message
{
    public HWND window;
    public WPARAM first;
    public Truth truth;
    public Complex number;
    public c_float_complex small;
}

[CStruct]
public partial struct Options
{
    public partial HANDLE Handle { get; set; }
    [CField(Type = typeof(BOOL))] public partial bool Ready { get; set; }
    [CField(Bits = 3)] public partial DWORD Kind { get; set; }
    [CField(Count = 4)] public partial Span<HWND> Windows { get; }
    [CField(Type = typeof(c_float_complex))] public partial Complex Number { get; set; }
    public partial Numbers Numbers { get; set; }
}

[CArray(typeof(HWND), 4)]
public partial struct FourWindows;

[Callback(ArgTypes = [typeof(HWND), typeof(UINT), typeof(WPARAM), typeof(LPARAM)], RestType = typeof(LRESULT), OnError = 0)]
public sealed partial class WindowProcedure;

[Callback(ArgTypes = [typeof(BOOL), typeof(c_double_complex), typeof(Length)], RestType = typeof(VARIANT_BOOL), OnError = true)]
public sealed partial class Judge
{
    public delegate bool Handler(bool flag, Complex number, Length length);
}

internal sealed class UriAdapter : IFromParam<Uri?, c_char_p>
{
    public static c_char_p FromParam(Uri? value, ref CallScope scope) => scope.Utf8(value?.AbsoluteUri);
}

internal struct SpanAdapter : IFromParam<ReadOnlySpan<char>, nint>
{
    public static nint FromParam(ReadOnlySpan<char> value, ref CallScope scope) => value.Length;

    public static void Release(nint native) { }
}

internal sealed class Image : ICParameter<nint>, ICParameter<POINTER<c_int>>
{
    nint ICParameter<nint>.AsParameter => 0;

    POINTER<c_int> ICParameter<POINTER<c_int>>.AsParameter => default;
}

internal readonly record struct Angle(double AsParameter) : ICParameter<double>;

[CLibrary("user")]
internal static partial class User
{
    [CFunction("a", ArgTypes = [typeof(Window), typeof(@object), typeof(Numbers), typeof(Length), typeof(Phasor), typeof(Truth), typeof(Wide)], RestType = typeof(Status))]
    public static partial Status Themselves(Window a, @object b, Numbers c, Length d, Phasor e, Truth f, Wide g);

    [CFunction("b", ArgTypes = [typeof(Window), typeof(Numbers), typeof(Length), typeof(Phasor), typeof(Truth), typeof(Wide)], RestType = typeof(Status))]
    public static partial void Others(nint a, int[] b, long c, Complex d, bool e, bool f);

    [CFunction("c", ArgTypes = [typeof(POINTER<Window>), typeof(POINTER<BOOL>), typeof(POINTER<DWORD>), typeof(POINTER<c_double_complex>)], RestType = typeof(void)), ParamFlags(In, Out, In, In)]
    public static partial bool Stored(out Window a, ref uint c, Span<Complex> d);

    [CFunction("d", ArgTypes = [typeof(UriAdapter), typeof(SpanAdapter), typeof(c_byte)], RestType = typeof(c_float_complex))]
    public static partial c_float_complex Adapted(Uri? @event, ReadOnlySpan<char> span, int native);

    [CFunction("e", ArgTypes = [typeof(c_void_p), typeof(POINTER<c_int>), typeof(c_double), typeof(HANDLE)], RestType = typeof(HWND))]
    public static partial HWND Objects(Image image, Image? mask, Angle @double, global::System.Runtime.InteropServices.SafeHandle handle);

}
