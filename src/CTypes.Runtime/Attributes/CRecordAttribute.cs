namespace CTypes;

/// <summary>What structs and unions have in common.</summary>
public abstract class CRecordAttribute : Attribute
{
    private protected CRecordAttribute()
    {
    }

    /// <summary><c>#pragma pack(n)</c>: the most, in bytes, that a member is aligned to. 1, 2, 4, 8 or 16; 0 leaves C's natural alignment.</summary>
    public int Pack { get; set; }

    /// <summary><c>alignas</c> on the record: the least, in bytes, that it is aligned to. A power of two; 0 when unset.</summary>
    public int Align { get; set; }

    /// <summary>An assertion, checked at compile time: <c>sizeof</c> in bytes; -1 when nothing is asserted.</summary>
    public int Size { get; set; } = -1;

    /// <summary>Whose rules place the members.</summary>
    public CLayout Layout { get; set; }

    /// <summary>
    /// The targets that this record must be right on, where they are not those of the project: runtime identifiers with
    /// semicolons between them. A record that the header has on one platform only says so here.
    /// </summary>
    public string? Targets { get; set; }

    /// <summary>The order of the bytes in each member.</summary>
    public CByteOrder ByteOrder { get; set; }
}

/// <summary>Whose rules place the members of a record.</summary>
public enum CLayout
{
    /// <summary>Those of the target's own C compiler.</summary>
    Native,

    /// <summary>gcc's, as on System V systems.</summary>
    GccSysV,

    /// <summary>Microsoft's; what gcc calls <c>ms_struct</c>.</summary>
    Msvc,
}

/// <summary>The order of the bytes in a number.</summary>
public enum CByteOrder
{
    /// <summary>That of the target.</summary>
    Native,

    /// <summary>The least significant byte first.</summary>
    LittleEndian,

    /// <summary>The most significant byte first.</summary>
    BigEndian,
}
