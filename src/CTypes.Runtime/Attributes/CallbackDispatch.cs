namespace CTypes;

/// <summary>Where a callback's handler runs.</summary>
public enum CallbackDispatch
{
    /// <summary>On the thread on which C calls, during C's call.</summary>
    Inline = 0,

    /// <summary>
    /// In the <see cref="System.Threading.SynchronizationContext"/> of the thread that made the callback, after C's call: for user interfaces.
    /// A callback that is made on a thread without one throws <see cref="InvalidOperationException"/>.
    /// </summary>
    SynchronizationContext = 1,

    /// <summary>On the thread pool, one call after another in the order in which C made them.</summary>
    Channel = 2,
}
