namespace CTypes.Runtime.Tests;

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnErrorMethod = nameof(Decide))]
public sealed partial class Deciding
{
    public static List<Exception> Seen { get; } = [];

    private static int Decide(Exception exception)
    {
        lock (Seen) Seen.Add(exception);
        return exception switch
        {
            OperationCanceledException => 1,
            InvalidOperationException => throw new InvalidDataException("while deciding"),
            _ => 0,
        };
    }
}

[Callback(ArgTypes = [typeof(c_int)], OnErrorMethod = nameof(Note))]
public sealed partial class Noting
{
    public static int Noted { get; private set; }

    private static void Note(Exception exception) => Noted++;
}

[Callback(ArgTypes = [typeof(c_int)], RestType = typeof(c_int), OnError = -1, UseErrno = true)]
public sealed partial class SeesErrno;

[Callback(ArgTypes = [typeof(c_int), typeof(c_char_p)], Dispatch = CallbackDispatch.Channel)]
public sealed partial class Queued
{
    public delegate void Handler(int number, string? text);
}

[Callback(ArgTypes = [typeof(c_int), typeof(c_char_p)], Dispatch = CallbackDispatch.SynchronizationContext)]
public sealed partial class InContext
{
    public delegate void Handler(int number, string? text);
}

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_int), typeof(GridPoint)], UserData = 0, Dispatch = CallbackDispatch.Channel)]
public sealed partial class QueuedWithData;

[CLibrary("callback_lifetimes")]
public static partial class CallbackOptions
{
    [CFunction("tell_on_thread", ArgTypes = [typeof(QueuedWithData), typeof(c_void_p), typeof(c_int)])]
    public static partial void TellOnThread(QueuedWithData callback, int times);

    [CFunction("tell_on_thread", ArgTypes = [typeof(QueuedWithData), typeof(c_void_p), typeof(c_int)])]
    public static partial void TellOnThread([Lifetime(Once)] QueuedWithData.Handler callback, int times);

    [CFunction("call_until", ArgTypes = [typeof(Deciding), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int CallUntil([Lifetime(Call)] Deciding.Handler callback, int most);

    [CFunction("call_until", ArgTypes = [typeof(Deciding), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int CallUntil(CFunctionPointer<Deciding> callback, int most);

    [CFunction("call_until", ArgTypes = [typeof(c_void_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int CallAddressUntil(nint callback, int most);

    [CFunction("call_void", ArgTypes = [typeof(Noting), typeof(c_int)])]
    public static partial void CallNoting([Lifetime(Call)] Noting.Handler callback, int value);

    [CFunction("call_with_errno", ArgTypes = [typeof(SeesErrno), typeof(c_int), typeof(c_int), typeof(POINTER<c_int>)], RestType = typeof(c_int))]
    public static partial int WithErrno([Lifetime(Call)] SeesErrno.Handler callback, int before, int value, out int after);

    [CFunction("count_text", ArgTypes = [typeof(Queued), typeof(c_int)])]
    public static partial void CountText(Queued callback, int times);

    [CFunction("count_text", ArgTypes = [typeof(InContext), typeof(c_int)])]
    public static partial void CountText(InContext callback, int times);
}
