namespace CTypes.Runtime.Tests;

/// <summary>A result that judges itself.</summary>
[CTypedef(typeof(c_int), Check = nameof(ThrowIfFailed))]
public partial struct Status
{
    internal static void ThrowIfFailed(Status status, CFunctionInfo function)
    {
        if (status.Value < 0) throw new InvalidOperationException($"{function.Symbol}: {status}");
    }
}

[CLibrary("user_types")]
public static partial class Statuses
{
    [CFunction("give_flag", ArgTypes = [typeof(c_longlong)], RestType = typeof(Status))]
    public static partial void Run(long number);

    [CFunction("give_flag", ArgTypes = [typeof(c_longlong)], RestType = typeof(Status))]
    public static partial Status RunWithStatus(long number);

    [CFunction("give_flag", ArgTypes = [typeof(c_longlong)], RestType = typeof(Status))]
    public static partial int RunWithNumber(long number);

    [CFunction("give_flag", ArgTypes = [typeof(c_longlong)], RestType = typeof(Status), ErrCheck = nameof(Ignore))]
    public static partial Status RunUnchecked(long number);

    private static void Ignore(Status status) => GC.KeepAlive(status.ToString());
}

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Status), OnError = -1)]
public sealed partial class StatusHandler;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(Status), OnError = -1)]
public sealed partial class NamedStatusHandler { public delegate Status Handler(int number); }
