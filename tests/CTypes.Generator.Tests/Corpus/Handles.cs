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

[CHandle(Free = "close", Library = typeof(Device), Type = typeof(c_int), Invalid = -1, FreeErrCheck = nameof(CheckClosing), UseErrno = true)]
public sealed partial class Descriptor
{
    private static void CheckClosing(long result, CFunctionInfo function) => _ = function.Method;
}

[CHandle(Free = "close", Library = typeof(Device), Type = typeof(c_ulong), Invalid = 4294967295, FreeErrCheck = "NegativeIsErrno")]
internal sealed partial class @event;

[CHandle(Free = "free", FreeTakesAddress = true, Library = typeof(Device))]
public partial class Address
{
    private readonly int result = 1, errno = 2;

    public int Sum => result + errno;
}

[CHandle(Free = "free", FreeTakesAddress = true, Library = typeof(Device), Type = typeof(c_long), Invalid = -1, FreeErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true)]
internal sealed partial class AddressOfNumber;

[CHandle(FreeMethod = nameof(Release))]
public partial class Part
{
    private nint _whole;

    public Part Of(nint whole)
    {
        _whole = whole;
        return this;
    }

    private void Release(nint handle) => Device.Remove(_whole, handle);
}

[CHandle(FreeMethod = nameof(@default), Type = typeof(c_ulong), Invalid = 4294967295)]
internal sealed partial class PartNumber
{
    private static void @default(ulong handle) => Device.Remove(0, (nint)handle);
}

[Callback(ArgTypes = [typeof(Handle), typeof(Descriptor), typeof(@event)], RestType = typeof(c_int), OnError = 0)]
internal sealed partial class Shown
{
    internal delegate int Handler(Handle handle, Descriptor? @in, @event @out);
}

[Callback(ArgTypes = [typeof(Handle), typeof(c_void_p), typeof(Descriptor)], UserData = 1)]
public sealed partial class ShownToAny;

[CLibrary("device & \"friends\" <1>")]
public static partial class Device
{
    [CFunction("remove", ArgTypes = [typeof(c_void_p), typeof(c_void_p)], RestType = typeof(void))]
    internal static partial void Remove(nint whole, nint part);

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

    [CFunction("descriptors", ArgTypes = [typeof(Descriptor), typeof(@event), typeof(POINTER<Descriptor>), typeof(POINTER<@event>)], RestType = typeof(Descriptor), ErrCheck = nameof(CheckDescriptor))]
    [return: Borrowed(Until = "close"), DependsOn(nameof(@in)), DependsOn(nameof(other))]
    internal static partial Descriptor? Descriptors(Descriptor? @in, @event other, out Descriptor? first, [Borrowed, DependsOn(nameof(@in))] out @event second);

    [CFunction("pair", ArgTypes = [typeof(Handle), typeof(POINTER<Descriptor>), typeof(POINTER<@event>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    [ParamFlags(In, Out, Out)]
    [return: DependsOn(nameof(handle))]
    internal static partial (Descriptor Descriptor, @event? Event) Pair(Handle handle);

    [CFunction("exchange", ArgTypes = [typeof(POINTER<Handle>), typeof(POINTER<Descriptor>), typeof(POINTER<@event>), typeof(POINTER<@object>), typeof(Handle)], RestType = typeof(c_int), ErrCheck = nameof(CheckExchange))]
    internal static partial bool Exchange(ref Handle handleNext, ref Descriptor? handle, [Borrowed, DependsOn(nameof(handlePointer))] ref @event @in, [ErrorContext] ref @object? @out, Handle handlePointer);

    [CFunction("exchange", ArgTypes = [typeof(POINTER<Handle>)], RestType = typeof(c_int), UseErrno = true, ErrCheck = nameof(Errors.NegativeIsErrno))]
    internal static partial void Close(ref Handle handle);

    [CFunction("swap", ArgTypes = [typeof(POINTER<Descriptor>), typeof(POINTER<@event>), typeof(POINTER<Descriptor>), typeof(POINTER<@event>), typeof(POINTER<@object>), typeof(POINTER<@object>), typeof(Handle)], RestType = typeof(c_int))]
    internal static partial int Swap([DependsOn(nameof(exchange))] ref Descriptor? storedNext, ref @event @in, [DependsOn(nameof(exchange))] ref Descriptor @out, ref @event? inStored, ref @object @object, [Borrowed] ref @object other, Handle exchange);

    [CFunction("detach", ArgTypes = [typeof(POINTER<Descriptor>), typeof(POINTER<@event>), typeof(POINTER<@object>), typeof(POINTER<@object>), typeof(POINTER<Descriptor>)], RestType = typeof(Descriptor))]
    internal static partial Descriptor? Detach(out Descriptor @in, ref @event descriptor, ref @object? @out, [Borrowed] out @object @object, ref Descriptor @event);

    [CFunction("wait", ArgTypes = [typeof(c_int), typeof(POINTER<Handle>), typeof(POINTER<Descriptor>), typeof(POINTER<@event>), typeof(POINTER<@object>), typeof(POINTER<c_void_p>)], RestType = typeof(c_int), ErrCheck = nameof(CheckWait))]
    [ParamLength(0, nameof(@in))]
    internal static partial int Wait(ReadOnlySpan<Handle> @in, Descriptor?[]? inHandles, [Buffer(Shape = [3])] @event[] @event, ReadOnlySpan<@object?> objects, params global::System.Runtime.InteropServices.SafeHandle[] any);

    [CFunction("each", ArgTypes = [typeof(Shown), typeof(ShownToAny), typeof(c_void_p)])]
    internal static partial void Each([Lifetime(CallbackLifetime.Call)] Shown.Handler shown, ShownToAny any);

    private static void CheckDescriptor(int descriptor, CFunctionInfo function, in DescriptorsArguments arguments) => _ = arguments.first + (arguments.second.Value == 0 ? 1 : 0);
    private static bool CheckExchange(int result, CFunctionInfo function, in ExchangeArguments arguments) => arguments.handle is null && arguments.@in.IsInvalid;
    private static void CheckWait(int result, CFunctionInfo function, in WaitArguments arguments) => _ = arguments.@in.Length + arguments.@event.Length;
    private static void Check(int result, CFunctionInfo function) => _ = function.Resource;
    private static void CheckAll(int result, CFunctionInfo function, in OpenBothArguments arguments) => _ = arguments.Handle == 0 && arguments.Event == 0;
    private static void NotNull(nint result) => ArgumentOutOfRangeException.ThrowIfZero(result);
}
