namespace CTypes.Generator.Parser;

/// <summary>A C function with <c>...</c>.</summary>
/// <param name="NamedCount">How many arguments its prototype names.</param>
/// <param name="Twin">The function that takes a <c>va_list</c> instead; null when there is none.</param>
internal sealed record VariadicFunction(string Symbol, int NamedCount, string? Twin = null);

/// <summary>The variadic exports of the libraries that people declare most.</summary>
internal static class VariadicTable
{
    private static readonly VariadicFunction[] s_rows =
    [
        // C and POSIX
        new("printf", 1, "vprintf"), new("fprintf", 2, "vfprintf"), new("dprintf", 2, "vdprintf"),
        new("sprintf", 2, "vsprintf"), new("snprintf", 3, "vsnprintf"), new("asprintf", 2, "vasprintf"),
        new("scanf", 1, "vscanf"), new("fscanf", 2, "vfscanf"), new("sscanf", 2, "vsscanf"),
        new("wprintf", 1, "vwprintf"), new("fwprintf", 2, "vfwprintf"), new("swprintf", 3, "vswprintf"),
        new("wscanf", 1, "vwscanf"), new("fwscanf", 2, "vfwscanf"), new("swscanf", 2, "vswscanf"),
        new("syslog", 2, "vsyslog"), new("err", 2, "verr"), new("errx", 2, "verrx"), new("warn", 1, "vwarn"), new("warnx", 1, "vwarnx"),
        new("open", 2), new("open64", 2), new("openat", 3), new("openat64", 3), new("fcntl", 2), new("fcntl64", 2), new("ioctl", 2),
        new("execl", 2), new("execlp", 2), new("execle", 2), new("semctl", 3), new("prctl", 1), new("ptrace", 1), new("syscall", 1),
        new("mremap", 4), new("mq_open", 2), new("sem_open", 2), new("ulimit", 1), new("makecontext", 3),

        // SQLite
        new("sqlite3_mprintf", 1, "sqlite3_vmprintf"), new("sqlite3_snprintf", 3, "sqlite3_vsnprintf"), new("sqlite3_str_appendf", 2, "sqlite3_str_vappendf"),
        new("sqlite3_config", 1), new("sqlite3_db_config", 2), new("sqlite3_vtab_config", 2), new("sqlite3_log", 2), new("sqlite3_test_control", 1),

        // curl
        new("curl_easy_setopt", 2), new("curl_easy_getinfo", 2), new("curl_multi_setopt", 2), new("curl_share_setopt", 2), new("curl_formadd", 2),
        new("curl_mprintf", 1, "curl_mvprintf"), new("curl_mfprintf", 2, "curl_mvfprintf"), new("curl_msprintf", 2, "curl_mvsprintf"),
        new("curl_msnprintf", 3, "curl_mvsnprintf"), new("curl_maprintf", 1, "curl_mvaprintf"),

        // Python
        new("Py_BuildValue", 1, "Py_VaBuildValue"), new("PyErr_Format", 2, "PyErr_FormatV"), new("PyArg_ParseTuple", 2, "PyArg_VaParse"),
        new("PyArg_ParseTupleAndKeywords", 4, "PyArg_VaParseTupleAndKeywords"), new("PyArg_UnpackTuple", 4), new("PyTuple_Pack", 1),
        new("PyUnicode_FromFormat", 1, "PyUnicode_FromFormatV"), new("PyBytes_FromFormat", 1, "PyBytes_FromFormatV"), new("PyOS_snprintf", 3, "PyOS_vsnprintf"),
        new("PyObject_CallFunction", 2), new("PyObject_CallMethod", 3), new("PyObject_CallFunctionObjArgs", 1), new("PyObject_CallMethodObjArgs", 2),
        new("PySys_WriteStdout", 1), new("PySys_WriteStderr", 1),

        // zlib
        new("gzprintf", 2, "gzvprintf"),

        // GLib
        new("g_printf", 1, "g_vprintf"), new("g_fprintf", 2, "g_vfprintf"), new("g_sprintf", 2, "g_vsprintf"), new("g_snprintf", 3, "g_vsnprintf"),
        new("g_strdup_printf", 1, "g_strdup_vprintf"), new("g_markup_printf_escaped", 1, "g_markup_vprintf_escaped"),
        new("g_string_printf", 2, "g_string_vprintf"), new("g_string_append_printf", 2, "g_string_append_vprintf"),
        new("g_log", 3, "g_logv"), new("g_print", 1), new("g_printerr", 1), new("g_error_new", 3, "g_error_new_valist"), new("g_set_error", 4),
        new("g_strconcat", 1), new("g_strjoin", 1), new("g_build_filename", 1), new("g_build_path", 2),
        new("g_object_new", 2), new("g_object_set", 2), new("g_object_get", 2), new("g_signal_emit", 3), new("g_signal_emit_by_name", 2),
        new("g_variant_new", 1), new("g_variant_get", 2), new("g_variant_builder_add", 2),
    ];

    private static readonly Dictionary<string, VariadicFunction> s_bySymbol = s_rows.ToDictionary(row => row.Symbol, StringComparer.Ordinal);

    private static readonly HashSet<string> s_twins = new(s_rows.Select(row => row.Twin).OfType<string>(), StringComparer.Ordinal);

    // The Universal C Runtime exports these, and has printf and scanf only in its headers.
    private const string UcrtTwins = "__stdio_common_v";

    /// <summary>Whether an export is known to take a <c>va_list</c> itself.</summary>
    public static bool TakesList(string symbol) => s_twins.Contains(symbol) || symbol.StartsWith(UcrtTwins, StringComparison.Ordinal);

    /// <summary>What is known of an export; null for one that is not known to be variadic.</summary>
    public static VariadicFunction? Find(string symbol) => s_bySymbol.TryGetValue(symbol, out VariadicFunction? row) ? row : null;
}
