using System.IO.Compression;
using System.Runtime.InteropServices;

namespace CTypes.RealLibraries.Tests;

[Callback(ArgTypes = [typeof(c_void_p), typeof(POINTER<c_void_p>)], RestType = typeof(c_uint), UserData = 0, OnError = 0)]
public sealed partial class ZRead
{
    public delegate uint Handler(out nint chunk);
}

[Callback(ArgTypes = [typeof(c_void_p), typeof(POINTER<c_ubyte>), typeof(c_uint)], RestType = typeof(c_int), UserData = 0, OnError = 1)]
public sealed partial class ZWrite
{
    public delegate int Handler([Buffer(LengthFrom = nameof(size))] ReadOnlySpan<byte> bytes, uint size);
}

public static partial class Zlib
{
    [CFunction("inflateBackInit_", ArgTypes = [typeof(POINTER<ZStream>), typeof(c_int), typeof(POINTER<c_ubyte>), typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int))]
    public static partial int InflateBackInit(ref ZStream stream, int windowBits, Span<byte> window, string version, int size);

    [CFunction("inflateBack", ArgTypes = [typeof(POINTER<ZStream>), typeof(ZRead), typeof(c_void_p), typeof(ZWrite), typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int InflateBack(ref ZStream stream, [Lifetime(Call)] ZRead.Handler read, [Lifetime(Call)] ZWrite.Handler write);

    [CFunction("inflateBackEnd", ArgTypes = [typeof(POINTER<ZStream>)], RestType = typeof(c_int))]
    public static partial int InflateBackEnd(ref ZStream stream);
}

public sealed class InflateBackTests : IDisposable
{
    private const int WindowBits = 15;

    // zlib keeps the addresses of the stream and of the window.
    private readonly GCHandle _stream = GCHandle.Alloc(new ZStream[1], GCHandleType.Pinned);
    private readonly byte[] _window = GC.AllocateArray<byte>(1 << WindowBits, pinned: true);

    public InflateBackTests()
    {
        RealLibrary.Need(Zlib.Module);
        Assert.Equal(0, Zlib.InflateBackInit(ref Stream, WindowBits, _window, Zlib.Version(), C.SizeOf<ZStream>()));
    }

    public void Dispose()
    {
        if (_stream.IsAllocated && Stream.state != 0) Zlib.InflateBackEnd(ref Stream);
        _stream.Free();
    }

    private ref ZStream Stream => ref ((ZStream[])_stream.Target!)[0];

    [Fact]
    public void InflateBack_reads_and_writes_through_lambdas()
    {
        byte[] expected = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * i % 251))];
        byte[] packed = Packed(expected);
        using MemoryStream unpacked = new();
        int read = 0;
        int result = Zlib.InflateBack(
            ref Stream,
            (out nint chunk) =>
            {
                int size = Math.Min(1000, packed.Length - read);
                chunk = Marshal.UnsafeAddrOfPinnedArrayElement(packed, read);
                read += size;
                return (uint)size;
            },
            (bytes, size) =>
            {
                unpacked.Write(bytes);
                return 0;
            });
        Assert.Equal(Zlib.StreamEnd, result);
        Assert.Equal(expected, unpacked.ToArray());
    }

    [Fact]
    public void An_exception_while_writing_ends_the_work_and_reaches_the_caller()
    {
        byte[] packed = Packed(new byte[200_000]);
        InvalidDataException thrown = new("disk full");
        Assert.Same(thrown, Assert.Throws<InvalidDataException>(() => Zlib.InflateBack(
            ref Stream,
            (out nint chunk) =>
            {
                chunk = Marshal.UnsafeAddrOfPinnedArrayElement(packed, 0);
                return (uint)packed.Length;
            },
            (bytes, size) => throw thrown)));
    }

    private static byte[] Packed(byte[] data)
    {
        using MemoryStream stream = new();
        using (DeflateStream deflate = new(stream, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(data);
        byte[] pinned = GC.AllocateArray<byte>((int)stream.Length, pinned: true);
        stream.ToArray().CopyTo(pinned, 0);
        return pinned;
    }
}
