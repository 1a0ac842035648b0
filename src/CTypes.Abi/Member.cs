namespace CTypes.Abi;

/// <summary>A member with what is known about it before it has a place.</summary>
internal sealed record Member(FieldDeclaration Declaration, Shape Shape)
{
    public long SizeBits => 8 * Shape.SizeBytes;

    public long AlignBits => 8L * Shape.AlignBytes;

    /// <summary>The member's own <c>aligned</c> attribute; 0 when it has none.</summary>
    public long OwnAlignBits => 8L * Declaration.AlignBytes;

    public bool IsUnnamed => Declaration.Name.Length == 0;

    public bool IsBitField => Declaration.BitWidth is not null;

    public int BitWidth => Declaration.BitWidth ?? 0;

    public FieldLayout At(long startBit) => IsBitField ? BitsAt(startBit) : new(Declaration.Name, startBit / 8, Shape.SizeBytes);

    private FieldLayout BitsAt(long startBit)
    {
        int bitOffset = (int)(startBit % 8);
        int touchedBytes = BitWidth == 0 ? 0 : (bitOffset + BitWidth + 7) / 8;
        return new(Declaration.Name, startBit / 8, touchedBytes, bitOffset, BitWidth);
    }
}
