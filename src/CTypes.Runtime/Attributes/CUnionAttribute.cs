namespace CTypes;

/// <summary>Gives a partial struct the layout of the C union with the same members. Each field carries <c>[FieldOffset(0)]</c>.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class CUnionAttribute : Attribute
{
    /// <summary><c>#pragma pack(n)</c>: the most, in bytes, that a member is aligned to. 1, 2, 4, 8 or 16; 0 leaves C's natural alignment.</summary>
    public int Pack { get; set; }
}
