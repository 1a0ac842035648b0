using CTypes;
using static CTypes.ParamFlag;

[assembly: CTypesTargets("linux-x64;linux-arm64;osx-x64;osx-arm64")]

namespace Corpus.Zlib;

/// <summary>A gzFile.</summary>
[CHandle(Free = "gzclose", Library = typeof(Z))]
public sealed partial class GzFile;

/// <summary>zlib.h.</summary>
[CLibrary("z", Names = ["libz.so.1", "libz.dylib"])]
public static partial class Z
{
    [CFunction("zlibVersion", ArgTypes = [], RestType = typeof(c_char_p))]
    public static partial string? Version();

    [CFunction("zlibCompileFlags", ArgTypes = [], RestType = typeof(c_ulong))]
    public static partial c_ulong CompileFlags();

    [CFunction("compress", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(POINTER<c_ulong>), typeof(POINTER<c_ubyte>), typeof(c_ulong)], RestType = typeof(c_int), ErrCheck = nameof(Check)), ParamLength(3, nameof(source))]
    public static partial void Compress(Span<byte> destination, ref c_ulong destinationLength, ReadOnlySpan<byte> source);

    [CFunction("compress2", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(POINTER<c_ulong>), typeof(POINTER<c_ubyte>), typeof(c_ulong), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Compress(Span<byte> destination, ref c_ulong destinationLength, ReadOnlySpan<byte> source, c_ulong sourceLength, int level);

    [CFunction("compressBound", ArgTypes = [typeof(c_ulong)], RestType = typeof(c_ulong))]
    public static partial c_ulong Bound(c_ulong sourceLength);

    [CFunction("uncompress", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(POINTER<c_ulong>), typeof(POINTER<c_ubyte>), typeof(c_ulong)], RestType = typeof(c_int), ErrCheck = nameof(Check)), ParamLength(3, nameof(source))]
    public static partial void Uncompress(Span<byte> destination, ref c_ulong destinationLength, ReadOnlySpan<byte> source);

    [CFunction("crc32", ArgTypes = [typeof(c_ulong), typeof(POINTER<c_ubyte>), typeof(c_uint)], RestType = typeof(c_ulong)), ParamLength(2, nameof(bytes))]
    public static partial c_ulong Crc32(c_ulong before, ReadOnlySpan<byte> bytes);

    [CFunction("adler32", ArgTypes = [typeof(c_ulong), typeof(POINTER<c_ubyte>), typeof(c_uint)], RestType = typeof(c_ulong)), ParamLength(2, nameof(bytes))]
    public static partial c_ulong Adler32(c_ulong before, ReadOnlySpan<byte> bytes);

    [CFunction("gzopen", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(GzFile), UseErrno = true, ErrCheck = nameof(Errors.NullIsErrno))]
    public static partial GzFile Open([ErrorContext] string path, string mode);

    [CFunction("gzclose", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_int))]
    public static partial int Close(nint file);

    [CFunction("gzread", ArgTypes = [typeof(GzFile), typeof(c_void_p), typeof(c_uint)], RestType = typeof(c_int)), ParamLength(2, nameof(buffer))]
    public static partial int Read(GzFile file, Span<byte> buffer);

    [CFunction("gzwrite", ArgTypes = [typeof(GzFile), typeof(c_void_p), typeof(c_uint)], RestType = typeof(c_int)), ParamLength(2, nameof(buffer))]
    public static partial int Write(GzFile file, ReadOnlySpan<byte> buffer);

    [CFunction("gzputs", ArgTypes = [typeof(GzFile), typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int Put(GzFile file, string text);

    [CFunction("gzeof", ArgTypes = [typeof(GzFile)], RestType = typeof(c_int))]
    public static partial int IsAtEnd(GzFile file);

    [CFunction("gzflush", ArgTypes = [typeof(GzFile), typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Check))]
    public static partial void Flush(GzFile file, int kind);

    private static void Check(int result, CFunctionInfo function)
    {
        if (result < 0) throw new CErrorException(function, result, message: null);
    }
}
