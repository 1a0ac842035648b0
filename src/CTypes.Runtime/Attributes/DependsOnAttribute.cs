namespace CTypes;

/// <summary>
/// On a handle that is the result (<c>[return: DependsOn(nameof(db))]</c>) or an <c>out</c> or <c>ref</c> parameter: C's object behind another handle
/// must outlive it. That one's object is freed only when the new handle is closed too, in whatever order the two are disposed or finalized.
/// </summary>
/// <param name="parameter">The name of the handle parameter.</param>
[AttributeUsage(AttributeTargets.ReturnValue | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class DependsOnAttribute(string parameter) : Attribute
{
    /// <summary>The name given to the constructor.</summary>
    public string Parameter { get; } = parameter;
}
