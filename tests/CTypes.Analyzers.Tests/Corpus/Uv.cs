using CTypes;
using static CTypes.ParamFlag;

namespace Corpus.Uv;

[Callback(ArgTypes = [typeof(c_void_p)])]
public sealed partial class TimerExpired;

/// <summary>uv.h of libuv.</summary>
[CLibrary("uv", Names = ["libuv.so.1", "libuv.dylib"])]
public static partial class LibUv
{
    [CFunction("uv_version_string", ArgTypes = [], RestType = typeof(c_char_p))]
    public static partial string? Version();

    [CFunction("uv_strerror", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string? ErrorText(int error);

    [CFunction("uv_loop_size", ArgTypes = [], RestType = typeof(c_size_t))]
    public static partial nuint LoopSize();

    [CFunction("uv_handle_size", ArgTypes = [typeof(c_int)], RestType = typeof(c_size_t))]
    public static partial nuint HandleSize(int type);

    [CFunction("uv_loop_init", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void InitLoop(nint loop);

    [CFunction("uv_loop_close", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void CloseLoop(nint loop);

    [CFunction("uv_run", ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int Run(nint loop, int mode);

    [CFunction("uv_stop", ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
    public static partial void Stop(nint loop);

    [CFunction("uv_timer_init", ArgTypes = [typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void InitTimer(nint loop, nint timer);

    [CFunction("uv_timer_start", ArgTypes = [typeof(c_void_p), typeof(TimerExpired), typeof(c_uint64), typeof(c_uint64)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void StartTimer(nint timer, TimerExpired expired, ulong timeout, ulong repeat);

    [CFunction("uv_timer_stop", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void StopTimer(nint timer);

    [CFunction("uv_hrtime", ArgTypes = [], RestType = typeof(c_uint64))]
    public static partial ulong Time();

    [CFunction("uv_get_total_memory", ArgTypes = [], RestType = typeof(c_uint64))]
    public static partial ulong TotalMemory();

    [CFunction("uv_cwd", ArgTypes = [typeof(POINTER<c_char>), typeof(POINTER<c_size_t>)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void CurrentDirectory(Span<byte> buffer, ref nuint size);

    [CFunction("uv_sleep", ArgTypes = [typeof(c_uint)], RestType = typeof(void))]
    public static partial void Sleep(uint milliseconds);

    private static void Check(int result, CFunctionInfo function)
    {
        if (result < 0) throw new CErrorException(function, result, ErrorText(result));
    }
}
