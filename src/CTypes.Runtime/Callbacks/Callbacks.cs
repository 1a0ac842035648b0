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

    /// <summary>
    /// Raised on the thread of the callback for an exception that no C# call is there to receive: on a thread that C made,
    /// or for a callback that C called after it was disposed. With no subscriber it is written to the standard error stream.
    /// </summary>
    public static event Action<CallbackException>? UnhandledException;

    /// <summary>For generated code: keeps what a handler threw until the C# call below returns, or reports it when there is none.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Keep(Exception exception, string callback)
    {
        if (!NativeCall.TryKeep(exception)) Report(new CallbackException(callback, $"The callback {callback} threw on a thread with no C# call below it: {exception.Message}", exception));
    }

    /// <summary>For generated code: C called a callback that was disposed.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void CalledAfterDispose(string callback) =>
        Report(new CallbackException(callback, $"C called the callback {callback} after it was disposed. Dispose it only when C has let go of it."));

    // An exception that left this method would end the process.
    private static void Report(CallbackException exception)
    {
        try
        {
            if (UnhandledException is { } handlers) handlers(exception);
            else Console.Error.WriteLine(exception);
        }
        catch (Exception fromSubscriber)
        {
            Console.Error.WriteLine(exception);
            Console.Error.WriteLine(fromSubscriber);
        }
    }
}
