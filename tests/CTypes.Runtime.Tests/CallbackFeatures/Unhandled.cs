namespace CTypes.Runtime.Tests;

/// <summary>Listens to the event that all tests share, for one callback.</summary>
internal static class Unhandled
{
    public static List<CallbackException> During(string callback, Action action)
    {
        List<CallbackException> raised = [];
        void Listen(CallbackException e)
        {
            if (e.Callback != callback) return;
            lock (raised) raised.Add(e);
        }

        Callbacks.UnhandledException += Listen;
        try
        {
            action();
        }
        finally
        {
            Callbacks.UnhandledException -= Listen;
        }

        return raised;
    }
}
