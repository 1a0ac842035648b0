namespace CTypes;

/// <summary>
/// On a pointer or address that is the result (<c>[return: Owned("free")]</c>) or an <c>out</c> parameter: C allocated it for its caller, who
/// frees it by calling this function. Rules CTYP0086 and CTYP0087 look for callers that do not, or that call another. Text that is copied
/// into a <c>string</c> is freed by the call itself: <see cref="CFunctionAttribute.Free"/>; an object of a <see cref="CHandleAttribute"/> class frees itself.
/// </summary>
/// <param name="free">The C function, which takes the pointer.</param>
[AttributeUsage(AttributeTargets.ReturnValue | AttributeTargets.Parameter)]
public sealed class OwnedAttribute(string free) : Attribute
{
    /// <summary>The function given to the constructor.</summary>
    public string Free { get; } = free;

    /// <summary>The library class of that function, where it is not the one of this function.</summary>
    public Type? Library { get; set; }
}
