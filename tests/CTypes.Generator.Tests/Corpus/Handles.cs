using CTypes;
using static CTypes.ParamFlag;

namespace Corpus.Handles;

[CHandle(Free = "close", Library = typeof(Device))]
public sealed partial class Handle;

[CHandle(Free = "close<&>", Library = typeof(Device))]
public partial class Event
{
    private static int s_free;

    public static int Freed => s_free++;
}

[CHandle(Free = "close", Library = typeof(Device))]
internal sealed partial class @object;

[CLibrary("device & \"friends\" <1>")]
public static partial class Device
{
    [CFunction("open", ArgTypes = [typeof(c_char_p), typeof(POINTER<Handle>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamFlags(In, Out)]
    public static partial Handle Open([ErrorContext] string path);

    [CFunction("open", ArgTypes = [typeof(c_char_p), typeof(POINTER<Handle>), typeof(POINTER<Event>)], RestType = typeof(c_int), ErrCheck = nameof(CheckAll))]
    [ParamFlags(In, Out, Out)]
    public static partial (Handle Handle, Event? Event) OpenBoth(string path);

    [CFunction("open", ArgTypes = [typeof(c_char_p), typeof(POINTER<Handle>), typeof(POINTER<Handle>)], RestType = typeof(c_int))]
    public static partial int Try(string path, out Handle? first, out Handle second);

    [CFunction("next", ArgTypes = [typeof(Handle), typeof(Handle), typeof(c_void_p)], RestType = typeof(Event))]
    public static partial Event? Next(Handle first, Handle? second, Event third);

    [CFunction("current", ArgTypes = [], RestType = typeof(Event))]
    public static partial Event Current();

    [CFunction("objects", ArgTypes = [typeof(@object), typeof(POINTER<@object>)], RestType = typeof(@object), ErrCheck = nameof(NotNull))]
    internal static partial @object Objects(@object @in, out @object? @out);

    private static void Check(int result, CFunctionInfo function) => _ = function.Resource;
    private static void CheckAll(int result, CFunctionInfo function, in OpenBothArguments arguments) => _ = arguments.Handle == 0 && arguments.Event == 0;
    private static void NotNull(nint result) => ArgumentOutOfRangeException.ThrowIfZero(result);
}
