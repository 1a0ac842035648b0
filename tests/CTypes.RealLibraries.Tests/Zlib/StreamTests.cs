namespace CTypes.RealLibraries.Tests;

public sealed class StreamTests : IDisposable
{
    private const int Step = 1000;

    private static readonly byte[] s_data = [.. Enumerable.Range(0, 50_000).Select(i => (byte)(i * i % 251))];

    // zlib keeps the addresses of the stream and of what it points to.
    private readonly CBox<ZStream> _stream = new(new ZStream { zalloc = CountedMemory.AllocatePointer, zfree = CountedMemory.FreePointer });
    private readonly CArray<c_ubyte> _chunk = new(Step);

    public StreamTests()
    {
        RealLibrary.Need(Zlib.Module);
        CountedMemory.Begin(allocations: 1000);
    }

    public void Dispose() => Assert.Equal(0, CountedMemory.Live);

    [Fact]
    public void A_stream_is_deflated_and_inflated_in_pieces()
    {
        byte[] packed = Deflated(s_data);
        Assert.InRange(packed.Length, 1, s_data.Length / 2);
        Assert.Equal(s_data, Inflated(packed));
    }

    [Fact]
    public void What_the_allocator_gave_comes_back()
    {
        Deflated(s_data);
        Assert.InRange(CountedMemory.Allocated, 1, 999);
        Assert.Equal(0, CountedMemory.Live);
    }

    [Fact]
    public void What_the_allocator_gave_comes_back_after_an_error()
    {
        byte[] packed = Deflated(s_data);
        packed[packed.Length / 2] ^= 0xFF;
        Assert.Throws<ZlibDataException>(() => Inflated(packed));
        Assert.Equal(0, CountedMemory.Live);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void An_allocator_without_memory_is_an_exception_of_its_own(int allocations)
    {
        CountedMemory.Begin(allocations);
        Assert.Throws<ZlibMemoryException>(() => Zlib.DeflateInit(_stream.Pointer, level: 6, Zlib.Version(), C.SizeOf<ZStream>()));
    }

    [Fact]
    public void Another_version_s_record_is_refused_by_zlib() =>
        Assert.Equal(Zlib.VersionError, Assert.Throws<CErrorException>(() => Zlib.DeflateInit(_stream.Pointer, level: 6, "0.9", C.SizeOf<ZStream>())).Code);

    private byte[] Deflated(byte[] data)
    {
        Zlib.DeflateInit(_stream.Pointer, level: 6, Zlib.Version(), C.SizeOf<ZStream>());
        try
        {
            return Through(data, Zlib.Deflate, Zlib.Finish);
        }
        finally
        {
            Zlib.DeflateEnd(_stream.Pointer);
        }
    }

    private byte[] Inflated(byte[] packed)
    {
        Zlib.InflateInit(_stream.Pointer, Zlib.Version(), C.SizeOf<ZStream>());
        try
        {
            return Through(packed, Zlib.Inflate, Zlib.NoFlush);
        }
        finally
        {
            Zlib.InflateEnd(_stream.Pointer);
        }
    }

    private byte[] Through(byte[] data, Func<POINTER<ZStream>, int, bool> work, int flush)
    {
        using CArray<c_ubyte> source = new(data.Length);
        data.CopyTo(source.AsBytes());
        using MemoryStream target = new();
        ref ZStream stream = ref _stream.Value;
        stream.next_in = source.Pointer;
        stream.avail_in = (uint)data.Length;
        bool isAtEnd;
        do
        {
            stream.next_out = _chunk.Pointer;
            stream.avail_out = Step;
            isAtEnd = work(_stream.Pointer, flush);
            target.Write(_chunk.AsBytes()[..(int)(Step - stream.avail_out)]);
        }
        while (!isAtEnd);

        return target.ToArray();
    }
}
