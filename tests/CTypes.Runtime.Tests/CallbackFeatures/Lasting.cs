namespace CTypes.Runtime.Tests;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class OneCall;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = -1)]
public sealed partial class OneCallWithData;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = -1)]
public sealed partial class Noted;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1)]
public sealed partial class PlainNoted;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = -1)]
public sealed partial class SharedFirst;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int)], UserData = 0)]
public sealed partial class SharedSecond;

/// <summary>C keeps one callback of each kind; so tests of one kind stand in one class.</summary>
[CLibrary("callback_lifetimes")]
public static partial class Lasting
{
    [CFunction("once_set", ArgTypes = [typeof(OneCall)])]
    public static partial void SetOnce([Lifetime(Once)] OneCall.Handler? callback);

    [CFunction("once_set", ArgTypes = [typeof(OneCall)])]
    public static partial void SetOnceObject([Lifetime(Once)] OneCall callback);

    [CFunction("once_fire", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int FireOnce(int value);

    [CFunction("once_fire_on_thread", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int FireOnceOnThread(int value);

    [CFunction("once_data_set", ArgTypes = [typeof(OneCallWithData), typeof(c_void_p)])]
    public static partial void SetOnce([Lifetime(Once)] OneCallWithData.Handler callback);

    [CFunction("once_data_set", ArgTypes = [typeof(OneCallWithData), typeof(c_void_p)])]
    public static partial void SetOnceObject([Lifetime(Once)] OneCallWithData callback);

    [CFunction("once_data_fire", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int FireOnceWithData(int value);

    [CFunction("noted_set", ArgTypes = [typeof(Noted), typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int SetNoted([Lifetime(Notified, Destroy = 2)] Noted.Handler? callback);

    [CFunction("noted_set", ArgTypes = [typeof(Noted), typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int SetNotedObject([Lifetime(Notified, UserData = 1, Destroy = 2)] Noted? callback);

    [CFunction("noted_refuse", ArgTypes = [typeof(Noted), typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int RefuseNoted([Lifetime(Notified, Destroy = 2)] Noted.Handler callback);

    [CFunction("noted_call", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int CallNoted(int value);

    [CFunction("plain_noted_set", ArgTypes = [typeof(c_void_p), typeof(PlainNoted), typeof(c_void_p)])]
    public static partial void SetPlainNoted([Lifetime(Notified, UserData = 0, Destroy = 2)] PlainNoted.Handler? callback);

    [CFunction("plain_noted_call", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int CallPlainNoted(int value);

    [CFunction("shared_call", ArgTypes = [typeof(SharedFirst), typeof(SharedSecond), typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int CallShared([Lifetime(Call, UserData = 2)] SharedFirst.Handler first, [Lifetime(Call, UserData = 2)] SharedSecond.Handler second, int value);

    [CFunction("shared_set", ArgTypes = [typeof(SharedFirst), typeof(SharedSecond), typeof(c_void_p), typeof(c_void_p)])]
    public static partial void SetShared([Lifetime(Notified, UserData = 2, Destroy = 3)] SharedFirst.Handler? first, [Lifetime(Notified, UserData = 2, Destroy = 3)] SharedSecond.Handler? second);

    [CFunction("shared_set", ArgTypes = [typeof(SharedFirst), typeof(SharedSecond), typeof(c_void_p), typeof(c_void_p)])]
    [ParamDefault(3, 0)]
    public static partial void SetSharedObjects([Lifetime(UntilDisposed, UserData = 2)] SharedFirst first, [Lifetime(UntilDisposed, UserData = 2)] SharedSecond second);

    [CFunction("shared_set_missing", ArgTypes = [typeof(SharedFirst), typeof(SharedSecond), typeof(c_void_p), typeof(c_void_p)], Binding = CBinding.DllImport)]
    [ParamDefault(3, 0)]
    public static partial void SetSharedMissing([Lifetime(UntilDisposed, UserData = 2)] SharedFirst first, [Lifetime(UntilDisposed, UserData = 2)] SharedSecond second);

    [CFunction("shared_pointer", RestType = typeof(c_void_p))]
    public static partial nint SharedPointer();

    [CFunction("shared_run", ArgTypes = [typeof(c_int)], RestType = typeof(c_int))]
    public static partial int RunShared(int value);
}
