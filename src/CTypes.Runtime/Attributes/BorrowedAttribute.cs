namespace CTypes;

/// <summary>
/// On the result (<c>[return: Borrowed]</c>) or an <c>out</c> or <c>ref</c> parameter: C keeps what it hands over. A handle is then never freed by its
/// object, and a COM object is asked for a reference of its own; text is copied and never freed; a pointer leads into memory of C's own, not into a text that the call copied (rule CTYP0071).
/// </summary>
[AttributeUsage(AttributeTargets.ReturnValue | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class BorrowedAttribute : Attribute
{
    /// <summary>
    /// The C function after whose next call, on the same handle or address, what was handed over is no longer good; null when it is good as
    /// long as its owner. A use behind such a call is rule CTYP0083. Where several functions end it, the attribute is written once for each.
    /// </summary>
    public string? Until { get; set; }
}
