namespace CTypes;

/// <summary>
/// How a C# type becomes an argument, as ctypes' <c>from_param</c>: <c>typeof</c> of the class that implements it stands in ArgTypes, and the method's parameter is <typeparamref name="TManaged"/>.
/// </summary>
/// <typeparam name="TManaged">The type of the parameter.</typeparam>
/// <typeparam name="TNative">What C gets: a C# primitive, a c_ type, <c>nint</c> for an address, or a <c>POINTER&lt;T&gt;</c>.</typeparam>
public interface IFromParam<TManaged, TNative>
    where TManaged : allows ref struct
    where TNative : unmanaged
{
    /// <summary>The value for C. When it throws, C is not called, and what the arguments before it hold is released.</summary>
    /// <param name="value">The argument.</param>
    /// <param name="scope">Holds what must live until the call returned.</param>
    static abstract TNative FromParam(TManaged value, ref CallScope scope);

    /// <summary>Called once for each value that <see cref="FromParam"/> returned, after the call or in place of it when another argument is bad.</summary>
    /// <param name="native">The value.</param>
    static virtual void Release(TNative native)
    {
    }
}
