namespace CTypes.RealLibraries.Tests;

[CStruct]
public partial struct ZStream
{
    public POINTER<c_ubyte> next_in;
    public uint avail_in;
    public c_ulong total_in;
    public POINTER<c_ubyte> next_out;
    public uint avail_out;
    public c_ulong total_out;
    public c_char_p msg;
    public nint state;
    public CFunctionPointer<ZAllocate> zalloc;
    public CFunctionPointer<ZFree> zfree;
    public nint opaque;
    public int data_type;
    public c_ulong adler, reserved;
}

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_uint), typeof(c_uint)], RestType = typeof(c_void_p), OnError = 0)]
public sealed partial class ZAllocate;

[Callback(ArgTypes = [typeof(c_void_p), typeof(c_void_p)])]
public sealed partial class ZFree;

/// <summary>zlib's streams. A stream stays where it is from its Init to its End, because zlib keeps its address.</summary>
public static partial class Zlib
{
    public const int NoFlush = 0;
    public const int Finish = 4;

    [CFunction("deflateInit_", ArgTypes = [typeof(POINTER<ZStream>), typeof(c_int), typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    public static partial void DeflateInit(POINTER<ZStream> stream, int level, string version, int size);

    [CFunction("deflate", ArgTypes = [typeof(POINTER<ZStream>), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(IsAtEnd))]
    public static partial bool Deflate(POINTER<ZStream> stream, int flush);

    [CFunction("deflateEnd", ArgTypes = [typeof(POINTER<ZStream>)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    public static partial void DeflateEnd(POINTER<ZStream> stream);

    [CFunction("inflateInit_", ArgTypes = [typeof(POINTER<ZStream>), typeof(c_char_p), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    public static partial void InflateInit(POINTER<ZStream> stream, string version, int size);

    [CFunction("inflate", ArgTypes = [typeof(POINTER<ZStream>), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(IsAtEnd))]
    public static partial bool Inflate(POINTER<ZStream> stream, int flush);

    [CFunction("inflateEnd", ArgTypes = [typeof(POINTER<ZStream>)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    public static partial void InflateEnd(POINTER<ZStream> stream);

    private static bool IsAtEnd(int code, CFunctionInfo function) => code < 0 ? throw Errors.FromCode(function, code) : code == StreamEnd;
}
