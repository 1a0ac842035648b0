namespace CTypes.Analyzers.Usage;

/// <summary>The libraries that are part of Windows: their functions are <c>__stdcall</c>, and their <c>wchar_t</c> is UTF-16.</summary>
internal static class WindowsLibraries
{
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        "advapi32", "bcrypt", "comctl32", "comdlg32", "crypt32", "dbghelp", "dwmapi", "gdi32", "iphlpapi", "kernel32", "mpr", "netapi32", "ntdll", "ole32",
        "oleaut32", "powrprof", "psapi", "rpcrt4", "secur32", "setupapi", "shell32", "shlwapi", "user32", "userenv", "uxtheme", "version", "winhttp", "wininet",
        "winmm", "ws2_32", "wtsapi32",
    };

    public static bool Contains(string library) => s_names.Contains(library.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? library.Substring(0, library.Length - 4) : library);
}
