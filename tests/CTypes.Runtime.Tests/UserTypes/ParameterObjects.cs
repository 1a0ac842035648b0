using System.Runtime.InteropServices;

namespace CTypes.Runtime.Tests;

/// <summary>Native memory that frees itself when it is collected: an object whose parameter must not be taken from a dead one.</summary>
internal sealed unsafe class OwnText : ICParameter<c_char_p>
{
    private readonly byte* _text;

    public OwnText(string text) => _text = (byte*)Marshal.StringToCoTaskMemUTF8(text);

    c_char_p ICParameter<c_char_p>.AsParameter => new(_text);

    ~OwnText()
    {
        *_text = 0;
        Marshal.FreeCoTaskMem((nint)_text);
    }
}

internal readonly record struct Celsius(double Degrees) : ICParameter<double>, ICParameter<nint>
{
    double ICParameter<double>.AsParameter => Degrees;

    nint ICParameter<nint>.AsParameter => (nint)Degrees;
}

internal sealed class Refusing : ICParameter<nint>
{
    public nint AsParameter => throw new InvalidOperationException("refused");
}

[CLibrary("user_types")]
internal static partial class ParameterObjects
{
    [CFunction("text_length", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ssize_t))]
    public static partial long LengthOf(OwnText? text);

    [CFunction("text_length", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_ssize_t))]
    public static partial long LengthOfAny(ICParameter<c_char_p> text);

    [CFunction("halved", ArgTypes = [typeof(c_double)], RestType = typeof(c_double))]
    public static partial double Halved(Celsius temperature);

    [CFunction("number_window", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_longlong))]
    public static partial long Number(Celsius temperature);

    [CFunction("number_window", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_longlong))]
    public static partial long Number(Refusing refusing);

    [CFunction("call_and_return", ArgTypes = [typeof(Asked), typeof(c_ssize_t)], RestType = typeof(c_int))]
    public static partial int CallAndReturn([Lifetime(Call)] Asked.Handler handler, Celsius temperature);
}
