using CTypes;

namespace Corpus.Options;

[CStruct]
public partial struct Place { public int X, Y; }

public enum Level { Low, High }

[Callback(CallConv = CallConv.Stdcall, ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = 0)]
public sealed partial class Notify;

/// <summary>Every option of functions.</summary>
[CLibrary("options", CallConv = CallConv.Stdcall)]
public static partial class Options
{
    [CFunction("a", AltSymbols = ["a_v2", "a v1"], ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int A(int value);

    [CFunction("b", Optional = true, ArgTypes = [typeof(Notify)], RestType = typeof(void))]
    public static partial void @class([Lifetime(CallbackLifetime.Call)] Notify.Handler notify);

    [CFunction("b64", Optional = true, AltSymbols = ["b32"], ArgTypes = [typeof(c_int64)], RestType = typeof(void))]
    public static partial void @class(long value);

    [CFunction("c", Ordinal = 7, CallConv = CallConv.Thiscall, ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
    public static partial void C(nint self);

    [CFunction("d", SuppressGCTransition = true, ArgTypes = [typeof(POINTER<c_double>), typeof(Place)], RestType = typeof(c_double))]
    public static partial double D(ref double value, Place place);
}

[CLibrary("imported", Binding = CBinding.DllImport)]
public static partial class Imported
{
    [CFunction("a", SuppressGCTransition = true, ArgTypes = [typeof(c_long), typeof(POINTER<Place>)], RestType = typeof(Place))]
    public static partial Place A(long value, ref Place place);

    [CFunction("b", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_bool))]
    public static partial bool B(string text);

    [CFunction("c", Binding = CBinding.Calli, ArgTypes = [typeof(c_char_p)], RestType = typeof(void))]
    public static partial void C(string text);

    [CFunction("d", ArgTypes = [], RestType = typeof(ImportedHandle))]
    public static partial ImportedHandle? D();
}

[CHandle(Free = "e", Library = typeof(Imported), Type = typeof(c_long), Invalid = -1, UseErrno = true, FreeErrCheck = nameof(Errors.NegativeIsErrno))]
public sealed partial class ImportedHandle;

/// <summary>Variables and optional ones of an object.</summary>
[CLibrary("variables")]
public sealed unsafe partial class VariablesOfObject
{
    [CVariable("a")] public partial ref int A { get; }
    [CVariable("b", Optional = true)] internal partial ref readonly Place B { get; }
    [CVariable("c", Optional = true, Type = typeof(c_long))] public partial long @class { get; set; }
    [CVariable("d")] private partial string D { get; }
    [CVariable("e", Count = 3)] private partial global::System.Span<Place> E { get; }
    [CVariable("f", ThreadLocal = true)] public partial double Module2 { set; }

    [CFunction("b", Optional = true, ArgTypes = [], RestType = typeof(void))]
    public partial void Call();
}

/// <summary>An optional variable beside optional overloads.</summary>
[CLibrary("variables")]
public static partial class OptionalVariables
{
    [CVariable("x2", Optional = true)] public static partial ref int X2 { get; }

    [CFunction("x", Optional = true, ArgTypes = [], RestType = typeof(void))]
    public static partial void X();

    [CFunction("x", Optional = true, ArgTypes = [typeof(c_int)], RestType = typeof(void))]
    public static partial void X(int value);
}

/// <summary>Every form of variable.</summary>
[CLibrary("variables")]
public static unsafe partial class Variables
{
    [CVariable("a")] public static partial ref int A { get; }
    [CVariable("b")] internal static partial ref readonly Place B { get; }
    [CVariable("c", Type = typeof(c_long))] public static partial long C { get; set; }
    [CVariable("d")] public static partial string D { get; }
    [CVariable("e", Count = 3)] public static partial global::System.Span<Place> E { get; }
    [CVariable("f", ThreadLocal = true)] public static partial bool F { get; private set; }
    [CVariable("g")] public static partial ref POINTER<POINTER<c_char_p>> @event { get; }
    [CVariable("h")] public static partial Level H { set; }
    [CVariable("i", Type = typeof(Notify))] public static partial CFunctionPointer<Notify> I { get; }
    [CVariable("j")] public static partial void* J { get; set; }
}

/// <summary>Both routes of variadic functions.</summary>
[CLibrary("variadics", CallEvents = true)]
public static partial class Variadics
{
    [CFunction("printf", VariadicFrom = 1, ArgTypes = [typeof(c_char_p), typeof(c_bool), typeof(c_ulong), typeof(c_char_p), typeof(Notify), typeof(Level), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int Words(string format, bool flag, uint wide, string text, Notify notify, Level level, out int count);

    [CFunction("snprintf", VariadicFrom = 3, ArgTypes = [typeof(POINTER<c_char>), typeof(c_size_t), typeof(c_char_p), typeof(c_float), typeof(c_ulong), typeof(c_void_p), typeof(c_uint64)], RestType = typeof(c_int), UseErrno = true)]
    public static partial int Reals(byte[] list, int slots, string listPointer, float real, nuint wide, nint address, ulong word);

    [CFunction("log", VariadicFrom = 2, VaListSymbol = "vlog", ArgTypes = [typeof(c_double), typeof(c_int)], RestType = typeof(void))]
    public static partial void Nothing(double real, int level);
}
