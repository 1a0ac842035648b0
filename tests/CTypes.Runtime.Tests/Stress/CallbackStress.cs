namespace CTypes.Runtime.Tests;

[Callback(ArgTypes = [typeof(c_int), typeof(c_int)], RestType = typeof(c_int), OnError = int.MinValue)]
public sealed partial class StressPlain;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(c_int)], RestType = typeof(c_int), UserData = 0, OnError = int.MinValue)]
public sealed partial class StressData;

/// <summary>A C library that keeps callbacks in cells and calls them from threads of its own.</summary>
[CLibrary("callback_stress")]
public static partial class CallbackStress
{
    [CFunction("stress_open", ArgTypes = [typeof(c_int)])]
    public static partial void Open(int cells);

    [CFunction("stress_set", ArgTypes = [typeof(c_int), typeof(StressPlain), typeof(c_int)])]
    public static partial void Set(int cell, [Lifetime(UntilDisposed)] StressPlain? callback, int identity);

    [CFunction("stress_set_data", ArgTypes = [typeof(c_int), typeof(StressData), typeof(c_void_p), typeof(c_int)])]
    public static partial void Set(int cell, [Lifetime(UntilDisposed)] StressData? callback, int identity);

    [CFunction("stress_run", ArgTypes = [typeof(c_int), typeof(c_long)])]
    public static partial void Run(int threads, int calls);

    [CFunction("stress_made", ArgTypes = [], RestType = typeof(c_long))]
    public static partial int Made();

    [CFunction("stress_wrong", ArgTypes = [], RestType = typeof(c_long))]
    public static partial int Wrong();

    [CFunction("stress_empty", ArgTypes = [], RestType = typeof(c_long))]
    public static partial int Empty();

    [CFunction("stress_close", ArgTypes = [])]
    public static partial void Close();
}
