namespace CTypes;

/// <summary>
/// On the result (<c>[return: Borrowed]</c>) or an <c>out</c> parameter: C keeps what it hands over. A handle is then never freed by its
/// object; text is copied and never freed; a pointer leads into memory of C's own, not into a text that the call copied (rule CTYP0071).
/// </summary>
[AttributeUsage(AttributeTargets.ReturnValue | AttributeTargets.Parameter)]
public sealed class BorrowedAttribute : Attribute
{
    /// <summary>The C function after whose next call what was handed over is no longer good; null when it is good as long as its owner. It is for readers: nothing checks it yet.</summary>
    public string? Until { get; set; }
}
