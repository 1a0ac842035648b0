namespace CTypes;

/// <summary>
/// Says how long C keeps a callback that it gets as an argument, or the address of an object in C's memory: of a record of the class
/// form, a <see cref="CArray{T}"/>, a <see cref="CRecordArray{T}"/> or a <see cref="CBox{T}"/>. Such an object is lent for the call unless
/// it is <see cref="CallbackLifetime.UntilDisposed"/> or <see cref="CallbackLifetime.Forever"/>; then nothing else need refer to it.
/// </summary>
/// <param name="lifetime">The lifetime.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class LifetimeAttribute(CallbackLifetime lifetime) : Attribute
{
    /// <summary>The lifetime given to the constructor.</summary>
    public CallbackLifetime Lifetime { get; } = lifetime;

    /// <summary>The position in <see cref="CFunctionAttribute.ArgTypes"/> of the <c>void*</c> that carries the callback; -1: the <c>c_void_p</c> right after it.</summary>
    public int UserData { get; set; } = -1;

    /// <summary>
    /// For <see cref="CallbackLifetime.Notified"/>: the position in <see cref="CFunctionAttribute.ArgTypes"/> of the function that C calls with
    /// the <c>void*</c> when it lets go of the callback (<c>void (*destroy)(void *)</c>). It is not a parameter of the method.
    /// </summary>
    public int Destroy { get; set; } = -1;
}

/// <summary>How long C may call a callback, or use the memory of an object.</summary>
public enum CallbackLifetime
{
    /// <summary>Only until the call it is passed to returns.</summary>
    Call = 1,

    /// <summary>Until the object is disposed; the caller ends C's use of it first.</summary>
    UntilDisposed = 2,

    /// <summary>For the rest of the process.</summary>
    Forever = 3,

    /// <summary>For one call, whenever and on whatever thread it comes; a second one is reported as a call after Dispose.</summary>
    Once = 4,

    /// <summary>Until C calls the function that it got as <see cref="LifetimeAttribute.Destroy"/>.</summary>
    Notified = 5,
}
