namespace CTypes;

/// <summary>
/// Makes a partial class stand for a COM interface: an object begins with the address of a table of functions, the first three of
/// which are <c>QueryInterface</c>, <c>AddRef</c> and <c>Release</c>. Its partial methods carry
/// <see cref="CFunctionAttribute"/> with <see cref="CFunctionAttribute.VTableIndex"/> and call with the interface pointer as C's first
/// argument, which ArgTypes does not name. The class is a handle: it owns one reference and releases it exactly once.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CInterfaceAttribute : Attribute
{
    /// <summary>The <see cref="CLibraryAttribute"/> class whose library has the functions that <c>Free</c> names, and whose <see cref="CErrorAttribute"/>s hold here too.</summary>
    public Type? Library { get; set; }
}
