using CTypes.Shared;

namespace CTypes;

/// <summary>
/// A callback class has as many function pointers that must not be used again as <see cref="Callbacks.QuarantineLimit"/> allows, and
/// another callback of it was asked for.
/// </summary>
public sealed class CallbackQuarantineException : InvalidOperationException
{
    internal CallbackQuarantineException(string callback, int limit) : base(
        $"More than {limit} function pointers of {callback} may not be used again: C called them after Dispose, or Callbacks.ReusesReleased is false. Dispose {Article.Before(callback)} only when C has let go of it, keep one instead of making many, or raise Callbacks.QuarantineLimit.") => Callback = callback;

    /// <summary>The callback's name.</summary>
    public string Callback { get; }
}
