using CTypes.Shared;

namespace CTypes.Abi;

/// <summary>
/// Microsoft Visual C++: the C language reference, "Storage and alignment of structures" and "C bit fields", the <c>pack</c> pragma and
/// <c>__declspec(align)</c>; where those are silent, what clang does for <c>windows-msvc</c>.
/// </summary>
internal class MsvcRules : LayoutRules
{
    public static readonly MsvcRules Instance = new();

    /// <summary>How far the members so far reach.</summary>
    /// <param name="OpenUnitBytes">Size of the storage unit that the next bit-field may join; 0 when none is open.</param>
    /// <param name="OpenUnitFreeBits">What is left of that unit; without one it says nothing.</param>
    /// <param name="RequiredAlignBytes">The largest alignment that a <c>__declspec(align)</c> asked for.</param>
    protected sealed record State(
        long EndByte, int AlignBytes, int RequiredAlignBytes, long OpenUnitBytes, long OpenUnitFreeBits, FieldLayout? Placed);

    protected override PlacedRecord Place(RecordDeclaration record, Target target)
    {
        State state = new(EndByte: 0, AlignBytes: 1, RequiredAlignBytes: 1, OpenUnitBytes: 0, OpenUnitFreeBits: 0, Placed: null);
        List<FieldLayout> fields = [];
        foreach (FieldDeclaration field in record.Fields)
        {
            state = Next(state, MemberOf(field, target), record, PackBytes(record, target));
            fields.Add(state.Placed!);
        }

        return Finish(state, record, fields.ToEquatableArray());
    }

    /// <summary>"pack pragma": a pack above the pointer's size has no effect.</summary>
    private static int PackBytes(RecordDeclaration record, Target target) =>
        record.PackBytes <= target.PointerBytes ? record.PackBytes : 0;

    private State Next(State state, Member member, RecordDeclaration record, int packBytes)
    {
        bool isUnion = record.Kind == RecordKind.Union;
        return member switch
        {
            { IsBitField: false } => Ordinary(state, member, isUnion, packBytes),
            { BitWidth: 0 } => ZeroWidth(state, member, isUnion, packBytes),
            _ when !isUnion && JoinsOpenUnit(state, member) => Join(state, member),
            _ => OpenUnit(state, member, isUnion, packBytes),
        };
    }

    /// <summary>"Storage and alignment of structures": a member starts at a multiple of the smaller of its own alignment and the pack, but never below a required alignment.</summary>
    private static State Ordinary(State state, Member member, bool isUnion, int packBytes)
    {
        int requiredBytes = Math.Max(member.Declaration.AlignBytes, member.Shape.RequiredAlignBytes);
        int alignBytes = Math.Max(Packed(member.Shape.AlignBytes, packBytes), requiredBytes);
        long startByte = isUnion ? 0 : Round.Up(state.EndByte, alignBytes);
        return state with
        {
            EndByte = Math.Max(state.EndByte, startByte + member.Shape.SizeBytes),
            AlignBytes = Math.Max(state.AlignBytes, alignBytes),
            RequiredAlignBytes = Math.Max(state.RequiredAlignBytes, requiredBytes),
            OpenUnitBytes = 0,
            Placed = member.At(8 * startByte),
        };
    }

    /// <summary>"C bit fields": adjacent bit-fields share a unit only when their types have one size and the new one fits.</summary>
    protected virtual bool JoinsOpenUnit(State state, Member member) =>
        state.OpenUnitBytes == member.Shape.SizeBytes && member.BitWidth <= state.OpenUnitFreeBits;

    private static State Join(State state, Member member) => state with
    {
        OpenUnitFreeBits = state.OpenUnitFreeBits - member.BitWidth,
        Placed = member.At(8 * state.EndByte - state.OpenUnitFreeBits),
    };

    /// <summary>"C bit fields": a bit-field that cannot join opens a unit as large as its type; in a union it does not align the record.</summary>
    private static State OpenUnit(State state, Member member, bool isUnion, int packBytes)
    {
        int alignBytes = BitFieldAlignBytes(member, packBytes);
        long startByte = isUnion ? 0 : Round.Up(state.EndByte, alignBytes);
        return state with
        {
            EndByte = Math.Max(state.EndByte, startByte + member.Shape.SizeBytes),
            AlignBytes = isUnion ? state.AlignBytes : Math.Max(state.AlignBytes, alignBytes),
            OpenUnitBytes = member.Shape.SizeBytes,
            OpenUnitFreeBits = member.SizeBits - member.BitWidth,
            Placed = member.At(8 * startByte),
        };
    }

    /// <summary>"C bit fields": a zero width aligns what follows to its type, but only directly after a bit-field; elsewhere it is ignored.</summary>
    private static State ZeroWidth(State state, Member member, bool isUnion, int packBytes)
    {
        if (state.OpenUnitBytes == 0) return state with { Placed = member.At(isUnion ? 0 : 8 * state.EndByte) };
        int alignBytes = BitFieldAlignBytes(member, packBytes);
        long startByte = isUnion ? 0 : Round.Up(state.EndByte, alignBytes);
        return state with
        {
            EndByte = isUnion ? Math.Max(state.EndByte, member.Shape.SizeBytes) : startByte,
            AlignBytes = isUnion ? state.AlignBytes : Math.Max(state.AlignBytes, alignBytes),
            OpenUnitBytes = 0,
            Placed = member.At(8 * startByte),
        };
    }

    /// <summary><c>__declspec(align)</c> on a bit-field raises the unit's alignment above any pack, but is not required of records that hold this one.</summary>
    private static int BitFieldAlignBytes(Member member, int packBytes) =>
        Math.Max(Packed(member.Shape.AlignBytes, packBytes), member.Declaration.AlignBytes);

    private static int Packed(int alignBytes, int packBytes) => packBytes == 0 ? alignBytes : Math.Min(alignBytes, packBytes);

    /// <summary>"align": what a member or the record itself asks for is required of every record that holds this one.</summary>
    private static PlacedRecord Finish(State state, RecordDeclaration record, EquatableArray<FieldLayout> fields)
    {
        int requiredBytes = Math.Max(state.RequiredAlignBytes, record.AlignBytes);
        int alignBytes = Math.Max(state.AlignBytes, requiredBytes);
        long sizeBytes = state.EndByte == 0 ? SizeOfEmpty(requiredBytes) : Round.Up(state.EndByte, alignBytes);
        return new(new(sizeBytes, alignBytes, fields), requiredBytes);
    }

    /// <summary>Visual C++ knows no C record without members and makes one of zero-width bit-fields 4 bytes long; clang does the same for both.</summary>
    private static long SizeOfEmpty(int requiredBytes) => Math.Max(4, requiredBytes);
}
