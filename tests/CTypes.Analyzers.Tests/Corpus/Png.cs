using CTypes;

namespace Corpus.Png;

/// <summary>png.h, with its simplified interface left out.</summary>
[CLibrary("png16", Names = ["libpng16.so.16", "libpng16.dylib"])]
public static partial class LibPng
{
    [CFunction("png_access_version_number", ArgTypes = [], RestType = typeof(c_uint))]
    public static partial uint VersionNumber();

    [CFunction("png_get_libpng_ver", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_char_p))]
    public static partial string? Version(nint png);

    [CFunction("png_sig_cmp", ArgTypes = [typeof(POINTER<c_ubyte>), typeof(c_size_t), typeof(c_size_t)], RestType = typeof(c_int))]
    public static partial int CompareSignature(ReadOnlySpan<byte> signature, nuint start, nuint count);

    [CFunction("png_create_read_struct", ArgTypes = [typeof(c_char_p), typeof(c_void_p), typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial nint CreateRead(string version, nint errorState, nint onError, nint onWarning);

    [CFunction("png_create_info_struct", ArgTypes = [typeof(c_void_p)], RestType = typeof(c_void_p))]
    public static partial nint CreateInfo(nint png);

    [CFunction("png_destroy_read_struct", ArgTypes = [typeof(POINTER<c_void_p>), typeof(POINTER<c_void_p>), typeof(POINTER<c_void_p>)], RestType = typeof(void))]
    public static partial void DestroyRead(ref nint png, ref nint info, ref nint endInfo);

    [CFunction("png_read_info", ArgTypes = [typeof(c_void_p), typeof(c_void_p)], RestType = typeof(void))]
    public static partial void ReadInfo(nint png, nint info);

    [CFunction("png_get_image_width", ArgTypes = [typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_uint32))]
    public static partial uint Width(nint png, nint info);

    [CFunction("png_get_image_height", ArgTypes = [typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_uint32))]
    public static partial uint Height(nint png, nint info);

    [CFunction("png_get_bit_depth", ArgTypes = [typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_uint8))]
    public static partial byte BitDepth(nint png, nint info);

    [CFunction("png_get_rowbytes", ArgTypes = [typeof(c_void_p), typeof(c_void_p)], RestType = typeof(c_size_t))]
    public static partial nuint RowBytes(nint png, nint info);

    [CFunction("png_get_IHDR", ArgTypes = [typeof(c_void_p), typeof(c_void_p), typeof(POINTER<c_uint32>), typeof(POINTER<c_uint32>), typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(POINTER<c_int>), typeof(POINTER<c_int>)], RestType = typeof(c_uint32))]
    public static partial uint Header(nint png, nint info, out uint width, out uint height, out int bitDepth, out int colorType, out int interlace, out int compression, out int filter);

    [CFunction("png_set_expand", ArgTypes = [typeof(c_void_p)], RestType = typeof(void))]
    public static partial void Expand(nint png);

    [CFunction("png_read_row", ArgTypes = [typeof(c_void_p), typeof(POINTER<c_ubyte>), typeof(POINTER<c_ubyte>)], RestType = typeof(void))]
    public static partial void ReadRow(nint png, Span<byte> row, byte[]? display);

    [CFunction("png_read_image", ArgTypes = [typeof(c_void_p), typeof(POINTER<POINTER<c_ubyte>>)], RestType = typeof(void))]
    public static partial void ReadImage(nint png, byte[][] rows);
}
