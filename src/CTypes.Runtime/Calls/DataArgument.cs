using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace CTypes;

/// <summary>For generated code: an object in C's memory as an argument. What it returns is pinned for the call, so that the memory outlives even a Dispose on another thread.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DataArgument
{
    /// <summary>The first byte of the object; a reference to nothing for null.</summary>
    /// <exception cref="ObjectDisposedException">The object was disposed.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Of(CData? data, string parameter, string function)
    {
        if (data is null) return ref Unsafe.NullRef<byte>();
        ref byte first = ref data.AtOrNone();
        if (Unsafe.IsNullRef(ref first)) return ref OfArena(data, parameter, function);
        return ref first;
    }

    /// <summary>For an object whose address C keeps: nothing collects it until it is disposed.</summary>
    /// <exception cref="ObjectDisposedException">Another thread disposed the object since its address was taken.</exception>
    /// <exception cref="InvalidOperationException">Another thread resized the object since its address was taken.</exception>
    public static unsafe void Keep(CData? data, void* pointer, string parameter, string function)
    {
        if (data is not null && !data.TryKeepForC((nint)pointer)) throw Gone(data, parameter, function);
    }

    /// <summary>For an object whose address C keeps as long as the process lives.</summary>
    /// <inheritdoc cref="Keep" path="/exception"/>
    public static unsafe void KeepForever(CData? data, void* pointer, string parameter, string function)
    {
        if (data is not null && !data.TryKeepForeverForC((nint)pointer)) throw Gone(data, parameter, function);
    }

    // An arena is asked at each use.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref byte OfArena(CData data, string parameter, string function)
    {
        if (!data.IsUsable) throw NotUsable(data, parameter, function);
        return ref data.At(0);
    }

    private static Exception Gone(CData data, string parameter, string function) => data.IsUsable
        ? new InvalidOperationException($"{function}: the {data.ShownName} for '{parameter}' was resized on another thread during the call; C would keep the address of its former block.")
        : NotUsable(data, parameter, function);

    private static ObjectDisposedException NotUsable(CData data, string parameter, string function) => data.IsDisposed
        ? new(data.ShownName, $"{function}: the {data.ShownName} for '{parameter}' was disposed.")
        : new(nameof(Arena), $"{function}: the arena of '{parameter}' was closed, or is confined to another thread.");
}
