namespace CTypes;

/// <summary>
/// Makes a partial class stand for a C library. A static class is one library of the process: loaded at the first call of one
/// of its functions, never unloaded. A class that is not static has library objects, as ctypes' <c>CDLL</c> makes them: each
/// loads the library, or the file that its constructor gets, and Dispose ends its use. In both, each symbol is looked up at
/// the first call of its function.
/// </summary>
/// <param name="name">The library's name as a linker knows it (<c>sqlite3</c>), a file name (<c>libm.so.6</c>), a path
/// relative to the assembly that declares the class, or <see cref="CLibrary.MainProgram"/>. A name without a separator is
/// looked for in <see cref="SearchPath"/>, in the native folders of the assembly, by the system's loader as written and with
/// the platform's prefix and suffix, and as <see cref="CLibrary.Find"/> does.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CLibraryAttribute(string name) : Attribute
{
    /// <summary>The name given to the constructor.</summary>
    public string Name { get; } = name;

    /// <summary>Names to try first, in order: the sonames and file names of the platforms the library is used on.</summary>
    public string[] Names { get; set; } = [];

    /// <summary>Folders to look in first, relative to the assembly that declares the class.</summary>
    public string[] SearchPath { get; set; } = [];

    /// <summary>
    /// The name of a method of the class, <c>nint M(string symbol)</c>, which is asked for the symbols that the file does not export,
    /// as OpenGL's <c>glXGetProcAddress</c> and Vulkan's <c>vkGetInstanceProcAddr</c> hand functions out. It may be a
    /// <see cref="CFunctionAttribute"/> of the same class that is exported. What it returns is remembered; 0, the addresses below
    /// 64 KiB and -1 mean that it does not know the symbol either. In a class with objects it may be a method of the object.
    /// </summary>
    public string? SymbolResolver { get; set; }

    /// <summary>How the library is loaded.</summary>
    public LoadFlags Flags { get; set; }

    /// <summary>Swaps <c>errno</c> with the thread's private copy (<see cref="Errno"/>) around every call of the library.</summary>
    public bool UseErrno { get; set; }

    /// <summary>The encoding of the text of all functions, where nothing nearer says another. The default is UTF-8.</summary>
    public CEncoding Encoding { get; set; }

    /// <summary>What becomes of text that the encoding cannot express, and of bytes that are no text in it.</summary>
    public CEncodingErrors EncodingErrors { get; set; }

    /// <summary>Swaps Windows' last error with the thread's private copy (<see cref="LastError"/>) around every call of the library.</summary>
    public bool UseLastError { get; set; }

    /// <summary>Tells listeners of <see cref="CTypesEventSource"/> of every call, with all checks done and C not yet called. Each call then asks whether there is a listener.</summary>
    public bool CallEvents { get; set; }

    /// <summary>Where to look for the error checks that the class itself does not have.</summary>
    public Type? ErrCheckType { get; set; }

    /// <summary>The calling convention of the library's functions that state none.</summary>
    public CallConv CallConv { get; set; }

    /// <summary>How the library's functions that state nothing else are reached.</summary>
    public CBinding Binding { get; set; }
}
