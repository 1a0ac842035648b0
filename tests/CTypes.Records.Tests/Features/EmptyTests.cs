namespace CTypes.Records.Tests;

/// <summary>A record without members: no bytes in C, one in .NET.</summary>
public sealed class EmptyTests
{
    private const string NoBytes = "Nothing has no members and so no bytes in C, where .NET has one: there is nothing to read or write, and no array of it. A pointer to one is good as an address.";

    public static TheoryData<Action> Uses => new(
        () => _ = new CArray<Nothing>(3),
        () => _ = new CArray<byte>(3).AsArray<Nothing>(),
        () => _ = new CBox<Nothing>(),
        () => _ = new POINTER<Nothing>(4096).Contents,
        () => _ = new POINTER<Nothing>(4096)[1],
        () => _ = new POINTER<Nothing>(4096).AsSpan(2).Length,
        () => _ = C.MemoryAt<Nothing>(new POINTER<Nothing>(4096), 2),
        AllocateInArena);

    [Theory]
    [MemberData(nameof(Uses), DisableDiscoveryEnumeration = true)]
    public void Nothing_is_read_or_written_where_C_has_no_bytes(Action use)
    {
        if (C.SizeOf<Nothing>() == 0) Assert.Equal(NoBytes, Assert.Throws<InvalidOperationException>(use).Message);
    }

    [Fact]
    public void Pointers_count_by_the_size_that_C_has_or_not_at_all()
    {
        POINTER<Nothing> pointer = new(4096);
        Assert.Equal(4096 + 2 * C.SizeOf<Nothing>(), C.Element(pointer, 2).Address);
        if (C.SizeOf<Nothing>() != 0)
        {
            Assert.Equal(4096 + C.SizeOf<Nothing>(), (pointer + 1).Address);
            return;
        }

        Assert.Contains("C.Element", Assert.Throws<InvalidOperationException>(() => pointer + 1).Message, StringComparison.Ordinal);
        Assert.Contains("C.Element", Assert.Throws<InvalidOperationException>(() => pointer - pointer).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pointer_itself_is_as_any_other() => Assert.Equal("0x1000", new POINTER<Nothing>(4096).ToString());

    [Fact]
    public void What_has_no_members_lies_nowhere_else()
    {
        CRecordInfo elsewhere = new("Nothing", isUnion: false, size: 4, alignment: 1);    // as clang has it for Windows
        LayoutVerification.Verify(elsewhere, actualSize: 1);
    }

    private static void AllocateInArena()
    {
        using Arena arena = Arena.Confined();
        arena.Allocate<Nothing>(2);
    }
}
