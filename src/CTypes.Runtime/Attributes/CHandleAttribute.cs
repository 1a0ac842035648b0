namespace CTypes;

/// <summary>
/// Makes a partial class a <see cref="System.Runtime.InteropServices.SafeHandle"/> for a pointer that a C library hands out:
/// freed exactly once, never while a call uses it, never used after it was closed.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CHandleAttribute : Attribute
{
    /// <summary>The C function that frees the handle: one argument, the handle; its result is ignored.</summary>
    public string? Free { get; set; }

    /// <summary>The <see cref="CLibraryAttribute"/> class whose library exports <see cref="Free"/>.</summary>
    public Type? Library { get; set; }
}
