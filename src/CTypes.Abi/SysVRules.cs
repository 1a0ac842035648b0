using CTypes.Shared;

namespace CTypes.Abi;

/// <summary>
/// System V: psABI i386 and x86-64, section "Aggregates and Unions" with "Bit-Fields"; the gcc manual's "Structure-Layout Pragmas" and
/// "Common Variable Attributes"; Itanium C++ ABI 2.4 "Non-virtual bases and members" for what the psABIs leave out.
/// </summary>
internal class SysVRules : LayoutRules
{
    public static readonly SysVRules Instance = new();

    /// <summary>How far the members so far reach.</summary>
    /// <param name="EndBit">The first bit after the members of a struct; a union's longest member.</param>
    private sealed record State(long EndBit, long AlignBits, FieldLayout? Placed);

    protected override PlacedRecord Place(RecordDeclaration record, Target target)
    {
        State state = new(EndBit: 0, AlignBits: 8, Placed: null);
        List<FieldLayout> fields = [];
        foreach (FieldDeclaration field in record.Fields)
        {
            state = Next(state, MemberOf(field, target), record);
            fields.Add(state.Placed!);
        }

        return new(Finish(state, record, fields.ToEquatableArray()));
    }

    private State Next(State state, Member member, RecordDeclaration record)
    {
        int packBits = 8 * record.PackBytes;
        long freeBit = record.Kind == RecordKind.Union ? 0 : state.EndBit;
        long startBit = member switch
        {
            { IsBitField: false } => Round.Up(freeBit, MemberAlignBits(member, packBits)),
            { BitWidth: 0 } => AfterZeroWidth(freeBit, member),
            _ => BitFieldStart(freeBit, member, packBits),
        };
        long lengthBits = member.IsBitField ? member.BitWidth : member.SizeBits;
        return new(
            Math.Max(state.EndBit, startBit + lengthBits),
            Math.Max(state.AlignBits, RecordAlignBits(member, packBits)),
            member.At(startBit));
    }

    /// <summary>psABI "Aggregates and Unions": a member starts at the first free place that its alignment admits. gcc manual: <c>aligned</c> raises the alignment, <c>#pragma pack</c> caps the outcome.</summary>
    protected static long MemberAlignBits(Member member, int packBits)
    {
        long alignBits = Math.Max(member.AlignBits, member.OwnAlignBits);
        return packBits == 0 ? alignBits : Math.Min(alignBits, packBits);
    }

    /// <summary>psABI "Bit-Fields": bits are given out from the least significant end, also in a byte that other members began; an <c>aligned</c> attribute moves the start. One above the pack is disputed, and no sound record has it.</summary>
    private long BitFieldStart(long freeBit, Member member, int packBits)
    {
        if (CrossesUnit(freeBit, member, packBits)) return Round.Up(freeBit, MemberAlignBits(member, packBits));
        return member.OwnAlignBits == 0 ? freeBit : Round.Up(freeBit, member.OwnAlignBits);
    }

    /// <summary>psABI "Bit-Fields": a bit-field lies within one unit of its declared type. Under any <c>#pragma pack</c> gcc lifts that.</summary>
    protected virtual bool CrossesUnit(long freeBit, Member member, int packBits) =>
        packBits == 0 && freeBit % MemberAlignBits(member, packBits) + member.BitWidth > member.SizeBits;

    /// <summary>C11 6.7.2.1p12: a bit-field of width 0 closes the unit: the next member starts at a boundary of its type, whatever the pack.</summary>
    protected virtual long AfterZeroWidth(long freeBit, Member member) =>
        Round.Up(freeBit, Math.Max(member.AlignBits, member.OwnAlignBits));

    /// <summary>What a member asks of its record's alignment.</summary>
    private long RecordAlignBits(Member member, int packBits) =>
        member.IsBitField && member.IsUnnamed ? UnnamedBitFieldAlignBits(member, packBits) : MemberAlignBits(member, packBits);

    /// <summary>psABI "Bit-Fields": an unnamed bit-field asks no alignment of its record.</summary>
    protected virtual long UnnamedBitFieldAlignBits(Member member, int packBits) => 8;

    /// <summary>psABI "Aggregates and Unions": the size is a multiple of the alignment. gcc manual: <c>aligned</c> on the record is not capped by the pack.</summary>
    private static RecordLayout Finish(State state, RecordDeclaration record, EquatableArray<FieldLayout> fields)
    {
        int alignBytes = Math.Max((int)(state.AlignBits / 8), record.AlignBytes);
        long usedBytes = Round.Up(state.EndBit, 8) / 8;
        return new(Round.Up(usedBytes, alignBytes), alignBytes, fields);
    }
}
