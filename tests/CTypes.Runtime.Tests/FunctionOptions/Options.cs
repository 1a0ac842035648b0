using static CTypes.CallbackLifetime;

namespace CTypes.Runtime.Tests;

[CLibrary("function_options")]
internal static partial class Options
{
    [CFunction("fo_scale_v3", AltSymbols = ["fo_scale_v2", "fo_scale"], ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Scale(int value);

    [CFunction("fo_scale_v9", AltSymbols = ["fo_scale_v8"], ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int ScaleOfTheFuture(int value);

    [CFunction("fo_scale", Optional = true, ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Old(int value);

    [CFunction("fo_scale_v3", Optional = true, ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int New(int value);

    [CFunction("fo_scale_v3", AltSymbols = ["fo_scale_v2"], Optional = true, ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Either(int value);

    [CFunction("fo.scale$int", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Decorated(int value);

    [CFunction("fo_scale", Ordinal = 1, ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Numbered(int value);

    [CFunction("fo_stdcall", CallConv = CallConv.Stdcall, ArgTypes = [typeof(c_int), typeof(c_double)], RestType = typeof(c_int))]
    public static partial int Stdcall(int a, double b);

    [CFunction("fo_thiscall", CallConv = CallConv.Thiscall, ArgTypes = [typeof(POINTER<c_int>), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Thiscall(in int self, int a);

    [CFunction("fo_calls_stdcall", CallConv = CallConv.Stdcall, ArgTypes = [typeof(StdcallBack), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int CallsStdcall([Lifetime(Call)] StdcallBack.Handler back, int value);

    [CFunction("fo_scale", SuppressGCTransition = true, ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Quick(int value);

    [CFunction("fo_mixed", SuppressGCTransition = true, ArgTypes = [typeof(c_int), typeof(c_double), typeof(POINTER<c_int>), typeof(OptionPoint)], RestType = typeof(c_int))]
    public static partial int QuickMixed(int a, double b, ref int c, OptionPoint p);
}

[CLibrary("function_options", Binding = CBinding.DllImport)]
internal static partial class Imported
{
    [CFunction("fo_mixed", ArgTypes = [typeof(c_int), typeof(c_double), typeof(POINTER<c_int>), typeof(OptionPoint)], RestType = typeof(c_int))]
    public static partial int Mixed(int a, double b, ref int c, OptionPoint p);

    [CFunction("fo_scale", SuppressGCTransition = true, ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Quick(int value);

    [CFunction("fo_length", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Length(string text);

    [CFunction("fo_fails", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Fail(int code);

    [CFunction("fo_calls", ArgTypes = [typeof(PlainBack), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Calls([Lifetime(Call)] PlainBack.Handler back, int value);

    [CFunction("fo_calls_stdcall", CallConv = CallConv.Stdcall, ArgTypes = [typeof(StdcallBack), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int CallsStdcall([Lifetime(Call)] StdcallBack.Handler back, int value);

    [CFunction("fo_scale_v3", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Missing(int value);

    [CFunction("fo_scale", Binding = CBinding.Calli, ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int LookedUp(int value);

    [CFunction("fo_open", ArgTypes = [], RestType = typeof(ImportedThing))]
    public static partial ImportedThing? Open();

    [CFunction("fo_count", ArgTypes = [], RestType = typeof(c_int))]
    public static partial int Count();

    private static void Check(int result, CFunctionInfo function)
    {
        if (result != 0) throw new InvalidOperationException($"{function.Symbol}: {result}");
    }
}

[CHandle(Free = "fo_close", Library = typeof(Imported))]
internal sealed partial class ImportedThing;

[CHandle(Free = "fo_close_v3", Library = typeof(Imported))]
internal sealed partial class NeverFreed;

[CStruct]
internal partial struct OptionPoint
{
    public int x, y;
}

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
internal sealed partial class PlainBack;

[Callback(CallConv = CallConv.Stdcall, ArgTypes = [typeof(c_int), typeof(c_double)], RestType = typeof(c_int), OnError = 0)]
internal sealed partial class StdcallBack;
