namespace CTypes.Abi;

/// <summary>Declarations on which compilers of one platform disagree: docs/abi.md, "Where compilers disagree", says who does what.</summary>
internal static class Disputes
{
    /// <summary>The alignment that Visual C++ for Arm64 applies as if by <c>#pragma pack</c> where there is none.</summary>
    private const int MsvcDefaultPackBytes = 8;

    /// <summary>A bit-field's own alignment is beyond dispute between the size of its type and the pack.</summary>
    public static bool IsBitFieldAlign(FieldDeclaration bitField, int packBytes, Target target)
    {
        if (bitField.AlignBytes == 0) return false;
        int limitBytes = packBytes > 0 ? packBytes : IsMicrosoft(target) ? MsvcDefaultPackBytes : int.MaxValue;
        return bitField.AlignBytes < Layout.SizeOf(bitField.Type, target) || bitField.AlignBytes > limitBytes;
    }

    /// <summary>Inside a packed record Visual C++ requires the alignment that was asked for, clang the one that the record has.</summary>
    public static bool IsRecordAlign(RecordDeclaration record, Target target) =>
        IsMicrosoft(target) && record.AlignBytes > 0 && record.AlignBytes < Layout.Of(record with { AlignBytes = 0 }, target).AlignBytes;

    /// <summary>Of members without size clang makes 4 bytes or the required alignment. Visual C++ gives a union the size of its alignment, and caps a struct's alignment by its 4 bytes.</summary>
    public static bool IsSize(RecordDeclaration record, Target target) =>
        IsMicrosoft(target) && record.Fields.Any(field => field.BitWidth is null) && record.Fields.All(field => HasNoSize(field, target));

    private static bool HasNoSize(FieldDeclaration field, Target target) =>
        field.BitWidth is int bitWidth ? bitWidth == 0 : field.IsFlexible || Layout.SizeOf(field.Type, target) == 0;

    private static bool IsMicrosoft(Target target) => target.Rules == RecordRules.Msvc;
}
