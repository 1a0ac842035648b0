using System.Runtime.InteropServices;

namespace MeasureStartup;

internal static partial class LibC
{
    [LibraryImport("libc", EntryPoint = "atoi", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int ToInt32(string text);
}
