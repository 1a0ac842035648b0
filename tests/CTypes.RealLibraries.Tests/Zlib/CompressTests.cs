using System.IO.Compression;

namespace CTypes.RealLibraries.Tests;

public sealed class CompressTests
{
    private static readonly byte[] s_data = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * i % 251))];

    public CompressTests() => RealLibrary.Need(Zlib.Module);

    [Fact]
    public void What_was_compressed_is_uncompressed()
    {
        byte[] packed = Packed(s_data);
        Assert.InRange(packed.Length, 1, s_data.Length / 2);
        Assert.Equal(s_data, Unpacked(packed, s_data.Length));
    }

    [Fact]
    public void Nothing_is_compressed_to_something_and_back_to_nothing()
    {
        byte[] packed = Packed([]);
        Assert.NotEmpty(packed);
        Assert.Empty(Unpacked(packed, 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    public void Each_level_comes_back(int level) => Assert.Equal(s_data, Unpacked(Packed(s_data, level), s_data.Length));

    [Fact]
    public void DotNet_reads_what_was_compressed()
    {
        using ZLibStream stream = new(new MemoryStream(Packed(s_data)), CompressionMode.Decompress);
        using MemoryStream unpacked = new();
        stream.CopyTo(unpacked);
        Assert.Equal(s_data, unpacked.ToArray());
    }

    [Fact]
    public void A_target_that_zlib_finds_too_small_is_an_exception_of_its_own()
    {
        ZlibBufferException e = Assert.Throws<ZlibBufferException>(() => Zlib.Compress(new byte[10], 10, s_data));
        Assert.Equal(("compress2: buffer error (-5)", -5), (e.Message, e.Code));
    }

    [Fact]
    public void Damaged_data_are_an_exception_of_their_own()
    {
        byte[] packed = Packed(s_data);
        packed[packed.Length / 2] ^= 0xFF;
        Assert.Equal("uncompress", Assert.Throws<ZlibDataException>(() => Unpacked(packed, s_data.Length)).Function.Symbol);
    }

    [Fact]
    public void Data_that_end_too_early_are_an_exception_of_their_own()
    {
        byte[] packed = Packed(s_data)[..^10];
        Assert.ThrowsAny<CErrorException>(() => Unpacked(packed, s_data.Length));
        Assert.Throws<ZlibBufferException>(() => Unpacked(Packed(s_data), s_data.Length / 2));
    }

    [Fact]
    public void A_code_without_a_class_is_thrown_with_its_number() =>
        Assert.Equal(Zlib.StreamError, Assert.Throws<CErrorException>(() => Zlib.Compress(new byte[100], 100, "spam"u8, level: 77)).Code);

    [Fact]
    public void A_target_shorter_than_its_stated_length_never_reaches_zlib()
    {
#pragma warning disable CTYP0079    // on purpose
        ArgumentException e = Assert.ThrowsAny<ArgumentException>(() => Zlib.Uncompress(new byte[10], 11, Packed(s_data)));
#pragma warning restore CTYP0079
        Assert.Equal("target", e.ParamName);
        Assert.Contains("Zlib.Uncompress", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Checksums_are_the_known_ones()
    {
        Assert.Equal(0xCBF43926, Zlib.Crc32(0, "123456789"u8));
        Assert.Equal(0x11E60398u, Zlib.Adler32(1, "Wikipedia"u8));
    }

    private static byte[] Packed(byte[] data, int level = -1)
    {
        byte[] target = new byte[Zlib.BoundOf(data.Length)];
        return target[..Zlib.Compress(target, target.Length, data, level)];
    }

    private static byte[] Unpacked(byte[] packed, int capacity)
    {
        byte[] target = new byte[capacity];
        return target[..Zlib.Uncompress(target, capacity, packed)];
    }
}
