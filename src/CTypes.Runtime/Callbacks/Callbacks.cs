using System.ComponentModel;

namespace CTypes;

/// <summary>What happens to exceptions in callbacks.</summary>
public static class Callbacks
{
    /// <summary>
    /// The key under which <see cref="Exception.Data"/> holds how many further exceptions handlers threw in the same call,
    /// when there were any: C may go on calling after the first one.
    /// </summary>
    public const string FurtherExceptions = "CTypes.FurtherExceptions";

    private const int LeastQuarantine = 64;

    private static int s_quarantineLimit = 65_536;

    /// <summary>
    /// Raised on the thread of the callback for an exception that no C# call is there to receive: on a thread that C made,
    /// or for a callback that C called after it was disposed, or after the call that it was lent for. With no subscriber it is written to the standard error stream.
    /// A subscriber stays until it is removed: one of a plugin keeps the plugin's collectible load context, so remove it before <c>Unload</c>.
    /// </summary>
    public static event Action<CallbackException>? UnhandledException;

    /// <summary>
    /// Whether function pointers of released callbacks are given to new ones, after 64 others were released. Without user data C cannot
    /// tell the two apart: a first call that comes so late reaches the new handler. Set to false to find such a call: no pointer is then
    /// used twice, each costs some hundred bytes for the rest of the process, and every late call is reported with the callback's name.
    /// Either way a pointer that C called after its callback was released is never used again.
    /// </summary>
    public static bool ReusesReleased { get; set; } = true;

    /// <summary>
    /// How many function pointers one callback class may have that are not used again, because C called them after their callback was
    /// released or because of <see cref="ReusesReleased"/>. Making another callback then throws <see cref="CallbackQuarantineException"/>,
    /// rather than eating up the memory. At least 64.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 64.</exception>
    public static int QuarantineLimit
    {
        get => s_quarantineLimit;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, LeastQuarantine);
            s_quarantineLimit = value;
        }
    }

    /// <summary>For generated code: keeps what a handler threw until the C# call below returns, or reports it when there is none.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Keep(Exception exception, string callback)
    {
        if (!NativeCall.TryKeep(exception)) Report(new CallbackException(callback, $"The callback {callback} threw on a thread with no C# call below it: {MessageOf(exception)}", exception));
    }

    /// <summary>For generated code: a function pointer that C may call as long as the process lives.</summary>
    /// <param name="pointer">The function pointer.</param>
    /// <param name="type">The type that the function belongs to; its load context stays from here on.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static nint KeepForGood(nint pointer, Type type)
    {
        ContextRoot.KeepForGood(type);
        return pointer;
    }

    /// <summary>Reports a call of C's that came when it might not call the handler any more.</summary>
    internal static CallbackException ReportLate(string callback, CallbackEnd end)
    {
        CallbackException exception = new(callback, $"C called the callback {callback} " + end switch
        {
            CallbackEnd.Disposed => "after it was disposed. Dispose it only when C has let go of it.",
            CallbackEnd.Returned => "after the call that it was lent for had returned: its parameter is [Lifetime(CallbackLifetime.Call)], but C kept it. Write the lifetime that C keeps it for.",
            CallbackEnd.Called => "a second time, though its parameter is [Lifetime(CallbackLifetime.Once)]. Write the lifetime that C keeps it for.",
            CallbackEnd.Destroyed => "after the destroy function that lets go of it. C may call it no more then.",
            _ => $"after its handler was let go of, or with another void* than it was given with it. Where another function or a member sets the void*, give it the UserData of the same {callback}.",
        });
        Report(exception);
        return exception;
    }

    /// <summary>Reports what a handler threw that ran after C's call.</summary>
    internal static void ReportDispatched(Exception exception, string callback) =>
        Report(new CallbackException(callback, $"The callback {callback} threw: {MessageOf(exception)}", exception));

    // An exception that left this method would end the process.
    private static void Report(CallbackException exception)
    {
        try
        {
            if (UnhandledException is { } handlers) handlers(exception);
            else Write(exception);
        }
        catch (Exception fromSubscriber)
        {
            Write(exception);
            Write(fromSubscriber);
        }
    }

    private static void Write(Exception exception)
    {
        string text = MessageOf(exception);
        try
        {
            text = exception.ToString();
        }
        catch
        {
            // The message has to do: what an exception says of itself is the user's code.
        }

        try
        {
            Console.Error.WriteLine(text);
        }
        catch
        {
            // The stream is closed or full, and there is nowhere else to say so.
        }
    }

    private static string MessageOf(Exception exception)
    {
        try
        {
            return exception.Message;
        }
        catch
        {
            return exception.GetType().Name;
        }
    }
}
