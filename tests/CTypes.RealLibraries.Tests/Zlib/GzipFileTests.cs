using System.IO.Compression;

namespace CTypes.RealLibraries.Tests;

public sealed class GzipFileTests : IDisposable
{
    private static readonly byte[] s_data = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * i % 251))];

    private readonly string _path = Path.GetTempFileName();

    public GzipFileTests() => RealLibrary.Need(Zlib.Module);

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void What_was_written_is_read()
    {
        Write();
        Assert.Equal(s_data, Read());
    }

    [Fact]
    public void DotNet_reads_what_was_written()
    {
        Write();
        using GZipStream stream = new(File.OpenRead(_path), CompressionMode.Decompress);
        using MemoryStream unpacked = new();
        stream.CopyTo(unpacked);
        Assert.Equal(s_data, unpacked.ToArray());
    }

    [Fact]
    public void A_file_that_is_not_there_is_named_with_its_reason()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "A zlib1.dll that is linked with msvcrt.dll has an errno of its own.");
        ErrnoException e = Assert.Throws<ErrnoException>(() => Zlib.Open("/no/such/file", "rb"));
        Assert.Equal(("gzopen", "ENOENT", "/no/such/file"), (e.Function.Symbol, e.Name, e.Resource));
    }

    [Fact]
    public void A_damaged_file_is_an_exception_of_its_own()
    {
        Write();
        byte[] packed = File.ReadAllBytes(_path);
        packed[^6] ^= 0xFF;    // in the checksum
        File.WriteAllBytes(_path, packed);
        Assert.Equal("gzread", Assert.Throws<ZlibDataException>(Read).Function.Symbol);
    }

    [Fact]
    public void A_failure_to_write_what_is_left_leaves_Dispose()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/dev/full"), "Only Linux has a device that is always full.");
        GzipFile file = Zlib.Open("/dev/full", "wb");
        Zlib.Write(file, s_data.AsSpan(0, 10));
        Assert.Equal(Zlib.FileError, Assert.Throws<CErrorException>(file.Dispose).Code);
        file.Dispose();    // it was closed all the same
    }

    [Fact]
    public void A_closed_file_is_not_read()
    {
        Write();
        GzipFile file = Zlib.Open(_path, "rb");
        file.Dispose();
        Assert.Throws<ObjectDisposedException>(() => Zlib.Read(file, new byte[10]));
    }

    private void Write()
    {
        using GzipFile file = Zlib.Open(_path, "wb");
        Assert.Equal(s_data.Length, Zlib.Write(file, s_data));
    }

    private byte[] Read()
    {
        // Disposed in any case, because Windows deletes no open file; not by using, because gzclose may report the error of gzread again.
        GzipFile file = Zlib.Open(_path, "rb");
        byte[] target = new byte[s_data.Length + 1];
        try
        {
            int length = Zlib.Read(file, target);
            file.Dispose();
            return target[..length];
        }
        catch (ZlibDataException)
        {
            Record.Exception(file.Dispose);
            throw;
        }
    }
}
