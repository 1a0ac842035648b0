using System.ComponentModel;
using System.Threading.Channels;

namespace CTypes;

/// <summary>For generated code: runs a handler elsewhere than on the thread on which C calls. What it throws raises <see cref="Callbacks.UnhandledException"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CallbackDispatcher
{
    private readonly string _callback;
    private readonly SynchronizationContext? _context;
    private readonly Channel<Action>? _calls;

    /// <summary>A dispatcher for one handler.</summary>
    /// <param name="callback">The callback's name.</param>
    /// <param name="dispatch">Where the handler runs.</param>
    /// <exception cref="InvalidOperationException">The thread has no <see cref="SynchronizationContext"/>.</exception>
    public CallbackDispatcher(string callback, CallbackDispatch dispatch)
    {
        _callback = callback;
        if (dispatch == CallbackDispatch.SynchronizationContext)
        {
            _context = SynchronizationContext.Current
                ?? throw new InvalidOperationException($"{callback} runs in the SynchronizationContext of the thread that makes it, and this thread has none. Make it on the user interface's thread, or use CallbackDispatch.Channel.");
            return;
        }

        _calls = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });
        ChannelReader<Action> calls = _calls.Reader;
        _ = Task.Run(() => RunAll(calls));
    }

    /// <summary>Has a call made soon.</summary>
    public void Post(Action call)
    {
        if (_context is not null) _context.Post(_ => Run(call), null);
        else _calls!.Writer.TryWrite(call);
    }

    private async Task RunAll(ChannelReader<Action> calls)
    {
        await foreach (Action call in calls.ReadAllAsync().ConfigureAwait(false)) Run(call);
    }

    private void Run(Action call)
    {
        try
        {
            call();
        }
        catch (Exception e)
        {
            Callbacks.ReportDispatched(e, _callback);
        }
    }
}
