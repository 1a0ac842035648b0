namespace CTypes;

/// <summary>
/// On a partial class: a C function pointer type. The class is the handle that keeps one C# handler callable from C until it is disposed.
/// On a static method, with the class as argument: a C function pointer to that very method, <c>MethodPointer</c>, that lives as long as the process.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class CallbackAttribute : Attribute
{
    /// <summary>Declares a function pointer type.</summary>
    public CallbackAttribute()
    {
    }

    /// <summary>Makes a static method callable from C.</summary>
    /// <param name="callback">The class that declares the function pointer type.</param>
    public CallbackAttribute(Type callback) => Callback = callback;

    /// <summary>The function pointer type of a static method.</summary>
    public Type? Callback { get; }

    /// <summary>The C types of all arguments, in C's order.</summary>
    public Type[] ArgTypes { get; set; } = [];

    /// <summary>The C type of the result; <c>typeof(void)</c> for none.</summary>
    public Type RestType { get; set; } = typeof(void);

    /// <summary>The position of the <c>void*</c> argument that C hands back unread and that carries the handler; -1 when there is none.</summary>
    public int UserData { get; set; } = -1;

    /// <summary>What C gets when the handler throws or is called after it was disposed. Required when there is a result. For a pointer <c>null</c> is NULL, as 0 is.</summary>
    public object? OnError { get; set; }

    /// <summary>The encoding of the callback's text, where nothing nearer says another. The default is UTF-8.</summary>
    public CEncoding Encoding { get; set; }

    /// <summary>What becomes of text that the encoding cannot express, and of bytes that are no text in it.</summary>
    public CEncodingErrors EncodingErrors { get; set; }

    /// <summary>The calling convention of the function pointer type.</summary>
    public CallConv CallConv { get; set; }

    /// <summary>
    /// The static method of the class that decides what C gets, in place of <see cref="OnError"/>: <c>Result M(Exception)</c>, with the handler's type of
    /// result, which may tell C to stop. It is called for what the handler throws, and with a <see cref="CallbackException"/> for a call after Dispose. The
    /// exception is kept for the C# caller all the same. When the method itself throws, C gets <see cref="OnError"/>, or zero.
    /// </summary>
    public string? OnErrorMethod { get; set; }

    /// <summary>
    /// Swaps <c>errno</c> with the thread's private copy (<see cref="Errno"/>) around the handler, which sees C's <c>errno</c> there and leaves it to C,
    /// and around a call through a <see cref="CFunctionPointer{TCallback}"/>.
    /// </summary>
    public bool UseErrno { get; set; }

    /// <summary>Where the handler runs; only a callback without a result, and without arguments that end with C's call, can run elsewhere.</summary>
    public CallbackDispatch Dispatch { get; set; }
}
