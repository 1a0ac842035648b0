using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>The <c>dlopen</c> of the process, for flags that .NET's own loading does not pass on.</summary>
internal static unsafe class Dlopen
{
    private static readonly delegate* unmanaged[Cdecl]<byte*, int, nint> s_open = (delegate* unmanaged[Cdecl]<byte*, int, nint>)Find("dlopen");
    private static readonly delegate* unmanaged[Cdecl]<byte*> s_error = (delegate* unmanaged[Cdecl]<byte*>)Find("dlerror");

    /// <summary>Opens a file, or what the loader finds under a name; zero when it cannot.</summary>
    public static nint TryOpen(string file, int mode)
    {
        nint name = Marshal.StringToCoTaskMemUTF8(file);
        try
        {
            return s_open((byte*)name, mode);
        }
        finally
        {
            Marshal.FreeCoTaskMem(name);
        }
    }

    /// <inheritdoc cref="TryOpen"/>
    /// <exception cref="DllNotFoundException">The loader's own words.</exception>
    public static nint Open(string file, int mode) =>
        TryOpen(file, mode) is not 0 and nint handle ? handle : throw new DllNotFoundException(Marshal.PtrToStringUTF8((nint)s_error()) ?? "The loader did not say why.");

    // In the C library itself on most systems, in libdl before glibc 2.34; the .NET host is linked with either.
    private static nint Find(string symbol)
    {
        if (NativeLibrary.TryGetExport(NativeLibrary.GetMainProgramHandle(), symbol, out nint address)) return address;
        return NativeLibrary.GetExport(NativeLibrary.Load("libdl.so.2"), symbol);
    }
}
