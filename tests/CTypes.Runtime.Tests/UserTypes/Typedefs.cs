using CTypes.Windows;

namespace CTypes.Runtime.Tests;

[CTypedef(typeof(c_ulong))]
public partial struct Length;

[CTypedef(typeof(c_int), True = 1)]
public partial struct Flag;

[CTypedef(typeof(HWND))]
public partial struct Window;

[CLibrary("user_types")]
public static partial class Windows
{
    [CFunction("number_window", ArgTypes = [typeof(Window)], RestType = typeof(c_longlong))]
    public static partial long Number(Window value);

    [CFunction("stacked_window", ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(Window), typeof(Window)], RestType = typeof(c_longlong))]
    public static partial long Stacked(int a, int b, int c, int d, int e, int f, Window value, Window last);

    [CFunction("give_window", ArgTypes = [typeof(c_longlong)], RestType = typeof(Window))]
    public static partial Window Give(long number);

    [CFunction("store_window", ArgTypes = [typeof(c_longlong), typeof(POINTER<Window>)], RestType = typeof(void))]
    public static partial void Store(long number, out Window value);

    [CFunction("store_window", ArgTypes = [typeof(c_longlong), typeof(POINTER<Window>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial Window Take(long number);

    [CFunction("swap_window", ArgTypes = [typeof(POINTER<Window>), typeof(c_longlong)], RestType = typeof(c_longlong))]
    public static partial long Swap(ref Window value, long number);

    [CFunction("sum_window", ArgTypes = [typeof(POINTER<Window>), typeof(c_size_t)], RestType = typeof(c_longlong)), ParamLength(1, nameof(values))]
    public static partial long Sum(ReadOnlySpan<Window> values);

    [CFunction("field_window", ArgTypes = [typeof(POINTER<InWindow>), typeof(c_longlong)], RestType = typeof(c_longlong))]
    public static partial long Field(ref InWindow record, long number);

    [CFunction("tell_window", ArgTypes = [typeof(c_longlong), typeof(WindowsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(long number, [Lifetime(Call)] WindowsReceiver.Handler receiver);

    [CFunction("ask_window", ArgTypes = [typeof(WindowsSource)], RestType = typeof(c_longlong))]
    public static partial long Ask([Lifetime(Call)] WindowsSource.Handler source);
}

[CStruct]
public partial struct InWindow
{
    public c_byte before;
    public Window value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(Window)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class WindowsReceiver
{
    public delegate int Handler(Window value);
}

[Callback(RestType = typeof(Window), OnError = 0)]
public sealed partial class WindowsSource;

[CLibrary("user_types")]
public static partial class Lengths
{
    [CFunction("number_length", ArgTypes = [typeof(Length)], RestType = typeof(c_longlong))]
    public static partial long Number(Length value);

    [CFunction("stacked_length", ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(Length), typeof(Length)], RestType = typeof(c_longlong))]
    public static partial long Stacked(int a, int b, int c, int d, int e, int f, Length value, Length last);

    [CFunction("give_length", ArgTypes = [typeof(c_longlong)], RestType = typeof(Length))]
    public static partial Length Give(long number);

    [CFunction("store_length", ArgTypes = [typeof(c_longlong), typeof(POINTER<Length>)], RestType = typeof(void))]
    public static partial void Store(long number, out Length value);

    [CFunction("store_length", ArgTypes = [typeof(c_longlong), typeof(POINTER<Length>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial Length Take(long number);

    [CFunction("swap_length", ArgTypes = [typeof(POINTER<Length>), typeof(c_longlong)], RestType = typeof(c_longlong))]
    public static partial long Swap(ref Length value, long number);

    [CFunction("sum_length", ArgTypes = [typeof(POINTER<Length>), typeof(c_size_t)], RestType = typeof(c_longlong)), ParamLength(1, nameof(values))]
    public static partial long Sum(ReadOnlySpan<Length> values);

    [CFunction("field_length", ArgTypes = [typeof(POINTER<InLength>), typeof(c_longlong)], RestType = typeof(c_longlong))]
    public static partial long Field(ref InLength record, long number);

    [CFunction("tell_length", ArgTypes = [typeof(c_longlong), typeof(LengthsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(long number, [Lifetime(Call)] LengthsReceiver.Handler receiver);

    [CFunction("ask_length", ArgTypes = [typeof(LengthsSource)], RestType = typeof(c_longlong))]
    public static partial long Ask([Lifetime(Call)] LengthsSource.Handler source);
}

[CStruct]
public partial struct InLength
{
    public c_byte before;
    public Length value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(Length)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class LengthsReceiver
{
    public delegate int Handler(Length value);
}

[Callback(RestType = typeof(Length), OnError = 0)]
public sealed partial class LengthsSource;

[CLibrary("user_types")]
public static partial class Flags
{
    [CFunction("number_flag", ArgTypes = [typeof(Flag)], RestType = typeof(c_longlong))]
    public static partial long Number(bool value);

    [CFunction("stacked_flag", ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(Flag), typeof(Flag)], RestType = typeof(c_longlong))]
    public static partial long Stacked(int a, int b, int c, int d, int e, int f, bool value, bool last);

    [CFunction("give_flag", ArgTypes = [typeof(c_longlong)], RestType = typeof(Flag))]
    public static partial bool Give(long number);

    [CFunction("store_flag", ArgTypes = [typeof(c_longlong), typeof(POINTER<Flag>)], RestType = typeof(void))]
    public static partial void Store(long number, out bool value);

    [CFunction("store_flag", ArgTypes = [typeof(c_longlong), typeof(POINTER<Flag>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial bool Take(long number);

    [CFunction("swap_flag", ArgTypes = [typeof(POINTER<Flag>), typeof(c_longlong)], RestType = typeof(c_longlong))]
    public static partial long Swap(ref Flag value, long number);

    [CFunction("sum_flag", ArgTypes = [typeof(POINTER<Flag>), typeof(c_size_t)], RestType = typeof(c_longlong)), ParamLength(1, nameof(values))]
    public static partial long Sum(ReadOnlySpan<Flag> values);

    [CFunction("field_flag", ArgTypes = [typeof(POINTER<InFlag>), typeof(c_longlong)], RestType = typeof(c_longlong))]
    public static partial long Field(ref InFlag record, long number);

    [CFunction("tell_flag", ArgTypes = [typeof(c_longlong), typeof(FlagsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(long number, [Lifetime(Call)] FlagsReceiver.Handler receiver);

    [CFunction("ask_flag", ArgTypes = [typeof(FlagsSource)], RestType = typeof(c_longlong))]
    public static partial long Ask([Lifetime(Call)] FlagsSource.Handler source);
}

[CStruct]
public partial struct InFlag
{
    public c_byte before;
    public Flag value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(Flag)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class FlagsReceiver
{
    public delegate int Handler(bool value);
}

[Callback(RestType = typeof(Flag), OnError = 0)]
public sealed partial class FlagsSource;

[CLibrary("user_types")]
public static partial class Variants
{
    [CFunction("number_variant", ArgTypes = [typeof(VARIANT_BOOL)], RestType = typeof(c_longlong))]
    public static partial long Number(bool value);

    [CFunction("stacked_variant", ArgTypes = [typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(c_int), typeof(VARIANT_BOOL), typeof(VARIANT_BOOL)], RestType = typeof(c_longlong))]
    public static partial long Stacked(int a, int b, int c, int d, int e, int f, bool value, bool last);

    [CFunction("give_variant", ArgTypes = [typeof(c_longlong)], RestType = typeof(VARIANT_BOOL))]
    public static partial bool Give(long number);

    [CFunction("store_variant", ArgTypes = [typeof(c_longlong), typeof(POINTER<VARIANT_BOOL>)], RestType = typeof(void))]
    public static partial void Store(long number, out bool value);

    [CFunction("store_variant", ArgTypes = [typeof(c_longlong), typeof(POINTER<VARIANT_BOOL>)], RestType = typeof(void)), ParamFlags(In, Out)]
    public static partial bool Take(long number);

    [CFunction("swap_variant", ArgTypes = [typeof(POINTER<VARIANT_BOOL>), typeof(c_longlong)], RestType = typeof(c_longlong))]
    public static partial long Swap(ref VARIANT_BOOL value, long number);

    [CFunction("sum_variant", ArgTypes = [typeof(POINTER<VARIANT_BOOL>), typeof(c_size_t)], RestType = typeof(c_longlong)), ParamLength(1, nameof(values))]
    public static partial long Sum(ReadOnlySpan<VARIANT_BOOL> values);

    [CFunction("field_variant", ArgTypes = [typeof(POINTER<InVariant>), typeof(c_longlong)], RestType = typeof(c_longlong))]
    public static partial long Field(ref InVariant record, long number);

    [CFunction("tell_variant", ArgTypes = [typeof(c_longlong), typeof(VariantsReceiver)], RestType = typeof(c_int))]
    public static partial int Tell(long number, [Lifetime(Call)] VariantsReceiver.Handler receiver);

    [CFunction("ask_variant", ArgTypes = [typeof(VariantsSource)], RestType = typeof(c_longlong))]
    public static partial long Ask([Lifetime(Call)] VariantsSource.Handler source);
}

[CStruct]
public partial struct InVariant
{
    public c_byte before;
    public VARIANT_BOOL value;
    public c_byte after;
}

[Callback(ArgTypes = [typeof(VARIANT_BOOL)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class VariantsReceiver
{
    public delegate int Handler(bool value);
}

[Callback(RestType = typeof(VARIANT_BOOL), OnError = 0)]
public sealed partial class VariantsSource;
