using CTypes;

namespace MeasureStartup;

[CLibrary("c", Names = ["libc.so.6", "libSystem.B.dylib"])]
internal static partial class LibC
{
    [CFunction("atoi", ArgTypes = [typeof(c_char_p)], RestType = typeof(c_int))]
    public static partial int ToInt32(string text);
}
