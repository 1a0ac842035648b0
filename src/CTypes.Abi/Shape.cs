namespace CTypes.Abi;

/// <summary>What a record needs to know of a member's type.</summary>
/// <param name="RequiredAlignBytes">Microsoft only: the alignment that <c>#pragma pack</c> cannot lower; 1 elsewhere.</param>
internal readonly record struct Shape(long SizeBytes, int AlignBytes, int RequiredAlignBytes = 1)
{
    /// <summary>No record may reach this size: offsets are 32-bit for .NET.</summary>
    public const long LimitBytes = 1L << 31;

    /// <summary>An array has its element's alignment and no padding between elements (C11 6.2.5p20). The size stops at <see cref="LimitBytes"/>, so that sums of sizes cannot overflow.</summary>
    public Shape ArrayOf(long count) => this with { SizeBytes = Times(SizeBytes, count) };

    private static long Times(long sizeBytes, long count) =>
        sizeBytes > 0 && count > LimitBytes / sizeBytes ? LimitBytes : sizeBytes * count;
}
