namespace CTypes.RealLibraries.Tests;

/// <summary>A file that zlib writes or reads. Closing writes what is left, so it can fail.</summary>
[CHandle(Free = "gzclose", Library = typeof(Zlib), FreeErrCheck = nameof(Errors.NonZeroIsCode))]
public sealed partial class GzipFile;

public static partial class Zlib
{
    [CFunction("gzopen", ArgTypes = [typeof(c_char_p), typeof(c_char_p)], RestType = typeof(GzipFile), UseErrno = true, ErrCheck = nameof(Errors.NullIsErrno))]
    public static partial GzipFile Open([ErrorContext] string path, string mode);

    [CFunction("gzwrite", ArgTypes = [typeof(GzipFile), typeof(c_void_p), typeof(c_uint)], RestType = typeof(c_int), ErrCheck = nameof(CheckWrite))]
    [ParamLength(2, nameof(bytes))]
    public static partial int Write(GzipFile file, ReadOnlySpan<byte> bytes);

    [CFunction("gzread", ArgTypes = [typeof(GzipFile), typeof(c_void_p), typeof(c_uint)], RestType = typeof(c_int), ErrCheck = nameof(CheckRead))]
    [ParamLength(2, nameof(bytes))]
    public static partial int Read(GzipFile file, Span<byte> bytes);

    [CFunction("gzerror", ArgTypes = [typeof(GzipFile), typeof(POINTER<c_int>)], RestType = typeof(c_char_p))]
    public static partial string ErrorOf(GzipFile file, out int code);

    private static void CheckWrite(int written, CFunctionInfo function, in WriteArguments arguments)
    {
        if (written == 0 && !arguments.bytes.IsEmpty) throw FailureOf(arguments.file, function);
    }

    private static void CheckRead(int read, CFunctionInfo function, in ReadArguments arguments)
    {
        if (read < 0) throw FailureOf(arguments.file, function);
    }

    private static Exception FailureOf(GzipFile file, CFunctionInfo function)
    {
        string text = ErrorOf(file, out int code);
        return Errors.FromCode(function, code, text);
    }
}
