namespace CTypes;

/// <summary>Gives a partial struct of plain fields the layout of the C struct with the same members.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class CStructAttribute : Attribute
{
    /// <summary><c>#pragma pack(n)</c>: the most, in bytes, that a member is aligned to. 1, 2, 4, 8 or 16; 0 leaves C's natural alignment.</summary>
    public int Pack { get; set; }
}
