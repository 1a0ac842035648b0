namespace CTypes.Generator.Parser;

/// <summary>What a C function does with a text beyond reading it during the call.</summary>
internal enum TextUse
{
    Writes,
    Keeps,
    Frees,
}

/// <summary>Functions that everybody knows and that do more with a text than read it: C11, POSIX and Windows, with the positions of the texts.</summary>
internal static class TextTable
{
    private static readonly Dictionary<string, int[]> s_written = Rows(
        // C
        (0, "strcpy strncpy strcat strncat stpcpy stpncpy strlcpy strlcat strtok strtok_r strtok_s strxfrm strftime memcpy memmove memset memccpy mempcpy sprintf snprintf vsprintf vsnprintf gets fgets fread tmpnam"),
        (0, "wcscpy wcsncpy wcscat wcsncat wcpcpy wcpncpy wcstok wcsxfrm wcsftime wmemcpy wmemmove wmemset swprintf vswprintf fgetws mbstowcs mbsrtowcs wcstombs wcsrtombs mbrtowc"),

        // POSIX
        (0, "getcwd gethostname getdomainname getlogin_r ctermid mkstemp mkostemp mkstemps mkostemps mkdtemp mktemp dirname bzero getrandom getentropy"),
        (1, "realpath readlink ttyname_r ptsname_r strerror_r asctime_r ctime_r confstr read pread pread64 recv recvfrom if_indextoname bcopy swab"),
        (2, "readlinkat inet_ntop getnameinfo"),
        (4, "getnameinfo"),

        // Windows
        (0, "GetComputerNameA GetComputerNameW GetUserNameA GetUserNameW GetSystemDirectoryA GetSystemDirectoryW GetWindowsDirectoryA GetWindowsDirectoryW lstrcpyA lstrcpyW lstrcatA lstrcatW CharLowerA CharLowerW CharUpperA CharUpperW"),
        (1, "CreateProcessA CreateProcessW GetClassNameA GetClassNameW GetComputerNameExA GetComputerNameExW GetCurrentDirectoryA GetCurrentDirectoryW GetEnvironmentVariableA GetEnvironmentVariableW GetLongPathNameA GetLongPathNameW GetModuleFileNameA GetModuleFileNameW GetShortPathNameA GetShortPathNameW GetTempPathA GetTempPathW GetWindowTextA GetWindowTextW ExpandEnvironmentStringsA ExpandEnvironmentStringsW ReadFile"),
        (2, "GetFullPathNameA GetFullPathNameW LoadStringA LoadStringW QueryFullProcessImageNameA QueryFullProcessImageNameW"),
        (3, "GetTempFileNameA GetTempFileNameW GetPrivateProfileStringA GetPrivateProfileStringW"));

    private static readonly Dictionary<string, int[]> s_kept = Rows((0, "putenv openlog"));

    private static readonly Dictionary<string, int[]> s_freed = Rows((0, "free realloc reallocarray freezero LocalFree GlobalFree CoTaskMemFree SysFreeString"));

    /// <summary>What a function does with the argument at a position; null where nothing is known.</summary>
    public static TextUse? Find(string symbol, int index) =>
        Has(s_written, symbol, index) ? TextUse.Writes
        : Has(s_kept, symbol, index) ? TextUse.Keeps
        : Has(s_freed, symbol, index) ? TextUse.Frees
        : null;

    private static bool Has(Dictionary<string, int[]> rows, string symbol, int index) => rows.TryGetValue(symbol, out int[]? indices) && indices.Contains(index);

    private static Dictionary<string, int[]> Rows(params (int Index, string Symbols)[] rows) =>
        rows.SelectMany(row => row.Symbols.Split(' ').Select(symbol => (symbol, row.Index)))
            .GroupBy(row => row.symbol, StringComparer.Ordinal)
            .ToDictionary(row => row.Key, row => row.Select(r => r.Index).ToArray(), StringComparer.Ordinal);
}
