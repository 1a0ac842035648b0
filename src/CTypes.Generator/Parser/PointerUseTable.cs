namespace CTypes.Generator.Parser;

/// <summary>What a C function does with the memory that it gets the address of, beyond reading it during the call.</summary>
internal enum PointerUse
{
    Writes,
    Keeps,
    Frees,
}

/// <summary>Functions that everybody knows and that do more with memory than read it: C11, POSIX and Windows, with the positions of the addresses.</summary>
internal static class PointerUseTable
{
    private static readonly Dictionary<string, int[]> s_written = Rows(
        // C
        (0, "strcpy strncpy strcat strncat stpcpy stpncpy strlcpy strlcat strtok strtok_r strtok_s strxfrm strftime memcpy memmove memset memset_s memset_explicit memccpy mempcpy qsort qsort_r qsort_s time mktime sprintf snprintf vsprintf vsnprintf gets fgets fread tmpnam"),
        (0, "wcscpy wcsncpy wcscat wcsncat wcpcpy wcpncpy wcstok wcsxfrm wcsftime wmemcpy wmemmove wmemset swprintf vswprintf fgetws mbstowcs mbsrtowcs wcstombs wcsrtombs mbrtowc"),
        (1, "strtol strtoul strtoll strtoull strtof strtod fgetpos"),

        // POSIX
        (0, "getcwd gethostname getdomainname getlogin_r ctermid mkstemp mkostemp mkstemps mkostemps mkdtemp mktemp dirname bzero explicit_bzero getrandom getentropy"),
        (0, "getline getdelim timegm gettimeofday times uname pipe pipe2 poll ppoll wait sigemptyset sigfillset sigaddset sigdelset cfmakeraw rand_r getloadavg regcomp"),
        (1, "realpath readlink ttyname_r ptsname_r strerror_r asctime_r ctime_r confstr read pread pread64 recv recvfrom if_indextoname bcopy swab"),
        (1, "getline getdelim iconv stat lstat fstat statvfs fstatvfs localtime_r gmtime_r clock_gettime clock_getres nanosleep waitpid select getgroups getrlimit getrusage getitimer tcgetattr inet_aton accept accept4 getsockname getpeername recvmsg epoll_wait epoll_pwait copy_file_range splice"),
        (2, "readlinkat inet_ntop inet_pton iconv select fstatat sigaction sigprocmask setitimer accept accept4 getsockname getpeername sendfile"),
        (3, "iconv select socketpair getsockopt copy_file_range splice"),
        (4, "getnameinfo iconv recvfrom getsockopt"),
        (5, "recvfrom"),

        // Windows
        (0, "GetComputerNameA GetComputerNameW GetUserNameA GetUserNameW GetSystemDirectoryA GetSystemDirectoryW GetWindowsDirectoryA GetWindowsDirectoryW lstrcpyA lstrcpyW lstrcatA lstrcatW CharLowerA CharLowerW CharUpperA CharUpperW"),
        (0, "GetSystemTime GetLocalTime GetSystemTimeAsFileTime GetSystemInfo GlobalMemoryStatusEx QueryPerformanceCounter QueryPerformanceFrequency GetCursorPos RtlZeroMemory RtlFillMemory RtlMoveMemory SystemFunction036"),
        (1, "CreateProcessA CreateProcessW GetClassNameA GetClassNameW GetComputerNameExA GetComputerNameExW GetCurrentDirectoryA GetCurrentDirectoryW GetEnvironmentVariableA GetEnvironmentVariableW GetLongPathNameA GetLongPathNameW GetModuleFileNameA GetModuleFileNameW GetShortPathNameA GetShortPathNameW GetTempPathA GetTempPathW GetWindowTextA GetWindowTextW ExpandEnvironmentStringsA ExpandEnvironmentStringsW ReadFile ReadConsoleA ReadConsoleW GetConsoleMode GetExitCodeProcess GetWindowRect GetClientRect BCryptGenRandom"),
        (2, "GetFullPathNameA GetFullPathNameW LoadStringA LoadStringW QueryFullProcessImageNameA QueryFullProcessImageNameW"),
        (3, "ReadFile WriteFile GetTempFileNameA GetTempFileNameW GetPrivateProfileStringA GetPrivateProfileStringW"));

    private static readonly Dictionary<string, int[]> s_kept = Rows((0, "putenv openlog"));

    private static readonly Dictionary<string, int[]> s_freed = Rows((0, "free realloc reallocarray freezero LocalFree GlobalFree CoTaskMemFree SysFreeString"));

    /// <summary>What a function does with the argument at a position; null where nothing is known.</summary>
    public static PointerUse? Find(string symbol, int index) =>
        Has(s_written, symbol, index) ? PointerUse.Writes
        : Has(s_kept, symbol, index) ? PointerUse.Keeps
        : Has(s_freed, symbol, index) ? PointerUse.Frees
        : null;

    private static bool Has(Dictionary<string, int[]> rows, string symbol, int index) => rows.TryGetValue(symbol, out int[]? indices) && indices.Contains(index);

    private static Dictionary<string, int[]> Rows(params (int Index, string Symbols)[] rows) =>
        rows.SelectMany(row => row.Symbols.Split(' ').Select(symbol => (symbol, row.Index)))
            .GroupBy(row => row.symbol, StringComparer.Ordinal)
            .ToDictionary(row => row.Key, row => row.Select(r => r.Index).ToArray(), StringComparer.Ordinal);
}
