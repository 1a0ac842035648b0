namespace CTypes;

/// <summary>Says what C has for a member of a record, where the C# declaration alone does not.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Method)]
public sealed class CFieldAttribute : Attribute
{
    /// <summary>A member whose C name is its C# name.</summary>
    public CFieldAttribute()
    {
    }

    /// <summary>A member with a C name of its own.</summary>
    /// <param name="name">The name in C, as the layout shows it.</param>
    public CFieldAttribute(string name) => Name = name;

    /// <summary>The name in C; null when it is the C# name.</summary>
    public string? Name { get; }

    /// <summary>The C type, where it is not the plain counterpart of the C# type.</summary>
    public Type? Type { get; set; }

    /// <summary>The number of elements of an array, or <see cref="CField.Flexible"/>; 0 for a member that is no array.</summary>
    public int Count { get; set; }

    /// <summary>The width of a bit-field in bits; left out for an ordinary member.</summary>
    public int Bits { get; set; } = -1;

    /// <summary>A bit-field without a name, which only takes room; with <see cref="Bits"/> 0 it closes the storage unit.</summary>
    public bool Unnamed { get; set; }

    /// <summary>A nested struct or union without a name, whose members are also members of the record itself.</summary>
    public bool Anonymous { get; set; }

    /// <summary><c>alignas</c> on the member, in bytes; 0 when unset.</summary>
    public int Align { get; set; }

    /// <summary>An assertion, checked at compile time: the offset in bytes; -1 when nothing is asserted.</summary>
    public int Offset { get; set; } = -1;
}

/// <summary>Constants for <see cref="CFieldAttribute"/>.</summary>
public static class CField
{
    /// <summary>The count of a flexible array member: as many elements as the memory behind the record holds.</summary>
    public const int Flexible = -1;
}
