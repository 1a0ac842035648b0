namespace CTypes.RealLibraries.Tests;

[CLibrary("z", Names = ["libz.so.1", "libz.dylib", "zlib1"])]
[CError(-3, typeof(ZlibDataException)), CError(-4, typeof(ZlibMemoryException)), CError(-5, typeof(ZlibBufferException))]
public static partial class Zlib
{
    public const int StreamEnd = 1;
    public const int FileError = -1;
    public const int StreamError = -2;
    public const int VersionError = -6;

    [CFunction("zlibVersion", ArgTypes = [], RestType = typeof(c_char_p))]
    public static partial string Version();

    [CFunction("zError", ArgTypes = [typeof(c_int)], RestType = typeof(c_char_p))]
    public static partial string ErrorText(int code);

    [CFunction("compressBound", ArgTypes = [typeof(c_ulong)], RestType = typeof(c_ulong))]
    public static partial int BoundOf(int length);

    /// <summary>Compresses at once. The length is the target's before and that of the compressed data after.</summary>
    [CFunction("compress2", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(POINTER<c_ulong>), typeof(POINTER<c_ubyte>), typeof(c_ulong), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    [ParamFlags(In, InOut, In, In, In), ParamLength(3, nameof(source))]
    public static partial int Compress([Buffer(LengthFrom = nameof(length))] Span<byte> target, int length, ReadOnlySpan<byte> source, int level = -1);

    /// <summary>Uncompresses at once. The length is the target's before and that of the data after.</summary>
    [CFunction("uncompress", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(POINTER<c_ulong>), typeof(POINTER<c_ubyte>), typeof(c_ulong)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NonZeroIsCode))]
    [ParamFlags(In, InOut, In, In), ParamLength(3, nameof(source))]
    public static partial int Uncompress([Buffer(LengthFrom = nameof(length))] Span<byte> target, int length, ReadOnlySpan<byte> source);

    [CFunction("crc32", ArgTypes = [typeof(c_ulong), typeof(POINTER<c_ubyte>), typeof(c_uint)], RestType = typeof(c_ulong))]
    [ParamLength(2, nameof(bytes))]
    public static partial uint Crc32(uint start, ReadOnlySpan<byte> bytes);

    [CFunction("adler32", ArgTypes = [typeof(c_ulong), typeof(POINTER<c_ubyte>), typeof(c_uint)], RestType = typeof(c_ulong))]
    [ParamLength(2, nameof(bytes))]
    public static partial uint Adler32(uint start, ReadOnlySpan<byte> bytes);

    internal static string Describe(CFunctionInfo function, int code) => $"{function.Symbol}: {ErrorText(code)} ({code})";
}
