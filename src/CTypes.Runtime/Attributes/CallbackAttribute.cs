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

    /// <summary>What C gets when the handler throws or is called after it was disposed. Required when there is a result.</summary>
    public object? OnError { get; set; }

    /// <summary>The calling convention of the function pointer type.</summary>
    public CallConv CallConv { get; set; }
}
