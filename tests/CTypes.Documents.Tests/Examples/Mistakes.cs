namespace CTypes.Documents.Tests.Examples.Mistakes;

#region example: mistakes declarations
[Callback(ArgTypes = [typeof(c_int)])]
public sealed partial class Ready;                          // void ready(int number);

[CHandle(Free = "fclose", Library = typeof(Files))]
public sealed partial class Stream;

[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
public static partial class Files
{
    [CFunction("tmpfile", ArgTypes = [], RestType = typeof(Stream))]
    public static partial Stream Temporary();

    [CFunction("fputc", ArgTypes = [typeof(c_int), typeof(Stream)], RestType = typeof(c_int))]
    public static partial int Put(int character, Stream stream);

    [CFunction("read", ArgTypes = [typeof(c_int), typeof(c_void_p), typeof(c_size_t)], RestType = typeof(c_ssize_t))]
    public static partial nint Read(int file, Span<byte> buffer, nuint count);
}
#endregion

#region example: mistake 1
[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
public static partial class Memory
{
    [CFunction("malloc", ArgTypes = [typeof(c_size_t)], RestType = typeof(c_void_p))]
    public static partial nint Allocate(nuint size);
}
#endregion

#region example: mistake 2
[CStruct(Pack = 1)]
public partial struct Header
{
    public byte kind;
    public int length;
}
#endregion

#region example: mistake 3
[CLibrary("document_callbacks")]
public static partial class Device
{
    [CFunction("device_each", ArgTypes = [typeof(c_int), typeof(Ready)])]
    public static partial void Each(int count, [Lifetime(CallbackLifetime.Call)] Ready.Handler each);
}
#endregion

#region example: mistake 4
[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
public static partial class Surroundings
{
    [CFunction("getenv", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p))]
    public static partial string? Variable(string name);
}
#endregion

#region example: mistake 5
[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
public static partial class Copies
{
    [CFunction("strdup", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_char_p), Free = "free")]
    public static partial string? Duplicate(string text);
}
#endregion

#region example: mistake 6
[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
public static partial class Output
{
    [CFunction("snprintf", VariadicFrom = 3, ArgTypes = [typeof(c_char_p), typeof(c_size_t), typeof(c_char_p), typeof(c_double)], RestType = typeof(c_int))]
    public static partial int Format(StringBuffer text, nuint size, string format, double number);
}
#endregion

#region example: mistake 7
[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
public static partial class Descriptors
{
    [CFunction("close", ArgTypes = [typeof(c_int)], RestType = typeof(c_int), ErrCheck = nameof(Errors.NegativeIsErrno), UseErrno = true)]
    public static partial void Close(int file);
}
#endregion

#region example: mistake 8
[CLibrary("kernel32", CallConv = CallConv.Stdcall)]
public static partial class Kernel32
{
    [CFunction("GetTickCount", ArgTypes = [], RestType = typeof(c_uint))]
    public static partial uint TickCount();
}
#endregion

#region example: mistake 9
public static class Input
{
    public static nint ReadHeader(int file)
    {
        Span<byte> header = stackalloc byte[16];
        return Files.Read(file, header, (nuint)header.Length);
    }
}
#endregion

#region example: mistake 10
public static class Log
{
    public static void Write()
    {
        using Stream stream = Files.Temporary();
        Files.Put('x', stream);
    }
}
#endregion

public class MistakesTests
{
    [Fact]
    public void The_mended_programs_do_what_they_are_for()
    {
        Assert.NotEqual(0, Memory.Allocate(16));
        Assert.Equal((5, 1), (C.SizeOf<Header>(), Header.Layout["length"].ByteOffset));
        int calls = 0;
        Device.Each(3, _ => calls++);
        Assert.Equal(3, calls);
        Assert.NotNull(Surroundings.Variable("PATH"));
        Assert.Equal("spam", Copies.Duplicate("spam"));
        StringBuffer text = C.CreateStringBuffer(16);
        Assert.Equal(4, Output.Format(text, 16, "%.2f", 1.25));
        Assert.Equal("1.25", text.Value);
        Assert.Equal("EBADF", Assert.Throws<ErrnoException>(() => Descriptors.Close(-1)).Name);
        Assert.Equal(-1, Input.ReadHeader(-1));
        Log.Write();
    }
}
