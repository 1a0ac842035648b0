using System.Runtime.InteropServices;

namespace CTypes;

/// <summary>Which loaded file has the code at an address. macOS and Linux with a glibc before 2.35 are not asked.</summary>
internal static unsafe class LoadedCode
{
    private static readonly delegate* unmanaged[Stdcall]<uint, nint, nint*, int> s_moduleAt = OperatingSystem.IsWindows()
        ? (delegate* unmanaged[Stdcall]<uint, nint, nint*, int>)NativeLibrary.GetExport(NativeLibrary.Load("kernel32.dll"), "GetModuleHandleExW")
        : null;

    /// <summary>Whether it is the file of a handle that the system's loader gave.</summary>
    public static bool IsIn(nint library, nint code)
    {
        const uint FromAddress = 4, UnchangedCount = 2;
        nint module = 0;
        if (s_moduleAt != null) return s_moduleAt(FromAddress | UnchangedCount, code, &module) != 0 && module == library;
        return LoadedObject.At(code) is { } found && found.IsOf(library);
    }
}
