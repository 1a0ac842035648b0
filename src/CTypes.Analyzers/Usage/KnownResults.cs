namespace CTypes.Analyzers.Usage;

/// <summary>A C function that returns an address.</summary>
/// <param name="IsText">Whether it is that of text.</param>
/// <param name="Free">What frees it; null where it stays C's.</param>
internal sealed record KnownResult(bool IsText, string? Free);

/// <summary>Whose memory it is that the functions return which people declare most: POSIX, C11, and the libraries' manuals.</summary>
internal static class KnownResults
{
    private static readonly Dictionary<string, KnownResult> s_bySymbol = new(StringComparer.Ordinal);

    // All texts that such a function stores are the caller's.
    private static readonly Dictionary<string, string> s_freeOfOuts = new(StringComparer.Ordinal)
    {
        ["asprintf"] = "free",
        ["vasprintf"] = "free",
        ["sqlite3_exec"] = "sqlite3_free",
        ["sqlite3_load_extension"] = "sqlite3_free",
        ["g_file_get_contents"] = "g_free",
        ["g_spawn_command_line_sync"] = "g_free",
    };

    static KnownResults()
    {
        Add(new(IsText: true, Free: null),
            "getenv", "secure_getenv", "strerror", "strerror_l", "asctime", "ctime", "setlocale", "nl_langinfo", "dlerror", "getlogin", "ttyname", "ctermid", "inet_ntoa", "hstrerror",
            "gai_strerror", "strsignal", "gettext", "dgettext", "textdomain", "tmpnam", "basename", "dirname", "ptsname", "strchr", "strrchr", "strstr", "strpbrk", "strtok", "gnu_get_libc_version",
            "sqlite3_libversion", "sqlite3_sourceid", "sqlite3_errmsg", "sqlite3_errstr", "sqlite3_column_text", "sqlite3_column_name", "sqlite3_sql", "sqlite3_value_text", "sqlite3_db_filename",
            "zlibVersion", "zError", "gzerror", "curl_version", "curl_easy_strerror", "PyUnicode_AsUTF8", "Py_GetVersion", "Py_GetPlatform", "SDL_GetError", "glfwGetVersionString");
        Add(new(IsText: false, Free: null),
            "localtime", "gmtime", "getpwnam", "getpwuid", "getgrnam", "getgrgid", "gethostbyname", "localeconv", "memchr", "bsearch", "dlsym", "readdir", "sqlite3_column_blob", "sqlite3_value_blob", "sqlite3_user_data");
        Add(new(IsText: true, Free: "free"), "strdup", "strndup", "get_current_dir_name", "canonicalize_file_name", "tempnam", "readline");
        Add(new(IsText: false, Free: "free"), "malloc", "calloc", "realloc", "aligned_alloc", "wcsdup");
        Add(new(IsText: true, Free: "sqlite3_free"), "sqlite3_mprintf", "sqlite3_vmprintf", "sqlite3_expanded_sql", "sqlite3_str_finish");
        Add(new(IsText: false, Free: "sqlite3_free"), "sqlite3_malloc", "sqlite3_malloc64", "sqlite3_realloc", "sqlite3_serialize");
        Add(new(IsText: true, Free: "curl_free"), "curl_easy_escape", "curl_easy_unescape", "curl_escape", "curl_unescape");
        Add(new(IsText: true, Free: "g_free"), "g_strdup", "g_strndup", "g_strdup_printf", "g_strconcat", "g_build_filename", "g_get_current_dir");
        Add(new(IsText: false, Free: "g_free"), "g_malloc", "g_malloc0", "g_realloc");
        Add(new(IsText: false, Free: "fclose"), "fopen", "fdopen", "freopen", "tmpfile");
        Add(new(IsText: false, Free: "closedir"), "opendir", "fdopendir");
        Add(new(IsText: false, Free: "dlclose"), "dlopen");
        Add(new(IsText: false, Free: "pclose"), "popen");
        Add(new(IsText: false, Free: "munmap"), "mmap");
    }

    /// <summary>What is known of a function; null for one of which nothing is.</summary>
    public static KnownResult? Find(string symbol) => s_bySymbol.TryGetValue(symbol, out KnownResult? known) ? known : null;

    /// <summary>What frees the texts that a function stores behind its pointers; null where nothing is known of them.</summary>
    public static string? FreeOfOuts(string symbol) => s_freeOfOuts.TryGetValue(symbol, out string? free) ? free : null;

    private static void Add(KnownResult result, params string[] symbols)
    {
        foreach (string symbol in symbols) s_bySymbol.Add(symbol, result);
    }
}
