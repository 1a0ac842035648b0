namespace CTypes;

/// <summary>Says how long C keeps a callback that it gets as an argument.</summary>
/// <param name="lifetime">The lifetime.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class LifetimeAttribute(CallbackLifetime lifetime) : Attribute
{
    /// <summary>The lifetime given to the constructor.</summary>
    public CallbackLifetime Lifetime { get; } = lifetime;

    /// <summary>The position in <see cref="CFunctionAttribute.ArgTypes"/> of the <c>void*</c> that carries the callback; -1: the <c>c_void_p</c> right after it.</summary>
    public int UserData { get; set; } = -1;
}

/// <summary>How long C may call a callback.</summary>
public enum CallbackLifetime
{
    /// <summary>Only until the call it is passed to returns.</summary>
    Call = 1,

    /// <summary>Until the handle object is disposed; the caller keeps it and ends C's use of it first.</summary>
    UntilDisposed = 2,

    /// <summary>For the rest of the process.</summary>
    Forever = 3,
}
