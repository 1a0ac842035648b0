namespace CTypes;

/// <summary>An exception in a callback that could not be given to a caller.</summary>
public sealed class CallbackException : Exception
{
    internal CallbackException(string callback, string message, Exception? inner = null) : base(message, inner) => Callback = callback;

    /// <summary>The callback's name.</summary>
    public string Callback { get; }
}
