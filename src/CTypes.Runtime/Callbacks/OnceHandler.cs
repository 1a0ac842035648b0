namespace CTypes;

/// <summary>A handler that is let go of when C calls it.</summary>
/// <param name="handler">What C calls.</param>
/// <param name="owner">The object that it belongs to; null for a delegate that was lent.</param>
internal sealed class OnceHandler<THandler>(THandler handler, CallbackHandle<THandler>? owner) where THandler : Delegate
{
    public THandler Handler => handler;

    /// <summary>The handler, for the one call.</summary>
    public THandler Take()
    {
        owner?.MarkReleased();
        return handler;
    }
}
